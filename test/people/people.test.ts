import { describe, expect, test } from 'vitest';
import { FIELDS, fieldsOf } from '../../src/people/fields.ts';
import { JOIN_RULES } from '../../src/people/join-rules.ts';
import { isCalled } from '../../src/people/names.ts';
import { joinPeople } from '../../src/people/people.ts';
import { entryOf, type Said } from './entries.ts';

/** “Ada Venn, harbour minister”, in an article with keywords: “Ada Venn (ferry; Halden)” */
function parseSaid(text: string): { readonly said: Said; readonly keywords: readonly string[] } {
  const [, speaker = '', keywords] = /^(.*?)(?: \((.*)\))?$/.exec(text)!;
  const [name = '', role] = speaker.split(', ');
  return { said: role === undefined ? { name } : { name, role }, keywords: keywords?.split('; ') ?? [] };
}

/** The people of articles that have one speaker each, in the order of the articles. */
const peopleOf = (...speakers: readonly string[]) =>
  joinPeople(
    speakers.map((speaker, i) => {
      const { said, keywords } = parseSaid(speaker);
      return entryOf(String(i), [said], keywords);
    }),
  );

const namesOf = (...speakers: readonly string[]) => peopleOf(...speakers).map(({ names }) => names);

describe('joins', () => {
  test.each(JOIN_RULES)('$name: $joins, but $parts', ({ joins, parts }) => {
    expect(peopleOf(...joins.split(' = '))).toHaveLength(1);
    const apart = parts.split(' ≠ ');
    expect(peopleOf(...apart)).toHaveLength(apart.length);
  });

  test.each(FIELDS)('$example is of $name', ({ name, example }) => {
    expect(fieldsOf(example)).toEqual([name]);
  });

  const together: readonly [why: string, speakers: readonly string[], names: readonly string[]][] = [
    [
      'a form of address',
      ['Sir Alex Varley', 'Alex Varley', 'Alex Varley', 'Mr Alex Varley'],
      ['Alex Varley', 'Sir Alex Varley', 'Mr Alex Varley'],
    ],
    [
      'accents, full stops and hyphens',
      ['Inés O. Lee-Rua', 'Ines O Lee Rua'],
      ['Inés O. Lee-Rua', 'Ines O Lee Rua'],
    ],
    ['capitals', ['HRB', 'Hrb', 'HRB'], ['HRB']],
    [
      'roles of one field, and none',
      ['Ada Venn, harbour minister', 'Ada Venn', 'Ada Venn, Halden backbencher', 'Ada Venn, host'],
      ['Ada Venn'],
    ],
    [
      'roles of two fields that another role bridges',
      ['Ada Venn, singer', 'Ada Venn, minister', 'Ada Venn, singer and minister'],
      ['Ada Venn'],
    ],
    [
      'a form of a form',
      ['Venn, lord chancellor', 'Lord Chancellor Lord Venn', 'Lord Venn, lord chancellor'],
      ['Lord Venn', 'Venn', 'Lord Chancellor Lord Venn'],
    ],
    ['a single name that nobody bears as a surname', ['Zuzu', 'Zuzu'], ['Zuzu']],
  ];
  test.each(together)('%s', (_why, speakers, names) => {
    expect(namesOf(...speakers)).toEqual([names]);
  });

  const apart: readonly [why: string, speakers: readonly string[]][] = [
    ['a surname that two bear', ['Blair', 'Tony Blair', 'Ian Blair']],
    ['a surname, even where one alone bears it', ['Venn', 'Ada Venn']],
    ['a surname in two articles', ['Mr Venn', 'Venn', 'Ada Venn']],
    ['namesakes of two fields', ['Dan Pell, Halden striker', 'Dan Pell, fisheries minister']],
    ['the manager of a club and a fund manager', ['Dan Pell, Norrow City manager', 'Dan Pell, fund manager']],
    [
      'a namesake whose role does not tell which',
      ['Dan Pell, Halden striker', 'Dan Pell, fisheries minister', 'Dan Pell'],
    ],
    [
      'a surname that two bear, in articles on the same',
      ['Venn (ferry; Halden)', 'Ada Venn (ferry; Halden)', 'Ian Venn (choir; Halden)'],
    ],
    [
      'a surname, where the keywords in common are the name itself',
      ['Venn (Venn; Halden)', 'Ada Venn (Ada Venn; Venn; Halden)'],
    ],
    ['two given names', ['Ada Venn, harbour minister', 'Maud Venn, harbour minister']],
    ['a peer and a namesake', ['Lord Venn', 'Ada Venn']],
  ];
  test.each(apart)('apart: %s', (_why, speakers) => {
    expect(peopleOf(...speakers)).toHaveLength(speakers.length);
  });

  test('the keywords of an article tell which of two namesakes speaks', () => {
    const people = joinPeople([
      entryOf('a', [{ name: 'Dan Pell', role: 'Halden striker' }], ['Halden', 'cup final']),
      entryOf('b', [{ name: 'Dan Pell', role: 'fisheries minister' }], ['cod', 'quota']),
      entryOf('c', [{ name: 'Dan Pell' }], ['quota', 'cod', 'Norrow']),
    ]);
    expect(people.map(({ articles }) => articles.map(({ entry }) => entry.id))).toEqual([['b', 'c'], ['a']]);
  });
});

describe('the people of several articles', () => {
  const entries = [
    entryOf('a', [
      { name: 'spokesman', kind: 'description', quotes: 9 },
      { name: 'Ada Venn', role: 'Minister', quotes: 1 },
      { name: null, quotes: 2 },
    ]),
    entryOf('b', [
      { name: 'HRB', kind: 'body', quotes: 3 },
      { name: 'spokesman', kind: 'description' },
      { name: 'Ada Venn', role: 'minister', quotes: 3 },
    ]),
    entryOf('c', [{ name: 'Ada Venn', role: 'harbour minister' }, { name: null }]),
  ];
  const people = joinPeople(entries);

  test('those with most quotes come first, descriptions behind, and last what nobody is known for', () => {
    expect(people.map(({ name, quotes }) => [name, quotes])).toEqual([
      ['Ada Venn', 5],
      ['HRB', 3],
      ['spokesman', 9],
      ['spokesman', 1],
      [null, 3],
    ]);
  });

  test('each has quotes under their articles, in their order, and the role that most articles give', () => {
    const { articles, role, kind } = people[0]!;
    expect([role, kind]).toEqual(['Minister', 'person']);
    expect(
      articles.map(({ entry, role, quotes }) => [entry.id, role, quotes.map(({ text }) => text)]),
    ).toEqual([
      ['a', 'Minister', ['quote 9']],
      ['b', 'minister', ['quote 4', 'quote 5', 'quote 6']],
      ['c', 'harbour minister', ['quote 0']],
    ]);
  });
});

describe('who is asked for', () => {
  const cases: readonly [asked: string, name: string, is: boolean][] = [
    ['Okafor', 'Ines Okafor', true],
    ['okafor', 'Inés Ókafor', true],
    ['Ines Okafor', 'Sir Ines Okafor', true],
    ['Mr Okafor', 'Ines Okafor', true],
    ['Ines Okafor', 'Okafor', false],
    ['Oka', 'Ines Okafor', false],
    ['Okafor Ines', 'Ines Okafor', false],
    ['Ines Okafor', 'Ines Maud Okafor', false],
  ];
  test.each(cases)('%s: %s', (asked, name, is) => {
    expect(isCalled(name, asked)).toBe(is);
  });
});
