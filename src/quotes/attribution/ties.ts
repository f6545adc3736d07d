import type { Cue, Link as CueLink } from '../cues/cue.ts';
import type { Mention } from '../mentions/mention.ts';
import { GAP, type Tokens } from '../tokens/tokens.ts';
import { type SentenceWindow, sentenceEnds } from '../tokens/windows.ts';
import type { MentionFacts } from './mention-facts.ts';
import { findLead, type QuotationContext } from './quotation-features.ts';

/** Where a mention stands, seen from a quotation. */
export type Side = 'after' | 'before' | 'earlier' | 'later' | 'paragraph before' | 'paragraph after' | 'far';

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

/** A mention beside a quotation. */
export interface Placed {
  readonly quotation: QuotationContext;
  readonly m: number;
  readonly mention: Mention;
  readonly side: Side;
  readonly facts: MentionFacts;
}

/** One way for a mention to be tied to a quotation. */
export interface TieRule {
  readonly name: string;
  /** A text whose last quotation the mention in brackets is tied to. */
  readonly example: string;
  readonly find: (placed: Placed) => Tie | null;
}

const UNTIED: Tie = { link: 'none', cue: null, nearer: 0 };

/** The ties in the order in which they are looked for; the first that is found holds. */
export const TIE_RULES: readonly TieRule[] = [
  {
    name: 'cue of its sentence',
    example: '“We left,” said [Lowe].',
    find: ({ quotation, m, side }) => {
      if (!isBeside(side)) return null;
      const cues = side === 'after' ? quotation.cuesAfter : quotation.cuesBefore;
      const nearer = cues.findIndex(({ mention }) => mention === m);
      return nearer < 0 ? null : { link: cues[nearer]!.link, cue: cues[nearer]!, nearer };
    },
  },
  {
    name: 'agent behind the quotation',
    example: 'The pier was described as “a plank” by [Lowe].',
    find: ({ quotation: { cuesBefore }, m, side }) => {
      if (side !== 'after') return null;
      const nearer = cuesBefore.findIndex(({ mention, link }) => mention === m && link === 'agent');
      return nearer < 0 ? null : { link: 'agent', cue: cuesBefore[nearer]!, nearer };
    },
  },
  {
    name: 'cue of another sentence',
    example: '[Lowe] told the court so. “We left.”',
    find: ({ m, side, facts }) => {
      const cue = isBeside(side) ? null : facts.cueNearby(m);
      return cue && { link: cue.link, cue, nearer: 0 };
    },
  },
  {
    name: 'according to',
    example: 'The pier is “old”, according to [Lowe].',
    find: ({ m, facts }) => {
      const cue = facts.according(m);
      return cue && { link: 'according', cue, nearer: 0 };
    },
  },
  {
    // A signature stands where a verb and its subject would.
    name: 'signature',
    example: '“We left.” ― [Mara Lowe]',
    find: ({ quotation: { analysis, window }, mention, side }) =>
      side === 'after' && mention.first === window.after && isSigned(analysis.tokens, mention)
        ? { link: 'inverted', cue: null, nearer: 0 }
        : null,
  },
  {
    name: 'label',
    example: '[Lowe]: “We left.”',
    find: ({ quotation, mention, side }) =>
      side === 'before' &&
      isLabel(quotation.analysis.tokens, quotation.window, mention) &&
      findLead(quotation) === 'colon'
        ? { link: 'label', cue: null, nearer: 0 }
        : null,
  },
];

/** Finds what ties a mention to a quotation. */
export function findTie(placed: Placed): Tie {
  for (const { find } of TIE_RULES) {
    const tie = find(placed);
    if (tie) return tie;
  }
  return UNTIED;
}

/** Links by which a cue has its subject beside it. */
export const BESIDE: ReadonlySet<Link> = new Set(['inverted', 'subject', 'parted', 'relative', 'agent']);

/** Whether a mention stands in the sentence of the quotation. */
export function isBeside(side: Side | 'none'): boolean {
  return side === 'after' || side === 'before';
}

/** Whether a dash stands before a mention that ends its line. */
function isSigned(tokens: Tokens, { first, end }: Mention): boolean {
  return (tokens.gap[first]! & GAP.dash) !== 0 && sentenceEnds(tokens, end);
}

/** A headline in capitals, “Mara Lowe Scolds Harrow Mayor: ‘Sit Down’”, reads like one name of more words. */
const LONGEST_LABEL = 4;

/** “Lowe: “We left””, “Harrow votes – Mara Lowe: “We left””: a mention that stands alone before the quotation. */
function isLabel(
  tokens: Tokens,
  window: SentenceWindow,
  { first, end, reach, possessive }: Mention,
): boolean {
  return (
    end - first <= LONGEST_LABEL &&
    reach === window.before &&
    !possessive &&
    (first === window.first || (tokens.gap[first]! & (GAP.dash | GAP.close)) !== 0)
  );
}
