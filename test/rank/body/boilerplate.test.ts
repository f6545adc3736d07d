import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../../src/rank/body/boilerplate.ts';
import { ANYWHERE_RULES } from '../../../src/rank/body/boilerplate-anywhere.ts';
import { OPENING_RULES } from '../../../src/rank/body/boilerplate-openings.ts';

describe('isBoilerplate', () => {
  test.each([...OPENING_RULES, ...ANYWHERE_RULES])('$name: $example', ({ example }) => {
    expect(isBoilerplate(example)).toBe(true);
  });

  test.each(OPENING_RULES)('$name is told by the opening alone', ({ name, example }) => {
    const deciding = OPENING_RULES.filter(({ words, find }) => {
      const first = /[a-z-]+/.exec(example.toLowerCase())!;
      return (
        words.split(' ').includes(first[0]) &&
        find(example.toLowerCase().slice(first.index + first[0].length))
      );
    });
    expect(deciding.map((rule) => rule.name)).toContain(name);
  });

  test.each(ANYWHERE_RULES)('$name: found by its words', ({ example, words, find }) => {
    expect(example.toLowerCase()).toContain(words);
    expect(find(example.toLowerCase())).toBe(true);
  });

  test('whatever marks and capitals it opens with', () => {
    expect(isBoilerplate('READ: How the Lorne valley was saved')).toBe(true);
    expect(isBoilerplate('• Read more')).toBe(true);
  });

  test.each([
    'The mayor said she would read more about the ferry before the vote.',
    'Reading its accounts, the auditors found a gap of nine million.',
    'More than forty people followed the coffin through Harrow.',
    'He told us what he saw from the bridge.',
    'Sources at the ministry said the image was false.',
  ])('not: %s', (sentence) => expect(isBoilerplate(sentence)).toBe(false));

  test('what is too long for the page’s own is the reporter’s', () => {
    const pointer = (length: number) => 'Read more: '.padEnd(length, 'ferries ');
    expect([isBoilerplate(pointer(400)), isBoilerplate(pointer(401))]).toEqual([true, false]);
  });
});
