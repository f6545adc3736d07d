import type { Mention } from '../../mentions/mention.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { SentenceWindow } from '../../tokens/windows.ts';
import { findLead } from '../features/quotation-features.ts';
import { tieByAccording } from './mention-ties.ts';
import type { PlacedMention } from './placed-mention.ts';
import { firstTie, type Link, type Tie, type TieRule } from './tie.ts';

/** What ties a mention to a quotation in its sentence, in the order in which it is looked for. */
export const TIE_RULES: readonly TieRule<PlacedMention>[] = [
  {
    name: 'cue of its sentence',
    example: '“We left,” said [Lowe].',
    find: ({ quotation, m, side }) => {
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
    name: 'according to',
    example: 'The pier is “old”, according to [Lowe].',
    find: ({ quotation: { analysis }, m }) => tieByAccording(analysis, m),
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

/** Finds what ties a mention to a quotation in its sentence. */
export function findTie(placed: PlacedMention): Tie {
  return firstTie(TIE_RULES, placed);
}

/** Links of cues whose subject stands beside them. */
export const BESIDE: ReadonlySet<Link> = new Set(['inverted', 'subject', 'parted', 'relative', 'agent']);

/** Whether a dash stands before a mention that ends its line. */
function isSigned(tokens: Tokens, { first, end }: Mention): boolean {
  return (tokens.gap[first]! & GAP.dash) !== 0 && sentenceEnds(tokens, end);
}

/** A headline in capitals, “Mara Lowe Scolds Harrow Mayor: ‘Sit Down’”, reads like one name of more words. */
const LONGEST_LABEL = 4;
/** Words of a name with what stands before it: “Harrow United manager Sir Ed Lowe: “We left””. */
const LONGEST_LABEL_WITH_ROLE = 8;

/**
 * “Lowe: “We left””, “Harrow votes – Mara Lowe: “We left””, “more from Lowe: “We left””: a mention before a quotation.
 */
function isLabel(
  tokens: Tokens,
  window: SentenceWindow,
  { first, end, nameFirst, nameEnd, reach, possessive }: Mention,
): boolean {
  return (
    (nameEnd > nameFirst ? nameEnd - nameFirst : end - first) <= LONGEST_LABEL &&
    end - first <= LONGEST_LABEL_WITH_ROLE &&
    reach === window.before &&
    !possessive &&
    (first === window.first ||
      (tokens.gap[first]! & (GAP.dash | GAP.close)) !== 0 ||
      /^(?:by|from)$/.test(lowerAt(tokens, first - 1)))
  );
}
