import type { Span } from '../types.ts';
import { IS } from './classes.ts';
import type { Context } from './features.ts';
import type { Mention } from './mentions.ts';
import { type Gender, genderAfter, type Person } from './people.ts';
import { BREAK, GAP, type Reading } from './reading.ts';

/** Who a mention names. */
export interface Named {
  /** Index of the person among those the article names, -1 where it is called by a phrase alone. */
  readonly person: number;
  /** The name, or the phrase without its article. */
  readonly name: Span;
}

/** Mentions that are looked at before and after a pronoun or a role. */
const MOST = 60;
const SENTENCES_BACK = 6;
/** Nouns by which a body is called once it has been named: “Halden Rail … the company”. */
const COMMON_BODIES =
  /^(?:company|firm|business|operator|bank|union|club|team|agency|group|charity|council|party|paper|newspaper|magazine|organisation|organization|institution|university|college|school|hospital|retailer|airline|manufacturer|maker|chain|board|body|authority|regulator|watchdog|publisher|broadcaster|developer|federation|league|association|society|network|campaign|ministry|department|committee|court|brand|trust|foundation|museum|orchestra|band)$/;

/** “came a shout from the back”: it was somebody, and nobody knows who. */
const NOBODY = /^(?:shout|cry|voice|answer|reply|chant|call)$/;

/**
 * Tells who a mention names: the person of the name, of the role (“the mayor” after “Ines Okafor, mayor of …”) or
 * of the pronoun.
 *
 * @param recent Mentions that spoke before, latest last.
 * @returns `null` where the article gives no grounds.
 */
export function resolve(context: Context, m: number, recent: readonly number[]): Named | null {
  const { mentions, people } = context;
  const mention = mentions[m]!;
  if (mention.kind === 'name') {
    const couple = coupleAt(context, m);
    if (couple) return couple;
  }
  for (const n of [m, mention.appositive]) {
    const person = n < 0 ? -1 : people.of[n]!;
    if (person >= 0) return { person, name: people.list[person]!.name };
  }
  return mention.kind === 'pronoun' ? byPronoun(context, m, recent) : byPhrase(context, m, recent);
}

function wordAt({ reading }: Context, i: number): string {
  return reading.text.slice(reading.starts[i]!, reading.ends[i]!).toLowerCase();
}

function personNamed({ people }: Context, person: number): Named {
  return { person, name: people.list[person]!.name };
}

function byPhrase(context: Context, m: number, recent: readonly number[]): Named | null {
  const { reading, mentions, people } = context;
  const mention = mentions[m]!;
  const head = wordAt(context, mention.head);
  const determiner = wordAt(context, mention.first);
  const definite = determiner === 'the' || determiner === 'this' || determiner === 'that';
  const bits = reading.is[mention.head]!;
  if (definite || /^(?:his|her|its|their)$/.test(determiner)) {
    if (bits & (IS.person | IS.agent)) {
      const person = bearerOf(context, m, (p) => people.list[p]!.roleNoun === head);
      if (person >= 0) return personNamed(context, person);
    }
  }
  if (definite && mention.end - mention.first === 2 && mention.qualified === mention.end) {
    if (bits & IS.body || COMMON_BODIES.test(head)) {
      const person = bodyCalled(context, m, head);
      if (person >= 0) return personNamed(context, person);
    }
  }
  // “the 34-year-old”
  if (definite && head === 'old') {
    const person = latestPerson(context, m);
    if (person >= 0) return personNamed(context, person);
  }
  if (bits & (IS.document | IS.cueNoun)) {
    // “a statement from Halden Rail”, “her answer”
    if (people.owner[m]! >= 0) return personNamed(context, people.owner[m]!);
    const author = authorOf(context, m);
    if (author >= 0) return resolve(context, author, recent);
    if (/^(?:his|her|its|their)$/.test(determiner)) return byPronoun(context, m, recent, determiner);
  }
  if (NOBODY.test(head) && !definite) return null;
  let first = mention.first;
  if (/^(?:the|a|an)$/.test(determiner) && first < mention.head) first++;
  const last = Math.max(mention.end, mention.qualified) - 1;
  return { person: -1, name: { start: reading.starts[first]!, end: reading.ends[last]! } };
}

