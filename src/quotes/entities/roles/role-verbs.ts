import { DATED as DATED_NOUNS, DAY_NOUNS, DAYS } from '../../../lexicon/calendar.ts';
import { isDealing, isIrregularPast } from '../../../lexicon/clause-verbs.ts';
import { FORMS_OF_BE as BE } from '../../../lexicon/function-words.ts';
import { setOf } from '../../../lexicon/words.ts';
import { isOfPaper } from '../../mentions/names/words-in-names.ts';
import { CLOSED, IS, NOUN, VERB } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const FORMS_OF_BE = setOf(BE);
const DAY_SET = setOf(DAYS);
const DAY_NOUN_SET = setOf(DAY_NOUNS);

/** Pronouns that a verb follows in any form, and those that a noun may follow too: “what mayor Lowe said”. */
const SUBJECTS = /^(?:they|he|she|we)$/;
const OFTEN_SUBJECTS = /^(?:who|which|what|it)$/;

/** “It ought to meet”, “it will meet” */
const BEFORE_BASE = /^(?:to|will|would|can|could|shall|should|must|may|might)$/;

/** “left winger Ed Lowe”, “fell runner Ed Lowe”, “self made millionaire Ed Lowe” */
const ADJECTIVES_TOO = /^(?:left|lost|spent|bent|fell|made)$/;

const DATED = setOf(DATED_NOUNS);

/** “they meet mayor Ed Lowe”: whether word `i`, before the words of a role, is the verb whose object it is. */
export function isVerbBeforeRole(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  if (!(bits & IS.lowercase) || tokens.gap[i] !== GAP.blank) return false;
  // “sign language teacher”
  if (BEFORE_BASE.test(before)) return isDealing(word) && lowerAt(tokens, i + 1) !== 'language';
  if (bits & (NOUN | IS.modifier | IS.title)) return false;
  if (isIrregularPast(word) && !ADJECTIVES_TOO.test(word)) return true;
  if (/..ing$/.test(word)) return FORMS_OF_BE.has(before);
  return SUBJECTS.test(before) || (OFTEN_SUBJECTS.test(before) && /(?:[^s]s|ed)$/.test(word));
}

/** “the moment mayor Ed Lowe left”, “last night mayor Ed Lowe left”: whether word `i` tells when. */
export function isTimeBeforeRole(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i] !== GAP.blank || tokens.gap[i + 1] !== GAP.blank) return false;
  const before = lowerAt(tokens, i - 1);
  if (lowerAt(tokens, i) === 'moment') return before === 'the';
  if (lowerAt(tokens, i) === 'time') return before === 'the' && lowerAt(tokens, i - 2) === 'at';
  return DATED.has(lowerAt(tokens, i)) && /^(?:last|this|next|that)$/.test(before);
}

/**
 * “On Monday Labour chairman Ed Lowe left”: whether the day or month `i` dates a clause; not in “Mail on Sunday editor”
 * or “Friday Night Club chairman”.
 */
export function isDayOfClause(tokens: Tokens, i: number): boolean {
  const leads = DAY_SET.has(lowerAt(tokens, i)) ? /^on$/ : /^(?:in|since|until)$/;
  if (!leads.test(lowerAt(tokens, i - 1))) return false;
  return !DAY_NOUN_SET.has(lowerAt(tokens, i + 1)) && !isOfPaper(tokens, i);
}

/**
 * “the chat show host Ed Lowe”, “said report author Ed Lowe”: whether the word `i`, which may be a verb in its base form,
 * is a noun: no such verb agrees with a singular, or follows another verb. But in “They show mayor Ed Lowe” it is one.
 */
export function isNounBeforeRole(tokens: Tokens, i: number): boolean {
  const { is, gap, sentence } = tokens;
  if (!(is[i]! & IS.nounVerb) || /(?:[^s]s|ed)$/.test(lowerAt(tokens, i))) return false;
  if (i === 0 || gap[i] !== GAP.blank || gap[i + 1] !== GAP.blank || sentence[i] !== sentence[i - 1])
    return false;
  // “That is the question former champion Ed Lowe asked.”
  if (is[i + 1]! & (IS.capital | IS.modifier) && !(is[i + 1]! & IS.person)) return false;
  const before = is[i - 1]!;
  if (before & (CLOSED | IS.adverb | IS.number | IS.date)) return false;
  const word = lowerAt(tokens, i - 1);
  if (before & IS.determiner) return /^(?:an?|the|his|her|its|their)$/.test(word);
  return before & VERB && !(before & IS.nounVerb) ? /^(?:said|says)$/.test(word) : !isPluralNoun(word);
}

/** “high jump trainer and local MP”: whether another noun of a person than the head stands close behind word `i`. */
export function isNearOtherRole({ is }: Tokens, i: number, head: number): boolean {
  for (let near = i + 1; near < head && near <= i + 2; near++) if (is[near]! & IS.person) return true;
  return false;
}
