import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { rankKeywords } from '../../../src/rank/keywords/keywords.ts';
import { wordingOf } from '../../../src/rank/keywords/phrase-list.ts';
import { findPhrases } from '../../../src/rank/keywords/phrases.ts';
import { WordReader } from '../../../src/rank/keywords/word-reader.ts';
import { termsOf } from '../terms-of.ts';

describe('findPhrases', () => {
  /** The phrases of a text as `text ×count @sentence`, a name with a star. */
  function phrasesOf(text: string, body?: number[]): string[] {
    const doc = parseDoc(text);
    const terms = termsOf(doc);
    const reader = new WordReader(doc, terms);
    const found = findPhrases({ doc, terms, body: { sentences: body ?? [...doc.sentences.keys()] } }, reader);
    return found.map(
      (phrase) =>
        `${phrase.isName ? '*' : ''}${wordingOf(phrase, reader)} ×${phrase.count} @${phrase.sentence}`,
    );
  }
  const namesOf = (text: string) => phrasesOf(text).filter((phrase) => phrase.startsWith('*'));

  test.each<[text: string, names: string[]]>([
    ['In court sat Ada Lorne and Tom Reed.', ['*Ada Lorne ×1 @0', '*Tom Reed ×1 @0']],
    ['We met Ada Lorne. Later Ada Lorne left.', ['*Ada Lorne ×2 @0']],
    // The first word of a sentence: a name where the next one is, or where it has a capital elsewhere too.
    ['Ada Lorne left.', ['*Ada Lorne ×1 @0']],
    ['Lorne left. We saw Lorne go.', ['*Lorne ×2 @0']],
    ['Ferries left. A new boat came.', []],
    ['Ferries left. Some ferries sank.', []],
    // A word that is written small too is no name, unless capitals prevail.
    ['The Ferry left. A ferry sank, one ferry.', []],
    ['The Ferry left. One ferry sank, but this Ferry and that Ferry floated.', ['*Ferry ×3 @0']],
    ['Old Ferry Lorne left.', ['*Old Ferry Lorne ×1 @0']],
    // Offices, days and figures.
    ['We saw President Ada Lorne and Mayor Reed.', ['*Ada Lorne ×1 @0', '*Reed ×1 @0']],
    ['We met on Monday in May.', []],
    ['We met Lorne Monday.', ['*Lorne ×1 @0']],
    // Joined.
    ['The Bank of Skell and the Bank of Skell.', ['*Bank of Skell ×2 @0']],
    ['The House of the old and of Reed.', ['*House ×1 @0', '*Reed ×1 @0']],
    ['It was Ludo van der Reed.', ['*Ludo ×1 @0', '*Reed ×1 @0']],
    ['It was Tom (of Skell), Bank, of Reed.', ['*Tom ×1 @0', '*Skell ×1 @0', '*Bank ×1 @0', '*Reed ×1 @0']],
    // No more than six words; signs part.
    ['It was Tom Hale Reed.', ['*Tom Hale Reed ×1 @0']],
    ['It was Tom Hale Reed Birch.', ['*Tom Hale Reed Birch ×1 @0']],
    ['It was Tom Hale Reed Birch Lorne Skell Dai.', []],
    // Names with one stem.
    ['We saw Martin and Martine.', ['*Martin ×1 @0', '*Martine ×1 @0']],
    ['We saw the U.S. Then we left the U.S. for good.', ['*U.S. ×2 @0']],
    [
      'It was Tom-Hale Reed, Ada; Ines/Dai.',
      ['*Tom-Hale Reed ×1 @0', '*Ada ×1 @0', '*Ines ×1 @0', '*Dai ×1 @0'],
    ],
    // A possessive ends a name.
    ["It was Lorne’s Reed and Ada's Hale.", ['*Lorne ×1 @0', '*Reed ×1 @0', '*Ada ×1 @0', '*Hale ×1 @0']],
    // A place printed in capitals.
    ['HARROW lost. In Harrow it rained, in Harrow.', ['*Harrow ×3 @0']],
    ['We saw HARROW. It was HARROW.', ['*HARROW ×2 @0']],
    ['We saw SKEL. It was Skel.', ['*SKEL ×2 @0']],
  ])('names of %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each<[text: string, phrases: string[]]>([
    ['The sea wall fell.', []],
    ['The sea wall fell. A sea wall is old.', ['sea ×2 @0', 'sea wall ×2 @0', 'wall ×2 @0']],
    [
      'Old sea walls fell. Our old sea wall stood.',
      ['old ×2 @0', 'old sea ×2 @0', 'old sea wall ×2 @0', 'sea ×2 @0', 'sea walls ×2 @0', 'walls ×2 @0'],
    ],
    ['sea, wall, sea; wall', ['sea ×2 @0', 'wall ×2 @0']],
    ['sea-wall and sea-wall', ['sea ×2 @0', 'sea-wall ×2 @0', 'wall ×2 @0']],
    ['the wall’s stone, a wall’s stone', ['wall ×2 @0', 'stone ×2 @0']],
    ['a million boats, a million boats of 12, of 12', ['boats ×2 @0']],
    ['the boats of 90, the boats of 90', ['boats ×2 @0']],
    ['a boat Lorne saw, the boat Lorne had', ['boat ×2 @0', '*Lorne ×2 @0']],
    ['It was. The wall. It is. A wall.', ['wall ×2 @1']],
    ['an e-mail, an e-mail', ['e-mail ×2 @0']],
    ['a wall, two walls, the walls', ['walls ×3 @0']],
    ['We saw Tarn police. So Tarn police came.', ['*Tarn ×2 @0', 'Tarn police ×2 @0', 'police ×2 @0']],
  ])('words of %s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  test('only the body counts', () => {
    expect(phrasesOf('The wall of Lorne fell. The wall of Lorne fell.', [1])).toEqual(['*Lorne ×1 @1']);
  });
});

