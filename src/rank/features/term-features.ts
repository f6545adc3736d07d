import { heightAt, type TypedCurve } from '../scoring/curves.ts';
import type { Counts } from '../vectors/term-counts.ts';

/** What is measured of a term, by which is told whether a summary will hold it. */
export const TERM_MEASURES = [
  /** log2 of how often the story has it. */
  'times',
  /** Share of the story's sentences that have it. */
  'spread',
  /** Sentences before the first that has it, as log2(1 + n). */
  'first',
  /** Where in the story it first stands: 0 the first sentence, 1 the last. */
  'place',
  /** How many of the story's first three sentences have it. */
  'opening',
  /** Its idf. */
  'idf',
  /** Natural logarithm of the article's number of terms: a summary holds fewer of many. */
  'among',
] as const;

export type TermMeasure = (typeof TERM_MEASURES)[number];

/** One column of values for each measure; the row is the term's number. */
export type MeasuredTerms = Readonly<Record<TermMeasure, Float64Array>>;

const OPENING = 3;

/** Measures every term of the story. Those that stand outside it alone have 0 `spread`. */
export function measureTerms(
  { rows, terms, counts }: Counts,
  story: readonly number[],
  idf: Float64Array,
): MeasuredTerms {
  const column = () => new Float64Array(idf.length);
  const measured = { times: column(), spread: column(), first: column(), place: column(), opening: column() };
  const { times, spread, first, place, opening } = measured;
  story.forEach((s, i) => {
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const term = terms[e]!;
      if (spread[term] === 0) {
        first[term] = Math.log2(1 + i);
        place[term] = story.length > 1 ? i / (story.length - 1) : 0;
      }
      times[term]! += counts[e]!;
      spread[term]! += 1 / story.length;
      if (i < OPENING) opening[term]!++;
    }
  });
  for (let term = 0; term < times.length; term++) times[term] = Math.log2(Math.max(1, times[term]!));
  return { ...measured, idf, among: column().fill(Math.log(idf.length + 1)) };
}

/**
 * The probability that a summary holds each term, 0 to 1, by logistic regression on curves: word importance (Hong and
 * Nenkova 2014, “Improving the Estimation of Word Importance for News Multi-Document Summarization”). A term that
 * stands outside the story alone has 0.
 */
export function rateTerms(
  measured: MeasuredTerms,
  curves: Readonly<Record<TermMeasure, TypedCurve>>,
): Float64Array {
  const odds = new Float64Array(measured.idf.length);
  for (const name of TERM_MEASURES) {
    const column = measured[name];
    const curve = curves[name];
    for (let term = 0; term < odds.length; term++) odds[term]! += heightAt(curve, column[term]!);
  }
  for (let term = 0; term < odds.length; term++)
    odds[term] = measured.spread[term] === 0 ? 0 : 1 / (1 + Math.exp(-odds[term]!));
  return odds;
}
