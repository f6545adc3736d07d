import { CLOSED, IS, VERB } from './classes.ts';
import { type Frame, sentenceEnds } from './frames.ts';
import type { Mention } from './mention.ts';
import { bearerOf, headOfRelative, outermost, reaching, reachingBefore } from './reaching.ts';
import { GAP, lowerAt, type Reading } from './reading.ts';
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
  reading: Reading,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  frame: Frame,
): Cue | null {
  const bits = reading.is[i]!;
  if (at[i]! >= 0 && !(bits & VERB && mentions[at[i]!]!.kind === 'phrase' && mentions[at[i]!]!.first === i)) {
    return ownerCue(reading, mentions, at, i);
  }
  if (bits & VERB) return verbCue(reading, mentions, at, i, frame);
  return null;
}

/** “Lowe’s claim that”, “his warning” */
function ownerCue(reading: Reading, mentions: readonly Mention[], at: Int32Array, i: number): Cue | null {
  const m = at[i]!;
  const mention = mentions[m]!;
  if (!(reading.is[i]! & IS.cueNoun) || mention.head !== i || mention.kind !== 'phrase') return null;
  return { first: i, end: i + 1, mention: m, link: LINK.owner };
}

function verbCue(
  reading: Reading,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  frame: Frame,
): Cue | null {
  const bits = reading.is[i]!;
  const cue = (mention: number, link: number): Cue => ({ first: i, end: i + 1, mention, link });
  const inverted = invertedSubject(reading, mentions, at, i, frame);
  if (inverted >= 0) return cue(inverted, LINK.inverted);
  // ““Shame!” came a shout”; whoever came did not speak by it.
  if (lowerAt(reading, i) === 'came') return null;
  let left = i - 1;
  let steps = 0;
  while (
    left >= 0 &&
    steps < 6 &&
    at[left]! < 0 &&
    reading.is[left]! & (IS.auxiliary | IS.adverb | IS.date) &&
    !sentenceEnds(reading, left + 1)
  ) {
    left--;
    steps++;
  }
  if (bits & IS.nounVerb && isNoun(reading, mentions, at, i)) return null;
  const passive = isPassive(reading, i, left);
  // “The Echo quoted Lowe as saying”: the Echo says nothing itself.
  if (!passive && /^quote[sd]?$/.test(wordAt(reading, i)) && isReported(reading, i)) return null;
  // “was quoted as saying by the Chronicle”: here the one before the verb speaks.
  if (passive && !/^quoted$/.test(wordAt(reading, i))) {
    const agent = agentOf(reading, mentions, at, i);
    if (agent >= 0) return cue(agent, LINK.agent);
    // “was told that”, “is described as”: whoever is named before it does not speak.
    if (bits & (IS.tell | IS.call) || passive) return null;
  }
  if (left < 0 || sentenceEnds(reading, left + 1)) return null;
  if (/^as$/i.test(wordAt(reading, left)) && /ing$/.test(wordAt(reading, i))) {
    // “quoted Lowe as saying”; “Lowe was quoted as saying” has the verb before it.
    const m = at[left - 1] ?? -1;
    if (m >= 0 && reading.inside[left - 1]! < 0)
      return cue(reaching(reading, mentions, m, left), LINK.subject);
  }
  if (reading.inside[left]! >= 0) return shared(reading, mentions, at, i, frame, cue);
  const gap = reading.gap[left + 1]!;
  if (at[left]! >= 0 && !(gap & (GAP.comma | GAP.dash | GAP.close))) {
    const m = at[left]!;
    const mention = mentions[m]!;
    if (mention.kind === 'pronoun' && /^(?:who|which|that)$/.test(lowerAt(reading, mention.first)))
      return cue(m, LINK.relative);
    if (mention.end === left + 1) {
      // “the mayor of Harrow Falls said”, “Ines Okafor, the mayor, said”: the subject is the mention that reaches here.
      const whole = reaching(reading, mentions, m, left + 1);
      const head = headOfRelative(reading, mentions, at, mentions[whole]!.first);
      return head >= 0 ? cue(head, LINK.parted) : cue(whole, LINK.subject);
    }
  }
  if (gap & (GAP.comma | GAP.dash | GAP.close) || at[left]! < 0) {
    const whole =
      at[left]! >= 0
        ? outermost(reading, mentions, at[left]!, left + 1)
        : reachingBefore(mentions, at, left, left + 1);
    if (whole >= 0 && mentions[whole]!.reach === left + 1 && whole !== at[left])
      return cue(bearerOf(mentions, whole), LINK.subject);
    if (gap & GAP.comma && at[left]! >= 0 && whole === at[left] && !/ing$/.test(wordAt(reading, i))) {
      const parted = partedSubject(reading, mentions, at, left, frame);
      return cue(parted >= 0 ? parted : whole, LINK.parted);
    }
    if (gap & (GAP.comma | GAP.dash)) {
      const parted = /ing$/.test(wordAt(reading, i)) ? -1 : partedSubject(reading, mentions, at, left, frame);
      if (parted >= 0) return cue(parted, LINK.parted);
    }
  }
  return shared(reading, mentions, at, i, frame, cue);
}