/** The latest person before mention `m`, or else the first after it, for whom `holds` holds; -1 where there is none. */
function bearerOf({ mentions, people }: Context, m: number, holds: (person: number) => boolean): number {
  for (let n = m - 1; n >= 0 && n > m - MOST * 3; n--)
    if (people.of[n]! >= 0 && holds(people.of[n]!)) return people.of[n]!;
  for (let n = m + 1; n < mentions.length && n < m + MOST; n++) {
    if (people.of[n]! >= 0 && holds(people.of[n]!)) return people.of[n]!;
  }
  return -1;
}

/** The body that “the council” or “the company” stands for. */
function bodyCalled(context: Context, m: number, head: string): number {
  const { mentions, people } = context;
  const own = bearerOf(context, m, (p) => people.list[p]!.body && people.list[p]!.words.includes(head));
  if (own >= 0 || !COMMON_BODIES.test(head)) return own;
  let body = -1;
  let other = -1;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const p = people.of[n]!;
    if (p < 0 || mentions[n]!.possessive) continue;
    const person = people.list[p]!;
    if (person.body) {
      if (isSubject(context, n)) return p;
      if (body < 0) body = p;
    } else if (other < 0 && !person.gender && !person.lean && !person.role) other = p;
  }
  return body >= 0 ? body : other;
}

function latestPerson(context: Context, m: number): number {
  const { mentions, people, reading } = context;
  let latest = -1;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const p = people.of[n]!;
    if (p < 0 || people.list[p]!.body || reading.inside[mentions[n]!.first]! >= 0) continue;
    if (latest < 0) latest = p;
    if (isSubject(context, n)) return p;
  }
  return latest;
}

/** “a statement from Quillbrook Rovers”, “a letter by the minister, Paul Aske”: the mention after the preposition. */
function authorOf(context: Context, m: number): number {
  const { mentions, reading } = context;
  const after = mentions[m]!.end;
  if (after + 1 >= reading.count || !/^(?:from|by)$/.test(wordAt(context, after))) return -1;
  for (let n = m + 1; n < mentions.length && n < m + 3; n++) if (mentions[n]!.first === after + 1) return n;
  return -1;
}

/** What a pronoun asks of its antecedent. */
interface Wanted {
  readonly gender: Gender;
  readonly body: boolean;
  readonly many: boolean;
}

function byPronoun(
  context: Context,
  m: number,
  recent: readonly number[],
  word = wordAt(context, context.mentions[m]!.head),
): Named | null {
  const { reading, mentions, people } = context;
  const mention = mentions[m]!;
  if (word === 'who' || word === 'which') {
    for (let n = m - 1; n >= 0 && n > m - 4; n--) {
      const { reach, end, qualified } = mentions[n]!;
      if (reach === mention.first || end === mention.first || qualified === mention.first)
        return resolve(context, n, recent);
    }
    return null;
  }
  const wanted: Wanted = {
    gender: /^(?:he|himself|him|his)$/.test(word)
      ? 'male'
      : /^(?:she|herself|her)$/.test(word)
        ? 'female'
        : null,
    body: word === 'it' || word === 'its',
    many: word === 'they' || word === 'their',
  };
  if (!wanted.gender && !wanted.body && !wanted.many) return null;
  const sentence = reading.sentence[mention.first]!;
  const weights = new Map<number, number>();
  let best = -1;
  let top = 0;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const other = mentions[n]!;
    const back = sentence - reading.sentence[other.first]!;
    if (back > SENTENCES_BACK) break;
    if (reading.inside[other.first]! >= 0 || other.kind === 'pronoun') continue;
    const fit = fitOf(context, n, wanted);
    if (fit === 0) continue;
    let weight = fit / (1 + back * back * 0.3);
    if (isSubject(context, n)) weight *= 1.8;
    if (other.possessive) weight *= 0.5;
    if (recent.at(-1) === n) weight *= 1.5;
    const p = keyOf(context, n);
    weight += 0.3 * (weights.get(p) ?? 0);
    weights.set(p, Math.max(weight, weights.get(p) ?? 0));
    if (weight > top) {
      top = weight;
      best = n;
    }
  }
  if (best >= 0) {
    if (wanted.gender && hasEqualBeside(context, best, wanted)) return null;
    if (wanted.many) return coupleAt(context, best) ?? resolve(context, best, []);
    return resolve(context, best, []);
  }
  // Nobody near: the last who spoke, or the first who is named after, if the pronoun fits.
  for (let r = recent.length - 1; r >= 0 && r >= recent.length - 5; r--) {
    const n = recent[r]!;
    if (n < m && mentions[n]!.kind !== 'pronoun' && fitOf(context, n, wanted) > 0)
      return resolve(context, n, []);
  }
  for (let n = m + 1; n < mentions.length && n < m + 8; n++) {
    const p = people.of[n]!;
    if (
      p >= 0 &&
      reading.inside[mentions[n]!.first]! < 0 &&
      fitOf(context, n, wanted) > 0 &&
      isSubject(context, n)
    ) {
      return personNamed(context, p);
    }
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
      return personality(person);
    }
    if (!(bits & (IS.person | IS.agent)) || isPlural(context, mention)) return 0;
    if (bits & IS.male && !(bits & IS.female)) return gender === 'male' ? 2 : 0;
    if (bits & IS.female && !(bits & IS.male)) return gender === 'female' ? 2 : 0;
    const after = genderAfter(reading, mention);
    return after ? (after === gender ? 1.6 : 0) : 0.4;
  }
  if (body) {
    if (person) return person.body ? 2 : person.gender || person.role ? 0 : 0.6;
    return bits & IS.body ? 1.2 : bits & IS.document ? 0.8 : 0;
  }
  if (many) {
    if (isPlural(context, mention)) return 2;
    if (coupleAt(context, n)) return 2;
    if (person?.body || bits & IS.body) return 1;
    return person && !person.body && isSubject(context, n) ? 0.3 : 0;
  }
  return 0;
}

