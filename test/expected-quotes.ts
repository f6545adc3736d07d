import type { Quote } from '../src/types.ts';

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
export function agree(text: string, found: string | undefined, expected: string): boolean {
  if (found === undefined) return false;
  return (
    found.includes(expected) ||
    expected.includes(found) ||
    text.includes(`${found}, ${expected}`) ||
    text.includes(`${expected}, ${found}`)
  );
}

/** For each quote the index of the first one of its utterance: groupings compare without their numbers. */
export const utterances = (quotes: readonly Pick<Quote, 'utterance'>[]): number[] =>
  quotes.map(({ utterance }) => quotes.findIndex((other) => other.utterance === utterance));
