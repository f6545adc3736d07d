import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findPhrases } from '../../../src/rank/keywords/phrases.ts';
import { mergeNames, NameIndex, SAME_NAME_RULES } from '../../../src/rank/keywords/same-names.ts';
import { WordReader } from '../../../src/rank/keywords/word-reader.ts';
import { termsOf } from '../terms-of.ts';

function read(text: string) {
  const doc = parseDoc(text);
  const terms = termsOf(doc);
  const reader = new WordReader(doc, terms);
  const phrases = findPhrases({ doc, terms, body: { sentences: [...doc.sentences.keys()] } }, reader);
  return { reader, names: phrases.filter(({ isName }) => isName) };
}

function mergedNames(text: string): string[] {
  const { reader, names } = read(text);
  return mergeNames(names, reader).map(
    ({ places, count }) => `${reader.written(places[0]!, places[1]!)} ×${count}`,
  );
}

describe.each(SAME_NAME_RULES)('$name: $example', ({ name, example }) => {
  const text = example.replaceAll(/[[\]]/g, '');

  test('one name is left, and counts for both', () => {
    expect(mergedNames(text)).toEqual([`${example.match(/\[(.*?)\]/)![1]} ×2`]);
  });

  test('decides about a form', () => {
    const { reader, names } = read(text);
    const index = new NameIndex(names, reader);
    const deciding = names.map((form) => {
      const rule = SAME_NAME_RULES.find(({ find }) => find(form, index));
      return rule?.find(form, index) === form ? undefined : rule?.name;
    });
    expect(deciding).toContain(name);
  });
});

test.each<[why: string, text: string, names: string[]]>([
  ['a place is no part of a body', 'We rang Air Norway. So Norway fell.', ['Air Norway ×1', 'Norway ×1']],
  [
    'what comes before a thing is no part of it',
    'We met Skell. So Team Skell left.',
    ['Skell ×1', 'Team Skell ×1'],
  ],
  ['a surname in front of a person is', 'We met Lorne. So Martha Lorne left.', ['Martha Lorne ×2']],
  [
    'people without their place stay',
    'They are Norwegian. So we left Sweden.',
    ['Norwegian ×1', 'Sweden ×1'],
  ],
])('%s', (_, text, names) => {
  expect(mergedNames(text)).toEqual(names);
});
