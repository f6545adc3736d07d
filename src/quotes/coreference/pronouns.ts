import type { QuoteAnalysis } from '../analysis.ts';
import { isSubject } from '../cues/subjects.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { FACTORS } from './factors.ts';
import { fitOf } from './fit.ts';
import { type Wanted, wantedBy } from './wanted.ts';
import { WEIGHTS } from './weights.ts';

/** What a pronoun stands for. */
export interface Antecedent {
  /** Index of the mention, which may be a pronoun that was resolved before. */
  readonly mention: number;
  /** Whether another entity fits the pronoun nearly as well. */
  readonly contested: boolean;
}

/** Index of the entity of each mention that has spoken, latest last; -1 where it names none. */
export type Spoken = ReadonlyMap<number, number>;

/** How far before a pronoun its antecedent is sought, in mentions and in sentences. */
const MOST_BACK = 60;
const SENTENCES_BACK = 6;
/** Where nobody near fits: how many who spoke before are asked, and how many mentions after the pronoun. */
const MOST_SPEAKERS = 5;
const MOST_ON = 7;

/** The state of the walk back from a pronoun. */
interface Walk {
  /** Sentence from which the distance counts. */
  sentence: number;
  /** Sentence of the words that the pronoun’s clause of saying is inserted in, or -1. */
  insertedIn: number;
  /** Whether a subject of the same pronoun stands between. */
  isCarriedPast: boolean;
  /** Whether a subject that fits stands nearer. */
  hasSubject: boolean;
  /** Whether nobody who spoke stands nearer. */
  isFirstSpeaker: boolean;
  /** By entity, or by a negative number of its own for a mention that names none. */
  readonly weights: Map<number, number>;
  best: number;
  top: number;
}

/**
 * The mention that a pronoun stands for, weighed by its gender or number, its distance, whether it is a subject and
 * whether it spoke before. A subject “he” carries whoever it stands for on to its own place: “Varga’s engine failed
 * Lowe. He was called the Josip Varga of the bay, which, he said, …” is Lowe.
 *
 * @param word The pronoun, lower-case; the owner of the mention where that is a phrase: “her answer”.
 */
export function antecedentOf(
  analysis: QuoteAnalysis,
  m: number,
  word: string,
  spoken: Spoken,
): Antecedent | null {
  const { tokens, mentions } = analysis;
  const wanted = wantedBy(word);
  if (!wanted) return null;
  const walk = walkFrom(tokens, mentions[m]!);
  for (let n = m - 1; n >= 0 && n > m - MOST_BACK; n--) {
    const { first, kind } = mentions[n]!;
    if (walk.sentence - tokens.sentence[first]! > SENTENCES_BACK) break;
    if (tokens.inside[first]! >= 0) continue;
    const entity = spoken.get(n);
    const isResolved = entity !== undefined && entity >= 0 && walk.isFirstSpeaker;
    if (kind !== 'pronoun') weigh(analysis, n, wanted, entity, walk);
    else if (!isSamePronoun(tokens, mentions[n]!, wanted)) continue;
    else if (isResolved) weigh(analysis, n, wanted, entity, walk);
    else carryTo(analysis, n, walk);
  }
  if (walk.best < 0) return fartherAntecedent(analysis, m, wanted, spoken);
  if (wanted.gender && hasEqualBeside(analysis, walk.best, wanted)) return null;
  const near = [...walk.weights.values()].filter((weight) => weight > walk.top * WEIGHTS.contested.value);
  return { mention: walk.best, contested: near.length > 1 };
}

function walkFrom(tokens: Tokens, mention: Mention): Walk {
  const sentence = tokens.sentence[mention.first]!;
  return {
    sentence,
    insertedIn: isInserted(tokens, mention) ? sentence : -1,
    isCarriedPast: false,
    hasSubject: false,
    isFirstSpeaker: true,
    weights: new Map(),
    best: -1,
    top: 0,
  };
}

/** “He was called …, which, he said”: both are the same person, so the walk goes on from the first. */
function carryTo(analysis: QuoteAnalysis, n: number, walk: Walk): void {
  const { tokens, mentions } = analysis;
  if (walk.hasSubject || !isSubject(analysis, n)) return;
  walk.isCarriedPast = true;
  walk.sentence = tokens.sentence[mentions[n]!.first]!;
  if (isInserted(tokens, mentions[n]!)) walk.insertedIn = walk.sentence;
}

