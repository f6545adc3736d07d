import { isSubordinator } from '../../../lexicon/clause-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { FramedPlace } from './framed-place.ts';

/** Tokens of the first half of a joint subject, with its “and”. */
const MOST_OF_SUBJECT = 4;

/**
 * “While Lowe said it was safe, the council closed it”: where a sentence opens with a subordinate clause of saying, the
 * last token before `end` with which its main clause may begin; -1 elsewhere.
 */
export function mainClauseStart(
  { analysis: { tokens }, clause, sentence, frame }: FramedPlace,
  end: number,
): number {
  const { is, gap, inside } = tokens;
  const opener = sentence.first + (/^(?:but|and|yet)$/.test(lowerAt(tokens, sentence.first)) ? 1 : 0);
  if (!isSubordinator(lowerAt(tokens, opener)) || !opensWith(tokens, opener + 1, clause.from)) return -1;
  for (let p = end - 1; p > frame.start; p--) {
    if (!(gap[p]! & GAP.comma) || (inside[p]! >= 0 && inside[p] === inside[p - 1])) continue;
    if (/^(?:who|which|that)$/.test(lowerAt(tokens, p))) continue;
    if (is[p]! & (IS.pronoun | IS.determiner | IS.capital) || lowerAt(tokens, p) === 'there') return p;
  }
  return -1;
}

/** Whether nothing but the first half of a joint subject stands between: “while Lowe and her divers said”. */
function opensWith(tokens: Tokens, from: number, subject: number): boolean {
  if (subject === from) return true;
  if (subject < from || subject > from + MOST_OF_SUBJECT || lowerAt(tokens, subject - 1) !== 'and')
    return false;
  for (let i = from; i < subject; i++)
    if (tokens.gap[i] !== GAP.blank || isAuxiliary(tokens, i)) return false;
  return true;
}
