import type { Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import { isSubject } from '../cues/subjects.ts';
import { type Entity, isUnpeopled } from '../entities/entity.ts';
import { type Gender, genderAfter } from '../entities/genders.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS, NOUN, VERB } from '../tokens/classes.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { coordinationAt } from './coordination.ts';

/** What a pronoun stands for. */
export interface Antecedent {
  /** Index of the mention, which may be a pronoun that was resolved before. */
  readonly mention: number;
  /** Whether another person fits the pronoun nearly as well. */
  readonly contested: boolean;
}

/** Mentions that are looked at before a pronoun, and sentences. */
const MOST = 60;
const SENTENCES_BACK = 6;
/** Weight of a second person, as a part of the best one’s, from which the choice between them is contested. */
const CONTESTED = 0.5;

/** What a pronoun asks of its antecedent. */
interface Wanted {
  readonly gender: Gender;
  readonly body: boolean;
  readonly many: boolean;
}

/**
 * The mention that a pronoun stands for, weighed by its gender or number, its distance, whether it is a subject and
 * whether it spoke before. A subject “he” carries whoever it stands for on to its own place: “Varga’s engine failed
 * Lowe. He was called the Josip Varga of the bay, which, he said, …” is Lowe.
 *
 * @param spoke Index of the person of each mention that has spoken, latest last; -1 where it names none.
 * @param word The pronoun, lower-case; the owner of the mention where that is a phrase: “her answer”.
 */
export function antecedentOf(
  analysis: QuoteAnalysis,
  m: number,
  word: string,
  spoke: ReadonlyMap<number, number>,
): Antecedent | null {
  const { tokens, mentions } = analysis;
  const mention = mentions[m]!;
  const wanted = wantedBy(word);
  if (!wanted) return null;
  let sentence = tokens.sentence[mention.first]!;
  // Sentence of the words that the pronoun’s clause of saying stands among.
  let words = isInserted(tokens, mention) ? sentence : -1;
  let carried = false;
  // Whether a subject that fits stands nearer.
  let found = false;
  let last = true;
  const weights = new Map<number, number>();
  let best = -1;
  let top = 0;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const other = mentions[n]!;
    const back = sentence - tokens.sentence[other.first]!;
    if (back > SENTENCES_BACK) break;
    if (tokens.inside[other.first]! >= 0) continue;
    const known = spoke.get(n);
    if (other.kind === 'pronoun') {
      if (!isSamePronoun(analysis, other, wanted)) continue;
      if (known === undefined || known < 0 || last === false) {
        // “He was called …, which, he said”: both are the same person.
        if (!found && isSubject(analysis, n)) {
          carried = true;
          sentence = tokens.sentence[other.first]!;
          if (isInserted(tokens, other)) words = sentence;
        }
        continue;
      }
    }
    const fit = other.kind === 'pronoun' ? 1.4 : fitOf(analysis, n, wanted);
    if (fit === 0) continue;
    const subject = isSubject(analysis, n);
    let weight = fit / (1 + back * back * 0.3);
    if (subject) {
      weight *= 1.8;
      found ||= fit >= 0.5;
    } else if (wanted.gender && isGoverned(tokens, other)) weight *= 0.7;
    if (other.possessive) weight *= 0.5;
    if (wanted.gender && isAttributive(tokens, other)) weight *= 0.3;
    if (!subject && carried) weight *= 0.6;
    // “The Tories, he said, would lose”: who speaks is not who is spoken of.
    if (tokens.sentence[other.first] === words) weight *= 0.3;
    if (known !== undefined) {
      if (last) weight *= 1.5;
      last = false;
    }
    const p = other.kind === 'pronoun' ? known! : keyOf(analysis, n);
    weight += 0.3 * (weights.get(p) ?? 0);
    weights.set(p, Math.max(weight, weights.get(p) ?? 0));
    if (weight > top) {
      top = weight;
      best = n;
    }
  }
  if (best >= 0) {
    if (wanted.gender && hasEqualBeside(analysis, best, wanted)) return null;
    let rivals = 0;
    for (const weight of weights.values()) if (weight > top * CONTESTED) rivals++;
    return { mention: best, contested: rivals > 1 };
  }
  return beyond(analysis, m, wanted, spoke);
}