/** @param spoke Index of the entity of mention `n` where it has spoken. */
function weigh(
  analysis: QuoteAnalysis,
  n: number,
  wanted: Wanted,
  spoke: number | undefined,
  walk: Walk,
): void {
  const { tokens, mentions } = analysis;
  const mention = mentions[n]!;
  const isPronoun = mention.kind === 'pronoun';
  const fit = isPronoun ? WEIGHTS.resolvedPronoun.value : fitOf(analysis, n, wanted);
  if (fit === 0) return;
  const place = {
    tokens,
    mention,
    wanted,
    isSubject: isSubject(analysis, n),
    isLastSpeaker: spoke !== undefined && walk.isFirstSpeaker,
    isCarriedPast: walk.isCarriedPast,
    insertedIn: walk.insertedIn,
  };
  const back = walk.sentence - tokens.sentence[mention.first]!;
  let weight = fit / (1 + back * back * WEIGHTS.distance.value);
  for (const { name, holds } of FACTORS) if (holds(place)) weight *= WEIGHTS[name].value;
  walk.hasSubject ||= place.isSubject && fit >= WEIGHTS.likely.value;
  walk.isFirstSpeaker &&= spoke === undefined;
  const key = isPronoun ? spoke! : keyOf(analysis, n);
  const nearer = walk.weights.get(key) ?? 0;
  weight += WEIGHTS.repetition.value * nearer;
  walk.weights.set(key, Math.max(weight, nearer));
  if (weight <= walk.top) return;
  walk.top = weight;
  walk.best = n;
}

function isSamePronoun({ is }: Tokens, { head }: Mention, { gender }: Wanted): boolean {
  return gender !== null && (is[head]! & (gender === 'male' ? IS.male : IS.female)) !== 0;
}

/** Whether “, he said” follows a quotation, ends its sentence or stands between two commas, so that the rest is what he said. */
function isInserted({ is, gap, count, inside }: Tokens, { first, end }: Mention): boolean {
  if (first === 0 || end >= count || !(is[end]! & VERB)) return false;
  if (!(gap[first]! & GAP.comma)) return false;
  const next = end + 1;
  // “Lowe “made the decisions,” he said”
  return inside[first - 1]! >= 0 || next >= count || (gap[next]! & (GAP.comma | GAP.stop)) !== 0;
}

function keyOf({ entities, mentions }: QuoteAnalysis, n: number): number {
  const entity = entities.of[n]! >= 0 ? entities.of[n]! : (entities.of[mentions[n]!.appositive] ?? -1);
  return entity >= 0 ? entity : -2 - n;
}

/** Where nobody near fits: the last who spoke and does, or the first subject after the pronoun. */
function fartherAntecedent(
  analysis: QuoteAnalysis,
  m: number,
  wanted: Wanted,
  spoken: Spoken,
): Antecedent | null {
  const { tokens, mentions, entities } = analysis;
  const earlier = [...spoken.keys()].filter((n) => n < m && mentions[n]!.kind !== 'pronoun');
  for (const n of earlier.slice(-MOST_SPEAKERS).reverse())
    if (fitOf(analysis, n, wanted) > 0) return { mention: n, contested: true };
  for (let n = m + 1; n < mentions.length && n <= m + MOST_ON; n++) {
    if (entities.of[n]! < 0 || tokens.inside[mentions[n]!.first]! >= 0) continue;
    if (fitOf(analysis, n, wanted) > 0 && isSubject(analysis, n)) return { mention: n, contested: true };
  }
  return null;
}

/** Whether the mention stands in “A and B” with another that fits as well, so that nobody can tell which is meant. */
function hasEqualBeside(analysis: QuoteAnalysis, n: number, wanted: Wanted): boolean {
  const { mentions, entities, tokens } = analysis;
  const entity = entities.of[n]!;
  if (entity < 0) return false;
  for (const left of [n - 1, n]) {
    const other = left < n ? left : n + 1;
    const first = mentions[left];
    const second = mentions[left + 1];
    if (!first || !second || entities.of[other]! < 0 || entities.of[other] === entity) continue;
    if (second.first !== first.end + 1 || lowerAt(tokens, first.end) !== 'and') continue;
    if (fitOf(analysis, other, wanted) > WEIGHTS.likely.value) return true;
  }
  return false;
}
