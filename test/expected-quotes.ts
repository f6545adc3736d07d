import type { Quote, Speaker } from '../src/types.ts';

/** A quote as a reader hears it, by the conventions of fixtures/README.md; what is not given is not judged. */
export interface ExpectedQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly role?: string | null;
  readonly mention?: string | null;
  readonly cue?: string | null;
  readonly kind?: 'direct' | 'partial';
  readonly utterance: number;
}

/** Positions of `parts` in `text`, each sought after the start of the one before; -1 where it is not found. */
export function positions(text: string, parts: readonly string[]): number[] {
  let from = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, from);
    if (start >= 0) from = start + 1;
    return start;
  });
}

/** What is wrong with the expectations themselves: words that the text does not hold, untrimmed ends. */
export function flaws(
  text: string,
  quotes: readonly ExpectedQuote[],
  notQuotes: readonly string[],
): string[] {
  const starts = positions(
    text,
    quotes.map((quote) => quote.text),
  );
  return [
    ...quotes.filter((_, i) => starts[i]! < 0).map((quote) => `not in the text: ${quote.text}`),
    ...quotes.filter((quote) => /^\s|[\s,.]$/.test(quote.text)).map((quote) => `not trimmed: ${quote.text}`),
    ...quotes
      .flatMap(({ mention, cue, role }) => [mention, cue, role])
      .concat(notQuotes)
      .filter((words) => words && !text.replace(/\s/g, ' ').includes(words.replace(/\s/g, ' ')))
      .map((words) => `not in the text: ${words}`),
  ];
}

/** A name or role as it is compared: “The Kremlin” is “Kremlin”, “Ms Strand” is “Strand”. */
export const comparable = (name: string | null | undefined): string | null =>
  name
    ?.replace(/^@/, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/^(?:mrs?|ms|miss|dr|lord|lady|sir|dame)\b\.?\s+/i, '')
    .toLowerCase() ?? null;

/** Text and speaker of each quote, as they are compared. */
export const whoSaidWhat = (quotes: readonly Pick<ExpectedQuote, 'text' | 'speaker'>[]): string[] =>
  quotes.map(({ text, speaker }) => `${comparable(speaker) ?? '(nobody)'}: ${text}`);

/** Whether two wordings of one thing overlap, or stand beside each other in apposition. */
function agree(text: string, found: string | undefined, expected: string): boolean {
  if (found === undefined) return false;
  return (
    found.includes(expected) ||
    expected.includes(found) ||
    text.includes(`${found}, ${expected}`) ||
    text.includes(`${expected}, ${found}`)
  );
}

/** What a fixture says of its quotes. */
export type QuoteAspect = 'speakers' | 'roles' | 'mentions' | 'cues' | 'kinds' | 'utterances';

/** An expected quote, and what was found in its place. */
interface Pair {
  readonly want: ExpectedQuote;
  readonly got: Quote | undefined;
}

/** A quote of which something else was found than is right. */
interface Difference {
  readonly quote: string;
  readonly found: unknown;
  readonly right: unknown;
}

/** Where `found` differs from `expected`. A quote that was not found differs in all that is expected of it. */
export function findDifferences(
  text: string,
  expected: readonly ExpectedQuote[],
  { quotes, speakers }: { readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[] },
): Readonly<Record<QuoteAspect, readonly Difference[]>> {
  // Of two quotes with the same words the second is the second.
  const pairs = expected.map((want, i): Pair => {
    const before = expected.slice(0, i).filter((other) => other.text === want.text).length;
    return { want, got: quotes.filter((quote) => quote.text === want.text)[before] };
  });
  const unexpected = quotes.filter((quote) => !pairs.some(({ got }) => got === quote));
  return {
    speakers: [
      ...compare(
        pairs,
        ({ speaker }) => comparable(speaker),
        ({ speaker }) => comparable(speaker),
      ),
      ...unexpected.map(({ text, speaker }) => ({ quote: text, found: speaker, right: 'no quote' })),
    ],
    roles: compare(
      pairs,
      ({ role }) => (role === undefined ? undefined : comparable(role)),
      ({ speaker }) => comparable(speakers.find(({ name }) => name === speaker)?.role),
    ),
    mentions: compareWords(text, pairs, 'mention'),
    cues: compareWords(text, pairs, 'cue'),
    kinds: compare(
      pairs,
      ({ kind }) => kind,
      ({ kind }) => kind,
    ),
    // Each by the first quote of its utterance: the numbers themselves do not matter.
    utterances: compare(
      pairs,
      ({ utterance }) => pairs.findIndex(({ want }) => want.utterance === utterance),
      ({ utterance }) => pairs.findIndex(({ got }) => got?.utterance === utterance),
    ),
  };
}

/** Where what is `given` of a quote is not what is `wanted` of it. */
function compare(
  pairs: readonly Pair[],
  wanted: (want: ExpectedQuote) => unknown,
  given: (got: Quote) => unknown,
): Difference[] {
  return pairs.flatMap(({ want, got }) => {
    const [right, found] = [wanted(want), got && given(got)];
    return right === undefined || (got && found === right) ? [] : [{ quote: want.text, found, right }];
  });
}

/** The same for the words that name the speaker or report the speech, of which any part is right. */
function compareWords(text: string, pairs: readonly Pair[], part: 'mention' | 'cue'): Difference[] {
  let before: string | undefined;
  return pairs.flatMap(({ want, got }) => {
    const right = want[part];
    const found = got?.[part]?.text;
    const isRight =
      right === undefined ||
      (got && (right === null ? found === undefined || found === before : agree(text, found, right)));
    before = found ?? before;
    return isRight ? [] : [{ quote: want.text, found, right }];
  });
}
