import { isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { FramedPlace } from './framed-place.ts';

/** One sign that what stands behind an edge is the writer’s, so that the statement ends there at the latest. */
export interface ClosingRule {
  readonly name: string;
  /** Invented text with a statement in brackets; the rule holds at its end. */
  readonly example: string;
  readonly holds: (place: FramedPlace, p: number) => boolean;
}

/** Tokens before an edge whose verbs are compared with the one behind it. */
const FURTHEST = 40;

export const CLOSING_RULES: readonly ClosingRule[] = [
  {
    name: 'verb behind an answer',
    example: 'Lowe said [yes] and was pleased.',
    holds: ({ analysis: { tokens }, frame }, p) =>
      p === frame.start + 1 &&
      /^(?:yes|no|nothing|so)$/.test(lowerAt(tokens, frame.start)) &&
      isAnd(tokens, p) &&
      numberOfVerb(tokens, p + 1) !== null,
  },
  {
    name: 'verb that agrees with the speaker alone',
    example: 'Divers have confirmed that [a boat was found] and are now at sea.',
    holds: ({ analysis: { tokens, mentions }, clause, frame }, p) => {
      if (!isAnd(tokens, p)) return false;
      const behind = numberOfVerb(tokens, p + 1);
      if (!behind) return false;
      const { kind, head } = mentions[clause.mention]!;
      if (kind === 'phrase' && isPluralNoun(lowerAt(tokens, head)) !== (behind === 'plural')) return false;
      if (kind === 'name' && behind === 'plural') return false;
      if (kind === 'pronoun' && /^(?:he|she|it)$/.test(lowerAt(tokens, head)) !== (behind === 'singular'))
        return false;
      return isOtherNumber(tokens, Math.max(frame.start, p - FURTHEST), p, behind);
    },
  },
  {
    name: 'verb of the speaker behind a gerund',
    example: 'Lowe, who denies [stealing the bell], was held.',
    holds: ({ analysis: { tokens }, frame }, p) =>
      (tokens.gap[p]! & GAP.comma) !== 0 &&
      numberOfVerb(tokens, p) !== null &&
      /...ing$/.test(lowerAt(tokens, frame.start)),
  },
];

/** Whether what stands behind token `p` is the writer’s. */
export function closes(place: FramedPlace, p: number): boolean {
  return CLOSING_RULES.some(({ holds }) => holds(place, p));
}

function isAnd({ lower, gap }: Tokens, p: number): boolean {
  return lower[p] === 'and' && (gap[p]! & ~(GAP.blank | GAP.comma | GAP.mark)) === 0;
}

type VerbNumber = 'singular' | 'plural';

/** The number that the form of a verb tells, behind adverbs: “are now”, “also believes that”; `null` where none does. */
function numberOfVerb(tokens: Tokens, i: number): VerbNumber | null {
  const at = tokens.is[i]! & IS.adverb && !isAuxiliary(tokens, i) ? i + 1 : i;
  const word = lowerAt(tokens, at);
  if (/^(?:is|was|has|does)$/.test(word)) return 'singular';
  if (/^(?:are|were|have)$/.test(word)) return 'plural';
  const isClause =
    (isThought(word) || statementVerbOf(word) !== undefined) && lowerAt(tokens, at + 1) === 'that';
  return isClause && word.endsWith('s') ? 'singular' : null;
}

/** Whether the verbs from token `from` up to `end` tell their number, and all tell another. */
function isOtherNumber(tokens: Tokens, from: number, end: number, number: VerbNumber): boolean {
  let found = false;
  for (let i = from; i < end; i++) {
    const own = numberOfVerb(tokens, i);
    // “may have”, “to have” have no number.
    if (!own || !isAuxiliary(tokens, i) || NOT_FINITE.test(lowerAt(tokens, i - 1))) continue;
    if (own === number || /^(?:i|you|we)$/.test(lowerAt(tokens, i - 1))) return false;
    found = true;
  }
  return found;
}

/** Words behind which an auxiliary is an infinitive. */
const NOT_FINITE = /^(?:to|will|would|can|could|may|might|must|should|shall|not|never)$/;
