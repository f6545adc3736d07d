import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';

const speakers = (text: string) => findQuotes(parseDoc(text)).quotes.map(({ speaker }) => speaker);
const confidenceOf = (text: string) => findQuotes(parseDoc(text)).quotes.at(-1)!.confidence;

describe('whom a pronoun names', () => {
  test.each<[name: string, text: string, expected: (string | null)[]]>([
    [
      'no day, though it is the nearest name',
      'Josip Varga went to the harbour office the day after Boxing Day. “I was soaked,” he said.',
      ['Josip Varga'],
    ],
    [
      'not whom the inserted clause of saying speaks of',
      'Josip Varga went to court on Monday. Emil Ruud “made the decisions”, he told the judge.',
      ['Josip Varga'],
    ],
    [
      'whom the subject before it names, not whom that is likened to',
      'Josip Varga loves the old songs. He has been called the Martin Ruud of the bay which, he said, “is a coat I wear with pride”.',
      ['Josip Varga'],
    ],
    [
      'the subject rather than the one after a preposition',
      'Raff Oduya, a former union leader, had close ties to Mayor Martin Ruud. “We need a new pier,” he said.',
      ['Raff Oduya'],
    ],
    [
      'no general of a general election',
      'Josip Varga spoke of hope. Looking ahead to the coming general election, he promised “a bridge in every bay”.',
      ['Josip Varga'],
    ],
    [
      'the piper, whose gender her clause tells',
      'Driver Dai Pell played on. The piper, who would not give her name, packed up. “I was cold,” she said.',
      ['piper'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('whom a description names', () => {
  test.each<[name: string, text: string, expected: (string | null)[]]>([
    [
      'the vicar is the one with the title Rev.',
      'The Rev. Mara Lowe found the note in the font. “It was damp,” the vicar said.',
      ['Mara Lowe'],
    ],
    [
      'any word of a role',
      'Council chief executive Mara Lowe lost her board. “It went north,” the council chief said.',
      ['Mara Lowe'],
    ],
    [
      'a veteran nobody has called so before',
      'Josip Varga built his first game in a shed. The veteran game maker says he has one worry. “I own no tie,” he said.',
      ['Josip Varga'],
    ],
    [
      'a phrase that says more, where no name does',
      'A senior forecaster saw it coming. “It was on the radio twice,” the forecaster said.',
      ['senior forecaster'],
    ],
    [
      'a body that its role calls so',
      'Bus drivers walked out over what their union calls a bad timetable.\n\nThe operator, Swiftwater, insisted that most services were running. “Check before you travel,” it said.',
      ['Swiftwater'],
    ],
    [
      'a surname that is a common word too',
      'Singer Jonah Read wrote the song. Read said it was “a slow boat of a tune”.',
      ['Jonah Read'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test('a name is surer than a pronoun, and that than one which two may be meant by', () => {
  const named = confidenceOf('Mara Lowe waited. “We left in May,” Mara Lowe said.');
  const alone = confidenceOf('Mara Lowe waited. “We left in May,” she said.');
  const contested = confidenceOf('Mara Lowe met Ines Pell. “We left in May,” she said.');
  expect(named).toBeGreaterThan(alone);
  expect(alone).toBeGreaterThan(contested);
});
