import type { Mention } from '../mentions/mention.ts';
import { CLOSED, IS, VERB } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { type SentenceWindow, sentenceEnds } from '../tokens/windows.ts';
import { bearerOf, headOfRelative, maximalMention, outermost, reachingBefore } from './maximal-mention.ts';
import { isNoun, isPassive, isReported } from './verb-forms.ts';

/** How a mention is tied to a cue. */
export const LINK = Object.freeze({
  none: 0,
  /** “…,” said Lowe */
  inverted: 1,
  /** Lowe later said */
  subject: 2,
  /** Lowe, who won in May, said */
  parted: 3,
  /** Lowe shook hands and said; Lowe walked off, saying */
  shared: 4,
  /** Lowe, who said */
  relative: 5,
  /** according to Lowe */
  according: 6,
  /** Lowe’s claim */
  owner: 7,
  /** was described by Lowe as */
  agent: 8,
  /** Lowe: “…” */
  label: 9,
});

/** A cue and the mention that it makes the speaker. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly mention: number;
  readonly link: number;
}

/** Finds the cue at word `i` and the mention that speaks by it, or `null`. */
export function cueAt(
  tokens: Tokens,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  window: SentenceWindow,
): Cue | null {
  const bits = tokens.is[i]!;
  if (at[i]! >= 0 && !(bits & VERB && mentions[at[i]!]!.kind === 'phrase' && mentions[at[i]!]!.first === i)) {
    return ownerCue(tokens, mentions, at, i);
  }
  if (bits & VERB) return verbCue(tokens, mentions, at, i, window);
  return null;
}

/** “Lowe’s claim that”, “his warning” */
function ownerCue(tokens: Tokens, mentions: readonly Mention[], at: Int32Array, i: number): Cue | null {
  const m = at[i]!;
  const mention = mentions[m]!;
  if (!(tokens.is[i]! & IS.cueNoun) || mention.head !== i || mention.kind !== 'phrase') return null;
  return { first: i, end: i + 1, mention: m, link: LINK.owner };
}

function verbCue(
  tokens: Tokens,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  window: SentenceWindow,
): Cue | null {
  const bits = tokens.is[i]!;
  const cue = (mention: number, link: number): Cue => ({ first: i, end: i + 1, mention, link });
  const inverted = invertedSubject(tokens, mentions, at, i, window);
  if (inverted >= 0) return cue(inverted, LINK.inverted);
  // ““Shame!” came a shout”; whoever came did not speak by it.
  if (lowerAt(tokens, i) === 'came') return null;
  let left = i - 1;
  let steps = 0;
  while (
    left >= 0 &&
    steps < 6 &&
    at[left]! < 0 &&
    tokens.is[left]! & (IS.auxiliary | IS.adverb | IS.date) &&
    !sentenceEnds(tokens, left + 1)
  ) {
    left--;
    steps++;
  }
  if (bits & IS.nounVerb && isNoun(tokens, mentions, at, i)) return null;
  const passive = isPassive(tokens, i, left);
  // “The Echo quoted Lowe as saying”: the Echo says nothing itself.
  if (!passive && /^quote[sd]?$/.test(wordAt(tokens, i)) && isReported(tokens, i)) return null;
  // “was quoted as saying by the Chronicle”: here the one before the verb speaks.
  if (passive && !/^quoted$/.test(wordAt(tokens, i))) {
    const agent = agentOf(tokens, mentions, at, i);
    if (agent >= 0) return cue(agent, LINK.agent);
    // “was told that”, “is described as”: whoever is named before it does not speak.
    if (bits & (IS.tell | IS.call) || passive) return null;
  }
  if (left < 0 || sentenceEnds(tokens, left + 1)) return null;
  if (/^as$/i.test(wordAt(tokens, left)) && /ing$/.test(wordAt(tokens, i))) {
    // “quoted Lowe as saying”; “Lowe was quoted as saying” has the verb before it.
    const m = at[left - 1] ?? -1;
    if (m >= 0 && tokens.inside[left - 1]! < 0)
      return cue(maximalMention(tokens, mentions, m, left), LINK.subject);
  }
  if (tokens.inside[left]! >= 0) return shared(tokens, mentions, at, i, window, cue);
  const gap = tokens.gap[left + 1]!;
  if (at[left]! >= 0 && !(gap & (GAP.comma | GAP.dash | GAP.close))) {
    const m = at[left]!;
    const mention = mentions[m]!;
    if (mention.kind === 'pronoun' && /^(?:who|which|that)$/.test(lowerAt(tokens, mention.first)))
      return cue(m, LINK.relative);
    if (mention.end === left + 1) {
      // “the mayor of Harrow Falls said”, “Ines Okafor, the mayor, said”: the subject is the mention that reaches here.
      const whole = maximalMention(tokens, mentions, m, left + 1);
      const head = headOfRelative(tokens, mentions, at, mentions[whole]!.first);
      return head >= 0 ? cue(head, LINK.parted) : cue(whole, LINK.subject);
    }
  }
  if (gap & (GAP.comma | GAP.dash | GAP.close) || at[left]! < 0) {
    const whole =
      at[left]! >= 0
        ? outermost(tokens, mentions, at[left]!, left + 1)
        : reachingBefore(mentions, at, left, left + 1);
    if (whole >= 0 && mentions[whole]!.reach === left + 1 && whole !== at[left])
      return cue(bearerOf(mentions, whole), LINK.subject);
    if (gap & GAP.comma && at[left]! >= 0 && whole === at[left] && !/ing$/.test(wordAt(tokens, i))) {
      const parted = partedSubject(tokens, mentions, at, left, window);
      return cue(parted >= 0 ? parted : whole, LINK.parted);
    }
    if (gap & (GAP.comma | GAP.dash)) {
      const parted = /ing$/.test(wordAt(tokens, i)) ? -1 : partedSubject(tokens, mentions, at, left, window);
      if (parted >= 0) return cue(parted, LINK.parted);
    }
  }
  return shared(tokens, mentions, at, i, window, cue);
}

