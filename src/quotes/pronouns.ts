import type { Span } from '../types.ts';
import { IS, NOUN, VERB } from './classes.ts';
import type { Context } from './context.ts';
import { coupleAt } from './couples.ts';
import { type Gender, genderAfter } from './genders.ts';
import type { Mention } from './mention.ts';
import { isUnpeopled, type Person } from './person.ts';
import { GAP, lowerAt, type Reading } from './reading.ts';
import { isSubject } from './subjects.ts';

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
  context: Context,
  m: number,
  word: string,
  spoke: ReadonlyMap<number, number>,
): Antecedent | null {
  const { reading, mentions } = context;
  const mention = mentions[m]!;
  const wanted = wantedBy(word);
  if (!wanted) return null;
  let sentence = reading.sentence[mention.first]!;
  // Sentence of the words that the pronoun’s clause of saying stands among.
  let words = isInserted(reading, mention) ? sentence : -1;
  let carried = false;
  // Whether a subject that fits stands nearer.
  let found = false;
  let last = true;
  const weights = new Map<number, number>();
  let best = -1;
  let top = 0;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const other = mentions[n]!;
    const back = sentence - reading.sentence[other.first]!;
    if (back > SENTENCES_BACK) break;
    if (reading.inside[other.first]! >= 0) continue;
    const known = spoke.get(n);
    if (other.kind === 'pronoun') {
      if (!isSamePronoun(context, other, wanted)) continue;
      if (known === undefined || known < 0 || last === false) {
        // “He was called …, which, he said”: both are the same person.
        if (!found && isSubject(context, n)) {
          carried = true;
          sentence = reading.sentence[other.first]!;
          if (isInserted(reading, other)) words = sentence;
        }
        continue;
      }
    }
    const fit = other.kind === 'pronoun' ? 1.4 : fitOf(context, n, wanted);
    if (fit === 0) continue;
    const subject = isSubject(context, n);
    let weight = fit / (1 + back * back * 0.3);
    if (subject) {
      weight *= 1.8;
      found ||= fit >= 0.5;
    } else if (wanted.gender && isGoverned(reading, other)) weight *= 0.7;
    if (other.possessive) weight *= 0.5;
    if (wanted.gender && isAttributive(reading, other)) weight *= 0.3;
    if (!subject && carried) weight *= 0.6;
    // “The Tories, he said, would lose”: who speaks is not who is spoken of.
    if (reading.sentence[other.first] === words) weight *= 0.3;
    if (known !== undefined) {
      if (last) weight *= 1.5;
      last = false;
    }
    const p = other.kind === 'pronoun' ? known! : keyOf(context, n);
    weight += 0.3 * (weights.get(p) ?? 0);
    weights.set(p, Math.max(weight, weights.get(p) ?? 0));
    if (weight > top) {
      top = weight;
      best = n;
    }
  }
  if (best >= 0) {
    if (wanted.gender && hasEqualBeside(context, best, wanted)) return null;
    let rivals = 0;
    for (const weight of weights.values()) if (weight > top * CONTESTED) rivals++;
    return { mention: best, contested: rivals > 1 };
  }
  return beyond(context, m, wanted, spoke);
}

function wantedBy(word: string): Wanted | null {
  const gender = MEN.has(word) ? 'male' : WOMEN.has(word) ? 'female' : null;
  const body = word === 'it' || word === 'its';
  const many = word === 'they' || word === 'their' || word === 'them';
  return gender || body || many ? { gender, body, many } : null;
}

const MEN = new Set(['he', 'himself', 'him', 'his']);
const WOMEN = new Set(['she', 'herself', 'her']);

function isSamePronoun({ reading }: Context, { head }: Mention, wanted: Wanted): boolean {
  if (!wanted.gender) return false;
  return (reading.is[head]! & (wanted.gender === 'male' ? IS.male : IS.female)) !== 0;
}

/** Whether “, he said” follows a quotation, ends its sentence or stands between two commas, so that the rest is what he said. */
function isInserted({ is, gap, count, inside }: Reading, { first, end }: Mention): boolean {
  if (first === 0 || end >= count || !(is[end]! & VERB)) return false;
  if (!(gap[first]! & GAP.comma)) return false;
  const next = end + 1;
  // “Lowe “made the decisions,” he said”
  return inside[first - 1]! >= 0 || next >= count || (gap[next]! & (GAP.comma | GAP.stop)) !== 0;
}

/** “had close ties to Varga” */
function isGoverned({ is, gap }: Reading, { first }: Mention): boolean {
  return first > 0 && gap[first] === GAP.blank && (is[first - 1]! & IS.preposition) !== 0;
}

/** “the Tory plans”, “a Tory spokesman”: a name that says what kind the next noun is. */
function isAttributive({ is, gap }: Reading, { kind, first, end, possessive }: Mention): boolean {
  const next = is[end] ?? 0;
  if (kind !== 'name' || possessive || gap[end] !== GAP.blank || !(next & IS.lowercase)) return false;
  return next & VERB ? (next & IS.nounVerb) !== 0 && (is[first]! & IS.determiner) !== 0 : (next & NOUN) !== 0;
}

