import { describe, expect, test } from 'vitest';
import { textReporter } from '../../../src/report/terminal/text.ts';
import type { Digest } from '../../../src/types.ts';
import { articleOf } from '../article.ts';
import { RECORD, TEXT } from '../record.ts';

const PLAIN = { several: false, width: 60, color: false };
const render = (digest: Digest, options: Partial<typeof PLAIN> = {}) =>
  textReporter({ ...PLAIN, ...options }).article(articleOf(digest, TEXT));

test('the page', () => {
  expect(render(RECORD)).toBe(`Ferry to Lowmoor returns
38 words · 1 min read

Summary
   1      “It sails at noon,” said Ada Venn, the harbour
          master, “and not before.”
          score 0.900 = position 0.500 + terms 0.450
            − length 0.050
          terms ferry 0.400, harbour master 0.250
  12  ¶1  The boat “leaks like a sieve”, Venn said.
  The parts of a score add up to it: docs/record.md says
  what each measures. Terms stand with their weights.

Quotes
  Ada Venn, harbour master
    “It sails at noon,” … “and not before.”               ¶1
    “leaks like a sieve”                                  ¶1

  One sailor
    “heavy seas”                                          ¶2

  Speaker not named
    “not amused”                                          ¶2

Keywords
  Ada Venn · ferry
`);
});

test('a narrow page: indents hang, names of parts and keywords stay whole', () => {
  expect(render(RECORD, { width: 26 })).toBe(`Ferry to Lowmoor returns
38 words · 1 min read

Summary
   1  “It sails at noon,”
      said Ada Venn, the
      harbour master, “and
      not before.”
      score 0.900 =
        position 0.500
        + terms 0.450
        − length 0.050
      terms ferry 0.400,
        harbour master
        0.250
  12  The boat “leaks like
      a sieve”, Venn said.
  The parts of a score add
  up to it: docs/record.md
  says what each measures.
  Terms stand with their
  weights.

Quotes
  Ada Venn, harbour
    master
    “It sails at noon,” …
     “and not before.”
    “leaks like a sieve”

  One sailor
    “heavy seas”

  Speaker not named
    “not amused”

Keywords
  Ada Venn · ferry
`);
});

test('one of several articles stands under a rule with its name', () => {
  const reporter = textReporter({ ...PLAIN, several: true });
  expect(reporter.article(articleOf(RECORD, TEXT)).split('\n')[0]).toBe(
    `── news/ferry.txt ${'─'.repeat(42)}`,
  );
  expect(reporter.between).toBe('\n');
});

test('the last line of several articles tells how much there was', () => {
  const reporter = textReporter({ ...PLAIN, several: true });
  const total = reporter.total!({ articles: 2, words: 76, quotes: 1 });
  expect(total).toBe(`\n── 2 articles · 76 words · 1 quote ${'─'.repeat(25)}\n`);
  expect(textReporter(PLAIN).total).toBeUndefined();
});

test('sections that were not asked for are not there', () => {
  const { summary, quotes, speakers, keywords, ...head } = RECORD;
  expect(render(head)).toBe('Ferry to Lowmoor returns\n38 words · 1 min read\n');
  expect(render({ ...head, quotes: [], speakers: [] })).toContain('\nQuotes\n  none\n');
});

test('paragraphs of one long quote follow each other without an ellipsis', () => {
  const text = '“One.\n\n“Two.”';
  const part = {
    kind: 'direct',
    sentence: 0,
    cue: null,
    mention: null,
    speaker: 'A. B.',
    confidence: 1,
    utterance: 0,
  } as const;
  const quotes = [
    { ...part, start: 1, end: 5, text: 'One.' },
    { ...part, start: 8, end: 12, text: 'Two.' },
  ];
  const { summary, keywords, ...head } = RECORD;
  const page = textReporter(PLAIN).article(
    articleOf({ ...head, quotes, speakers: [{ name: 'A. B.', role: null, quotes: [0, 1] }] }, text),
  );
  expect(page).toMatch(/\n {4}“One\.” “Two\.” +¶1\n/);
});

describe('a doubtful speaker', () => {
  const { summary: _, keywords: __, ...head } = RECORD;
  const doubt = (...doubtful: readonly number[]): Digest => ({
    ...head,
    quotes: RECORD.quotes!.map((quote, q) => (doubtful.includes(q) ? { ...quote, confidence: 0.69 } : quote)),
  });

  test('has a question mark behind the name where every quote is doubtful', () => {
    expect(render(doubt(4))).toMatch(/\n {2}One sailor \?\n {4}“heavy seas” +¶2\n/);
  });

  test('has it behind the quote where only some are', () => {
    expect(render(doubt(2))).toMatch(/\n {2}Ada Venn, harbour master\n.+before\.” +¶1\n.+sieve” \? +¶1\n/);
  });

  test('has none at 0.7, nor where nobody is named', () => {
    const certain = RECORD.quotes!.map((quote) => ({ ...quote, confidence: 0.7 }));
    expect(render({ ...head, quotes: certain })).not.toContain('?');
    expect(render(doubt(3))).not.toContain('?');
  });

  test('is dim in color', () => {
    expect(render(doubt(4), { color: true })).toContain(
      '  \u001b[1mOne sailor\u001b[22m\u001b[2m ?\u001b[22m\n',
    );
  });
});

describe('text from an article cannot act', () => {
  const hostile = (text: string): Digest => ({
    ...RECORD,
    title: text,
    summary: [{ rank: 1, sentence: 0, score: 1, start: 0, end: 1, text }],
    quotes: [{ ...RECORD.quotes![0]!, text, speaker: text }],
    speakers: [{ name: text, role: text, quotes: [0] }],
    keywords: [{ term: text, score: 1 }],
  });
  const cases: readonly [string, string, string][] = [
    ['a sequence that clears the screen', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a control of eight bits', 'a\u009b2Jb', 'a<U+009B>2Jb'],
    ['a carriage return that writes over a line', 'a\rb', 'a b'],
    ['a backspace and a bell', 'a\b\u0007b', 'a␈␇b'],
    ['a delete', 'a\u007fb', 'a␡b'],
    ['a mark that turns the direction around', 'a\u202eb', 'a<U+202E>b'],
  ];
  test.each(cases)('%s', (_name, text, shown) => {
    const page = render(hostile(text), { several: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(page.split(shown).length - 1).toBe(6);
  });
});

test('color: headings bold, numbers, names and lesser things apart; nothing is said by color alone', () => {
  const page = render(RECORD, { color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
  expect(page.replaceAll(/\u001b\[\d+m/g, '')).toBe(render(RECORD));
  expect(page).toContain('\u001b[1mSummary\u001b[22m');
  expect(page).toContain('  \u001b[1mAda Venn\u001b[22m\u001b[2m, harbour master\u001b[22m\n');
  expect(page).toContain(' \u001b[2m¶2\u001b[22m\n');
});
