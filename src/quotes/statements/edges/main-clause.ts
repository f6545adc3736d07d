import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { FramedPlace } from './framed-place.ts';

/** Words that make the clause of saying a subordinate one. */
const SUBORDINATORS = /^(?:while|although|though|after|when|since|before|once|because|as)$/;

/**
 * “While Lowe said it was safe, the council closed it”: where a sentence opens with a subordinate clause of saying, the
 * last token before `end` with which its main clause may begin; -1 elsewhere.
 */
export function mainClauseStart(
  { analysis: { tokens }, clause, sentence, frame }: FramedPlace,
  end: number,
): number {
  const { is, gap, inside } = tokens;
  if (clause.from !== sentence.first + 1 || !SUBORDINATORS.test(lowerAt(tokens, sentence.first))) return -1;
  for (let p = end - 1; p > frame.start; p--) {
    if (!(gap[p]! & GAP.comma) || (inside[p]! >= 0 && inside[p] === inside[p - 1])) continue;
    if (/^(?:who|which|that)$/.test(lowerAt(tokens, p))) continue;
    if (is[p]! & (IS.pronoun | IS.determiner | IS.capital) || lowerAt(tokens, p) === 'there') return p;
  }
  return -1;
}