function wantedBy(word: string): Wanted | null {
  const gender = MEN.has(word) ? 'male' : WOMEN.has(word) ? 'female' : null;
  const body = word === 'it' || word === 'its';
  const many = word === 'they' || word === 'their' || word === 'them';
  return gender || body || many ? { gender, body, many } : null;
}

const MEN = new Set(['he', 'himself', 'him', 'his']);
const WOMEN = new Set(['she', 'herself', 'her']);

function isSamePronoun({ tokens }: QuoteAnalysis, { head }: Mention, wanted: Wanted): boolean {
  if (!wanted.gender) return false;
  return (tokens.is[head]! & (wanted.gender === 'male' ? IS.male : IS.female)) !== 0;
}

/** Whether “, he said” follows a quotation, ends its sentence or stands between two commas, so that the rest is what he said. */
function isInserted({ is, gap, count, inside }: Tokens, { first, end }: Mention): boolean {
  if (first === 0 || end >= count || !(is[end]! & VERB)) return false;
  if (!(gap[first]! & GAP.comma)) return false;
  const next = end + 1;
  // “Lowe “made the decisions,” he said”
  return inside[first - 1]! >= 0 || next >= count || (gap[next]! & (GAP.comma | GAP.stop)) !== 0;
}

/** “had close ties to Varga” */
function isGoverned({ is, gap }: Tokens, { first }: Mention): boolean {
  return first > 0 && gap[first] === GAP.blank && (is[first - 1]! & IS.preposition) !== 0;
}

/** “the Tory plans”, “a Tory spokesman”: a name that says what kind the next noun is. */
function isAttributive({ is, gap }: Tokens, { kind, first, end, possessive }: Mention): boolean {
  const next = is[end] ?? 0;
  if (kind !== 'name' || possessive || gap[end] !== GAP.blank || !(next & IS.lowercase)) return false;
  return next & VERB ? (next & IS.nounVerb) !== 0 && (is[first]! & IS.determiner) !== 0 : (next & NOUN) !== 0;
}

/** Nobody near fits: the last who spoke and does, or the first subject after it. */
function beyond(
  analysis: QuoteAnalysis,
  m: number,
  wanted: Wanted,
  spoke: ReadonlyMap<number, number>,
): Antecedent | null {
  const { tokens, mentions, entities } = analysis;
  const earlier = [...spoke.keys()].filter((n) => n < m && mentions[n]!.kind !== 'pronoun').slice(-5);
  for (const n of earlier.reverse())
    if (fitOf(analysis, n, wanted) > 0) return { mention: n, contested: true };
  for (let n = m + 1; n < mentions.length && n < m + 8; n++) {
    if (
      entities.of[n]! >= 0 &&
      tokens.inside[mentions[n]!.first]! < 0 &&
      fitOf(analysis, n, wanted) > 0 &&
      isSubject(analysis, n)
    )
      return { mention: n, contested: true };
  }
  return null;
}

function keyOf({ entities, mentions }: QuoteAnalysis, n: number): number {
  const p = entities.of[n]! >= 0 ? entities.of[n]! : (entities.of[mentions[n]!.appositive] ?? -1);
  return p >= 0 ? p : -2 - n;
}

