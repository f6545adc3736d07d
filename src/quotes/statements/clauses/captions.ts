import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** One way to tell that the caption of a picture ends without a stop, and the next sentence stands behind it. */
export interface CaptionRule {
  readonly name: string;
  /** Invented text: the rule holds at the bar. */
  readonly example: string;
  readonly holds: (tokens: Tokens, p: number) => boolean;
}

/** Tokens of a quotation or a bracket that are read back. */
const LONGEST = 30;
/** Tokens of the label of a caption. */
const LONGEST_LABEL = 5;

/** Gaps at which a sentence goes on. */
const GOES_ON =
  GAP.comma | GAP.stop | GAP.colon | GAP.semicolon | GAP.dash | GAP.hyphen | GAP.slash | GAP.open | GAP.other;

/** What a bracket says of the picture. */
const POINTER =
  /^(?:pictured|picture|photo|photograph|image|shown|seen|file|stock|left|right|above|below|centre|center|top|bottom|inset)$/;

/** Words that open a sentence, and no name. */
const OPENING = IS.determiner | IS.pronoun | IS.preposition | IS.conjunction;

export const CAPTION_RULES: readonly CaptionRule[] = [
  {
    name: 'bracket that points at the picture',
    example: 'Lowe said the pier was old (pictured) |Pell shut it on Monday.',
    holds: (tokens, p) => {
      if (!(tokens.gap[p]! & GAP.close)) return false;
      for (let i = p - 1; i >= 0 && i > p - LONGEST; i--) {
        if (POINTER.test(lowerAt(tokens, i))) return opensClause(tokens, p);
        if (tokens.gap[i]! & GAP.open) return false;
      }
      return false;
    },
  },
  {
    name: 'word that opens a sentence behind a quotation',
    example: 'Lowe said she felt ‘over the moon’ |The mayor opened the pier.',
    holds: (tokens, p) => closesPlainQuote(tokens, p) && (tokens.is[p]! & OPENING) !== 0,
  },
  {
    name: 'quotation behind a quotation',
    example: 'Lowe said the pier was ‘a shame’ |‘Boats leaked,’ Pell said.',
    holds: (tokens, p) => closesPlainQuote(tokens, p) && tokens.inside[p]! >= 0,
  },
  {
    name: 'label behind a quotation',
    example: 'Lowe said the pier was ‘a shame’ |Wet day: Pell mends it.',
    holds: (tokens, p) => {
      if (!closesPlainQuote(tokens, p)) return false;
      for (let i = p + 1; i <= p + LONGEST_LABEL && i < tokens.count; i++) {
        if (tokens.gap[i]! & GAP.colon) return true;
        if (tokens.gap[i] !== GAP.blank) return false;
      }
      return false;
    },
  },
  {
    name: 'name behind a quotation that is whole',
    example: 'Lowe said the pier was ‘a shame’ |Pell shut it on Monday.',
    // “the ‘wholly unsafe’ Harrow Pier” has words for a name.
    holds: (tokens, p) => closesPlainQuote(tokens, p) && isWhole(tokens, p),
  },
];

/** Whether the caption of a picture ends before token `p`, and a sentence begins there: such text lost its stops. */
export function endsCaption(tokens: Tokens, p: number): boolean {
  const { gap, is } = tokens;
  if (!(gap[p]! & (GAP.mark | GAP.apostrophe | GAP.close)) || !(gap[p]! & GAP.blank)) return false;
  if (gap[p]! & GOES_ON || !(is[p]! & (IS.capital | IS.number))) return false;
  return CAPTION_RULES.some(({ holds }) => holds(tokens, p));
}

/** Whether a quotation of words in small letters closes before token `p`: no title, and no name. */
function closesPlainQuote({ inside, is }: Tokens, p: number): boolean {
  return inside[p - 1]! >= 0 && inside[p] !== inside[p - 1] && (is[p - 1]! & IS.lowercase) !== 0;
}

/** Whether the quotation before token `p` is a whole clause or a whole noun phrase: “was ‘disgraceful’”, “‘a shame’”. */
function isWhole(tokens: Tokens, p: number): boolean {
  const { inside, is } = tokens;
  let first = p - 1;
  while (first > p - LONGEST && inside[first - 1] === inside[p - 1]) first--;
  const before = lowerAt(tokens, first - 1);
  if (/^(?:as|it|him|them)$/.test(before)) return true;
  const isLong = p - first > 1;
  // “they had ‘wholly mended’ Harrow Pier”
  if (p - first > 2 && isAuxiliary(tokens, first - 1)) return true;
  // “it was ‘sad’ Pell had left”: an adjective, and its clause
  if (/^(?:is|are|was|were|be|been)$/.test(before)) return isLong || !(is[first - 2]! & IS.pronoun);
  return (is[first]! & (IS.determiner | IS.pronoun)) !== 0 && isLong;
}

/** Whether what stands from token `p` on opens a sentence: “Pell shut”, “The pier”, “Pell, 24, shut”. */
function opensClause(tokens: Tokens, p: number): boolean {
  return (tokens.is[p]! & IS.capital) !== 0 || tokens.inside[p]! >= 0;
}
