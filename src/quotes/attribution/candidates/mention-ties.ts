import type { QuoteAnalysis } from '../../analysis.ts';
import { accordingStart } from '../../cues/according.ts';
import type { Cue } from '../../cues/cue.ts';
import { cueAt } from '../../cues/cues.ts';
import { IS } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import type { SentenceWindow } from '../../tokens/windows.ts';
import type { MentionContext } from '../features/mention-features.ts';
import { firstTie, type Tie, type TieRule } from './tie.ts';

/** What ties a mention to the quotations of other sentences, in the order in which it is looked for. */
export const MENTION_TIE_RULES: readonly TieRule<MentionContext>[] = [
  {
    name: 'cue of another sentence',
    example: '[Lowe] told the court so. “We left.”',
    find: ({ analysis, m }) => {
      const cue = findCueNearby(analysis, m);
      return cue && { link: cue.link, cue, nearer: 0 };
    },
  },
  {
    name: 'according to, in another sentence',
    example: 'The pier fell, according to [Lowe]. “It is old.”',
    find: ({ analysis, m }) => tieByAccording(analysis, m),
  },
];

/** Finds what ties a mention to the quotations of other sentences. */
export function findMentionTie(context: MentionContext): Tie {
  return firstTie(MENTION_TIE_RULES, context);
}

/** “according to Lowe” */
export function tieByAccording({ tokens, mentions }: QuoteAnalysis, m: number): Tie | null {
  const mention = mentions[m]!;
  const first = accordingStart(tokens, mention);
  if (first < 0) return null;
  return { link: 'according', cue: { first, end: mention.first, mention: m, link: 'according' }, nearer: 0 };
}

/** How many words behind a mention its verb may stand. */
const FURTHEST_VERB = 6;

/** The cue in a mention’s own sentence: “Lowe was not convinced, he told …”. */
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
