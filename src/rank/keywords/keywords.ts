import type { Keyword } from '../../types.ts';
import { findCandidates, type KeywordSource, type MeasuredCandidate } from './candidates.ts';
import { KEYWORD_MODEL, type KeywordModel, kindOf } from './model.ts';
import { type Phrase, wordingOf } from './phrase-list.ts';
import { WordReader } from './word-reader.ts';

/**
 * Ranks the names, words and word groups of the body by how likely an editor is to tag the article with them. First
 * `names` reads the rows of capitals, `phrases` lists names and words that stand together, and `same-names` counts the
 * forms of a name as one; `features` describes these candidates, and the model weighs them.
 *
 * @returns At most `count`, best first; the best scores 1.
 */
export function rankKeywords(source: KeywordSource, count: number): Keyword[] {
  if (count === 0) return [];
  const reader = new WordReader(source.doc, source.terms);
  return chooseKeywords(findCandidates(source, reader), KEYWORD_MODEL, count).map(({ phrase, score }) => ({
    term: wordingOf(phrase, reader),
    score,
  }));
}

/** A candidate that is a keyword. */
export interface ChosenCandidate {
  readonly phrase: Phrase;
  /** The probability that it is a keyword, divided by that of the best candidate. */
  readonly score: number;
}

/** Chooses the likeliest candidates, without those that repeat a likelier one. */
export function chooseKeywords(
  candidates: readonly MeasuredCandidate[],
  model: KeywordModel,
  count: number,
): ChosenCandidate[] {
  const ranked = candidates
    .map(({ phrase, values }) => ({ phrase, chance: chanceOf(phrase, values, model) }))
    .sort((a, b) => b.chance - a.chance);
  const used = new Set<number>();
  const chosen: ChosenCandidate[] = [];
  for (const { phrase, chance } of ranked) {
    if (chosen.length === count) break;
    if (isTold(phrase, used)) continue;
    for (const term of phrase.terms) used.add(term);
    chosen.push({ phrase, score: chance / ranked[0]!.chance });
  }
  return chosen;
}

/** How likely a candidate is a keyword, by the logistic regression of its kind. */
function chanceOf(phrase: Phrase, values: readonly number[], model: KeywordModel): number {
  const { base, weights } = model[kindOf(phrase)];
  let odds = base;
  for (let i = 0; i < values.length; i++) odds += weights[i]! * values[i]!;
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Two people may share a surname, and a group half of its words: “Tarn police” tells more than “Tarn”. Anything else
 * that shares a word with a better keyword says it again.
 */
function isTold({ terms, isName }: Phrase, used: ReadonlySet<number>): boolean {
  const known = terms.filter((term) => used.has(term)).length;
  if (terms.length === 1) return known > 0;
  return isName ? known === terms.length : known * 2 > terms.length;
}
