import { namesContent } from '../../lexicon/statement-verbs.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import type { StatementPlace } from './reporting-clause.ts';

/** Tokens in which a sign of a clause is sought. */
const FURTHEST = 30;

/** One sign that a stretch behind a verb is more than the object of an act: “claimed a draw”, “recalled the cars”. */
export interface ContentSign {
  readonly name: string;
  /** Invented text: the word that is the sign, in brackets. */
  readonly example: string;
  /** Whether token `i` of a stretch from token `start` on is one. */
  readonly find: (place: StatementPlace, i: number, start: number) => boolean;
}

export const CONTENT_SIGNS: readonly ContentSign[] = [
  {
    name: 'quotation',
    example: 'Lowe condemned the “[sad]” state of the pier.',
    find: ({ analysis: { tokens } }, i) => tokens.inside[i]! >= 0,
  },
  {
    name: 'auxiliary',
    example: 'Lowe claimed the pier [was] safe.',
    find: ({ analysis: { tokens } }, i) =>
      ((tokens.is[i]! & IS.auxiliary) !== 0 && lowerAt(tokens, i) !== 'to') ||
      /^(?:\p{L}+n['’]t|cannot)$/u.test(lowerAt(tokens, i)),
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
    example: 'Lowe denied [leaving] early.',
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
    find: ({ analysis: { tokens } }, i, start) => i > start && lowerAt(tokens, i) === 'as',
  },
  {
    name: 'verb behind a noun phrase',
    example: 'Lowe claimed the pier [shook].',
    find: ({ analysis: { tokens, mentions, at } }, i, start) => {
      const before = i > start ? mentions[at[i - 1]!] : undefined;
      const isBehind = before !== undefined && before.end === i && at[i]! < 0 && tokens.gap[i] === GAP.blank;
      const bits = tokens.is[i]!;
      return (
        isBehind && (bits & IS.lowercase) !== 0 && !(bits & NO_VERB) && !NOUN_TAIL.test(lowerAt(tokens, i))
      );
    },
  },
  {
    name: 'past tense',
    example: 'Lowe claimed pirates [robbed] her.',
    // “wrote a book based on …” tells of a work.
    find: ({ analysis: { tokens, at }, clause: { report } }, i, start) =>
      i > start && at[i]! < 0 && report !== 'write' && lowerAt(tokens, i).endsWith('ed'),
  },
];

/** “asked to leave”, “promised to leave”; but “agreed to leave” tells of an act. */
function mayHaveInfinitive({ analysis: { tokens }, clause: { report, first } }: StatementPlace): boolean {
  return /^(?:ask|promise|warn|tell)$/.test(report) || lowerAt(tokens, first).startsWith('claim');
}

const NO_VERB =
  IS.preposition | IS.conjunction | IS.determiner | IS.adverb | IS.date | IS.object | IS.pronoun;
/** Words behind a noun phrase that are no verb either. */
const NOUN_TAIL = /^(?:that|who|which|whose|per|next|last|this|ago|\p{L}+(?:ing|ed|s))$/u;

/**
 * Whether what stands behind a verb from token `start` on is a plain noun phrase that nobody has said: “claimed a draw”.
 * There are verbs whose object is what is said: “announced a strike”.
 */
export function isBareObject(place: StatementPlace, start: number): boolean {
  const { analysis, clause, sentence } = place;
  const { tokens } = analysis;
  if (clause.report === 'say' || clause.report === 'according') return false;
  if (namesContent(lowerAt(tokens, clause.first))) return false;
  if (lowerAt(tokens, start) === 'to' && !mayHaveInfinitive(place)) return true;
  const last = Math.min(sentence.end, start + FURTHEST);
  for (let i = start; i < last; i++) {
    if (i > start && tokens.gap[i]! & (GAP.semicolon | GAP.stop)) return true;
    if (CONTENT_SIGNS.some(({ find }) => find(place, i, start))) return false;
  }
  return true;
}
