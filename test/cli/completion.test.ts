import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { renderBash, renderFish, renderZsh } from '../../src/cli/completion.ts';
import { describeCommand } from '../../src/cli/description.ts';

const command = describeCommand();

describe('bash', () => {
  const script = renderBash(command);

  /** What bash offers at the end of a line; words are as bash divides them. */
  function complete(...words: string[]): string[] {
    const list = words.map((word) => `'${word}'`).join(' ');
    const run = `${script}
COMP_WORDS=(${list}) COMP_CWORD=${words.length - 1}
compopt() { :; }
_nutgraf
printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', run], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  test.each([
    [['nutgraf', '--hi'], ['--highlight']],
    [
      ['nutgraf', '--f'],
      ['--format', '--force', '--fail-fast'],
    ],
    [
      ['nutgraf', '-f', 'json'],
      ['json', 'jsonl'],
    ],
    [['nutgraf', 'a.txt', '--format', '=', 'm'], ['markdown']],
    [
      ['nutgraf', '--order', '='],
      ['rank', 'text'],
    ],
    [['nutgraf', '--only', 'summary,k'], ['summary,keywords']],
    [['nutgraf', '--only', 'summary,s'], ['summary,statements']],
    [
      ['nutgraf', '--only', 'quotes,statements,'],
      ['quotes,statements,summary', 'quotes,statements,keywords'],
    ],
    [['nutgraf', '--sentences', ''], []],
    [['nutgraf', '-o', ''], []],
    [['nutgraf', 'art'], []],
  ])('%j: %j', (words, offered) => {
    expect(complete(...words)).toEqual(offered);
  });

  test('offers every option', () => {
    const names = command.options.flatMap(({ short, long }) => (short ? [short, long] : [long]));
    expect(complete('nutgraf', '-')).toEqual(names);
  });
});

test('zsh', () => {
  const script = renderZsh(command);
  const lines = script.split('\n').map((line) => line.trim().replace(/ \\$/, ''));
  expect(lines[0]).toBe('#compdef nutgraf');
  expect(lines).toContain(`'(-n --sentences)'{-n+,--sentences=}'[sentences in the summary]:count: '`);
  expect(lines).toContain(
    `'(-f --format)'{-f+,--format=}'[format of the result]:name:(text json jsonl markdown html csv)'`,
  );
  expect(lines).toContain(
    `'--explain[why each sentence was chosen\\: its terms and the parts of its score]'`,
  );
  expect(lines).toContain(`'(-h --help)'{-h,--help}'[print this help]'`);
  for (const { long } of command.options) expect(script).toContain(long);
});

test('fish', () => {
  const lines = renderFish(command).split('\n');
  expect(lines).toContain(
    `complete -c nutgraf -s f -l format -x -a 'text json jsonl markdown html csv' -d 'format of the result'`,
  );
  expect(lines).toContain(
    `complete -c nutgraf -s p -l percent -x -d 'this share of the article'\\''s sentences instead, 1 to 100'`,
  );
  expect(lines).toContain(
    `complete -c nutgraf -l only -x -a '(__nutgraf_list summary quotes statements keywords)' -d 'one or more of summary,quotes,statements,keywords'`,
  );
  expect(lines.filter((line) => line.startsWith('complete '))).toHaveLength(command.options.length);
});
