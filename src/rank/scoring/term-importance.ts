import type { TermFeatures } from '../features/term-features.ts';
import { heightAt } from './curves.ts';
import type { RankerModel } from './model.ts';

/**
 * The probability that a summary holds each term, 0 to 1, by logistic regression on curves: word importance (Hong and
 * Nenkova 2014, “Improving the Estimation of Word Importance for News Multi-Document Summarization”). A term that
 * occurs only outside the body has 0.
 */
export function rateTerms(
  features: TermFeatures,
  { terms: curves }: Pick<RankerModel, 'terms'>,
): Float64Array {
  const odds = new Float64Array(features.idf.length);
  for (const [feature, curve] of curves) {
    const column = features[feature];
    for (let term = 0; term < odds.length; term++) odds[term]! += heightAt(curve, column[term]!);
  }
  for (let term = 0; term < odds.length; term++)
    odds[term] = features.spread[term] === 0 ? 0 : 1 / (1 + Math.exp(-odds[term]!));
  return odds;
}
