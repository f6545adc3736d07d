import type { TermCounts } from '../vectors/term-counts.ts';

/** What is measured of a term to predict whether a summary will hold it. */
export const TERM_FEATURES = [
  /** log2 of how often the body has it. */
  'times',
  /** Share of the body's sentences that have it. */
  'spread',
  /** Sentences before the first that has it, as log2(1 + n). */
  'first',
  /** Where in the body it first stands: 0 the first sentence, 1 the last. */
  'place',
  /** How many of the body's first three sentences have it. */
  'opening',
  /** Its idf. */
  'idf',
  /** Natural logarithm of the article's number of terms: a summary holds fewer of many. */
  'among',
] as const;

export type TermFeature = (typeof TERM_FEATURES)[number];

/** One column of values for each feature; the row is the term's number. */
export type TermFeatures = Readonly<Record<TermFeature, Float64Array>>;

const OPENING = 3;

/** Measures every term of the body. Terms that occur only outside it have a `spread` of 0. */
export function measureTerms(
  { rows, terms, counts }: TermCounts,
  body: readonly number[],
  idf: Float64Array,
): TermFeatures {
  const column = () => new Float64Array(idf.length);
  const measured = { times: column(), spread: column(), first: column(), place: column(), opening: column() };
  const { times, spread, first, place, opening } = measured;
  body.forEach((s, i) => {
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const term = terms[e]!;
      if (spread[term] === 0) {
        first[term] = Math.log2(1 + i);
        place[term] = body.length > 1 ? i / (body.length - 1) : 0;
      }
      times[term]! += counts[e]!;
      spread[term]! += 1 / body.length;
      if (i < OPENING) opening[term]!++;
    }
  });
  for (let term = 0; term < times.length; term++) times[term] = Math.log2(Math.max(1, times[term]!));
  return { ...measured, idf, among: column().fill(Math.log(idf.length + 1)) };
}
