import { FIELDS_IN_ING } from '../../lexicon/nouns.ts';
import { POLLED } from '../../lexicon/numbers.ts';
import { setOf } from '../../lexicon/words.ts';
import { CLOSED, IS, NOUN, VERB } from '../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../tokens/number.ts';
import { endWithSign, GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Mention } from './mention.ts';
import { afterNoun } from './object-nouns.ts';
import { isBeforeHyphen } from './phrases/describing-words.ts';

/** How many qualifiers, one after another, a phrase may have. */
const MOST_QUALIFIERS = 3;

/** Words of what an office is for, in small letters before a name. */
const LONGEST_FIELD = 3;

/** Words behind a preposition that no mention holds, and the preposition. */
const LONGEST_OBJECT = 5;

/** Adjectives that stand before such a preposition: “a person familiar with the matter”. */
const FAMILIAR = new Set(['familiar', 'close']);
/** Prepositions that open a qualifier. */
const QUALIFYING = new Set(['of', 'for', 'at', 'from', 'in', 'to', 'with', 'on']);

const ASKED = setOf(POLLED);
const IN_ING = setOf(FIELDS_IN_ING);

/** The word after what qualifies mention `m`. */
export function afterQualifiers(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const reach = afterPrepositions(tokens, mentions, m);
  return isPolled(tokens, mentions[m]!, reach) || closesField(tokens, mentions[m]!, reach)
    ? reach + 1
    : reach;
}

/**
 * “half of those polled said”, “people surveyed said”: whether word `i`, before a verb of saying, tells how a survey
 * asked those of a mention. But “residents the council contacted said” has a clause of its own.
 */
function isPolled(tokens: Tokens, { first, head }: Mention, i: number): boolean {
  const { is } = tokens;
  if (!ASKED.has(lowerAt(tokens, i)) || !joined(tokens, i) || !joined(tokens, i + 1)) return false;
  if (!(is[i + 1]! & IS.say)) return false;
  if (joined(tokens, first) && mayBeNoun(is[first - 1]!)) return false;
  return isMany(lowerAt(tokens, head)) || isMany(lowerAt(tokens, i - 1));
}

/** “Residents”, “shopkeepers”, but “Nearly”: whether a word may be the noun before a clause of its own. */
function mayBeNoun(bits: number): boolean {
  if (bits & (CLOSED | IS.adverb | IS.starter)) return false;
  return (bits & (NOUN | IS.capital)) !== 0 || bits === IS.lowercase;
}

function isMany(word: string): boolean {
  return word === 'those' || isPluralNoun(word);
}

/** The word after the prepositions, with their objects, that qualify mention `m`. */
function afterPrepositions(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  let reach = afterSecondRole(tokens, mentions, m);
  let n = m + 1;
  for (let turn = 1; turn <= MOST_QUALIFIERS && isJoined(tokens, reach); turn++) {
    // “a person familiar with the matter”
    if (FAMILIAR.has(lowerAt(tokens, reach)) && joined(tokens, reach + 1)) reach++;
    if (isOfNumber(tokens, reach)) return reach + 2;
    if (!mayQualify(tokens, mentions[m]!, reach)) break;
    while (n < mentions.length && mentions[n]!.first <= reach) n++;
    const next = mentions[n];
    const isObject = next?.first === afterNameAndHyphen(tokens, reach + 1) && joined(tokens, next.first);
    const field = fieldEnd(tokens, mentions, n, reach + 1);
    if (field >= 0) return field;
    const end = isObject
      ? afterSecondName(tokens, mentions, n, mentions[m]!.head)
      : afterObject(tokens, mentions, n, reach);
    if (end === reach) break;
    reach = end;
  }
  return reach;
}

/** Whether the preposition at `i` may open what qualifies a mention: “a report by Halden Rail”, “a mayor of Harrow”. */
function mayQualify(tokens: Tokens, { head }: Mention, i: number): boolean {
  const word = lowerAt(tokens, i);
  return QUALIFYING.has(word) || (word === 'by' && (tokens.is[head]! & IS.document) !== 0);
}

