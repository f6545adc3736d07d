import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findStory } from '../../../src/rank/body/body-sentences.ts';
import { readSurface, type Surface } from '../../../src/rank/features/wording.ts';
import { findTerms } from '../../../src/rank/terms/terms.ts';

describe('findStory', () => {
  const storyOf = (text: string) => {
    const doc = parseDoc(text);
    return findStory(doc).map((s) => text.slice(doc.sentences[s]!.start, doc.sentences[s]!.end));
  };
  const LEAD = 'The old harbour wall at Dunmore gave way on Tuesday night.';

  test.each<[why: string, text: string, story: string[]]>([
    ['headings are left out', `Harbour wall gives way\n\n${LEAD}`, [LEAD]],
    ['so is what has no word', `${LEAD}\n\n***\n\n“…”`, [LEAD]],
    ['so is what the page says', `${LEAD} Read more: Ferry fares rise.`, [LEAD]],
    ['and only that', `${LEAD} © 2031 Harrow Media.`, [LEAD]],
    ['six words without a mark are a label', `${LEAD}\n\n• Kestrel Bay and the old quay`, [LEAD]],
    [
      'seven are a sentence that lost its stop',
      `${LEAD}\n\n• Kestrel Bay and the very old quay`,
      [LEAD, '• Kestrel Bay and the very old quay'],
    ],
    ['a mark closes few words', `${LEAD} It fell. “Gone!”`, [LEAD, 'It fell.', '“Gone!”']],
    [
      'where all prose is the page’s, headings count',
      'Wall gives way at Dunmore\n\nRead more: Ferry fares rise, and nobody knows why.',
      ['Wall gives way at Dunmore'],
    ],
    ['and last of all the page’s own', 'Read more: Ferry fares rise.', ['Read more: Ferry fares rise.']],
    ['nothing', '…', []],
  ])('%s', (_, text, story) => {
    expect(storyOf(text)).toEqual(story);
  });
});

describe('readSurface', () => {
  const surfaceOf = (text: string) => {
    const doc = parseDoc(text);
    return readSurface(doc, findTerms(doc));
  };

  test.each<[text: string, surface: Partial<Record<keyof Surface, number>>]>([
    ['The wall of Dunmore fell on Tuesday.', { names: 2, figures: 0, when: 1, says: 0, known: 1, new: 0 }],
    ['A wall fell, Hale said, in May, at X.', { names: 2, says: 1, when: 0, known: 0, new: 1, commas: 3 }],
    ['In 1998 some 30,000 saw 4th Street.', { figures: 3, names: 1 }],
    ['Three walls fell.', { new: 1, depends: 0, names: 0 }],
    ['I told you, and we know it.', { person: 3 / 7, says: 1, depends: 0.7 }],
    ['They said I’d know.', { person: 1 / 4, says: 1, depends: 1 }],
    ['However, it fell.', { depends: 0.5 }],
    ['It’s gone.', { depends: 1 }],
    [
      'The wall – an old one – fell (at last) in a north-east wind -- so - they say.',
      { asides: 5, commas: 0 },
    ],
    ['The wall—an old one—fell.', { asides: 2 }],
    ['A photo of the wall .', { detached: 1 }],
    ['A photo of the wall\u00A0.', { detached: 1 }],
    ['A photo of the wall !', { detached: 0 }],
    ['A photo of the wall.', { detached: 0 }],
  ])('%s', (text, expected) => {
    const surface = surfaceOf(text);
    for (const [name, value] of Object.entries(expected))
      expect(surface[name as keyof Surface][0], name).toBeCloseTo(value, 9);
  });

  test('a sentence without a word shows nothing but its marks', () => {
    const surface = surfaceOf('“…”');
    for (const [name, column] of Object.entries(surface))
      expect([name, ...column]).toEqual([name, name === 'quoted' ? 2 / 3 : 0]);
  });

  // The closing mark is inside, the opening one is not.
  test.each<[text: string, shares: number[]]>([
    ['He said “so be it” there', [9 / 24]],
    ['He said "so be it" there', [9 / 24]],
    ["He said 'so be it' there", [9 / 24]],
    ['He said ‘so be it’ there', [9 / 24]],
    ['He said «so be it» there', [9 / 24]],
    ['He said „so be it” there', [9 / 24]],
    ['He said so be it” there.', [0]],
    ["It isn't Hale's or theirs.", [0]],
    ["He said 'it isn't his' there", [13 / 28]],
    ['He said ‘it isn’t his’ there', [13 / 28]],
    ['HE SAID"so be it" there', [0]],
    ['HÉ"so be it" there', [0]],
    ['Az09"so be it" there', [0]],
    ['He said ["so be it" there', [9 / 25]],
    ['He said "so be it"there', [9 / 23]],
    ["He said 'so be it'S there'", [17 / 26]],
    ['A 6" nail and a 9" nail.', [0]],
    ['He said “it is ‘so’ now” there', [15 / 30]],
    ['“We left in May. We came back,” he said.', [15 / 16, 14 / 23]],
    ['He said “we left\r\nin May” there.', [15 / 31]],
    ['“We left in May and came back.\n\nNobody knew of it then.', [29 / 30, 0]],
  ])('the share in marks of %j', (text, shares) => {
    expect([...surfaceOf(text).quoted]).toEqual(shares);
  });
});
