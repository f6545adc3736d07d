import type { CopyStyle } from '../body/copy-style.ts';
import type { LeadFeature } from '../features/lead-features.ts';
import type { TermFeature } from '../features/term-features.ts';
import type { TripleFeature } from '../features/triple-features.ts';
import type { Curve } from './curves.ts';
import type { ScoredFeature } from './merit.ts';
import learned from './ranker-weights.json' with { type: 'json' };
import type { Trees } from './trees.ts';

/** What `npm run learn -- --only ranker` learns. */
export interface RankerWeights {
  /** What tells the merit of a sentence. */
  readonly trees: Trees;
  /** The score of an average sentence. */
  readonly base: Readonly<Record<CopyStyle, number>>;
  /** What each feature of a sentence adds to the score of an average one, or takes from it. */
  readonly sentences: Readonly<Record<CopyStyle, Readonly<Record<ScoredFeature, Curve>>>>;
  /** What each feature of three sentences adds to the sum of their scores. */
  readonly triples: Readonly<Record<CopyStyle, Readonly<Record<TripleFeature, Curve>>>>;
  /** What both add where the opening is not the story, and take away where it is. */
  readonly soft: {
    readonly sentences: Readonly<Record<ScoredFeature, Curve>>;
    readonly triples: Readonly<Record<TripleFeature, Curve>>;
  };
  /** What the features of an opening add to the log-odds that it is not the story. */
  readonly lead: {
    readonly base: number;
    /** In the order of `LEAD_PLACES`. */
    readonly features: Readonly<Record<LeadFeature, readonly number[]>>;
    readonly length: number;
  };
  /** What each feature of a term adds to the log-odds that a summary holds it. */
  readonly terms: Readonly<Record<TermFeature, Curve>>;
}

/** The weights that come with the package. */
export const RANKER_WEIGHTS: RankerWeights = learned;
