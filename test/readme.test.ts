import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderHelp } from '../src/options.ts';

const README = readFileSync('README.md', 'utf8');

test('the table of options has those of the help, in its order', () => {
  const flags = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, flag]) => flag);
  const inHelp = flags(renderHelp(), /^ {2}((?:-\w, )?--[a-z-]+(?: <\w+>)?)/gm);
  const inReadme = flags(README, /^\| `([^`]+)`/gm);
  expect(inReadme).toEqual(inHelp.filter((flag) => !['--version', '-h, --help'].includes(flag!)));
});