/** How likely a name without known gender is a person’s: two words or a role speak for it. */
function personality(person: Person): number {
  return person.role || person.words.length > 1 ? 0.8 : 0.5;
}

function isPlural(context: Context, mention: Mention): boolean {
  return (
    mention.kind === 'phrase' &&
    /(?:[^s]s|people|men|police|children|folk)$/.test(wordAt(context, mention.head))
  );
}

/** “Hugh and Bryony Dancer”, “Northgate and Halden Rail”: two names as one. */
function coupleAt({ reading, mentions, people }: Context, n: number): Named | null {
  for (const [left, right] of [
    [n, n + 1],
    [n - 1, n],
  ] as const) {
    const first = mentions[left];
    const second = mentions[right];
    if (!first || !second || people.of[left]! < 0 || people.of[right]! < 0) continue;
    if (second.first !== first.end + 1 || reading.gap[first.end] !== GAP.blank) continue;
    if (!/^and$/i.test(reading.text.slice(reading.starts[first.end]!, reading.ends[first.end]!))) continue;
    if (reading.inside[first.first]! >= 0 || !startsClause(reading, first.first)) continue;
    return { person: -1, name: { start: reading.starts[first.first]!, end: reading.ends[second.end - 1]! } };
  }
  return null;
}

/** Whether word `i` stands where the subject of a clause does: first of all, after a comma, or after “said”. */
function startsClause(reading: Reading, i: number): boolean {
  return (
    i === 0 ||
    reading.sentence[i] !== reading.sentence[i - 1] ||
    (reading.gap[i]! & BREAK) !== 0 ||
    (reading.is[i - 1]! & IS.say) !== 0
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

/** Whether a mention is the first of its sentence that no preposition governs. */
function isSubject({ reading, mentions, at }: Context, n: number): boolean {
  const { first } = mentions[n]!;
  for (let i = first - 1; i >= 0; i--) {
    if (reading.sentence[i] !== reading.sentence[first]) return true;
    if (
      i === first - 1 &&
      reading.is[i]! & (IS.preposition | IS.tell | IS.call) &&
      !reading.gap[first]! &&
      at[i]! < 0
    )
      return false;
    if (i === first - 1 && reading.is[i]! & IS.preposition) return false;
    if (at[i]! >= 0 && reading.inside[i]! < 0) return false;
    if (first - i > 12) return false;
  }
  return true;
}
