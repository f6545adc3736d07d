import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, removeFolder } from './folder.ts';

// What goes wrong outside of the program. Each ends in one clear line on standard error and the right status, with
// everything else done and nothing half-written. They run the built command, since only a process has real streams.

const BIN = resolve('bin/nutgraf.js');
const FERRY = 'The ferry to Lowmoor is back.\n';
const DONE = '{"version":1,"id":"a.txt",';

let folder = '';
afterEach(() => removeFolder(folder));

interface Fault {
  readonly name: string;
  /** The files beside `a.txt`, and what else is made. */
  readonly make?: () => unknown;
  /** For `sh`; `nutgraf` prints JSON Lines. */
  readonly command: string;
  readonly status: number;
  readonly stderr: string;
  /** How each line of standard output begins; none where not given. */
  readonly stdout?: readonly string[];
  /** What is there afterwards, by `ls -A`, where that matters. */
  readonly left?: readonly string[];
}

const FAULTS: readonly Fault[] = [
  // What cannot be read.
  {
    name: 'a file that is not there',
    command: 'nutgraf none.txt a.txt',
    status: 1,
    stderr: 'nutgraf: none.txt: no such file or folder\n',
    stdout: [DONE],
  },
  {
    name: 'a path through a file',
    command: 'nutgraf a.txt/b.txt a.txt',
    status: 1,
    stderr: 'nutgraf: a.txt/b.txt: cannot be read: part of the path is not a folder\n',
    stdout: [DONE],
  },
  {
    name: 'a name that is too long',
    command: `nutgraf ${'x'.repeat(300)} a.txt`,
    status: 1,
    stderr: `nutgraf: ${'x'.repeat(300)}: cannot be read: the name is too long\n`,
    stdout: [DONE],
  },
  {
    name: 'a device that gives an error',
    command: 'nutgraf /proc/self/mem a.txt',
    status: 1,
    stderr: 'nutgraf: /proc/self/mem: cannot be read: the device reports an input/output error\n',
    stdout: [DONE],
  },
  {
    name: 'an empty device',
    command: 'nutgraf /dev/null a.txt',
    status: 1,
    stderr: 'nutgraf: /dev/null: is empty\n',
    stdout: [DONE],
  },
  {
    name: 'a socket',
    make: makeSocket,
    command: 'nutgraf s.txt a.txt',
    status: 1,
    stderr: 'nutgraf: s.txt: cannot be read: it is a socket\n',
    stdout: [DONE],
  },
  {
    name: 'a link to itself',
    make: () => symlinkSync('l.txt', join(folder, 'l.txt')),
    command: 'nutgraf l.txt a.txt',
    status: 1,
    stderr: 'nutgraf: l.txt: cannot be read: its links form a loop\n',
    stdout: [DONE],
  },
  {
    name: 'a file larger than a string may be',
    make: () => {
      writeFileSync(join(folder, 'b.txt'), '');
      truncateSync(join(folder, 'b.txt'), 3 * 2 ** 30);
    },
    command: 'nutgraf b.txt a.txt',
    status: 1,
    stderr: 'nutgraf: b.txt: is too large for a single text\n',
    stdout: [DONE],
  },
  {
    name: 'a picture that is called a text',
    make: () => writeFileSync(join(folder, 'b.txt'), '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    command: 'nutgraf b.txt a.txt',
    status: 1,
    stderr: 'nutgraf: b.txt: is a PNG image, not text\n',
    stdout: [DONE],
  },
  {
    name: 'pages that Readability throws on',
    make: () => {
      const classes = Array.from({ length: 200_000 }, (_, i) => i).join(' ');
      writeFileSync(join(folder, 'b.html'), `<html><div><body><p>${FERRY}`);
      writeFileSync(join(folder, 'c.html'), `<html><body><p class="${classes}">${FERRY}`);
      writeFileSync(join(folder, 'd.html'), `<html><body><p class="${'ab '.repeat(200_000)}">${FERRY}`);
    },
    command: 'nutgraf b.html c.html d.html a.txt',
    status: 0,
    stderr: '',
    stdout: [
      '{"version":1,"id":"b.html",',
      '{"version":1,"id":"c.html",',
      '{"version":1,"id":"d.html",',
      DONE,
    ],
  },

  {
    name: 'JSON Lines in UTF-16, which nothing but their beginning tells',
    make: () =>
      writeFileSync(join(folder, 'feed'), '\ufeff{"id":1,"text":"One."}\n{"text":"Two."}\n', 'utf16le'),
    command: 'nutgraf feed; nutgraf < feed',
    status: 0,
    stderr: '',
    stdout: [
      '{"version":1,"id":1,',
      '{"version":1,"id":"feed:2",',
      '{"version":1,"id":1,',
      '{"version":1,"id":"-:2",',
    ],
  },

  {
    name: 'JSON Lines in UTF-16 without a mark, by content, by extension and in either order of bytes',
    make: () => {
      const lines = Buffer.from('{"id":1,"text":"One."}\n', 'utf16le');
      writeFileSync(join(folder, 'feed'), lines);
      writeFileSync(join(folder, 'feed.jsonl'), lines.swap16());
    },
    command: 'nutgraf -f jsonl feed feed.jsonl',
    status: 0,
    stderr: '',
    stdout: ['{"version":1,"id":1,', '{"version":1,"id":1,'],
  },

  // Folders.
  {
    name: 'a folder into which the results are to go is not read',
    make: () => {
      mkdirSync(join(folder, 'news'));
      writeFileSync(join(folder, 'news', 'a.txt'), 'One.');
    },
    command: 'nutgraf -f json -o news news',
    status: 2,
    stderr:
      'nutgraf: news: is where the results are to go, so nothing is read from it: name another --output\n',
    stdout: [],
  },
  {
    name: 'pipes, sockets and links in a folder are passed over',
    make: async () => {
      await makeSocket();
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      symlinkSync('.', join(folder, 'circle'));
      symlinkSync('nowhere', join(folder, 'broken.txt'));
    },
    command: 'nutgraf .',
    status: 0,
    stderr: '',
    stdout: [DONE],
  },
  {
    name: 'a name that is not UTF-8',
    make: () => {
      writeFileSync(Buffer.from(`${folder}/caf\xe9.txt`, 'latin1'), FERRY);
      mkdirSync(Buffer.from(`${folder}/d\xe9p\xf4t`, 'latin1'));
    },
    command: 'nutgraf .',
    status: 1,
    stderr:
      'nutgraf: caf\ufffd.txt: cannot be read: its name is not UTF-8\nnutgraf: d\ufffdp\ufffdt: cannot be read: its name is not UTF-8\n',
    stdout: [DONE],
  },
  {
    name: 'names that hold U+FFFD itself, line ends and escape sequences',
    make: () => {
      writeFileSync(join(folder, 'b\ufffd.txt'), FERRY);
      writeFileSync(join(folder, 'c\n\u001b[31m.txt'), '');
    },
    command: 'nutgraf .',
    status: 1,
    stderr: 'nutgraf: c␊␛[31m.txt: is empty\n',
    stdout: [DONE, '{"version":1,"id":"b\ufffd.txt",'],
  },
  {
    name: 'a file that vanishes between being found and being read',
    // The first of two names is a pipe: by the time that it has been read, the second is gone.
    make: () => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      writeFileSync(join(folder, 'b.txt'), FERRY);
    },
    command: '(rm b.txt; cat a.txt > pipe) & nutgraf --input-format text pipe b.txt a.txt',
    status: 1,
    stderr: 'nutgraf: b.txt: no such file or folder\n',
    stdout: ['{"version":1,"id":"pipe",', DONE],
  },

  // Standard input.
  {
    name: 'standard input that is closed',
    command: 'nutgraf <&-',
    status: 1,
    stderr: 'nutgraf: -: is empty\n',
  },
  {
    name: 'standard input that ends inside a character',
    command: "printf 'The ferry\\342\\200' | nutgraf",
    status: 0,
    stderr: 'nutgraf: -: not valid UTF-8 from byte 9; invalid bytes are read as U+FFFD\n',
    stdout: ['{"version":1,"id":"-",'],
  },
  {
    name: 'JSON Lines that end inside a character',
    command:
      'printf \'{"id":1,"text":"One."}\\n{"id":2,"text":"Tw\\342\\200\' | nutgraf --input-format jsonl',
    status: 1,
    stderr: 'nutgraf: -:2: is not valid UTF-8: invalid byte at offset 18\n',
    stdout: ['{"version":1,"id":1,', '{"id":"-:2","error":{"code":"not_utf8",'],
  },
  {
    name: 'standard input that never ends, and a reader that has enough',
    command: 'yes \'{"text":"One."}\' | nutgraf | head -n 2',
    status: 0,
    stderr: '',
    stdout: ['{"version":1,"id":"-:1",', '{"version":1,"id":"-:2",'],
  },

  // What cannot be written.
  {
    name: 'names as long as a name may be',
    make: () => {
      for (const length of [243, 250, 255])
        writeFileSync(join(folder, `${'b'.repeat(length - 5)}.html`), FERRY);
    },
    command: 'nutgraf b*.html -f json -o out; ls out | wc -l',
    status: 0,
    stderr: 'nutgraf: made 3 results in out\n',
    stdout: ['3'],
  },
  {
    name: 'standard output on a full disk',
    command: 'nutgraf a.txt > /dev/full',
    status: 1,
    stderr: 'nutgraf: the result cannot be written: the disk is full\n',
  },
  {
    name: 'an output file on a full disk',
    command: 'nutgraf a.txt -o /dev/full',
    status: 1,
    stderr: 'nutgraf: a.txt: /dev/full cannot be written: the disk is full\n',
  },
  {
    name: 'an output file that grows larger than may be: nothing of it is left',
    make: () => writeFileSync(join(folder, 'b.txt'), FERRY.repeat(5000)),
    command: 'ulimit -f 1; nutgraf b.txt -o out/b.jsonl; ls -A out',
    status: 0,
    stderr: 'nutgraf: b.txt: out/b.jsonl cannot be written: it would be larger than a file may be here\n',
  },
  {
    name: 'a ledger that is a link: what it leads to is left alone',
    make: () => {
      mkdirSync(join(folder, 'out'));
      writeFileSync(join(folder, 'other'), '');
      symlinkSync('../other', join(folder, 'out/.nutgraf.jsonl'));
    },
    command: 'nutgraf a.txt . -o out; cat other; ls out',
    status: 0,
    stderr:
      'nutgraf: a.txt: out/.nutgraf.jsonl cannot be written: it is a link\nnutgraf: a.txt: skipped: its result would overwrite the result of a.txt (out/a.jsonl)\n',
  },
  {
    name: 'standard error on a full disk',
    command: 'nutgraf none.txt a.txt 2> /dev/full',
    status: 1,
    stderr: '',
    stdout: [DONE],
  },
  {
    name: 'standard error that is closed',
    command: 'nutgraf none.txt a.txt 2>&-',
    status: 1,
    stderr: '',
    stdout: [DONE],
  },
  {
    name: 'an output folder that is a file',
    make: () => writeFileSync(join(folder, 'out'), 'kept'),
    command: 'nutgraf -f json a.txt a.txt -o out',
    status: 2,
    stderr: "nutgraf: --output: out is a file; several inputs need a folder\nTry 'nutgraf --help'.\n",
    left: ['a.txt', 'out'],
  },
  {
    name: 'an output folder inside a file',
    command: 'nutgraf a.txt -o a.txt/out/b',
    status: 1,
    stderr: 'nutgraf: a.txt: a.txt/out/b cannot be written: part of the path is not a folder\n',
    left: ['a.txt'],
  },
  {
    name: 'an output file that is a folder',
    make: () => mkdirSync(join(folder, 'out/a.jsonl'), { recursive: true }),
    command: 'nutgraf a.txt -o out; ls -A out',
    status: 0,
    stderr: 'nutgraf: a.txt: out/a.jsonl cannot be written: it is a folder\n',
    stdout: ['a.jsonl'],
  },
];

