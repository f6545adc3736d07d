import type { Candidate } from '../../src/quotes/attribution/candidates/candidates.ts';
import { type Choice, chooseSpeaker } from '../../src/quotes/attribution/choice.ts';
import { isTerm } from '../../src/quotes/attribution/detection/detection.ts';
import { findDetectionValues } from '../../src/quotes/attribution/detection/detection-features.ts';
import { DETECTION_SCHEMA, SPEAKER_SCHEMA } from '../../src/quotes/attribution/models.ts';
import { walkQuotations } from '../../src/quotes/attribution/walk.ts';
import { findReferent } from '../../src/quotes/coreference/referents/referents.ts';
import { type Model, weightIndices } from '../../src/quotes/model/model.ts';
import type { LearningArticle } from './learning-article.ts';
import type { Instance } from './log-linear.ts';

/** Makes an example of every quote of an article, with those before it said by whom the annotators marked. */
export function makeSpeakerExamples(article: LearningArticle): Instance[] {
  const examples: Instance[] = [];
  walkQuotations(article.analysis, ({ q, findCandidates }) => {
    if (!article.isQuote(q)) return null;
    const candidates = findCandidates();
    const right = article.rightCandidates(q, candidates);
    const choices = candidates.map(({ features }) => weightIndices(SPEAKER_SCHEMA, features.list));
    examples.push({ choices, right });
    return right.length > 0 ? candidates[right[0]!]!.mention : -1;
  });
  return examples;
}

/** A quotation for which a model has chosen a speaker, held against what was marked. */
export interface JudgedQuotation extends Choice {
  readonly isQuote: boolean;
  readonly hasSource: boolean;
  readonly isRight: boolean;
  /** The share of the choice, times the certainty of whom its mention names. */
  readonly certainty: number;
  /** Indices of the weights that count for its being a quote. */
  readonly indices: Int32Array;
}

/**
 * Chooses a speaker for every quotation of an article but names and terms. Which of them are quotes, and so who has
 * spoken before, the annotators decide; the speakers are the model’s, right or wrong, as they are when it is used.
 */
export function judgeQuotations(model: Model, article: LearningArticle): JudgedQuotation[] {
  const judged: JudgedQuotation[] = [];
  const { analysis } = article;
  walkQuotations(analysis, ({ q, isNaming, saidBefore, findCandidates }) => {
    if (isNaming) return null;
    const choice = chooseSpeaker(model, findCandidates(), analysis.discourse.of);
    const { candidate } = choice;
    // Unlike here, a term that goes on with the paragraph before it counts as said where the program runs.
    if (isTerm(candidate)) return null;
    const isQuote = article.isQuote(q);
    const { list } = findDetectionValues({ analysis, q, choice, saidBefore });
    if (!article.isIgnored(q))
      judged.push({
        ...choice,
        isQuote,
        hasSource: article.hasSource(q),
        isRight: isQuote && article.isRight(q, candidate),
        certainty: choice.share * certaintyOf(article, candidate),
        indices: weightIndices(DETECTION_SCHEMA, list),
      });
    return isQuote ? candidate.mention : null;
  });
  return judged;
}

function certaintyOf({ analysis }: LearningArticle, { mention }: Candidate): number {
  return mention < 0 ? 1 : (findReferent(analysis, mention)?.certainty ?? 0);
}

/** Makes an example of a quotation: nobody said it, which weighs nothing, or somebody did. */
export function makeDetectionExample({ indices, isQuote }: JudgedQuotation): Instance {
  return { choices: [new Int32Array(0), indices], right: [isQuote ? 1 : 0] };
}
