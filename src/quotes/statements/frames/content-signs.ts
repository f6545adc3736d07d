import { isUndescribing } from '../../../lexicon/act-verbs.ts';
import { isIrregularPast } from '../../../lexicon/clause-verbs.ts';
import { namesContent } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';

/** Tokens in which a sign of a clause is sought. */
const FURTHEST = 30;

/** One sign that a stretch behind a verb is more than the object of an act: “claimed a draw”, “recalled the cars”. */
export interface ContentSign<Name extends string = string> {
  readonly name: Name;
  /** Invented text: the word that is the sign, in brackets. */
  readonly example: string;
  /** Whether token `i` of a stretch from token `start` on is one. */
  readonly find: (place: StatementPlace, i: number, start: number) => boolean;
}

/** The signs in the order in which they are sought at each token; the first that is found counts. */
export const CONTENT_SIGNS = [
  {
    name: 'quotation',
    example: 'Lowe condemned the “[sad]” state of the pier.',
    find: ({ analysis: { tokens } }, i) => tokens.inside[i]! >= 0,
  },
  {
    name: 'auxiliary',
    example: 'Lowe claimed the pier [was] safe.',
    find: ({ analysis: { tokens } }, i) =>
      isAuxiliary(tokens, i) || /^(?:\p{L}+n['’]t|cannot)$/u.test(lowerAt(tokens, i)),
  },
  {
    name: 'infinitive',
    example: 'Lowe asked the council [to] mend the pier.',
    find: (place, i) => {
      const { tokens } = place.analysis;
      return (
        lowerAt(tokens, i) === 'to' && lowerAt(tokens, i - 1) !== 'according' && mayHaveInfinitive(place)
      );
    },
  },
  {
    name: 'subject pronoun',
    example: 'Lowe claimed [she] left.',
    find: ({ analysis: { tokens } }, i) =>
      (tokens.is[i]! & IS.pronoun) !== 0 && !/^(?:who|which|that)$/.test(lowerAt(tokens, i)),
  },
  {
    name: 'subordinate clause',
    example: 'Lowe asked [whether] anybody left.',
    find: ({ analysis: { tokens } }, i, start) =>
      i <= start + 1 && /^(?:that|there|if|whether|how|why|what|who|when|where)$/.test(lowerAt(tokens, i)),
  },
  {
    name: 'participle in front',
    example: 'Lowe admitted [leaving] early.',
    find: ({ analysis: { tokens } }, i, start) => i === start && lowerAt(tokens, i).endsWith('ing'),
  },
  {
    name: 'complement',
    example: 'Lowe accused the council [of] neglect.',
    find: ({ analysis: { tokens }, clause: { report } }, i, start) =>
      i > start && report === 'accuse' && /^(?:of|for|as)$/.test(lowerAt(tokens, i)),
  },
  {
    name: 'predicate',
    example: 'Lowe described the pier [as] safe.',
    // “added a goal as it rained”, “indicated a fall as well as a loss”
    find: ({ analysis: { tokens }, clause: { first } }, i, start) =>
      i > start &&
      lowerAt(tokens, i) === 'as' &&
      !/^(?:well|far|soon|long|much|many)$/.test(lowerAt(tokens, i + 1)) &&
      !isUndescribing(lowerAt(tokens, first)),
  },
  {
    name: 'past tense',
    example: 'Lowe claimed pirates [robbed] her.',
    // “wrote a book based on …” tells of a work.
    find: ({ analysis: { tokens, at }, clause: { report } }, i, start) => {
      if (i <= start || at[i]! >= 0) return false;
      const word = lowerAt(tokens, i);
      // “more boats than expected”
      if (lowerAt(tokens, i - 1) === 'than') return false;
      return isIrregularPast(word) || (report !== 'write' && word.endsWith('ed'));
    },
  },
  {
    name: 'verb between noun phrases',
    example: 'Lowe claims the mayor [owes] the council money.',
    find: ({ analysis: { tokens, mentions, at } }, i, start) => {
      const before = i > start ? mentions[at[i - 1]!] : undefined;
      if (before?.end !== i || at[i]! >= 0 || tokens.gap[i] !== GAP.blank || tokens.gap[i + 1] !== GAP.blank)
        return false;
      if (!(tokens.is[i]! & IS.lowercase) || tokens.is[i]! & NO_VERB) return false;
      return (tokens.is[i + 1]! & OBJECT_START) !== 0 || lowerAt(tokens, i + 1) === 'to';
    },
  },
] as const satisfies readonly ContentSign[];

/** The name of a sign of content. */
export type SignName = (typeof CONTENT_SIGNS)[number]['name'];

/**
 * Whether an infinitive behind the verb is what was said: “promised to leave”; but “agreed to leave” tells of an act.
 */
function mayHaveInfinitive({ analysis: { tokens }, clause: { report, first } }: StatementPlace): boolean {
  return /^(?:ask|promise|warn|tell)$/.test(report) || lowerAt(tokens, first).startsWith('claim');
}

/** Classes of words that cannot be a verb between two noun phrases. */
const NO_VERB =
  IS.preposition | IS.conjunction | IS.determiner | IS.adverb | IS.date | IS.object | IS.pronoun;
/** What the object of a verb, or an adverb behind it, starts with. */
const OBJECT_START = IS.determiner | IS.capital | IS.object | IS.pronoun | IS.adverb | IS.number;

/**
 * Words behind which a verb belongs to another clause: “showed a chart [that] was old”, “wrote a song [when] she left”.
 */
const OTHER_CLAUSE =
  /^(?:but|that|who|whose|which|when|whenever|while|where|after|before|because|since|until|although|though|if)$/;

/**
 * The first sign, before token `end`, that what stands behind a verb from token `start` on is said, and no plain noun
 * phrase: “claimed a draw”. `free` where it needs none: there are verbs whose object is what is said, “announced a strike”. `null` where
 * there is none.
 */
export function findContentSign(
  place: StatementPlace,
  start: number,
  end = place.sentence.end,
): SignName | 'free' | null {
  const { analysis, clause } = place;
  const { tokens } = analysis;
  if (clause.report === 'say' || clause.report === 'according') return 'free';
  if (namesContent(lowerAt(tokens, clause.first))) return 'free';
  if (lowerAt(tokens, start) === 'to' && !mayHaveInfinitive(place)) return null;
  const last = Math.min(end, start + FURTHEST);
  for (let i = start; i < last; i++) {
    if (i > start && tokens.gap[i]! & (GAP.semicolon | GAP.colon | GAP.stop)) return null;
    const sign = CONTENT_SIGNS.find(({ find }) => find(place, i, start));
    if (sign) return sign.name;
    if (i > start && (OTHER_CLAUSE.test(lowerAt(tokens, i)) || joinsClause(place, i) || isWhile(place, i)))
      return null;
  }
  return null;
}

/** “Lowe wrote the book and she sold it”: whether a clause of its own begins at token `i`. */
function joinsClause({ analysis: { tokens } }: StatementPlace, i: number): boolean {
  return /^(?:and|but)$/.test(lowerAt(tokens, i)) && (tokens.is[i + 1]! & IS.pronoun) !== 0;
}

/** “added a goal as it rained”: whether “as” at token `i` opens a clause of its own; it does not in “such as”, “as well”. */
function isWhile({ analysis: { tokens }, clause: { first } }: StatementPlace, i: number): boolean {
  // “maintained the pier, as Pell said, was safe”
  if (lowerAt(tokens, i) !== 'as' || tokens.gap[i] !== GAP.blank) return false;
  if (!/^(?:add|maintain|conced|repeat|instruct)/.test(lowerAt(tokens, first))) return false;
  return (
    !/^(?:such|well|known|far|many|much|just|as)$/.test(lowerAt(tokens, i - 1)) &&
    !/^(?:well|far|many|much|an?|part)$/.test(lowerAt(tokens, i + 1))
  );
}