/** How well a mention fits a pronoun: 0 not at all, less than 1 by its form, 2 by its known gender or kind. */
function fitOf(analysis: QuoteAnalysis, n: number, { gender, body, many }: Wanted): number {
  const { tokens, mentions, entities } = analysis;
  const mention = mentions[n]!;
  const bits = tokens.is[mention.head]!;
  const entity = entities.list[entities.of[n]!] ?? entities.list[entities.of[mention.appositive] ?? -1];
  if (gender) {
    if (entity) {
      if (entity.body) return 0;
      if (entity.gender) return entity.gender === gender ? 2 : 0;
      if (entity.lean) return entity.lean === gender ? 1.4 : 0.4;
      return personality(analysis, entity);
    }
    // “The woman who counts the eels”: a headline’s phrase is told by name below it.
    if (inHeading(tokens, mention)) return 0;
    // “the piper, who would not give her name”
    if (!(bits & (IS.person | IS.agent)) && lowerAt(tokens, mention.end) === 'who')
      return genderAfter(tokens, mention) === gender ? 1.6 : 0;
    if (!(bits & (IS.person | IS.agent)) || isPlural(tokens, mention) || goesOn(tokens, mention)) return 0;
    if (bits & IS.male && !(bits & IS.female)) return gender === 'male' ? 1.5 : 0;
    if (bits & IS.female && !(bits & IS.male)) return gender === 'female' ? 1.5 : 0;
    const after = genderAfter(tokens, mention);
    return after ? (after === gender ? 1.6 : 0) : 0.4;
  }
  if (body) {
    if (entity) return entity.body ? 2 : entity.gender || entity.role ? 0 : 0.6;
    if (isPlural(tokens, mention)) return 0;
    return bits & IS.body ? 1.2 : bits & IS.document ? 0.8 : 0;
  }
  if (many) {
    if (isPlural(tokens, mention)) return 2;
    if (coordinationAt(analysis, n)) return 2;
    if (entity?.body || bits & IS.body) return 1;
    return entity && !entity.body && isSubject(analysis, n) ? 0.3 : 0;
  }
  return 0;
}

/** How likely a name without known gender is a person’s: two words or a role speak for it, “Harbour Day” does not. */
function personality({ tokens }: QuoteAnalysis, entity: Entity): number {
  const { role, words, name, mentions } = entity;
  if (isUnpeopled(entity)) return 0;
  const { text } = tokens;
  // “FIFA”
  if (!role && words.length === 1 && name.end - name.start > 1 && isUpperCase(text, name)) return 0;
  return role || words.length > 1 ? 0.9 : mentions > 1 ? 0.8 : 0.6;
}

function isUpperCase(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return name === name.toUpperCase();
}

function inHeading({ doc, sentence }: Tokens, { first }: Mention): boolean {
  return doc.paragraphs[doc.sentences[sentence[first]!]?.paragraph ?? -1]?.kind === 'heading';
}

/** “the coming general election”: what looks like a noun of people describes the noun that follows. */
function goesOn({ is, gap, count }: Tokens, { kind, head, end }: Mention): boolean {
  const next = is[end] ?? 0;
  return (
    kind === 'phrase' &&
    (is[head]! & IS.modifier) !== 0 &&
    end < count &&
    gap[end] === GAP.blank &&
    (next & IS.lowercase) !== 0 &&
    (next & ~(IS.lowercase | IS.body | IS.document | IS.modifier | IS.cueNoun)) === 0
  );
}

function isPlural(tokens: Tokens, mention: Mention): boolean {
  return mention.kind === 'phrase' && isPluralNoun(lowerAt(tokens, mention.head));
}

/** Whether the mention stands in “A and B” with another that fits as well, so that nobody can tell which is meant. */
function hasEqualBeside(analysis: QuoteAnalysis, n: number, wanted: Wanted): boolean {
  const { mentions, entities, tokens } = analysis;
  for (const other of [n - 1, n + 1]) {
    const mention = mentions[other];
    if (!mention || entities.of[other]! < 0 || entities.of[other] === entities.of[n] || entities.of[n]! < 0)
      continue;
    const [first, second] = other < n ? [mention, mentions[n]!] : [mentions[n]!, mention];
    if (
      second.first !== first.end + 1 ||
      !/^and$/i.test(tokens.text.slice(tokens.starts[first.end]!, tokens.ends[first.end]!))
    )
      continue;
    if (fitOf(analysis, other, wanted) > 0.5) return true;
  }
  return false;
}