describe('rankKeywords', () => {
  /** Keywords where every term weighs the same. */
  function keywordsOf(text: string, count = 9, body?: number[]) {
    const doc = parseDoc(text);
    const terms = termsOf(doc);
    const idf = Float64Array.from(terms.stems, () => 4);
    const vectors = { idf, title: new Float64Array(idf.length) };
    return rankKeywords(
      { doc, terms, vectors, body: { sentences: body ?? [...doc.sentences.keys()] } },
      count,
    );
  }
  const keywordTerms = (text: string, count?: number) => keywordsOf(text, count).map(({ term }) => term);

  test.each<[why: string, text: string, keywords: string[]]>([
    ['what stands more often', 'A wall, a wall, a boat, a boat, a wall.', ['wall', 'boat']],
    ['no word that stands once', 'A wall, a wall, a boat.', ['wall']],
    ['a name that stands once', 'A wall, a wall, and Lorne.', ['Lorne', 'wall']],
    ['a name before a word', 'A wall, a wall. It was Lorne, Lorne.', ['Lorne', 'wall']],
    ['a verb last', 'They failed, they failed. The wall, the wall.', ['wall', 'failed']],
    ['what stands early', 'A wall, a wall. It is. It was. It is. It was. A boat, a boat.', ['wall', 'boat']],
    ['a group before its words', 'A sea wall, the sea wall.', ['sea wall']],
    [
      'a part of a name counts for the whole',
      'We met Ada Lorne. The boat, a boat. So Lorne, and Lorne, and Ada.',
      ['Ada Lorne', 'boat'],
    ],
    [
      'for the first of two',
      'We met Ada Lorne and Tom Lorne. So Lorne. So Lorne.',
      ['Ada Lorne', 'Tom Lorne'],
    ],
    [
      'the same surname again, but no name of known parts',
      'We met Ada Lorne, Ada Lorne and Tom Reed, Tom Reed. So Ada Reed came.',
      ['Ada Lorne', 'Tom Reed'],
    ],
  ])('%s', (_, text, keywords) => {
    expect(keywordTerms(text)).toEqual(keywords);
  });

  test('as many as are asked for', () => {
    const text = 'A wall, a wall, a boat, a boat, a wall, a quay, a quay.';
    expect([0, 1, 2, 9].map((count) => keywordTerms(text, count).length)).toEqual([0, 1, 2, 3]);
  });

  test('scores fall from 1', () => {
    const scores = keywordsOf('A wall, a wall, a wall, a boat, a boat. We met Ada Lorne.').map(
      ({ score }) => score,
    );
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  test('no body, no keywords', () => {
    expect(keywordsOf('')).toEqual([]);
  });
});
