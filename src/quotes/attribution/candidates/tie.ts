import type { Cue, Link as CueLink } from '../../cues/cue.ts';

/** How a mention is tied to a quotation. */
export type Link = CueLink | 'none';

/** What makes a mention the likely speaker of a quotation. */
export interface Tie {
  readonly link: Link;
  /** `null` where something else than a cue ties it. */
  readonly cue: Cue | null;
  /** How many cues stand nearer to the quotation. */
  readonly nearer: number;
}

/** One way for a mention to be tied to a quotation. */
export interface TieRule<Context> {
  readonly name: string;
  /** A text whose last quotation the mention in brackets is tied to. */
  readonly example: string;
  readonly find: (context: Context) => Tie | null;
}

const UNTIED: Tie = { link: 'none', cue: null, nearer: 0 };

/** The first tie that the rules find. */
export function firstTie<Context>(rules: readonly TieRule<Context>[], context: Context): Tie {
  for (const { find } of rules) {
    const tie = find(context);
    if (tie) return tie;
  }
  return UNTIED;
}
