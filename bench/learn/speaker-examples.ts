import type { Candidate } from '../../src/quotes/attribution/candidates.ts';
import { type Choice, chooseSpeaker, isTerm } from '../../src/quotes/attribution/choice.ts';
import { findDetectionValues } from '../../src/quotes/attribution/detection-features.ts';
import { type Model, weightIndices } from '../../src/quotes/attribution/model.ts';
import { DETECTION_SCHEMA, SPEAKER_SCHEMA } from '../../src/quotes/attribution/models.ts';
import { walkQuotations } from '../../src/quotes/attribution/walk.ts';
import type { GoldQuote } from '../measures/quotes.ts';
import { overlapsSource, type ReadArticle, sharesName } from './attributed.ts';
import type { Instance } from './log-linear.ts';

/** Makes an example of every quote of an article, with those before it said by whom the annotators marked. */
export function makeSpeakerExamples(article: ReadArticle): Instance[] {
  const examples: Instance[] = [];
  walkQuotations(article.analysis, ({ q, findCandidates }) => {
    const gold = article.gold[q];
    if (!gold) return null;
    const candidates = findCandidates();
    const right = rightCandidates(article, candidates, gold);
    const choices = candidates.map(({ features }) => weightIndices(SPEAKER_SCHEMA, features.list));
    examples.push({ choices, right });
    return right.length > 0 ? candidates[right[0]!]!.mention : -1;
  });
  return examples;
}

/** Indices of the candidates that name the marked source: those that overlap it, or else those that share its name. */
function rightCandidates(
  article: ReadArticle,
  candidates: readonly Candidate[],
  { source }: GoldQuote,
): number[] {
  if (source.length === 0) return [0];
  const indicesWhere = (holds: (m: number) => boolean) =>
    candidates.flatMap(({ mention }, i) => (mention >= 0 && holds(mention) ? [i] : []));
  const overlapping = indicesWhere((m) => overlapsSource(article, m, source));
  return overlapping.length > 0 ? overlapping : indicesWhere((m) => sharesName(article, m, source));
}

/** A quotation for which a model has chosen a speaker, held against what the annotators marked. */
export interface JudgedQuotation extends Choice {
  /** What they marked, `null` where they marked nothing. */
  readonly gold: GoldQuote | null;
  readonly right: boolean;
  /** Indices of the weights that count for its being a quote. */
  readonly indices: Int32Array;
}

/**
 * Chooses a speaker for every quotation of an article but names and terms. Which of them are quotes, and so who has
 * spoken before, the annotators decide; the speakers are the model’s, right or wrong, as they are when it is used.
 */
export function judgeQuotations(model: Model, article: ReadArticle): JudgedQuotation[] {
  const judged: JudgedQuotation[] = [];
  walkQuotations(article.analysis, ({ q, isNaming, saidBefore, findCandidates }) => {
    if (isNaming) return null;
    const choice = chooseSpeaker(model, findCandidates());
    const { candidate } = choice;
    // Unlike here, a term that goes on with the paragraph before it counts as said where the program runs.
    if (isTerm(candidate)) return null;
    const gold = article.gold[q] ?? null;
    const right =
      gold !== null &&
      candidate.mention >= 0 &&
      (overlapsSource(article, candidate.mention, gold.source) ||
        sharesName(article, candidate.mention, gold.source));
    const { list } = findDetectionValues({ analysis: article.analysis, q, choice, saidBefore });
    judged.push({ ...choice, gold, right, indices: weightIndices(DETECTION_SCHEMA, list) });
    return gold ? candidate.mention : null;
  });
  return judged;
}

/** Makes an example of a quotation: nobody said it, which weighs nothing, or somebody did. */
export function makeDetectionExample({ indices, gold }: JudgedQuotation): Instance {
  return { choices: [new Int32Array(0), indices], right: [gold ? 1 : 0] };
}