/** Whether word `i` belongs to the phrase of the word before it; the sign of “18% of passengers” does not part them. */
function isJoined(tokens: Tokens, i: number): boolean {
  if (joined(tokens, i)) return true;
  return (
    i < tokens.count &&
    tokens.sentence[i] === tokens.sentence[i - 1] &&
    endWithSign(tokens, i - 1) + 1 === tokens.starts[i]
  );
}

/** Participles that tell where a document comes from. */
const WORKED_ON = new Set(
  'conducted published released commissioned compiled produced filed issued obtained written'.split(' '),
);

/**
 * “a survey conducted by Halden Rail”: the word after what tells where document `m` comes from; `i` where nothing does.
 */
export function afterOrigin(tokens: Tokens, mentions: readonly Mention[], m: number, i: number): number {
  if (!(tokens.is[mentions[m]!.head]! & IS.document) || !WORKED_ON.has(lowerAt(tokens, i))) return i;
  if (!joined(tokens, i) || !joined(tokens, i + 1) || !/^(?:by|for|in|from)$/.test(lowerAt(tokens, i + 1)))
    return i;
  for (let n = m + 1; n < mentions.length && mentions[n]!.first <= i + 2; n++)
    if (mentions[n]!.first === i + 2) return afterSecondName(tokens, mentions, n, mentions[m]!.head);
  return i;
}

/** “a mother-of-two”: whether the “of” at `i` ties a number to a noun. */
export function isOfNumber(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === GAP.hyphen && lowerAt(tokens, i) === 'of' && tokens.gap[i + 1] === GAP.hyphen;
}

/**
 * “the spokeswoman for women Ines Okafor”: the first word of the name behind what an office is for; -1 where none
 * stands there.
 */
function fieldEnd(tokens: Tokens, mentions: readonly Mention[], n: number, first: number): number {
  let end = first;
  while (end < first + LONGEST_FIELD && joined(tokens, end) && isFieldWord(tokens.is[end]!)) end++;
  return end > first && namedBehindField(tokens, mentions, n, end) >= 0 ? end : -1;
}

function isFieldWord(bits: number): boolean {
  return (bits & IS.lowercase) !== 0 && !(bits & (CLOSED | VERB | IS.determiner));
}

/** The mention from `n` on whose full name begins at word `first`, behind a field of work; -1 where there is none. */
export function namedBehindField(
  tokens: Tokens,
  mentions: readonly Mention[],
  n: number,
  first: number,
): number {
  const { is } = tokens;
  if (!joined(tokens, first) || !(is[first]! & IS.capital) || !isFieldWord(is[first - 1]!)) return -1;
  const isOfMany = /(?:s|men|people|children)$/.test(lowerAt(tokens, first - 1));
  // “the minister for women Rula Venn”, but “a report by analysts Halden Digest”
  const isForMany = isOfMany && lowerAt(tokens, first - 2) === 'for';
  if (!(is[first]! & (IS.male | IS.female)) && !isForMany) return -1;
  // “the father of singer Ines Okafor” is not she.
  const isSomebody = is[first - 1]! & (IS.title | IS.agent | IS.body | IS.person);
  if (isSomebody && !isOfMany) return -1;
  for (let at = n; at < mentions.length && mentions[at]!.first <= first; at++)
    if (mentions[at]!.nameFirst === first && mentions[at]!.nameEnd - first > 1) return at;
  return -1;
}

/**
 * “The MP for Harrow and Pell said”: the word after mention `n`, or after a name that “and” joins to it before a verb.
 */
function afterSecondName(tokens: Tokens, mentions: readonly Mention[], n: number, head: number): number {
  const [own, next] = [mentions[n]!, mentions[n + 1]];
  // “officials at a Harrow airport”
  const isAttribute = own.kind === 'name' && /^an?$/.test(lowerAt(tokens, own.first)) && !own.possessive;
  const behind = afterNoun(tokens, head, own);
  if (behind > own.end) return behind;
  if (isAttribute && joined(tokens, own.end) && tokens.is[own.end] === IS.lowercase) return own.end + 1;
  const isBeside = next?.first === own.end + 1 && lowerAt(tokens, own.end) === 'and';
  // “the MP for Harrow” may be one phrase.
  const endsInName = own.kind === 'name' || own.end > own.head + 1;
  if (!isBeside || !endsInName || next.kind !== 'name' || !joined(tokens, own.end)) return own.end;
  return joined(tokens, next.end) && tokens.is[next.end]! & VERB ? next.end : own.end;
}