/** Nobody near fits: the last who spoke and does, or the first subject after it. */
function beyond(
  context: Context,
  m: number,
  wanted: Wanted,
  spoke: ReadonlyMap<number, number>,
): Antecedent | null {
  const { reading, mentions, people } = context;
  const earlier = [...spoke.keys()].filter((n) => n < m && mentions[n]!.kind !== 'pronoun').slice(-5);
  for (const n of earlier.reverse())
    if (fitOf(context, n, wanted) > 0) return { mention: n, contested: true };
  for (let n = m + 1; n < mentions.length && n < m + 8; n++) {
    if (
      people.of[n]! >= 0 &&
      reading.inside[mentions[n]!.first]! < 0 &&
      fitOf(context, n, wanted) > 0 &&
      isSubject(context, n)
    )
      return { mention: n, contested: true };
  }
  return null;
}

function keyOf({ people, mentions }: Context, n: number): number {
  const p = people.of[n]! >= 0 ? people.of[n]! : (people.of[mentions[n]!.appositive] ?? -1);
  return p >= 0 ? p : -2 - n;
}

/** How well a mention fits a pronoun: 0 not at all, less than 1 by its form, 2 by its known gender or kind. */
function fitOf(context: Context, n: number, { gender, body, many }: Wanted): number {
  const { reading, mentions, people } = context;
  const mention = mentions[n]!;
  const bits = reading.is[mention.head]!;
  const person = people.list[people.of[n]!] ?? people.list[people.of[mention.appositive] ?? -1];
  if (gender) {
    if (person) {
      if (person.body) return 0;
      if (person.gender) return person.gender === gender ? 2 : 0;
      if (person.lean) return person.lean === gender ? 1.4 : 0.4;
      return personality(context, person);
    }
    // “The woman who counts the eels”: a headline’s phrase is told by name below it.
    if (inHeading(reading, mention)) return 0;
    // “the piper, who would not give her name”
    if (!(bits & (IS.person | IS.agent)) && lowerAt(reading, mention.end) === 'who')
      return genderAfter(reading, mention) === gender ? 1.6 : 0;
    if (!(bits & (IS.person | IS.agent)) || isPlural(reading, mention) || goesOn(reading, mention)) return 0;
    if (bits & IS.male && !(bits & IS.female)) return gender === 'male' ? 1.5 : 0;
    if (bits & IS.female && !(bits & IS.male)) return gender === 'female' ? 1.5 : 0;
    const after = genderAfter(reading, mention);
    return after ? (after === gender ? 1.6 : 0) : 0.4;
  }
  if (body) {
    if (person) return person.body ? 2 : person.gender || person.role ? 0 : 0.6;
    if (isPlural(reading, mention)) return 0;
    return bits & IS.body ? 1.2 : bits & IS.document ? 0.8 : 0;
  }
  if (many) {
    if (isPlural(reading, mention)) return 2;
    if (coupleAt(context, n)) return 2;
    if (person?.body || bits & IS.body) return 1;
    return person && !person.body && isSubject(context, n) ? 0.3 : 0;
  }
  return 0;
}

/** How likely a name without known gender is a person’s: two words or a role speak for it, “Harbour Day” does not. */
function personality({ reading }: Context, person: Person): number {
  const { role, words, name, mentions } = person;
  if (isUnpeopled(person)) return 0;
  const { text } = reading;
  // “FIFA”
  if (!role && words.length === 1 && name.end - name.start > 1 && isUpperCase(text, name)) return 0;
  return role || words.length > 1 ? 0.9 : mentions > 1 ? 0.8 : 0.6;
}

function isUpperCase(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return name === name.toUpperCase();
}

function inHeading({ doc, sentence }: Reading, { first }: Mention): boolean {
  return doc.paragraphs[doc.sentences[sentence[first]!]?.paragraph ?? -1]?.kind === 'heading';
}

/** “the coming general election”: what looks like a noun of people describes the noun that follows. */
function goesOn({ is, gap, count }: Reading, { kind, head, end }: Mention): boolean {
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

function isPlural(reading: Reading, mention: Mention): boolean {
  return (
    mention.kind === 'phrase' &&
    /(?:[^s]s|people|men|police|children|folk)$/.test(lowerAt(reading, mention.head))
  );
}

/** Whether the mention stands in “A and B” with another that fits as well, so that nobody can tell which is meant. */
function hasEqualBeside(context: Context, n: number, wanted: Wanted): boolean {
  const { mentions, people, reading } = context;
  for (const other of [n - 1, n + 1]) {
    const mention = mentions[other];
    if (!mention || people.of[other]! < 0 || people.of[other] === people.of[n] || people.of[n]! < 0) continue;
    const [first, second] = other < n ? [mention, mentions[n]!] : [mentions[n]!, mention];
    if (
      second.first !== first.end + 1 ||
      !/^and$/i.test(reading.text.slice(reading.starts[first.end]!, reading.ends[first.end]!))
    )
      continue;
    if (fitOf(context, other, wanted) > 0.5) return true;
  }
  return false;
}
