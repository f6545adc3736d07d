import { isSubordinator } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isFiniteVerb } from '../clauses/finite-verbs.ts';
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

/** Signs of what is said without a verb of its own: “claimed to be”, “admitted hiding”. */
const WITHOUT_VERB: ReadonlySet<string> = new Set(['infinitive', 'participle in front']);

/**
 * “A man who claimed to be a sailor has left”, “a woman claiming to be his wife told the court”: where a subject holds
 * the clause of saying, and what is said has no finite verb, the first one, which is the subject’s; -1 elsewhere.
 */
export function outerVerb({ analysis, clause, frame }: FramedPlace, end: number): number {
  const { tokens, mentions } = analysis;
  const { first, end: behind } = mentions[clause.mention]!;
  if (!WITHOUT_VERB.has(frame.sign) || frame.start !== clause.end) return -1;
  // “who claimed”, “a woman claiming”; but “Lowe, who claimed”, “Lowe left, claiming”
  const isRelative = clause.link === 'relative' && lowerAt(tokens, first) === 'who';
  const isParticiple = behind === clause.first && lowerAt(tokens, clause.first).endsWith('ing');
  if (tokens.gap[isRelative ? first : clause.first] !== GAP.blank || !(isRelative || isParticiple)) return -1;
  for (let p = frame.start + 2; p < end; p++) {
    if (tokens.inside[p]! >= 0) continue;
    if (tokens.is[p]! & (IS.pronoun | IS.conjunction) || tokens.gap[p]! & GAP.comma) return -1;
    if (isFiniteVerb(tokens, p) || saysBesides(tokens, p)) return p;
  }
  return -1;
}

/** “told the court”, “posted a photo”: whether a past tense of saying and its object stand at token `p`. */
function saysBesides(tokens: Tokens, p: number): boolean {
  const word = lowerAt(tokens, p);
  if (/^(?:told|said)$/.test(word)) return true;
  return (
    word.endsWith('ed') && (tokens.is[p + 1]! & IS.determiner) !== 0 && statementVerbOf(word) !== undefined
  );
}
