import { expect, test } from 'vitest';
import { highlightReporter } from '../../../src/report/terminal/highlight.ts';
import { measureWidth } from '../../../src/report/terminal/wrap.ts';
import type { Digest } from '../../../src/types.ts';
import { articleOf } from '../article.ts';
import * as hostile from '../hostile.ts';
import { digest, text } from '../sample.ts';

const PLAIN = { several: false, width: 72, color: false };
const render = (options: Partial<typeof PLAIN> = {}, record: Digest = digest, article = text) =>
  highlightReporter({ ...PLAIN, ...options }).article(articleOf(record, article));

test('the whole article, readable without color', () => {
  expect(render()).toBe(`361 words · 2 min read

[1: a sentence of the summary, with its rank]
[A] Ingrid Falk, chief executive of Norrow Lines · 3 quotes, 28 words
[B] Norrow Lines · 1 quote, 5 words
[C] Tam Odhran · 3 quotes, 37 words
[D] Josune Prather, transport minister · 1 quote, 4 words
[?] Speaker not named · 3 quotes, 16 words

Island ferry to stop for the winter as cracks are found in its hull

[1: The last car ferry to Skerra will stop running on Sunday after
inspectors found cracks in its hull, leaving 640 islanders without a way
to bring in fuel, feed or furniture until April.]

The Maren Isbel, built in 1978, was taken out of the water at Tolmouth
on Tuesday. Surveyors counted eleven cracks, the longest of them 40
centimetres.

“We cannot send her out in a January swell and hope,”[A] _said_ _Ingrid
Falk_, chief executive of Norrow Lines. “Nobody on my staff would sign
that paper, and I would not ask them to.”[A]

Passengers will be carried by a chartered catamaran, which takes no
vehicles. _Norrow Lines_ _said_ freight would be flown in “where weather
and weight allow”[B].

A winter without lorries

On Skerra, where the one shop had eleven days of flour left on
Wednesday, the news was met with disbelief. Tam Odhran, who keeps 90
cattle above the harbour, said he had been told of the closure by text
message.

“I have hay until the third week of January,”[C] _he_ _said_. “After
that I am selling animals, or I am burying them.[C]

“They knew about this hull in the spring. They painted over it and they
sold us tickets.”[C]

The company denies that. [3: _Falk_ _called_ the claim “flatly
untrue”[A] and said the spring survey had found no fault below the
waterline.]

The transport minister, _Josune Prather_, _told_ the assembly that a
military landing craft could be sent with feed “within days, not
weeks”[D]. She declined to say who would pay for it.

A new ferry, ordered in 2021, is two years late. The yard in Gellick
that is building it went into administration in August, and the hull
stands on the slip without engines.

“It is a very expensive garden shed,”[?] _one councillor_ _said_.

[2: Island councillors meet on Friday to ask for a subsidy for air
freight, which costs nine times as much as the ferry.] “Nine times,”[?]
_read_ _a banner_ on the pier, “and it still can’t carry a cow.”[?]
`);
});

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g');

test('colors repeat what the signs say', () => {
  const colored = render({ color: true });
  const codes = new Set([...colored.matchAll(ESCAPES)].map(([, code]) => code));
  // Bold, dim, underlined, inverse and their ends; four of the sixteen colors and their end.
  const used = ['1', '2', '4', '7', '22', '24', '27', '31', '32', '35', '36', '39'];
  expect([...codes].sort()).toEqual(used.sort());
  const words = colored.replace(ESCAPES, '');
  expect(words).toContain(' 1  The last car ferry');
  expect(words).toContain('“flatly untrue”[A]');
});

test.each([60, 80, 120])('no line is wider than %i columns', (width) => {
  for (const line of render({ width }).split('\n')) expect(measureWidth(line)).toBeLessThanOrEqual(width);
  for (const line of render({ width, color: true }).replace(ESCAPES, '').split('\n')) {
    expect(measureWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('all of the article is there, whatever is marked in it', () => {
  const page = render({ color: true, width: 10_000 })
    .replace(ESCAPES, '')
    .replace(/\[[A-D?]\]| \d {2}(?=\S)/g, '');
  for (const { start, end } of digest.sentences) expect(page).toContain(text.slice(start, end));
});

test('an article without summary, quotes or words', () => {
  const { summary: _, quotes: __, speakers: ___, ...bare } = digest;
  expect(render({}, bare)).not.toMatch(/\[|_/);
  const empty = { ...bare, sentences: [], counts: { characters: 1, words: 0, sentences: 0, paragraphs: 0 } };
  expect(render({}, empty, ' ')).toBe('0 words · 1 min read\n');
});

test('shows signs that would act', () => {
  const page = render({}, hostile.digest, hostile.text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(page).toContain('␛[31mred␛[0m');
});

test('a doubtful speaker has a question mark in the article, and at the name where all is doubtful', () => {
  const doubtful = new Set([...digest.speakers![1]!.quotes, digest.speakers![0]!.quotes[0]!]);
  const quotes = digest.quotes!.map((quote, q) => (doubtful.has(q) ? { ...quote, confidence: 0.69 } : quote));
  const page = render({}, { ...digest, quotes });
  expect(page).toContain('[B] Norrow Lines ? · 1 quote, 5 words\n');
  expect(page).toContain('[A] Ingrid Falk, chief executive of Norrow Lines · 3 quotes, 28 words\n');
  expect(page).toContain('[A?] the speaker is uncertain\n');
  expect(page).toContain('a January swell and hope,”[A?] _said_');
  expect(page).toContain('weight allow”[B?].');
  expect(render()).not.toMatch(/\[[A-Z]\?\]/);
});

test('the line of a folder about an article is no wider than the terminal', () => {
  const id = 'a/folder/with/a/rather/long/name/of/its/own/and/an/article.txt';
  expect(
    render({ several: true }, { ...digest, id })
      .split('\n')
      .slice(0, 2),
  ).toEqual([`${id} ·`, '361 words · 2 min read']);
});
