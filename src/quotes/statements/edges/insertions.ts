import { isIrregularPast, isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Tokens in which the sign that closes an insertion is sought. */
const LONGEST = 25;
/** Commas at which an insertion may close. */
const MOST_COMMAS = 2;

/** Words that open a clause, which wants a verb of its own. */
const OPENERS =
  /^(?:that|because|if|whether|when|while|as|since|although|though|unless|where|who|which|until)$/;

/**
 * Whether what is set off from token `p` on parts a subject from its verb, so that nothing ends there: “Lowe said the
 * pier, built in 1900, was safe”, “she hoped the pier – the old one – had held”.
 *
 * @param from First token of what is said.
 * @param end The token after the last one of its sentence.
 */
export function partsSubject(tokens: Tokens, from: number, p: number, end: number): boolean {
  const sign = closingSign(tokens.gap[p]!);
  if (!sign || hasVerb(tokens, from, p)) return false;
  let seen = 0;
  for (let i = p + 1; i < Math.min(end, p + LONGEST) && seen < MOST_COMMAS; i++) {
    if (!(tokens.gap[i]! & sign)) continue;
    if (isVerb(tokens, i)) return true;
    seen++;
  }
  return false;
}

/** The sign that closes what a comma, a dash or a bracket opens; 0 where none of them stands. */
function closingSign(gap: number): number {
  if (gap & GAP.open) return GAP.close;
  if (gap & GAP.dash) return GAP.dash;
  return gap & GAP.comma ? GAP.comma : 0;
}

/** Whether the last clause before token `p` has its verb. */
function hasVerb(tokens: Tokens, from: number, p: number): boolean {
  for (let i = p - 1; i >= from; i--) {
    const word = lowerAt(tokens, i);
    if (isThought(word) || statementVerbOf(word) || OPENERS.test(word)) return false;
    if (isVerb(tokens, i) || isIrregularPast(word)) return true;
  }
  return false;
}

/** Whether the form of a word tells that it is a verb. */
function isVerb(tokens: Tokens, i: number): boolean {
  return isAuxiliary(tokens, i) || lowerAt(tokens, i).endsWith('ed');
}