/** “…,” said Lowe; “The trouble, says Lowe, is “the mud””: the subject after the verb at `i`, or -1. */
function invertedSubject(
  tokens: Tokens,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  window: SentenceWindow,
): number {
  if (!(tokens.is[i]! & IS.say)) return -1;
  let next = i + 1;
  while (
    next < i + 3 &&
    next < tokens.count &&
    tokens.is[next]! & IS.adverb &&
    tokens.gap[next] === GAP.blank
  )
    next++;
  if (next >= tokens.count || tokens.inside[next]! >= 0 || tokens.gap[next]! & ~(GAP.blank | GAP.apostrophe))
    return -1;
  const m = bareMentionAt(tokens, mentions, at, next);
  if (m < 0 || i === window.after) return m;
  const inserted = i < window.before && (tokens.gap[i]! & GAP.comma) !== 0 && mentions[m]!.kind !== 'phrase';
  return inserted && tokens.gap[mentions[m]!.reach]! & (GAP.comma | GAP.colon) ? m : -1;
}

/** The mention that begins at word `i`, or behind what describes it without an article: “said election lawyer Ivo Strand”. */
function bareMentionAt(tokens: Tokens, mentions: readonly Mention[], at: Int32Array, i: number): number {
  for (let next = i; next < i + 3 && next < tokens.count; next++) {
    const m = at[next]!;
    if (m >= 0) return mentions[m]!.first === next && (next === i || mentions[m]!.kind === 'name') ? m : -1;
    if (!(tokens.is[next]! & IS.lowercase) || tokens.is[next]! & (CLOSED | IS.determiner | IS.adverb | VERB))
      return -1;
    if (tokens.gap[next + 1]! & ~(GAP.blank | GAP.hyphen)) return -1;
  }
  return -1;
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!);
}

/** The mention that “by” makes the speaker of a passive verb; -1 where there is none. */
function agentOf(tokens: Tokens, mentions: readonly Mention[], at: Int32Array, i: number): number {
  for (let j = i + 1; j < tokens.count && j < i + 9; j++) {
    if (sentenceEnds(tokens, j) || tokens.inside[j]! >= 0) return -1;
    if (wordAt(tokens, j) !== 'by') continue;
    const m = at[j + 1] ?? -1;
    if (m >= 0 && mentions[m]!.first === j + 1) {
      const other = mentions[m]!.appositive;
      return mentions[m]!.kind === 'phrase' && other >= 0 && mentions[other]!.kind === 'name' ? other : m;
    }
  }
  return -1;
}

/** “Lowe, who …, said”, “Lowe, speaking in Harrow, said”: the mention before the earlier of two commas. */
function partedSubject(
  tokens: Tokens,
  mentions: readonly Mention[],
  at: Int32Array,
  left: number,
  window: SentenceWindow,
): number {
  const stop = Math.max(window.first, left >= window.after ? window.after : 0, left - 40);
  let found = -1;
  for (let i = left; i > stop; i--) {
    if (sentenceEnds(tokens, i + 1) && i < left) break;
    if (
      i < left &&
      tokens.gap[i + 1]! & (GAP.comma | GAP.dash) &&
      at[i]! >= 0 &&
      mentions[at[i]!]!.end === i + 1
    ) {
      found = at[i]!;
      const next = tokens.is[i + 1]!;
      if (next & (IS.conjunction | IS.preposition) || /ing$|ed$/.test(wordAt(tokens, i + 1))) return found;
    }
  }
  if (found < 0 && stop >= 0 && at[stop]! >= 0 && tokens.gap[stop + 1]! & GAP.comma) found = at[stop]!;
  return found;
}

function shared(
  tokens: Tokens,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  window: SentenceWindow,
  cue: (mention: number, link: number) => Cue,
): Cue | null {
  // The subject of the clause: the first mention after the frame’s begin that no preposition governs.
  const from = i >= window.after ? window.after : Math.max(window.first, i - 40);
  for (let j = from; j < i; j++) {
    const m = at[j]!;
    if (m < 0 || tokens.inside[j]! >= 0) continue;
    const mention = mentions[m]!;
    // “HARROW (AP) – Mara Lowe has”: the place of a dateline says nothing.
    if (mention.kind === 'name' && j < from + 3 && tokens.gap[mention.reach]! & GAP.dash) continue;
    const before = tokens.is[mention.first - 1] ?? 0;
    const governed =
      mention.first > from &&
      before & IS.preposition &&
      at[mention.first - 1]! < 0 &&
      !(tokens.gap[mention.first]! & GAP.comma);
    if (!governed && !mention.possessive && mention.first === j)
      return cue(mention.kind === 'phrase' && mention.appositive >= 0 ? mention.appositive : m, LINK.shared);
    j = mention.end - 1;
  }
  return null;
}

/** “according to Lowe”: the cue that ends before mention `m`, or -1. */
export function accordingStart(tokens: Tokens, mention: Mention): number {
  const i = mention.first;
  if (i < 1 || tokens.gap[i]! & ~(GAP.blank | GAP.apostrophe)) return -1;
  const before = wordAt(tokens, i - 1).toLowerCase();
  if (before === 'per') return i - 1;
  if (i < 2) return -1;
  const second = wordAt(tokens, i - 2).toLowerCase();
  if (before === 'to' && second === 'according') return i - 2;
  if (before === 'of' && /^(?:words|view|opinion|eyes|phrase|description)$/.test(second)) return i - 2;
  return -1;
}
