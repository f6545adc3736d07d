import { isBarePast, isIrregularPast } from '../../../lexicon/clause-verbs.ts';
import { AFTER_HYPHENS } from '../../../lexicon/names.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { setOf } from '../../../lexicon/words.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { isPostposed } from '../../tokens/predicates.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isNameWord, isPossessive } from './words-in-names.ts';

const COMPOUNDS = setOf(AFTER_HYPHENS);

/** “planning officer”: a word in -ing before a noun is no verb. */
function isPartOfRole(tokens: Tokens, i: number): boolean {
  return isPartOfPhrase(tokens.is[i]!) || isGerund(tokens, i);
}

function isGerund(tokens: Tokens, i: number): boolean {
  return lowerAt(tokens, i).endsWith('ing') && joined(tokens, i + 1) && isPartOfPhrase(tokens.is[i + 1]!);
}

/** “Kremlin press secretary”: the last noun of role among the small words from `end` on; -1 where there is none. */
export function roleAfter(tokens: Tokens, first: number, end: number): number {
  if (isPossessive(tokens, end - 1)) return -1;
  let noun = -1;
  for (let i = end; i < tokens.count && i - end < 5 && joined(tokens, i); i++) {
    const bits = tokens.is[i]!;
    if (isBetweenFields(tokens, i, end) || isInCompound(tokens, i)) continue;
    // “Halvic state TV”
    if (i > end && isBroadcasting(tokens, i)) return i;
    // “Lowe and Pell both left”
    if (bits & (IS.capital | IS.determiner | CLOSED)) break;
    if (isRole(bits) || isReport(tokens, first, i)) noun = i;
    else if (!(bits & (IS.modifier | IS.title)) && !isHalf(tokens, i) && !leadsToRole(tokens, i)) break;
    if (isPossessive(tokens, i)) break;
  }
  return noun;
}

/** “the Halden-born researcher” */
function isInCompound(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === GAP.hyphen && COMPOUNDS.has(lowerAt(tokens, i));
}

/** “TV” */
export function isBroadcasting(tokens: Tokens, i: number): boolean {
  return (tokens.is[i]! & IS.upper) !== 0 && lowerAt(tokens, i) === 'tv';
}

/** “Halden media and communications manager Ada Lowe”: the “and” of what an office is for. */
function isBetweenFields(tokens: Tokens, i: number, end: number): boolean {
  return i > end && lowerAt(tokens, i) === 'and' && leadsToRole(tokens, i + 1);
}

/** “the Harrow full-back”: the first half of a noun for a person. */
function isHalf({ is, gap }: Tokens, i: number): boolean {
  return gap[i + 1] === GAP.hyphen && (is[i + 1]! & IS.agent) !== 0;
}

/** “spokesman”, “report”; not “claims”, which is most likely a verb here. */
function isRole(bits: number): boolean {
  if (bits & (IS.person | IS.body)) return true;
  return (bits & (IS.agent | IS.document)) !== 0 && !(bits & VERB);
}

/** “a Halden report”, “the Halden poll suggests”: a document whose word may be a verb, but is none here. */
function isReport(tokens: Tokens, first: number, i: number): boolean {
  if (!(tokens.is[i]! & IS.document)) return false;
  return (
    INDEFINITE.test(lowerAt(tokens, first)) || (joined(tokens, i + 1) && (tokens.is[i + 1]! & IS.say) !== 0)
  );
}

/** Words that no list knows on the way to a noun of role. */
const MOST_UNKNOWN = 3;

/** “Russian oil official Sergei”, “the Halden production team”: an unknown noun on the way to one of role. */
function leadsToRole(tokens: Tokens, i: number): boolean {
  const { is, gap, count } = tokens;
  // “a member of Halden alerted police”
  if (is[i] === IS.lowercase && gap[i] === GAP.blank && lowerAt(tokens, i).endsWith('ed')) return false;
  for (let next = i; next < i + MOST_UNKNOWN && next < count; next++) {
    const bits = is[next]!;
    if (!(bits & IS.lowercase) || gap[next]! & ~(GAP.blank | GAP.hyphen)) return false;
    // A person's noun before a name, but a body's where no verb may begin.
    if (bits & (IS.person | IS.agent))
      return ((is[next + 1] ?? 0) & IS.capital) !== 0 && gap[next + 1] === GAP.blank;
    if (bits & IS.body && next > i && !(bits & VERB)) return true;
    if (bits & (CLOSED | VERB | IS.determiner | IS.adverb) && !isGerund(tokens, next)) return false;
  }
  return false;
}

