import type { Span } from '../types.ts';
import { IS } from './classes.ts';
import type { Mention } from './mentions.ts';
import { GAP, type Reading } from './reading.ts';

export type Gender = 'male' | 'female' | null;

/** A person, body or publication that the article names. */
export interface Person {
  /** Words of its fullest name, lower-case. */
  words: string[];
  name: Span;
  role: Span | null;
  gender: Gender;
  body: boolean;
  /** Mentions by name in the article. */
  mentions: number;
  /** Head noun of its role, lower-case. */
  roleNoun: string | null;
}

export interface People {
  readonly list: readonly Person[];
  /** Index of the person of each mention, -1 where it names none. */
  readonly of: Int32Array;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Groups the mentions that hold a name into persons and bodies. */
export function groupPeople(reading: Reading, mentions: readonly Mention[]): People {
  const list: Person[] = [];
  const of = new Int32Array(mentions.length).fill(-1);
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const register = (map: Map<string, number[]>, key: string, p: number) => {
    const known = map.get(key);
    if (!known) map.set(key, [p]);
    else if (!known.includes(p)) known.push(p);
  };
  const wordsOf = (first: number, end: number) => {
    const words: string[] = [];
    for (let i = first; i < end; i++) {
      const word = reading.text.slice(reading.starts[i]!, reading.ends[i]!).toLowerCase();
      words.push(word.replace(/['’]s$/, ''));
    }
    while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
    return words;
  };
  const spanOf = (first: number, end: number): Span => {
    let last = reading.ends[end - 1]!;
    if (reading.is[end - 1]! & IS.possessive) last -= 2;
    return { start: reading.starts[first]!, end: last };
  };
  const genderOf = (first: number, end: number, roleFirst: number): Gender => {
    let gender: Gender = null;
    for (let i = roleFirst; i < first; i++) {
      const bits = reading.is[i]!;
      if (bits & IS.capital && !(bits & (IS.title | IS.person))) continue;
      if (bits & IS.male) gender = 'male';
      else if (bits & IS.female) gender = 'female';
    }
    if (gender || end - first < 2) return gender;
    const bits = reading.is[first]!;
    if (bits & IS.male && !(bits & IS.female)) return 'male';
    if (bits & IS.female && !(bits & IS.male)) return 'female';
    return null;
  };
  const fullNames: { m: number; first: number; end: number; words: string[] }[] = [];
  const singles: { m: number; first: number; end: number; words: string[] }[] = [];
  for (const [m, mention] of mentions.entries()) {
    if (mention.nameEnd > mention.nameFirst) {
      const words = wordsOf(mention.nameFirst, mention.nameEnd);
      (words.length > 1 ? fullNames : singles).push({
        m,
        first: mention.nameFirst,
        end: mention.nameEnd,
        words,
      });
    }
  }
  const add = (words: string[], first: number, end: number): number => {
    let body = false;
    for (let i = first; i < end; i++) if (reading.is[i]! & (IS.body | IS.document)) body = true;
    list.push({
      words,
      name: spanOf(first, end),
      role: null,
      gender: null,
      body,
      mentions: 0,
      roleNoun: null,
    });
    const p = list.length - 1;
    register(byLast, words.at(-1)!, p);
    if (words.length > 1) register(byFirst, words[0]!, p);
    return p;
  };
  for (const { m, first, end, words } of fullNames) {
    let p = -1;
    for (const known of byLast.get(words.at(-1)!) ?? []) {
      const other = list[known]!.words;
      if (sameName(words, other)) {
        p = known;
        break;
      }
    }
    if (p < 0) p = add(words, first, end);
    else if (words.length > list[p]!.words.length) {
      list[p]!.words = words;
      list[p]!.name = spanOf(first, end);
      register(byFirst, words[0]!, p);
    }
    of[m] = p;
  }
  // Bare surnames and given names: the person of that name who was named last before, or else first after.
  for (const { m, first, end, words } of singles) {
    const word = words[0]!;
    const mention = mentions[m]!;
    const gender = genderOf(first, end, mention.roleFirst);
    const known = byLast.get(word) ?? byFirst.get(word);
    of[m] = known ? nearestOf(known, list, of, mentions, m, gender) : add(words, first, end);
  }
  for (const [m, mention] of mentions.entries()) {
    const p = of[m]!;
    if (p < 0) continue;
    const person = list[p]!;
    person.mentions++;
    person.gender ??= genderOf(mention.nameFirst, mention.nameEnd, mention.roleFirst);
    takeRole(reading, mentions, mention, person);
  }
  return { list, of };
}

/** “Donald J. Trump” and “Donald Trump”; “van der Berg” and “Pieter van der Berg”. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word, i) => word === long[long.length - short.length + i])) return true;
  return short[0] === long[0] && short.length === 2;
}

function nearestOf(
  known: readonly number[],
  list: readonly Person[],
  of: Int32Array,
  mentions: readonly Mention[],
  m: number,
  gender: Gender,
): number {
  const fits = known.filter((p) => !gender || !list[p]!.gender || list[p]!.gender === gender);
  const choice = fits.length > 0 ? fits : known;
  if (choice.length === 1) return choice[0]!;
  for (let n = m - 1; n >= 0 && n > m - 200; n--) if (choice.includes(of[n]!)) return of[n]!;
  for (let n = m + 1; n < mentions.length && n < m + 200; n++) if (choice.includes(of[n]!)) return of[n]!;
  return choice[0]!;
}

/** Takes the role from the words before the name or from the appositive beside it, the first that the article gives. */
function takeRole(reading: Reading, mentions: readonly Mention[], mention: Mention, person: Person): void {
  if (person.role) return;
  if (mention.roleFirst < mention.nameFirst) {
    let first = mention.roleFirst;
    while (first < mention.nameFirst && reading.is[first]! & IS.determiner) first++;
    const courtesy =
      mention.nameFirst - first === 1 &&
      /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Messrs)$/.test(
        reading.text.slice(reading.starts[first]!, reading.ends[first]!),
      );
    if (first < mention.nameFirst && !courtesy) {
      let end = reading.ends[mention.nameFirst - 1]!;
      if (reading.gap[mention.nameFirst]! & GAP.stop) end++;
      person.role = { start: reading.starts[first]!, end };
      person.roleNoun = reading.text
        .slice(reading.starts[mention.nameFirst - 1]!, reading.ends[mention.nameFirst - 1]!)
        .toLowerCase();
      return;
    }
  }
  const other = mentions[mention.appositive];
  if (other?.kind !== 'phrase') return;
  let first = other.first;
  while (first < other.head && reading.is[first]! & IS.determiner && !(reading.is[first]! & IS.possessive))
    first++;
  // Its qualifiers belong to the role, the name beside it does not.
  let end = other.end;
  if (other.first > mention.first) end = other.reach;
  else while (end < mention.first && reading.sentence[end] === reading.sentence[other.first]) end++;
  if (reading.gap[end]! & GAP.open) end = other.end;
  person.role = { start: reading.starts[first]!, end: reading.ends[Math.max(first, end - 1)]! };
  person.roleNoun = reading.text.slice(reading.starts[other.head]!, reading.ends[other.head]!).toLowerCase();
}
