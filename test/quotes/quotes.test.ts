import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';

const said = (text: string) => findQuotes(parseDoc(text)).quotes.map((q) => [q.text, q.speaker]);

describe('findQuotes', () => {
  test.each<[name: string, text: string, expected: [string, string | null][]]>([
    [
      'a signature after a dash',
      '“We left the island in May.” ― Mara Lowe\n\n“We stayed until June.” ― Josip Varga\n',
      [
        ['We left the island in May', 'Mara Lowe'],
        ['We stayed until June', 'Josip Varga'],
      ],
    ],
    [
      'the object of told does not speak',
      '“We closed the pier,” Mara Lowe told Mayor Josip Varga, “because he asked us to.”',
      [
        ['We closed the pier', 'Mara Lowe'],
        ['because he asked us to', 'Mara Lowe'],
      ],
    ],
    [
      'a passive verb speaks by its agent',
      'The pier was described by Mara Lowe as “a plank with ambitions”.',
      [['a plank with ambitions', 'Mara Lowe']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

/** The quotes of a text, each with its speaker, the words that name and report them, its kind and its utterance. */
const told = (text: string) =>
  findQuotes(parseDoc(text)).quotes.map(({ text, speaker, mention, cue, kind, utterance }) =>
    [text, speaker, mention?.text, cue?.text, kind, utterance].join(' | '),
  );

describe('what is told of a quote', () => {
  const LOWE = 'Mara Lowe | Mara Lowe';

  test.each<[text: string, quotes: string[]]>([
    ['“We left,” Mara Lowe said.', [`We left | ${LOWE} | said | direct | 0`]],
    ['“We left,” said Mara Lowe.', [`We left | ${LOWE} | said | direct | 0`]],
    ['Mara Lowe said: “We left.”', [`We left | ${LOWE} | said | direct | 0`]],
    ['Mara Lowe said that “we left”.', [`we left | ${LOWE} | said | partial | 0`]],
    ['Mara Lowe said, “left”.', [`left | ${LOWE} | said | partial | 0`]],
    ['According to Mara Lowe, “we left”.', [`we left | ${LOWE} | According to | partial | 0`]],
    ['“We left,” according to Mara Lowe.', [`We left | ${LOWE} | according to | direct | 0`]],
    ['Mara Lowe told Josip Varga: “We left.”', [`We left | ${LOWE} | told | direct | 0`]],
    ['Mara Lowe called it “a slow boat”.', [`a slow boat | ${LOWE} | called | partial | 0`]],
    ['Mara Lowe, 61, a baker, said: “We left.”', [`We left | ${LOWE} | said | direct | 0`]],
    ['“We left,” said the baker, Mara Lowe.', [`We left | ${LOWE} | said | direct | 0`]],
    ['“We left,” Mara Lowe, who runs the quay, said.', [`We left | ${LOWE} | said | direct | 0`]],
    ['“A slow puncture” was how Mara Lowe put it.', [`A slow puncture | ${LOWE} | put | partial | 0`]],
    ['“We left.” — Mara Lowe', [`We left | ${LOWE} |  | direct | 0`]],
    ['Lowe’s statement said: “We left.”', ['We left | Lowe | Lowe’s statement | said | direct | 0']],
    [
      '“We left,” read a statement from Harrow Council.',
      ['We left | Harrow Council | a statement from Harrow Council | read | direct | 0'],
    ],
    [
      'A spokesman for Harrow Council said: “We left.”',
      ['We left | spokesman for Harrow Council | A spokesman for Harrow Council | said | direct | 0'],
    ],
    ['“We left,” she said.', ['We left |  | she | said | direct | 0']],
    ['“We left and never came back.”', ['We left and never came back |  |  |  | direct | 0']],
    [
      'Tom “the Crab” Hale laughed. “We left,” he said.',
      ['We left | Tom “the Crab” Hale | he | said | direct | 0'],
    ],
  ])('%s', (text, quotes) => {
    expect(told(text)).toEqual(quotes);
  });

  test('a sentence of the summary’s numbering is where a quote starts', () => {
    const { quotes } = findQuotes(parseDoc('Mara Lowe left. She said: “Go home. We left.” “No,” he said.'));
    expect(quotes.map(({ sentence }) => sentence)).toEqual([1, 3]);
  });

  test('somebody called by a number is not the person who is counted by it', () => {
    const { quotes, speakers } = findQuotes(
      parseDoc(
        'the 1. said “It is not safe.” Mayor Dan Pell told the council: “It is not safe.” “It is not safe.” said Ines Okafor.',
      ),
    );
    const own = speakers.map((speaker) => speaker.quotes.map((q) => quotes[q]!.speaker));
    expect(own).toEqual(speakers.map(({ name, quotes: of }) => of.map(() => name)));
    expect(speakers).toHaveLength(3);
  });

  test('a phrase is one speaker, with a capital or without', () => {
    const { quotes, speakers } = findQuotes(
      parseDoc('“We slept,” said residents.\n\nResidents said: “We woke up late.”'),
    );
    expect(speakers).toEqual([{ name: 'residents', role: null, quotes: [0, 1] }]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['residents', 'residents']);
  });

  test('speakers stand in the order in which they first speak, each with their quotes', () => {
    const text =
      '“We left,” said Mara Lowe, a baker. “We slept,” Josip Varga said. “So we woke,” Lowe said. “No,” said residents.';
    expect(findQuotes(parseDoc(text)).speakers).toEqual([
      { name: 'Mara Lowe', role: 'baker', quotes: [0, 2] },
      { name: 'Josip Varga', role: null, quotes: [1] },
      { name: 'residents', role: null, quotes: [3] },
    ]);
  });
});

describe('utterances', () => {
  // The number of each quote’s utterance.
  test.each<[text: string, utterances: number[]]>([
    ['“We left early,” Mara Lowe said, “and slept late.”', [0, 0]],
    ['“We left early”, Mara Lowe said – “and slept late.”', [0, 0]],
    ['‘We left early’, Mara Lowe said, ‘and slept late.’', [0, 0]],
    ['“Did we leave?” Mara Lowe asked, “or sleep?”', [0, 0]],
    ['“We left early,” Mara Lowe said. “And we slept late.”', [0, 1]],
    ['“We left early,” Mara Lowe said; “we slept late.”', [0, 1]],
    ['“We left early.” Mara Lowe said, “I slept late.”', [0, 1]],
    ['Mara Lowe said they had “left early” and “slept late”.', [0, 1]],
    ['“We left,” Mara Lowe said. “We slept,” Josip Varga said.', [0, 1]],
    ['“We left.\n\n“We slept.\n\n“We woke,” said Mara Lowe.', [0, 0, 0]],
    [`“We left,” Mara Lowe said, ${'and went on and on '.repeat(11)}, “and slept.”`, [0, 1]],
  ])('%s', (text, utterances) => {
    expect(findQuotes(parseDoc(text)).quotes.map(({ utterance }) => utterance)).toEqual(utterances);
  });
});

describe('words in marks that nobody says', () => {
  test.each([
    'He wrote a book titled “We Left”.',
    'The word “left” is short.',
    'They use terms such as “haar” and “smirr”.',
    'A sign reading “No Fishing” fell.',
    'It is known as “the long bench”.',
    'Locals call it “the long bench”.',
    'The “wheel feet” resemble a scooter.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