test.each(FAULTS)('$name', async ({ make, command, status, stderr, stdout = [], left }) => {
  folder = makeFolder({ 'a.txt': FERRY });
  await make?.();
  const script = `nutgraf() { "${process.execPath}" "${BIN}" -f jsonl "$@"; }\n${command}`;
  const result = await run('sh', ['-c', script]);
  expect(result.stderr).toBe(stderr);
  expect(result.status).toBe(status);
  const lines = result.stdout.split('\n').filter((line) => line !== '');
  expect(lines.map((line, i) => line.slice(0, stdout[i]?.length ?? 80))).toEqual(stdout);
  if (left !== undefined) expect(readdirSync(folder)).toEqual(left);
});

test.runIf(process.getuid?.() !== 0)('a file that may not be read', async () => {
  folder = makeFolder({ 'a.txt': FERRY, 'b.txt': FERRY });
  execFileSync('chmod', ['0', join(folder, 'b.txt')]);
  const { status, stderr } = await run(process.execPath, [BIN, 'b.txt', 'a.txt']);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'nutgraf: b.txt: cannot be read: permission denied\n',
  });
});

test.each([
  ['ends', 'process.exit(3);', 'exited with status 3'],
  ['runs out of memory', 'for (const all = []; ; ) all.push(new Array(1e6).fill({}));', 'ran out of memory'],
])('a worker that %s', async (_, script, reason) => {
  const files = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`news/${i}.txt`, FERRY]));
  folder = makeFolder(files);
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'bin/worker.js'), script);
  const { status, stdout, stderr } = await run(process.execPath, [
    '--max-old-space-size=200',
    join(folder, 'bin/nutgraf.js'),
    '-f',
    'jsonl',
    '--jobs',
    '2',
    'news',
  ]);
  expect(stderr).toMatch(/^nutgraf: [^\n]*\n$/);
  expect(stderr).toContain(reason);
  expect(status).toBe(1);
  for (const line of stdout.split('\n').slice(0, -1)) JSON.parse(line);
});

test('a worker that the system does not let start', async () => {
  folder = makeFolder(Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`news/${i}.txt`, FERRY])));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  // As when no descriptor is left for its own script.
  writeFileSync(join(folder, 'bin/worker.js'), "require('node:fs').openSync('/nowhere/at/all');");
  const args = [join(folder, 'bin/nutgraf.js'), '-f', 'jsonl', '--jobs', '3', 'news'];
  const { status, stdout, stderr } = await run(process.execPath, args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').length - 1).toBe(450);
});

async function run(file: string, args: readonly string[]) {
  const child = spawn(file, args, { cwd: folder });
  child.stdin.end();
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}

/** Leaves a socket behind whose server is gone. */
async function makeSocket(): Promise<void> {
  const server = createServer().listen(join(folder, 'socket'));
  await once(server, 'listening');
  // Closing the server would take its file away.
  execFileSync('ln', [join(folder, 'socket'), join(folder, 's.txt')]);
  server.close();
}
