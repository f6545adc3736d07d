import type { Span } from '../types.ts';
import { IS } from './classes.ts';
import type { Context } from './features.ts';
import type { Gender } from './people.ts';

/** Who a mention names. */
export interface Named {
  /** Index of the person among those the article names, -1 where it is called by a phrase alone. */
  readonly person: number;
  /** The name, or the phrase without its article. */
  readonly name: Span;
}

const SENTENCES_BACK = 6;

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
  const person = people.of[m]!;
  if (person >= 0) return { person, name: people.list[person]!.name };
  if (mention.appositive >= 0 && people.of[mention.appositive]! >= 0) {
    const p = people.of[mention.appositive]!;
    return { person: p, name: people.list[p]!.name };
  }
  return mention.kind === 'pronoun' ? byPronoun(context, m, recent) : byPhrase(context, m);
}

function byPhrase(context: Context, m: number): Named | null {
  const { reading, mentions, people } = context;
  const mention = mentions[m]!;
  const head = reading.text.slice(reading.starts[mention.head]!, reading.ends[mention.head]!).toLowerCase();
  const determiner = reading.text
    .slice(reading.starts[mention.first]!, reading.ends[mention.first]!)
    .toLowerCase();
  if (determiner === 'the' && reading.is[mention.head]! & (IS.person | IS.agent)) {
    // “the mayor”: who was called mayor last.
    for (let n = m - 1; n >= 0 && n > m - 300; n--) {
      const p = people.of[n]!;
      if (p >= 0 && people.list[p]!.roleNoun === head) return { person: p, name: people.list[p]!.name };
    }
  }
  let first = mention.first;
  if (/^(?:the|a|an)$/.test(determiner) && first < mention.head) first++;
  const last = Math.max(mention.end, mention.qualified) - 1;
  return { person: -1, name: { start: reading.starts[first]!, end: reading.ends[last]! } };
}

function byPronoun(context: Context, m: number, recent: readonly number[]): Named | null {
  const { reading, mentions, people } = context;
  const mention = mentions[m]!;
  const bits = reading.is[mention.head]!;
  const word = reading.text.slice(reading.starts[mention.head]!, reading.ends[mention.head]!).toLowerCase();
  if (word === 'who' || word === 'which') {
    for (let n = m - 1; n >= 0 && n > m - 4; n--) {
      if (mentions[n]!.reach === mention.first || mentions[n]!.end === mention.first)
        return resolve(context, n, recent);
    }
    return null;
  }
  const gender: Gender = bits & IS.male ? 'male' : bits & IS.female ? 'female' : null;
  const wantsBody = word === 'it';
  const wantsMany = word === 'they';
  const sentence = reading.sentence[mention.first]!;
  const heads = new Map<number, number>();
  let best: Named | null = null;
  let top = 0;
  for (let n = m - 1; n >= 0; n--) {
    const other = mentions[n]!;
    const back = sentence - reading.sentence[other.first]!;
    if (back > SENTENCES_BACK) break;
    if (reading.inside[other.first]! >= 0) continue;
    if (other.kind === 'pronoun') {
      // A pronoun of the same kind carries its own antecedent on.
      continue;
    }
    const p = people.of[n]!;
    const fit = fitOf(context, n, gender, wantsBody, wantsMany);
    if (fit === 0) continue;
    let weight = fit / (1 + back * 0.45);
    if (isSubject(context, n)) weight *= 1.8;
    if (other.possessive) weight *= 0.5;
    if (recent.at(-1) === n) weight *= 1.5;
    const key = p >= 0 ? p : -2 - n;
    weight += 0.3 * (heads.get(key) ?? 0);
    heads.set(key, Math.max(weight, heads.get(key) ?? 0));
    if (weight > top) {
      top = weight;
      best = p >= 0 ? { person: p, name: people.list[p]!.name } : byPhrase(context, n);
    }
  }
  if (best) return best;
  // Nobody near: the last who spoke, if the pronoun fits.
  for (let r = recent.length - 1; r >= 0 && r >= recent.length - 5; r--) {
    const n = recent[r]!;
    if (n < m && mentions[n]!.kind !== 'pronoun' && fitOf(context, n, gender, wantsBody, wantsMany) > 0)
      return resolve(context, n, []);
  }
  return null;
}

/** How well a mention fits a pronoun: 0 not at all, 1 by its form, 2 by its known gender. */
function fitOf(context: Context, n: number, gender: Gender, wantsBody: boolean, wantsMany: boolean): number {
  const { reading, mentions, people } = context;
  const mention = mentions[n]!;
  const bits = reading.is[mention.head]!;
  const p = people.of[n]!;
  const person = p >= 0 ? people.list[p]! : null;
  const plural =
    mention.kind === 'phrase' &&
    (bits & (IS.person | IS.agent)) !== 0 &&
    /s$|people|men$|police/.test(
      reading.text.slice(reading.starts[mention.head]!, reading.ends[mention.head]!),
    );
  if (gender) {
    if (person) {
      if (person.body) return 0;
      return person.gender === gender ? 2 : person.gender ? 0 : 1;
    }
    if (!(bits & (IS.person | IS.agent)) || plural) return 0;
    if (bits & IS.male && !(bits & IS.female)) return gender === 'male' ? 2 : 0;
    if (bits & IS.female && !(bits & IS.male)) return gender === 'female' ? 2 : 0;
    return 0.7;
  }
  if (wantsBody) {
    if (person) return person.body ? 2 : person.gender ? 0 : 0.6;
    return bits & IS.body ? 1.2 : bits & IS.document ? 0.8 : 0;
  }
  if (wantsMany) return plural ? 2 : person?.body ? 1 : bits & IS.body ? 1 : 0;
  return 0;
}

/** Whether a mention is the first of its sentence that no preposition governs. */
function isSubject(context: Context, n: number): boolean {
  const { reading, mentions, at } = context;
  const mention = mentions[n]!;
  for (let i = mention.first - 1; i >= 0; i--) {
    if (reading.sentence[i] !== reading.sentence[mention.first]) return true;
    if (at[i]! >= 0 && reading.inside[i]! < 0) return false;
    if (mention.first - i > 12) return false;
    if (i === mention.first - 1 && reading.is[i]! & IS.preposition) return false;
  }
  return true;
}
