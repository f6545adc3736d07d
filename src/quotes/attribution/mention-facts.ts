import type { QuoteAnalysis } from '../analysis.ts';
import { findValues } from '../model/features.ts';
import { MENTION_FEATURES } from './mention-features.ts';
import { findMentionTie } from './mention-ties.ts';
import type { Tie } from './tie.ts';

/**
 * What holds of each mention, whatever the quotation. A mention is a candidate for all the quotations near it, so
 * what has been found once is remembered for the rest of the article.
 */
export interface MentionFacts {
  /** Its values of `MENTION_FEATURES`. */
  readonly values: (m: number) => readonly string[];
  /** What ties it to the quotations of other sentences. */
  readonly tie: (m: number) => Tie;
}

export function readMentions(analysis: QuoteAnalysis): MentionFacts {
  const contextOf = (m: number) => ({ analysis, m, mention: analysis.mentions[m]! });
  return {
    values: remember((m) => findValues(MENTION_FEATURES, contextOf(m))),
    tie: remember((m) => findMentionTie(contextOf(m))),
  };
}

function remember<T>(find: (m: number) => T): (m: number) => T {
  const found: T[] = [];
  return (m) => {
    let known = found[m];
    if (known === undefined) {
      known = find(m);
      found[m] = known;
    }
    return known;
  };
}
