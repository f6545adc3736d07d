import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { describeCommand } from '../../src/cli/description.ts';
import { renderManual } from '../../src/cli/manual.ts';

const command = describeCommand();
const manual = renderManual(command);

test('has every option, as its declaration tells of it', () => {
  expect(manual).toContain(`.TP
\\fB\\-k\\fR, \\fB\\-\\-keywords\\fR \\fIcount\\fR
at most this many keywords (default: 8)
`);
  for (const { long } of command.options) expect(manual).toContain(`\\fB${long.replaceAll('-', '\\-')}\\fR`);
});

test('a line that would be a request is text', () => {
  const example = { command: "'quoted' -n", description: '.SH \\o/' };
  expect(renderManual({ ...command, examples: [example] })).toMatch(
    /\.B \\&'quoted' \\-n\n\\&\.SH \\eo\/\n$/,
  );
});

const isMissing = spawnSync('groff', ['--version']).error !== undefined;
if (isMissing) console.warn('The manual page is not tested with groff: there is none here.');

test.skipIf(isMissing)('groff has nothing to say against it', () => {
  const { stderr, stdout } = spawnSync('groff', ['-man', '-ww', '-Tutf8'], {
    input: manual,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('summarize news articles');
});
