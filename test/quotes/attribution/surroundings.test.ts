import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../../src/quotes/analysis.ts';
import { SLOT as CANDIDATE, DIMENSIONS } from '../../../src/quotes/attribution/features.ts';
import { slotsOf } from '../../../src/quotes/attribution/model.ts';
import {
  SPOKEN_DIMENSIONS,
  type SpokenDimension,
  spokenFacts,
} from '../../../src/quotes/attribution/speech.ts';
import { surroundingsOf } from '../../../src/quotes/attribution/surroundings.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../src/quotes/quotes.ts';

/** The context of a text, and the last of its quotations. */
function contextOf(text: string): [QuoteAnalysis, number] {
  const doc = parseDoc(text);
  const quotations = findQuotations(doc);
  return [analyzeQuotes(doc, quotations), quotations.length - 1];
}

describe('settingOf the last quotation', () => {
  type Name = 'own' | 'opens' | 'since' | 'stop' | 'lead' | 'size';

  test.each<[text: string, surroundings: Partial<Record<Name, string>>]>([
    [
      '“We left,” Lowe said.',
      { own: 'after', opens: 'paragraph', since: 'first', stop: 'comma', lead: 'none' },
    ],
    ['Lowe said: “We left.”', { own: 'before', opens: 'inside', stop: 'stop', lead: 'colon' }],
    ['Lowe said, “We left?”', { own: 'before', opens: 'inside', stop: 'question', lead: 'comma' }],
    ['Lowe said that “we left”, Lowe said.', { own: 'both', stop: 'comma', lead: 'that' }],
    ['Lowe said – “We left!”', { own: 'before', stop: 'question', lead: 'dash' }],
    ['According to Lowe, the pier is “old”.', { own: 'according', stop: 'stop', lead: 'none' }],
    ['The pier is “old”, and we all slept.', { own: 'none', stop: 'comma' }],
    [
      'The pier is “old” and of no use to a single one of the many who live there, Lowe said.',
      { own: 'none' },
    ],
    ['It fell. “We left.”', { own: 'none', opens: 'sentence' }],
    ['It fell.\n\n“We left.”', { opens: 'paragraph' }],
    ['Lowe said “so”. Then he said “no”.', { since: 'same paragraph' }],
    ['Lowe said “so” and “no”.', { since: 'same sentence' }],
    ['Lowe said “so”.\n\nHe said “no”.', { since: 'next paragraph' }],
    ['Lowe said “so”.\n\nIt fell.\n\nHe said “no”.', { since: 'far' }],
    [`Lowe said “so”. ${'It rained. '.repeat(40)} He said “no”.`, { since: 'far' }],
    ['Lowe said “no”.', { size: '1' }],
    ['Lowe said “no, no, no”.', { size: '2-3' }],
    ['Lowe said “no, no, no, no”.', { size: '4-8' }],
    ['Lowe said “no, no, no, no, no, no, no, no, no”.', { size: '9+' }],
  ])('%s', (text, expected) => {
    const surroundings = surroundingsOf(...contextOf(text));
    for (const [name, value] of Object.entries(expected))
      expect(DIMENSIONS[name as Name][surroundings[name as Name]], name).toBe(value);
  });
});