/** Determiners that no name follows. */
const INDEFINITE = /^(?:an?|one|another)$/;

/** Words of a phrase between a name and its noun. */
const LONGEST_PHRASE = 3;

/**
 * “one Halden confidant said”, “the Harrow winger has said”, “Halden skippers said”: the noun in small letters before a
 * verb of saying that stands behind a name, which is not the speaker’s then; -1 where none does. Behind a name without
 * a determiner only a plural is no verb.
 *
 * @param first First word of the phrase, a determiner or the name.
 * @param from First word of the name.
 */
export function unknownNounAfter(tokens: Tokens, first: number, from: number, end: number): number {
  if (isPossessive(tokens, end - 1)) return -1;
  let i = end;
  while (joined(tokens, i) && i - end < LONGEST_PHRASE && isPartOfPhrase(tokens.is[i]!)) i++;
  if (i === end) return -1;
  if (INDEFINITE.test(lowerAt(tokens, first))) {
    const speaks = joined(tokens, i) ? tokens.is[i]! & IS.say : tokens.is[first - 1]! & IS.say;
    return speaks ? i - 1 : -1;
  }
  return isNounBehindName(tokens, first < from, end, i) && speaksAt(tokens, i, i - end > 1 || first < from)
    ? i - 1
    : -1;
}

/** Whether the words from `end` up to the one before `verb` end in a noun, none of them being a verb or an adverb. */
function isNounBehindName(tokens: Tokens, isDetermined: boolean, end: number, verb: number): boolean {
  for (let i = end; i < verb; i++) {
    const word = lowerAt(tokens, i);
    if (/(?:ed|ing|ly|wards?|self|selves)$/.test(word) || isIrregularPast(word) || isPostposed(word))
      return false;
    // “After Lowe left colleagues said so”, but “the Labour left said so”
    if (i < verb - 1 && (endsInS(word) || isBarePast(word))) return false;
  }
  return isDetermined || endsInS(lowerAt(tokens, verb - 1));
}

/**
 * Whether a verb of saying stands at word `i`, or behind “have” or “had” there. What may be a noun, as “claim” may, is a
 * verb behind a phrase of some length, where it agrees with its subject: “Halden tide experts claim”, “Lowe makes claims”.
 */
function speaksAt(tokens: Tokens, i: number, isLong: boolean): boolean {
  const { is, gap } = tokens;
  const verb = /^(?:has|have|had)$/.test(lowerAt(tokens, i)) ? i + 1 : i;
  if (gap[i] !== GAP.blank || gap[verb] !== GAP.blank) return false;
  const word = lowerAt(tokens, verb);
  if (word.endsWith('ing') || statementVerbOf(word) === undefined) return false;
  if (!(is[verb]! & IS.nounVerb)) return true;
  return isLong && endsInS(lowerAt(tokens, i - 1)) !== endsInS(word) && !word.startsWith('state');
}

function isPartOfPhrase(bits: number): boolean {
  return (bits & IS.lowercase) !== 0 && !(bits & (CLOSED | VERB | IS.adverb | IS.determiner));
}

/** “opener Ada Lowe”: the first of two capitals behind a few small words from `end` on; -1 where none stand there. */
export function nameBehindWords(tokens: Tokens, end: number): number {
  let i = end;
  while (joined(tokens, i) && i - end < LONGEST_PHRASE && isPartOfRole(tokens, i)) i++;
  const isName = i > end && joined(tokens, i) && isNameWord(tokens, i) && joined(tokens, i + 1);
  return isName && tokens.gap[i] === GAP.blank && tokens.is[i + 1]! & IS.capital ? i : -1;
}
