import { describe, expect, test } from 'vitest';
import type { Attribution, Range } from '../../bench/corpora.ts';
import {
  goldQuotes,
  noQuotes,
  quoteFigures,
  type ReportedQuote,
  scoreQuotes,
} from '../../bench/measures/quotes.ts';

const text =
  'The lake is “quite safe”, Mara Venn said. “Nobody drank it,” she added.\n\n' +
  '“We will test again.\n\n“And again,” said Ms. Venn of the “Blue Shore” club.';

const at = (words: string, from = 0): Range => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};
const attributed = (content: Range, source?: Range): Attribution => ({
  source: source ? [source] : [],
  cue: [],
  content: [content],
});
const reported = (
  words: string,
  speaker: string | null = null,
  mention: Range | null = null,
): ReportedQuote => {
  const [start, end] = at(words);
  return { start, end, speaker, mention: mention && { start: mention[0], end: mention[1] } };
};

const attributions: Attribution[] = [
  attributed(at('The lake is “quite safe”'), at('Mara Venn')),
  attributed(at('“Nobody drank it,”'), at('she')),
  attributed([at('“We will')[0], at('again,”')[1]], at('Ms. Venn')),
];

describe('goldQuotes', () => {
  test('are the words in marks, without marks and stops, paragraph by paragraph', () => {
    expect(goldQuotes(text, attributions).map(({ span }) => text.slice(...span))).toEqual([
      'quite safe',
      'Nobody drank it',
      'We will test again',
      'And again',
    ]);
  });

  test('an annotation that begins inside the marks counts from its beginning', () => {
    const spans = goldQuotes(text, [attributed(at('drank it,”'))]).map(({ span }) => text.slice(...span));
    expect(spans).toEqual(['drank it']);
  });

  test('two annotations of one quote are one', () => {
    expect(goldQuotes(text, [attributions[1]!, attributions[1]!])).toHaveLength(1);
  });
});

describe('scoreQuotes', () => {
  test('finds by overlap, and takes a mention on the source or a name in it as right', () => {
    const total = noQuotes();
    const errors = scoreQuotes(
      { id: 'a', text, attributions },
      [
        reported('“quite safe”', 'Mara Venn', at('Mara Venn')),
        reported('Nobody drank it,', 'Mara Venn'), // “Venn” is not in “she”, and no mention lies on it
        reported('We will test again.', 'Venn'),
        reported('Blue Shore'),
      ],
      total,
    );
    expect(total).toEqual({ gold: 4, reported: 4, found: 3, sourced: 3, right: 2 });
    expect(errors).toEqual([
      {
        kind: 'misattributed',
        id: 'a',
        text: 'Nobody drank it',
        speakers: { reported: 'nobody (Mara Venn)', gold: 'she' },
      },
      { kind: 'missed', id: 'a', text: 'And again' },
      { kind: 'spurious', id: 'a', text: 'Blue Shore' },
    ]);
    expect(quoteFigures(total)).toEqual({
      precision: 3 / 4,
      recall: 3 / 4,
      speakerAccuracy: 2 / 3,
      endToEnd: 1 / 2,
    });
  });

  test.each([
    ['two thirds of a quote are too little', 'drank it', 0],
    ['three quarters suffice', 'body drank it', 1],
  ])('%s', (_, words, found) => {
    const total = noQuotes();
    scoreQuotes({ id: 'a', text, attributions: [attributions[1]!] }, [reported(words)], total);
    expect(total.found).toBe(found);
  });

  test('a quote counts for one report alone', () => {
    const total = noQuotes();
    const twice = [reported('Nobody drank it'), reported('Nobody drank it')];
    scoreQuotes({ id: 'a', text, attributions: [attributions[1]!] }, twice, total);
    expect(total).toMatchObject({ reported: 2, found: 1 });
  });
});
