import { isActingFor, isLedBy } from '../../lexicon/clause-verbs.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { followsPreposition, maySubordinate } from '../tokens/prepositions.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Mentions before one that may hold it: “the mayor of Harrow Falls in Dunmore County”. */
const MOST_HOLDERS = 4;
/** Tokens in which a relative clause without commas, or what follows a subject, is sought. */
const LONGEST_CLAUSE = 12;

/** The subject that reaches token `end` and holds mention `m`, by its name where it has one. */
export function maximalMention(mentioned: MentionedTokens, m: number, end: number): number {
  return bearerOf(mentioned, outermost(mentioned, m, end));
}

/** The outermost mention that reaches token `end` and holds mention `m`. */
export function outermost({ tokens, mentions }: MentionedTokens, m: number, end: number): number {
  const sentence = tokens.sentence[mentions[m]!.first];
  let whole = m;
  for (let n = m - 1; n >= 0 && n >= m - MOST_HOLDERS; n--) {
    const { first, reach, kind } = mentions[n]!;
    if (tokens.sentence[first] !== sentence) break;
    if (reach === end && kind !== 'pronoun') whole = n;
  }
  // “Bettina Lorch of Northgate Mutual said”: the object of a preposition is not the subject.
  const { first } = mentions[whole]!;
  const outer = mentions[whole - 1];
  if (!outer || outer.kind === 'pronoun') return whole;
  const isJoined =
    outer.end === first - 1
      ? isGoverned(tokens, first) && tokens.gap[first - 1] === GAP.blank
      : isAgentOfParticiple(tokens, outer.end, first);
  return isJoined ? whole - 1 : whole;
}

/** “a diver quoted by the Echo said”: whether a participle and “by” alone stand between two mentions. */
function isAgentOfParticiple({ gap, lower }: Tokens, end: number, first: number): boolean {
  const isBy = end === first - 2 && lower[first - 1] === 'by' && /(?:ed|en|ld|ad|un)$/.test(lower[end]!);
  return isBy && gap[end] === GAP.blank && gap[first - 1] === GAP.blank && gap[first] === GAP.blank;
}

/**
 * “A mother whose son was sent home for his haircut said”: the mention before a relative clause without commas that a
 * preposition ends; -1 where token `first` is not the object of such a one.
 */
export function headOfRelative({ tokens, mentions, at }: MentionedTokens, first: number): number {
  if (!isGoverned(tokens, first)) return -1;
  for (let i = first - 1; i > 0 && i > first - LONGEST_CLAUSE && !sentenceEnds(tokens, i); i--) {
    if (tokens.gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe) || tokens.inside[i]! >= 0) return -1;
    if (/^(?:who|whose)$/.test(lowerAt(tokens, i))) return mentions[at[i - 1]!]?.end === i ? at[i - 1]! : -1;
  }
  return -1;
}

/** Whether word `i` is a participle that tells whom somebody speaks or acts for, or by whom somebody is led. */
export function isRepresenting(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return isActingFor(word) || (isLedBy(word) && lowerAt(tokens, i + 1) === 'by');
}

/**
 * “A lawyer representing Lowe and Pell said”, “the experts led by Ada Lowe and Ed Pell said”: the phrase before a
 * participle whose object ends at mention `m`; -1 where there is none.
 */
export function headOfParticiple({ tokens, mentions, at }: MentionedTokens, m: number): number {
  const { first, kind } = mentions[m]!;
  // “an engineer working with Lowe, who said”, “engineers working with Halden Rail, Lowe said, were late”
  if (kind === 'pronoun' || tokens.gap[first]! & GAP.comma) return -1;
  for (let i = first - 1; i > 0 && i > first - LONGEST_CLAUSE && !sentenceEnds(tokens, i); i--) {
    if (tokens.gap[i + 1]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe | GAP.comma)) return -1;
    if (tokens.inside[i]! >= 0) return -1;
    if (!isRepresenting(tokens, i)) {
      // “by Professors Ada Lowe and Ed Pell”
      const isJoining = /^(?:by|for|with|on|to|and|the|&)$/.test(lowerAt(tokens, i));
      if (at[i]! < 0 && !isJoining) return -1;
      continue;
    }
    const head = at[i - 1]!;
    const isHead =
      tokens.gap[i] === GAP.blank && mentions[head]?.end === i && mentions[head]!.kind === 'phrase';
    return isHead && !isGoverned(tokens, mentions[head]!.first) ? head : -1;
  }
  return -1;
}

/** “the mayor, Ines Okafor”: the mention of the name beside a role rather than that of the role. */
export function bearerOf({ mentions }: MentionedTokens, m: number): number {
  const { kind, appositive } = mentions[m]!;
  return kind === 'phrase' && mentions[appositive]?.kind === 'name' ? appositive : m;
}

/** The nearest mention up to token `left` whose appositive or relative clause ends there, or -1. */
export function reachingBefore({ mentions, at }: MentionedTokens, left: number): number {
  for (let i = left; i >= 0 && left - i < LONGEST_CLAUSE; i--) {
    const m = at[i]!;
    if (m >= 0 && mentions[m]!.reach === left + 1) return m;
  }
  return -1;
}

/**
 * “of Northgate Mutual”: whether a preposition governs token `i`; that of “months before the mayor said” opens a
 * clause.
 */
function isGoverned(tokens: Tokens, i: number): boolean {
  return followsPreposition(tokens, i) && !maySubordinate(tokens, i - 1);
}
