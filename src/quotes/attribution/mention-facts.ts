import type { QuoteAnalysis } from '../analysis.ts';
import { accordingStart } from '../cues/according.ts';
import type { Cue } from '../cues/cue.ts';
import { cueAt } from '../cues/cues.ts';
import { IS } from '../tokens/classes.ts';
import type { SentenceWindow } from '../tokens/windows.ts';
import { sentenceEnds } from '../tokens/windows.ts';
import { MENTION_FEATURES } from './mention-features.ts';

/**
 * What holds of each mention, whatever the quotation. A mention is a candidate for all the quotations near it, so
 * what has been found once is remembered for the rest of the article.
 */
export interface MentionFacts {
  /** Its values of `MENTION_FEATURES`. */
  readonly values: (m: number) => readonly string[];
  /** The cue in its own sentence: “Lowe was not convinced, he told …”. */
  readonly cueNearby: (m: number) => Cue | null;
  /** “according to Lowe” */
  readonly according: (m: number) => Cue | null;
}

export function readMentions(analysis: QuoteAnalysis): MentionFacts {
  return {
    values: remember((m) => {
      const context = { analysis, m, mention: analysis.mentions[m]! };
      return MENTION_FEATURES.map(({ find }) => find(context));
    }),
    cueNearby: remember((m) => findCueNearby(analysis, m)),
    according: remember((m) => findAccording(analysis, m)),
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

function findAccording({ tokens, mentions }: QuoteAnalysis, m: number): Cue | null {
  const mention = mentions[m]!;
  const first = accordingStart(tokens, mention);
  return first < 0 ? null : { first, end: mention.first, mention: m, link: 'according' };
}

/** A mention’s verb may stand so many words behind it. */
const FURTHEST_VERB = 6;

function findCueNearby(analysis: QuoteAnalysis, m: number): Cue | null {
  const { tokens, mentions, at } = analysis;
  const mention = mentions[m]!;
  const { count } = tokens;
  const window: SentenceWindow = { first: mention.first, before: count, after: count, end: count };
  for (let i = mention.reach; i < Math.min(mention.reach + FURTHEST_VERB, count); i++) {
    if (sentenceEnds(tokens, i)) break;
    const cue = cueAt(analysis, i, window);
    if (cue) return cue.mention === m ? cue : null;
  }
  // “…,” said Lowe, of the quotation before or after this one.
  const i = mention.first - 1;
  if (i > 0 && tokens.is[i]! & IS.say && at[i]! < 0 && tokens.inside[i - 1]! >= 0) {
    return { first: i, end: i + 1, mention: m, link: 'inverted' };
  }
  return null;
}
