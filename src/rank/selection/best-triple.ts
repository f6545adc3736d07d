import type { SentenceFeatures } from '../features/sentence-features.ts';
import { BY_TERMS, measureTriples, type TripleSource } from '../features/triple-features.ts';
import type { ArticleModel } from '../scoring/article-model.ts';
import { heightAt } from '../scoring/curves.ts';
import { findDelayedLead } from './delayed-lead.ts';
import { findCandidatePlaces } from './triple-candidates.ts';

/** What the best triple is chosen from. */
export interface BestTripleSource extends TripleSource {
  readonly features: SentenceFeatures;
  /** The score of each sentence by itself. */
  readonly alone: Float64Array;
}

type TripleModel = Pick<ArticleModel, 'triples'>;

/**
 * Chooses the three sentences that make the best summary together, of all triples among the best sentences by
 * themselves. In a feature story the delayed lead takes the place of the last.
 *
 * @returns Indices of sentences, first the one that can best stand alone; all of a body of three and fewer.
 */
export function chooseBestTriple(source: BestTripleSource, model: TripleModel): number[] {
  const { body, features, alone } = source;
  if (body.length <= 3) return orderForHead(body, source);
  const best = orderForHead(findBestTriple(source, model), source);
  const lead = findDelayedLead(body, features, alone);
  return lead === null || best.includes(lead) ? best : [best[0]!, best[1]!, lead];
}

/**
 * What each doubling of the way from the opening costs at the head of a summary, and what an unfinished thought costs
 * there: “He told …”, and half as much “The 18-year-old …”.
 */
const LATE = 0.2;
const LEANING = 0.2;

/** Orders sentences by how well they stand at the head of a summary, the best first. */
function orderForHead(sentences: readonly number[], { body, features, alone }: BestTripleSource): number[] {
  const leansOf = (s: number) => (s === body[0] ? 0 : Math.max(features.depends[s]!, features.known[s]! / 2));
  const worthOf = (s: number) => alone[s]! - LATE * features.order[s]! - LEANING * leansOf(s);
  return sentences.toSorted((a, b) => worthOf(b) - worthOf(a) || a - b);
}

/** The triple worth most: a triple is worth the sum of its sentences' scores and what its own features add. */
export function findBestTriple(
  source: TripleSource & Pick<BestTripleSource, 'alone'>,
  { triples: curves }: TripleModel,
): number[] {
  const { body, alone } = source;
  /** The most that the features can add for which the terms of a triple are read. */
  const most = curves.slice(-BY_TERMS).reduce((sum, { heights }) => sum + Math.max(...heights), 0);
  let best: number[] = [];
  let highest = -Infinity;
  /** What the triple at hand is worth without the features for which its terms are read. */
  let base = 0;
  measureTriples(
    source,
    findCandidatePlaces(body, alone),
    (triple, values) => {
      let value = base;
      for (let f = values.length - BY_TERMS; f < values.length; f++)
        value += heightAt(curves[f]!, values[f]!);
      if (value <= highest) return;
      highest = value;
      best = triple.map((place) => body[place]!);
    },
    // A triple that lies further behind than its terms can add is not the best whatever they are: so do 29 of 30.
    ([first, second, third], values) => {
      let sum = alone[body[first]!]! + alone[body[second]!]! + alone[body[third]!]!;
      for (let f = 0; f < values.length - BY_TERMS; f++) sum += heightAt(curves[f]!, values[f]!);
      base = sum;
      return sum + most > highest;
    },
  );
  return best;
}
