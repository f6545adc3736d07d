import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { LEANING_OPENINGS } from '../../../src/rank/features/openings.ts';
import { measureWording, type Wording } from '../../../src/rank/features/wording.ts';
import { termsOf } from '../terms-of.ts';

const wordingOf = (text: string) => {
  const doc = parseDoc(text);
  return measureWording(doc, termsOf(doc));
};

test.each<[text: string, wording: Partial<Record<keyof Wording, number>>]>([
  ['The wall of Dunmore fell on Tuesday.', { names: 2, figures: 0, when: 1, says: 0, known: 1, new: 0 }],
  ['A wall fell, Hale said, in May, at X.', { names: 2, says: 1, when: 0, known: 0, new: 1 }],
  ['In 1998 some 30,000 saw 4th Street.', { figures: 3, names: 1 }],
  ['Three walls fell.', { new: 1, depends: 0, names: 0 }],
  ['I told you, and we know it.', { person: 3 / 7, says: 1, depends: 0.7 }],
  ['They said I’d know.', { person: 1 / 4, says: 1, depends: 1 }],
  ['However, it fell.', { depends: 0.5 }],
  ['It’s gone.', { depends: 1 }],
  ['A photo of the wall .', { detached: 1 }],
  ['A photo of the wall\u00A0.', { detached: 1 }],
  ['A photo of the wall !', { detached: 0 }],
  ['A photo of the wall.', { detached: 0 }],
])('%s', (text, expected) => {
  const wording = wordingOf(text);
  for (const [name, value] of Object.entries(expected))
    expect(wording[name as keyof Wording][0], name).toBeCloseTo(value, 9);
});

test('a sentence without a word shows nothing', () => {
  for (const [name, column] of Object.entries(wordingOf('“…”'))) expect([name, ...column]).toEqual([name, 0]);
});

test.each(LEANING_OPENINGS)('$name: $example', ({ example, leaning, words }) => {
  expect(words.split(' ')).toContain(example.split(/[ ,]/)[0]!.toLowerCase());
  expect(wordingOf(example).depends[0]).toBe(leaning);
});
