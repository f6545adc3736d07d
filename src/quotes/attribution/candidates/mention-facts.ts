import type { QuoteAnalysis } from '../../analysis.ts';
import { isSaying } from '../../coreference/saying.ts';
import { isSubject } from '../../cues/subjects.ts';
import { findValues } from '../../model/features.ts';
import { MENTION_FEATURES } from '../features/mention-features.ts';
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
  /** What it does where it stands. */
  readonly part: (m: number) => Part;
}

/** What a mention does in its clause: it speaks, or is the subject, or neither. */
export type Part = 'speaker' | 'subject' | 'none';

/** Remembers what is found of each mention of an article; nothing is found before it is asked for. */
export function readMentionFacts(analysis: QuoteAnalysis): MentionFacts {
  const contextOf = (m: number) => ({ analysis, m, mention: analysis.mentions[m]! });
  const tie = remember((m) => findMentionTie(contextOf(m)));
  const findPart = (m: number): Part => {
    if (tie(m).link !== 'none' || isSaying(analysis, m)) return 'speaker';
    return isSubject(analysis, m) ? 'subject' : 'none';
  };
  return {
    values: remember((m) => findValues(MENTION_FEATURES, contextOf(m))),
    tie,
    part: remember(findPart),
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
