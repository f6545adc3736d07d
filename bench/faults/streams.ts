/**
 * Runs the command with each of its streams closed, full, broken off or slow, in each format, and holds that it ends in
 * time, with a status that it documents and without the stack of a bug: `npm run bench:streams`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FORMATS } from '../../src/report/formats.ts';

const BIN = resolve(import.meta.dirname, '../../bin/nutgraf.js');
/** Milliseconds after which a run hangs. */
const HANGS = 60_000;

/** What is done to the streams of a run, for `sh`. */
const TWISTS: readonly {
  readonly name: string;
  readonly command: string;
  readonly statuses: readonly number[];
}[] = [
  { name: 'input closed', command: 'nutgraf <&-', statuses: [1] },
  { name: 'input empty', command: 'nutgraf < /dev/null', statuses: [1] },
  {
    name: 'input byte by byte',
    command: 'while IFS= read -r line; do printf "%s\\n" "$line"; done < feed.jsonl | nutgraf > /dev/null',
    statuses: [0],
  },
  { name: 'output closed', command: 'nutgraf feed.jsonl >&-', statuses: [0, 1] },
  { name: 'output full', command: 'nutgraf feed.jsonl > /dev/full', statuses: [1] },
  { name: 'output not read', command: 'nutgraf feed.jsonl | true', statuses: [0] },
  { name: 'output read a little', command: 'nutgraf feed.jsonl | head -c 1000 > /dev/null', statuses: [0] },
  { name: 'output read late', command: 'nutgraf feed.jsonl | (sleep 1; cat > /dev/null)', statuses: [0] },
  { name: 'errors closed', command: 'nutgraf none.txt feed.jsonl 2>&- > /dev/null', statuses: [1] },
  { name: 'errors full', command: 'nutgraf none.txt feed.jsonl 2> /dev/full > /dev/null', statuses: [1] },
  { name: 'errors not read', command: 'nutgraf none.txt feed.jsonl 2>&1 > /dev/null | true', statuses: [1] },
  { name: 'all closed', command: 'nutgraf feed.jsonl <&- >&- 2>&-', statuses: [0, 1] },
  { name: 'a file on a full disk', command: 'nutgraf feed.jsonl -o /dev/full', statuses: [1] },
];

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-streams-'));

interface Ended {
  readonly status: number;
  readonly stderr: string;
}

function runShell(format: string, command: string): Promise<Ended> {
  // The status is that of the command itself, wherever it stands in a pipe.
  const script = `nutgraf() { "${process.execPath}" "${BIN}" -f ${format} "$@"; echo $? > status; }\n${command}\ncat status`;
  return new Promise((done) => {
    execFile(
      'sh',
      ['-c', script],
      { cwd: folder, timeout: HANGS, maxBuffer: 2 ** 28 },
      (_, stdout, stderr) => {
        done({ status: Number(stdout.trimEnd().split('\n').at(-1)), stderr });
      },
    );
  });
}

async function run(): Promise<void> {
  const words = 'The ferry to Lowmoor is back. “It sails at noon,” said Ada Venn, the pilot. '.repeat(40);
  const lines = Array.from({ length: 100 }, (_, id) => JSON.stringify({ id, text: words }));
  writeFileSync(join(folder, 'feed.jsonl'), `${lines.join('\n')}\n`);
  let faults = 0;
  let runs = 0;
  for (const format of FORMATS) {
    for (const { name, command, statuses } of TWISTS) {
      const { status, stderr } = await runShell(format, command);
      runs++;
      if (statuses.includes(status) && !/^ +at /m.test(stderr)) continue;
      faults++;
      console.log(`${format}, ${name}: status ${status}; ${stderr.slice(0, 200)}`);
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`${runs} runs, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
}

await run();
