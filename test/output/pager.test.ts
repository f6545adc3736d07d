import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findPager } from '../../src/output/terminal.ts';
import { makeFolder, removeFolder } from '../folder.ts';

test.each([
  [{}, 'less'],
  [{ PAGER: 'most -s' }, 'most -s'],
  [{ PAGER: '' }, undefined],
  [{ NO_PAGER: '1' }, undefined],
  [{ NO_PAGER: '1', PAGER: 'more' }, undefined],
  [{ NO_PAGER: '' }, 'less'],
  [{ TERM: 'dumb' }, undefined],
])('the pager of %j is %j', (env, pager) => {
  expect(findPager(env)).toBe(pager);
});

const noScript = spawnSync('script', ['--version']).error !== undefined;
if (noScript) console.warn('The pager is not tested in a terminal: there is no script(1) here.');

describe.skipIf(noScript)('in a terminal of ten rows', { timeout: 30_000 }, () => {
  const BIN = resolve('bin/nutgraf.js');
  const LONG = Array.from({ length: 9 }, (_, i) => `The ferry to Lowmoor is back on day ${i}.`).join('\n\n');
  let folder: string;
  afterEach(() => removeFolder(folder));

  /** Runs the command as the only one of a terminal, and gives what the terminal shows. */
  function show(args: string, env: Record<string, string>): string {
    const huge = `${LONG}\n\n`.repeat(500);
    folder = makeFolder({
      'long.txt': LONG,
      'huge.txt': huge,
      'said.txt': Array.from({ length: 9 }, (_, i) => `“day ${i} is cold,” said Ada Venn.`).join('\n\n'),
      'short.txt': 'The ferry to Lowmoor is back.\n',
    });
    const command = `stty rows 10 cols 60; '${process.execPath}' '${BIN}' ${args}`;
    const options = { cwd: folder, env: { PATH: process.env.PATH, TERM: 'xterm', ...env } };
    return execFileSync('script', ['-qec', command, '/dev/null'], {
      ...options,
      encoding: 'utf8',
      timeout: 30_000,
      input: '',
    });
  }

  test('a long article goes through the pager', () => {
    show('--highlight long.txt', { PAGER: 'cat > shown' });
    expect(readFileSync(join(folder, 'shown'), 'utf8')).toContain('on day 8.');
  });

  test.each([
    ['a short article', '--highlight short.txt', {}],
    ['a long article with NO_PAGER', '--highlight long.txt', { NO_PAGER: '1' }],
    ['another report', 'long.txt', {}],
  ])('%s does not', (_, args, env) => {
    expect(show(args, { PAGER: 'sed s/ferry/pager/', ...env })).toContain('ferry');
  });

  test('without a pager it is shown as it is', () => {
    expect(show('--highlight long.txt', { PAGER: 'no-such-pager' })).toContain('on day 8.');
  });

  test('a pager that is left early ends the command quietly', () => {
    expect(show('--highlight huge.txt long.txt; echo status $?', { PAGER: 'head -n 1' })).toContain(
      'status 0',
    );
  });

  test('less is told to show colors', () => {
    const shown = show('--highlight long.txt', { PAGER: 'printf "<%s>" "$LESS"; cat > /dev/null' });
    expect(shown).toContain('<FRX>');
  });

  test('settings of the user in LESS stay, and have the last word', () => {
    const env = { PAGER: 'printf "<%s>" "$LESS"; cat > /dev/null', LESS: '-S +G' };
    expect(show('--highlight long.txt', env)).toContain('<-R -S +G>');
  });

  test.each([
    ['the page of a folder', '.'],
    ['the page of several inputs', 'long.txt short.txt'],
    ['what each speaker says', '--by speaker said.txt'],
  ])('%s goes through the pager', (_, args) => {
    show(args, { PAGER: 'cat > shown' });
    expect(readFileSync(join(folder, 'shown'), 'utf8')).toMatch(/on day 0\.|“day 8 is cold”/);
  });
});
