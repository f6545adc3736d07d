import { expect, test } from 'vitest';
import { readCaseTable } from '../../src/casing/case-levels.ts';
import { CASE_FEATURES, type CaseFeature, measureWord } from '../../src/casing/features.ts';
import { WordContexts } from '../../src/casing/word-context.ts';
import { findWords } from '../../src/doc/words.ts';

const cases = readCaseTable({
  always: 'london lisa',
  mostly: 'king',
  half: 'bank',
  seldom: 'river',
  capitals: 'bbc',
});

/** For each question a text and whether the word in brackets follows a name; there the answer is yes. */
const YES: readonly (readonly [feature: CaseFeature, text: string])[] = [
  ['always', 'in [london]'],
  ['mostly', 'the [king]'],
  ['half', 'the [bank]'],
  ['seldom', 'the [river]'],
  ['stop', 'in [the]'],
  ['unknown', 'in [vennhold]'],
  ['given', 'for [helen]'],
  ['calendar', 'on [monday]'],
  ['title', 'for [mr]'],
  ['verb', 'she [said]'],
  ['capitals', 'the [bbc]'],
  ['ing', 'was [vennholding]'],
  ['possessive', "the [king's]"],
  ['unknownPossessive', "for [vennhold's]"],
  ['repeated', 'vennhold and [vennhold]'],
  ['hyphen', 'jean-[vennhold]'],
  ['name', 'helen +[vennhold]'],
  ['nameUnknown', 'helen +[vennhold]'],
  ['nameStop', 'helen +[was]'],
  ['givenOpen', 'helen +[bank]'],
  ['givenCommon', 'helen +[hours]'],
  ['givenCommonEnd', 'helen +[hours]'],
  ['givenCommonSaid', 'helen +[hours] said'],
  ['addressed', 'mr. [vennhold]'],
  ['titleOpen', 'mr. [vennhold]'],
  ['theOpen', 'the [vennhold]'],
  ['articleOpen', 'a [vennhold]'],
  ['placeOpen', 'in [vennhold]'],
  ['toOpen', 'to [vennhold]'],
  ['saidOpen', 'said [vennhold]'],
  ['openSaid', 'and [vennhold] said'],
  ['openAlways', 'a [bank] london'],
  ['halfUnknown', 'the [bank] vennhold'],
  ['givenBeforeOpen', 'for [helen] vennhold'],
  ['openEnd', 'for [vennhold]'],
];

/** The answers about the word in brackets; a plus stands before it where it follows a name. */
function answersFor(marked: string): ReadonlyMap<CaseFeature, number> {
  const text = marked.replace(/[[\]+]/g, '');
  const words = findWords(text);
  const start = marked.replace('+', '').indexOf('[');
  const i = words.starts.indexOf(start);
  const values = measureWord(new WordContexts(text, words, cases).contextOf(i, marked.includes('+')));
  return new Map(CASE_FEATURES.map((name, f) => [name, values[f]!]));
}

test.each(YES)('%s: %s', (feature, marked) => {
  expect(answersFor(marked).get(feature)).toBe(1);
});

test('a comma parts a word from the one before it', () => {
  expect(answersFor('helen, +[vennhold]').get('name')).toBe(0);
  expect(answersFor('the boat. [vennhold]').get('commonOpen')).toBe(0);
});