describe('spokenFacts of the last quotation', () => {
  const SLOT = slotsOf<SpokenDimension>(SPOKEN_DIMENSIONS);

  function factsOf(text: string, share = 1, past = false, opens: 'inside' | 'sentence' = 'inside') {
    const facts = new Array(Object.keys(DIMENSIONS).length).fill(0);
    facts[CANDIDATE.opens] = (DIMENSIONS.opens as readonly string[]).indexOf(opens);
    const found = spokenFacts(...contextOf(text), { mention: -1, cue: null, facts }, share, past);
    return (name: SpokenDimension) => SPOKEN_DIMENSIONS[name][found[SLOT[name]]!];
  }

  test.each<[text: string, facts: Partial<Record<SpokenDimension, string>>]>([
    [
      'Lowe said “no”.',
      { size: '1', capitals: 'none', before: 'say', stop: 'none', lead: 'none', after: 'end' },
    ],
    ['Lowe said, “No.”', { capitals: 'first', stop: 'stop', lead: 'comma' }],
    ['Lowe said: “No, no,”', { size: '2', stop: 'comma', lead: 'colon' }],
    ['Lowe said – “No, no, no?”', { size: '3', stop: 'question', lead: 'dash' }],
    ['Lowe (“no”, she said)', { lead: 'bracket', stop: 'comma outside' }],
    ['Lowe said “we go on”.', { size: '3', voice: 'first person' }],
    ['Lowe said “they go on so”.', { size: '4-5', voice: 'none' }],
    ['Lowe said “they go on and on so”.', { size: '6-10' }],
    ['Lowe said “they go on and on and on and on and on”.', { size: '11+' }],
    ['Lowe said “I’m old”.', { voice: 'first person' }],
    // Titles have capitals, but for their small words.
    ['Lowe read “The Last Stop”.', { capitals: 'all' }],
    ['Lowe read “A Stop for the Night”.', { capitals: 'all' }],
    ['Lowe read “The last stop”.', { capitals: 'first' }],
    ['Lowe read “The last Stop at night”.', { capitals: 'some' }],
    ['Lowe read “the Stop”.', { capitals: 'some' }],
    ['Lowe read “NO WAY”.', { capitals: 'upper' }],
    // The word before.
    ['Lowe told “no”.', { before: 'tell' }],
    ['Lowe described “no”.', { before: 'call' }],
    ['Lowe hoped that “no”.', { before: 'that' }],
    ['Lowe went as “no”.', { before: 'as' }],
    ['It was a “no”.', { before: 'a' }],
    ['It was the “no”.', { before: 'the' }],
    ['It was Lowe’s “no”.', { before: 'owner' }],
    ['It was the Lowes’ “no”.', { before: 'owner' }],
    ['It was her “no”.', { before: 'owner' }],
    ['It went on “no”.', { before: 'on' }],
    ['It went with “no”.', { before: 'preposition' }],
    ['It was the film “no”.', { before: 'work' }],
    ['It was the so-called “no”.', { before: 'so-called' }],
    ['It was so called “no”.', { before: 'so-called' }],
    ['It was titled “no”.', { before: 'titled' }],
    ['They chanted “no”.', { before: 'chant' }],
    ['It was “no”.', { before: 'auxiliary' }],
    ['It fell and “no”.', { before: 'conjunction' }],
    ['It was the mayor “no”.', { before: 'person' }],
    ['It was Dunmore “no”.', { before: 'name' }],
    ['It fell “so” “no”.', { before: 'quotation' }],
    ['It was green “no”.', { before: 'other' }],
    // The word after.
    ['Lowe was “no” said.', { after: 'verb' }],
    ['Lowe was “no” film.', { after: 'work' }],
    ['Lowe was “no” was.', { after: 'auxiliary' }],
    ['Lowe was “no” she.', { after: 'pronoun' }],
    ['Lowe was “no” of it.', { after: 'function' }],
    ['Lowe was “no” Dunmore.', { after: 'name' }],
    ['Lowe was “no” green.', { after: 'noun' }],
    ['Lowe was “no”, green.', { after: 'other' }],
    ['Lowe was “no”; green.', { after: 'end' }],
    ['Lowe: ‘We went home’\n\nIt fell and nobody knew.', { heading: 'yes', mark: 'single' }],
    ['It fell “no”.', { heading: 'no', mark: 'double' }],
  ])('%s', (text, expected) => {
    const fact = factsOf(text);
    for (const [name, value] of Object.entries(expected))
      expect(fact(name as SpokenDimension), name).toBe(value);
  });

  test('nothing stands before what opens a sentence', () => {
    expect(factsOf('Lowe told “no”.', 1, false, 'sentence')('before')).toBe('start');
  });

  test('how sure its speaker is, and whether the one before was spoken', () => {
    const sure = (share: number) => factsOf('Lowe said “no”.', share)('sure');
    expect([0.39, 0.4, 0.59, 0.6, 0.79, 0.8, 0.94, 0.95].map(sure)).toEqual([
      '0',
      '1',
      '1',
      '2',
      '2',
      '3',
      '3',
      '4',
    ]);
    expect([true, false].map((past) => factsOf('Lowe said “no”.', 1, past)('past'))).toEqual(['yes', 'no']);
  });
});