/**
 * “President and chief executive of Halden Rail”: the word after the second role of mention `m`, or after its only one.
 */
function afterSecondRole(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const own = mentions[m]!;
  const next = mentions[m + 1];
  if (!next || lowerAt(tokens, own.end) !== 'and') return own.end;
  // “a former teacher and joint leader of the hunt”
  const isParted =
    next.first === own.end + 2 && next.kind === 'phrase' && isFieldWord(tokens.is[own.end + 1]!);
  if (next.first !== own.end + 1 && !isParted) return own.end;
  if (!joined(tokens, own.end) || !joined(tokens, own.end + 1) || !joined(tokens, next.first)) return own.end;
  if (next.kind === 'name') return afterSecondName(tokens, mentions, m, own.head);
  return isOffice(tokens, own) && isOffice(tokens, next) && !(tokens.is[next.first]! & IS.determiner)
    ? Math.max(next.end, next.qualified)
    : own.end;
}

/** What one person is: “president”, “chief executive”; not “viewers”. */
function isOffice(tokens: Tokens, { kind, head }: Mention): boolean {
  const isPerson = tokens.is[head]! & (IS.person | IS.title | IS.agent);
  return kind === 'phrase' && isPerson !== 0 && !endsInS(lowerAt(tokens, head));
}

/**
 * “the director of town planning, Ed Lowe”: whether word `i` is a noun in -ing that closes what an office is for. But
 * “the head of the club fuming, Ed Lowe said” and “an aide in tears pleading, Ed Lowe said” tell what somebody does.
 */
function closesField(tokens: Tokens, { end }: Mention, i: number): boolean {
  const { is, gap, lower, count } = tokens;
  if (i >= count || !IN_ING.has(lower[i]!) || gap[i] !== GAP.blank) return false;
  if ((gap[i + 1]! & (GAP.comma | GAP.mark)) !== GAP.comma || !((is[i + 1] ?? 0) & IS.capital)) return false;
  if (!QUALIFYING.has(lowerAt(tokens, end)) || i > end + LONGEST_FIELD) return false;
  for (let at = end + 1; at < i; at++) if (!isFieldWord(is[at]!)) return false;
  return i > end + 1 && !isPluralNoun(lower[i - 1]!);
}

/** “for the Harrow-based Merrow Trust”: the word after such a one and its article; `i` where none begins there. */
function afterNameAndHyphen(tokens: Tokens, i: number): number {
  const { is, gap } = tokens;
  const first = joined(tokens, i) && (is[i] ?? 0) & IS.determiner ? i + 1 : i;
  if (!joined(tokens, first) || !isBeforeHyphen(tokens, first)) return i;
  let end = first + 1;
  while (gap[end] !== GAP.hyphen) end++;
  return end + 1;
}

/**
 * “The officer on duty”: the word after the few that follow the preposition at `i`, and after the mention that the last
 * of them begins; `i` where none does.
 */
function afterObject(tokens: Tokens, mentions: readonly Mention[], n: number, i: number): number {
  let end = i + 1;
  // “the secretary of state”: no verb that takes a subject follows “of”.
  if (joined(tokens, end) && lowerAt(tokens, i) === 'of' && tokens.is[end]! & IS.nounVerb) end++;
  while (end - i < LONGEST_OBJECT && joined(tokens, end) && !(tokens.is[end]! & (CLOSED | VERB))) end++;
  if (end === i + 1) return i;
  for (let at = n; at < mentions.length && mentions[at]!.first < end; at++)
    if (mentions[at]!.end > end) return mentions[at]!.end;
  return end;
}