/** “…,” said Lowe; “The trouble, says Lowe, is “the mud””: the subject after the verb at `i`, or -1. */
function invertedSubject(
  reading: Reading,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  frame: Frame,
): number {
  if (!(reading.is[i]! & IS.say)) return -1;
  let next = i + 1;
  while (
    next < i + 3 &&
    next < reading.count &&
    reading.is[next]! & IS.adverb &&
    reading.gap[next] === GAP.blank
  )
    next++;
  if (
    next >= reading.count ||
    reading.inside[next]! >= 0 ||
    reading.gap[next]! & ~(GAP.blank | GAP.apostrophe)
  )
    return -1;
  const m = bareMentionAt(reading, mentions, at, next);
  if (m < 0 || i === frame.after) return m;
  const inserted = i < frame.before && (reading.gap[i]! & GAP.comma) !== 0 && mentions[m]!.kind !== 'phrase';
  return inserted && reading.gap[mentions[m]!.reach]! & (GAP.comma | GAP.colon) ? m : -1;
}

/** The mention that begins at word `i`, or behind what describes it without an article: “said election lawyer Ivo Strand”. */
function bareMentionAt(reading: Reading, mentions: readonly Mention[], at: Int32Array, i: number): number {
  for (let next = i; next < i + 3 && next < reading.count; next++) {
    const m = at[next]!;
    if (m >= 0) return mentions[m]!.first === next && (next === i || mentions[m]!.kind === 'name') ? m : -1;
    if (
      !(reading.is[next]! & IS.lowercase) ||
      reading.is[next]! & (CLOSED | IS.determiner | IS.adverb | VERB)
    )
      return -1;
    if (reading.gap[next + 1]! & ~(GAP.blank | GAP.hyphen)) return -1;
  }
  return -1;
}

function wordAt(reading: Reading, i: number): string {
  return reading.text.slice(reading.starts[i]!, reading.ends[i]!);
}

/** The mention that “by” makes the speaker of a passive verb; -1 where there is none. */
function agentOf(reading: Reading, mentions: readonly Mention[], at: Int32Array, i: number): number {
  for (let j = i + 1; j < reading.count && j < i + 9; j++) {
    if (sentenceEnds(reading, j) || reading.inside[j]! >= 0) return -1;
    if (wordAt(reading, j) !== 'by') continue;
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
  reading: Reading,
  mentions: readonly Mention[],
  at: Int32Array,
  left: number,
  frame: Frame,
): number {
  const stop = Math.max(frame.first, left >= frame.after ? frame.after : 0, left - 40);
  let found = -1;
  for (let i = left; i > stop; i--) {
    if (sentenceEnds(reading, i + 1) && i < left) break;
    if (
      i < left &&
      reading.gap[i + 1]! & (GAP.comma | GAP.dash) &&
      at[i]! >= 0 &&
      mentions[at[i]!]!.end === i + 1
    ) {
      found = at[i]!;
      const next = reading.is[i + 1]!;
      if (next & (IS.conjunction | IS.preposition) || /ing$|ed$/.test(wordAt(reading, i + 1))) return found;
    }
  }
  if (found < 0 && stop >= 0 && at[stop]! >= 0 && reading.gap[stop + 1]! & GAP.comma) found = at[stop]!;
  return found;
}

function shared(
  reading: Reading,
  mentions: readonly Mention[],
  at: Int32Array,
  i: number,
  frame: Frame,
  cue: (mention: number, link: number) => Cue,
): Cue | null {
  // The subject of the clause: the first mention after the frame’s begin that no preposition governs.
  const from = i >= frame.after ? frame.after : Math.max(frame.first, i - 40);
  for (let j = from; j < i; j++) {
    const m = at[j]!;
    if (m < 0 || reading.inside[j]! >= 0) continue;
    const mention = mentions[m]!;
    // “HARROW (AP) – Mara Lowe has”: the place of a dateline says nothing.
    if (mention.kind === 'name' && j < from + 3 && reading.gap[mention.reach]! & GAP.dash) continue;
    const before = reading.is[mention.first - 1] ?? 0;
    const governed =
      mention.first > from &&
      before & IS.preposition &&
      at[mention.first - 1]! < 0 &&
      !(reading.gap[mention.first]! & GAP.comma);
    if (!governed && !mention.possessive && mention.first === j)
      return cue(mention.kind === 'phrase' && mention.appositive >= 0 ? mention.appositive : m, LINK.shared);
    j = mention.end - 1;
  }
  return null;
}

/** “according to Lowe”: the cue that ends before mention `m`, or -1. */
export function accordingStart(reading: Reading, mention: Mention): number {
  const i = mention.first;
  if (i < 1 || reading.gap[i]! & ~(GAP.blank | GAP.apostrophe)) return -1;
  const before = wordAt(reading, i - 1).toLowerCase();
  if (before === 'per') return i - 1;
  if (i < 2) return -1;
  const second = wordAt(reading, i - 2).toLowerCase();
  if (before === 'to' && second === 'according') return i - 2;
  if (before === 'of' && /^(?:words|view|opinion|eyes|phrase|description)$/.test(second)) return i - 2;
  return -1;
}
