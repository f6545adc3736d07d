import type { Mention } from '../../mentions/mention.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../../tokens/number.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isTimes, type RoleWords } from './role-words.ts';

/** Words of a role that are read at most. */
const MOST_WORDS = 24;

/** Words of a title in quotation marks. */
const LONGEST_TITLE = 9;

/** Words of the clause that a role stands in. */
const CLAUSE =
  /^(?:who|who['’]s|which|whose|that|is|was|are|were|has|had|have|will|would|said|says|told|where|when|while|as|after|before|because|but)$/;

/** “his client” says what somebody is to another, and no more. */
const OWNERS = /^(?:his|her|its|their|whose|my|our)$/;

/**
 * “Jim Dale, 41, technical director of Halden Rail, said”: the phrase behind a name, `null` where none stands there.
 */
export function roleBehind(tokens: Tokens, mention: Mention): RoleWords | null {
  const first = startBehind(tokens, mention);
  if (first < 0) return null;
  const { end, to, head } = readRole(tokens, first, /^an?$/.test(lowerAt(tokens, first - 1)));
  if (head < 0 || !mayOpenRole(tokens, first) || !isClosed(tokens, first, to)) return null;
  if (isSubject(tokens, first, to) || isClauseBehindOpening(tokens, mention, to)) return null;
  // “Lowe, chairman Dan Pell and …”: the noun stands before another name.
  const next = tokens.is[head + 1] ?? 0;
  const isOfAnother =
    head + 1 < end && tokens.gap[head + 1] === GAP.blank && next & IS.capital && next & (IS.male | IS.female);
  return isOfAnother || isTitleOfAnother(tokens, head) ? null : { first, end, head };
}

/** “Lowe, with Rep. Pell, left” */
function isTitleOfAnother({ is, gap, sentence }: Tokens, head: number): boolean {
  const isShort = (is[head]! & IS.title) !== 0 && gap[head + 1] === (GAP.blank | GAP.stop);
  return isShort && sentence[head + 1] === sentence[head] && (is[head + 1]! & IS.capital) !== 0;
}

/**
 * “Speaking in the Assembly, the Harrow member said”, “According to Lowe, a clerk said”: no comma parts the phrase from
 * its own verb.
 */
function isSubject(tokens: Tokens, first: number, end: number): boolean {
  const { is, gap, count, sentence } = tokens;
  if (lowerAt(tokens, first - 1) !== 'the' || end >= count || sentence[end] !== sentence[first]) return false;
  return !(gap[end]! & ~(GAP.blank | GAP.hyphen)) && (is[end]! & (VERB | IS.auxiliary)) !== 0;
}

/** “a pilot who was young”, “a pilot when she was young”, “a clerk named by Pell”: words that go on with a role. */
const BEHIND_ROLE =
  /^(?:who|who['’]s|whose|which|that|when|where|while|as|since|after|before|because|but|named|called)$/;

/** Words of a phrase that opens a sentence before its clause. */
const LONGEST_OPENING = 8;

/**
 * “According to Halden Rail, a third of all trains are late”: a phrase behind the name that opens the clause, as no
 * comma closes it before its verb.
 */
function isClauseBehindOpening(
  { gap, is, sentence, count, lower }: Tokens,
  { first }: Mention,
  end: number,
): boolean {
  let start = first;
  while (start > 0 && sentence[start - 1] === sentence[first]) {
    if (first - start >= LONGEST_OPENING || gap[start]! & GAP.comma) return false;
    start--;
  }
  if (start === first || !(is[start]! & IS.preposition || lower[start] === 'according')) return false;
  if (end >= count || sentence[end] !== sentence[first]) return false;
  return !(gap[end]! & ~(GAP.blank | GAP.hyphen)) && !BEHIND_ROLE.test(lower[end]!);
}

/** The word behind the comma, the age and the article that follow a name; -1 where no phrase of its own follows. */
function startBehind(tokens: Tokens, { first, end, possessive }: Mention): number {
  const { is, gap, count, sentence } = tokens;
  if (possessive || end >= count || sentence[end] !== sentence[first]) return -1;
  if (!(gap[end]! & (GAP.comma | GAP.dash | GAP.open)) || gap[end]! & (GAP.stop | GAP.mark)) return -1;
  let i = end;
  if (is[i]! & IS.number && i + 1 < count && gap[i + 1]! & (GAP.comma | GAP.close)) i++;
  while (
    i < count &&
    is[i]! & IS.determiner &&
    !(is[i]! & IS.possessive) &&
    !OWNERS.test(lowerAt(tokens, i)) &&
    !isTimes(tokens, i)
  )
    i++;
  return i < count && sentence[i] === sentence[first] ? i : -1;
}

/** Reads on to the word that ends the phrase; its head is the last noun of a person before its first preposition. */
function readRole(tokens: Tokens, first: number, isOne: boolean): RoleWords & { to: number } {
  const to = endOfRole(tokens, first);
  const second = secondRole(tokens, first, to);
  let head = headOfRole(tokens, first, second);
  if (head < 0 && isOne) head = lastBefore(tokens, first, second);
  const end = withoutSmallWords(tokens, first, second);
  return { first, end, head: to > first ? head : -1, to: second < to ? to : end };
}

function endOfRole(tokens: Tokens, first: number): number {
  const { is, count, sentence, inside } = tokens;
  let isNamed = false;
  let end = first;
  while (end < count && end - first < MOST_WORDS && sentence[end] === sentence[first]) {
    if (inside[end]! >= 0) {
      const closed = endOfTitle(tokens, end, first);
      if (closed === end) break;
      end = closed;
      if (tokens.gap[end] !== (GAP.blank | GAP.mark)) break;
    } else if (end > first && inside[end - 1]! < 0 && isParted(tokens, end)) break;
    const bits = is[end]!;
    if (CLAUSE.test(lowerAt(tokens, end)) || (isNamed && isPlainVerb(bits) && !isInNoun(tokens, end))) break;
    if (bits & (IS.person | IS.agent | IS.title)) isNamed = true;
    end++;
  }
  return end;
}

/**
 * “the head of a policy think tank”, “a witness at a court hearing”: whether a word that looks like a verb stands before a
 * noun in the singular, which would want an article behind a verb, or closes the phrase behind a noun.
 */
function isInNoun(tokens: Tokens, i: number): boolean {
  const { is, gap, count, sentence } = tokens;
  if (gap[i] !== GAP.blank || is[i - 1]! & (IS.person | IS.agent | CLOSED) || /ed$/.test(lowerAt(tokens, i)))
    return false;
  if (i + 1 >= count || sentence[i + 1] !== sentence[i] || gap[i + 1] !== GAP.blank)
    return /ing$/.test(lowerAt(tokens, i));
  const isNoun = is[i + 1]! & (IS.body | IS.person | IS.agent) && is[i + 1]! & IS.lowercase;
  return isNoun !== 0 && !endsInS(lowerAt(tokens, i)) && !isPluralNoun(lowerAt(tokens, i + 1));
}

/**
 * “author of “The Salt Road””: the word after a title that a preposition or an article leads to; `i` where none begins.
 */
function endOfTitle({ is, gap, inside, count }: Tokens, i: number, first: number): number {
  const isLedTo =
    i > first && gap[i] === (GAP.blank | GAP.mark) && (is[i - 1]! & (IS.preposition | IS.determiner)) !== 0;
  if (!isLedTo || !(is[i]! & IS.capital)) return i;
  let end = i + 1;
  while (end < count && end - i < LONGEST_TITLE && inside[end] === inside[i]) end++;
  return inside[end] === inside[i] ? i : end;
}

function headOfRole({ is }: Tokens, first: number, end: number): number {
  let head = -1;
  let isQualified = false;
  for (let i = first; i < end; i++) {
    const bits = is[i]!;
    if (bits & IS.preposition) isQualified = true;
    // “Action for Harrow’s director”
    else if (isQualified && head < 0 && bits & IS.possessive) isQualified = false;
    else if (!isQualified && bits & (IS.person | IS.agent | IS.title) && !(head >= 0 && isGivenName(bits)))
      head = i;
  }
  return head;
}

/**
 * “a strategy expert and the author of three books”: the “and” before a role with an article of its own, or the end.
 */
function secondRole(tokens: Tokens, first: number, end: number): number {
  let hasPerson = false;
  for (let i = end - 1; i > first + 1; i--) {
    if (tokens.is[i]! & (IS.person | IS.agent)) hasPerson = true;
    if (lowerAt(tokens, i - 1) !== 'and') continue;
    if (hasPerson ? /^(?:an?|the)$/.test(lowerAt(tokens, i)) : /^an?$/.test(lowerAt(tokens, i))) return i - 1;
  }
  return end;
}

/** “a keen falconer at heart”: the last word before the first preposition, if it may be a noun that no list knows. */
function lastBefore(tokens: Tokens, first: number, end: number): number {
  const { is } = tokens;
  let last = first;
  while (last + 1 < end && !(is[last + 1]! & (CLOSED | IS.adverb | VERB))) last++;
  // “a senior research fellow at the museum”
  return is[last] === IS.lowercase || lowerAt(tokens, last) === 'fellow' ? last : -1;
}

/** “author of” before a title in quotation marks ends at “author”. */
function withoutSmallWords({ is, gap }: Tokens, first: number, to: number): number {
  let end = to;
  // “mother-of-two”
  while (
    end > first &&
    gap[end - 1] !== GAP.hyphen &&
    is[end - 1]! & (IS.preposition | IS.determiner | IS.conjunction)
  )
    end--;
  return end;
}

/** Whether more than a blank parts word `i` from the one before; the stop of “U.S. senator”, “St. Brannoc” does not. */
function isParted({ gap, is, text, starts, ends }: Tokens, i: number): boolean {
  if (!(gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe | GAP.slash | GAP.other))) return false;
  if (gap[i]! & GAP.stop && is[i]! & IS.lowercase) return false;
  const isShort = ends[i - 1]! - starts[i - 1]! < 3 || text[ends[i - 1]! - 2] === '.';
  return gap[i] !== (GAP.blank | GAP.stop) || !(isShort || is[i - 1]! & IS.title);
}

function isPlainVerb(bits: number): boolean {
  const other = IS.person | IS.body | IS.document | IS.modifier | IS.nounVerb;
  return (bits & VERB) !== 0 && (bits & IS.lowercase) !== 0 && !(bits & other);
}

function isGivenName(bits: number): boolean {
  return (bits & (IS.male | IS.female)) !== 0 && (bits & IS.capital) !== 0;
}

function mayOpenRole(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (bits & (IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun) || isPlainVerb(bits)) return false;
  // “Lowe, speaking to reporters, …”
  if (/ing$/.test(lowerAt(tokens, i)) && !(bits & IS.modifier)) return false;
  // “Lowe, pulled aside by the mayor, …”
  return (
    bits !== IS.lowercase || !/ed$/.test(lowerAt(tokens, i)) || (tokens.is[i - 1]! & IS.determiner) !== 0
  );
}

/** Whether what follows a phrase closes it: a comma, the end of the sentence, a verb. */
function isClosed(tokens: Tokens, first: number, end: number): boolean {
  const { is, gap, count, sentence } = tokens;
  if (end >= count || sentence[end] !== sentence[first]) return true;
  if (gap[end]! & ~(GAP.blank | GAP.hyphen)) return true;
  return CLAUSE.test(lowerAt(tokens, end)) || (is[end]! & VERB) !== 0;
}
