import { IS } from '../tokens/classes.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { BREAK, GAP, lowerAt, wordAt } from '../tokens/tokens.ts';
import { bearerOf, outermost } from './maximal-mention.ts';
import type { CuePlace } from './place.ts';

/** Tokens before the verb group in which its subject is sought. */
const LONGEST_INSERTION = 40;

/**
 * “Lowe, who won the race, said”, “Lowe, speaking in Harrow, said”: the mention before an insertion between commas, or
 * -1. Where nothing tells which comma opens the insertion, the farthest in the sentence does: “Lowe, on Monday, in
 * Harrow, said”.
 */
export function separatedSubject(place: CuePlace): number {
  const { tokens, at, left, window } = place;
  const from = Math.max(window.first, left >= window.after ? window.after : 0, left - LONGEST_INSERTION);
  let found = -1;
  let nearerOpens = false;
  let isClosed = false;
  for (let i = left - 1; i > from && !sentenceEnds(tokens, i + 1); i--) {
    if (!isMentionBeforeGap(place, i, GAP.comma | GAP.dash)) continue;
    const whole = outermost(place, at[i]!, i + 1);
    const isInserted = opensInsertion(place, i + 1);
    const opens = opensClause(place, whole);
    // “Asked about Pell, Lowe, 40, said”: no object before what opens its clause is the subject.
    isClosed ||= nearerOpens && !opens;
    nearerOpens = opens;
    if (isClosed && !(opens && (isInserted || isRelative(place, i + 1)))) continue;
    found = bearerOf(place, whole);
    if (isInserted) return found;
  }
  if (found >= 0) return found;
  return at[from]! >= 0 && tokens.gap[from + 1]! & GAP.comma ? at[from]! : -1;
}

/**
 * “The actor, whose films include A, B and C, said”: the mention before the nearest relative clause that a comma opens,
 * or -1. A comma stands before the verb, too, so whatever is nearer to it belongs to the clause.
 */
export function beforeRelative(place: CuePlace): number {
  const { tokens, at, i } = place;
  for (let j = i - 1; j > 0 && j > i - LONGEST_INSERTION && !sentenceEnds(tokens, j); j--) {
    if (!(tokens.gap[j]! & GAP.comma) || !/^(?:who|whose|which)$/.test(lowerAt(tokens, j))) continue;
    // “Lowe, 61, who”
    const end = tokens.is[j - 1]! & IS.number && tokens.gap[j - 1]! & GAP.comma ? j - 1 : j;
    const m = at[end - 1] ?? -1;
    return m >= 0 && tokens.inside[end - 1]! < 0 ? bearerOf(place, outermost(place, m, end)) : -1;
  }
  return -1;
}

/** Whether a mention is the first of its clause. */
function opensClause({ tokens, mentions }: CuePlace, m: number): boolean {
  const { first } = mentions[m]!;
  if (first === 0 || tokens.sentence[first] !== tokens.sentence[first - 1]) return true;
  return (tokens.gap[first]! & BREAK) !== 0 || (tokens.is[first - 1]! & (IS.conjunction | IS.adverb)) !== 0;
}

function isMentionBeforeGap({ tokens, mentions, at }: CuePlace, i: number, gap: number): boolean {
  return at[i]! >= 0 && (tokens.gap[i + 1]! & gap) !== 0 && mentions[at[i]!]!.end === i + 1;
}

/** “Lowe – who has a daughter, Ada, 26 – said” */
function isRelative({ tokens }: CuePlace, i: number): boolean {
  return /^who(?:se)?$/.test(lowerAt(tokens, i));
}

/** “which”, “on”, “speaking”, “dressed”: what opens a clause, a phrase or a participle. */
function opensInsertion({ tokens }: CuePlace, i: number): boolean {
  return (tokens.is[i]! & (IS.conjunction | IS.preposition)) !== 0 || /ing$|ed$/.test(wordAt(tokens, i));
}
