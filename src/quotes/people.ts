import type { Span } from '../types.ts';
import { CLOSED, IS } from './classes.ts';
import { BODY_NAMES as NAMES_OF_BODIES, MEN_IN_A as NAMES_OF_MEN } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { BREAK, GAP, type Reading } from './reading.ts';

export type Gender = 'male' | 'female' | null;

/** A person, body or publication that the article names. */
export interface Person {
  /** Words of its fullest name, lower-case. */
  words: readonly string[];
  name: Span;
  role: Span | null;
  /** Head noun of its role, lower-case. */
  roleNoun: string | null;
  /** Every word of its titles and roles, lower-case. */
  readonly roleWords: Set<string>;
  gender: Gender;
  /** What the ending of the given name suggests where nothing else tells. */
  readonly lean: Gender;
  body: boolean;
  /** How often the article names it. */
  mentions: number;
}

export interface People {
  readonly list: readonly Person[];
  /** Index of the person of each mention, -1 where it names none. */
  readonly of: Int32Array;
  /** Index of the person who owns what each mention names: “Lowe’s claim”; -1 where nobody does by name. */
  readonly owner: Int32Array;
}

/** A name as it stands in the text. */
interface Name {
  readonly mention: number;
  /** Whether it is the owner’s name in the mention. */
  readonly owner: boolean;
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
}

const BODY_NAMES = new Set(NAMES_OF_BODIES.split(' '));
const MEN_IN_A = new Set(NAMES_OF_MEN.split(' '));
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Words that an acronym leaves out. */
const SMALL = /^(?:of|the|for|and|in|on)$/;
/** Titles that give way to a role: “Professor Eilidh Roe, a peat scientist at Dunmarrow”. */
const WEAK_ROLE = /^(?:prof|professor)$/;
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|messrs|lord|lady)$/;

/** Groups the mentions that hold a name into persons and bodies: full names first, then what stands for them. */
export function groupPeople(reading: Reading, mentions: readonly Mention[]): People {
  const groups = new Groups(reading, mentions);
  for (const name of groups.names) if (name.words.length > 1) groups.placeFull(name);
  for (const name of groups.names) if (name.words.length === 1) groups.placeShort(name);
  groups.describe();
  return groups;
}

class Groups implements People {
  readonly list: Person[] = [];
  readonly of: Int32Array;
  readonly owner: Int32Array;
  readonly names: readonly Name[];
  readonly #reading: Reading;
  readonly #mentions: readonly Mention[];
  readonly #byLast = new Map<string, number[]>();
  readonly #byInitials = new Map<string, number[]>();
  readonly #byFirst = new Map<string, number[]>();

  constructor(reading: Reading, mentions: readonly Mention[]) {
    this.#reading = reading;
    this.#mentions = mentions;
    this.of = new Int32Array(mentions.length).fill(-1);
    this.owner = new Int32Array(mentions.length).fill(-1);
    const names: Name[] = [];
    for (let m = 0; m < mentions.length; m++) {
      const { nameFirst, nameEnd, ownerFirst, ownerEnd } = mentions[m]!;
      if (ownerEnd > ownerFirst) names.push(this.#nameOf(m, true, ownerFirst, ownerEnd));
      if (nameEnd > nameFirst) {
        names.push(this.#nameOf(m, false, nameFirst, nameEnd));
      }
    }
    this.names = names;
  }

  #nameOf(mention: number, owner: boolean, first: number, end: number): Name {
    return { mention, owner, first, end, words: this.#wordsOf(first, end) };
  }

  /** Places a name of two words or more: with a person of that name, or as a new one. */
  placeFull(name: Name): void {
    const { first, end, words } = name;
    for (const p of this.#byLast.get(words.at(-1)!) ?? []) {
      const person = this.list[p]!;
      if (!isSameName(words, person.words)) continue;
      if (words.length > person.words.length) {
        person.words = words;
        person.name = this.#spanOf(first, end, first);
        register(this.#byFirst, words[0]!, p);
      }
      this.#assign(name, p);
      return;
    }
    this.#assign(name, this.#add(words, first, end));
  }

  /** Places a bare surname, given name or short form: who bore it last before, or else first after. */
  placeShort(name: Name): void {
    const { mention, owner, first, end, words } = name;
    const word = words[0]!;
    const gender = this.#genderOf(first, end, owner ? first : this.#mentions[mention]!.roleFirst);
    const known = this.#byLast.get(word) ?? this.#byFirst.get(word) ?? this.#bearersOf(word, first);
    this.#assign(name, known ? this.#nearest(known, mention, gender) : this.#add(words, first, end));
  }

  /** Gathers what the article tells of each: how often it is named and its role. */
  describe(): void {
    for (let m = 0; m < this.#mentions.length; m++) {
      const p = this.of[m]!;
      if (p < 0) continue;
      const person = this.list[p]!;
      person.mentions++;
      this.#takeRole(m, person);
      this.#takeWords(m, person);
    }
  }

  /** Gathers the words that may call the person later: “Dora Pell, a surfer and baker …” is the surfer and the baker. */
  #takeWords(m: number, person: Person): void {
    const { is } = this.#reading;
    const { roleFirst, nameFirst, appositive, possessive } = this.#mentions[m]!;
    const other = this.#mentions[appositive] ?? this.#predicateOf(m);
    const [first, end] = other?.kind === 'phrase' ? [other.first, other.qualified] : [0, 0];
    for (const [from, to] of [
      [roleFirst, nameFirst],
      [first, Math.min(end, first + MOST_WORDS)],
    ] as const)
      for (let i = from; i < to; i++)
        if (!(is[i]! & (CLOSED | IS.determiner))) person.roleWords.add(this.#text(i).toLowerCase());
    // “The operator, Swiftwater, …”
    if (other?.kind === 'phrase' && !possessive && (is[other.head]! & (IS.body | IS.person)) === IS.body)
      person.body = true;
  }

  #assign({ mention: m, owner, first, end }: Name, p: number): void {
    if (owner) {
      this.owner[m] = p;
      this.list[p]!.gender ??= this.#genderOf(first, end, first);
      return;
    }
    const mention = this.#mentions[m]!;
    const person = this.list[p]!;
    this.of[m] = p;
    person.gender ??=
      this.#genderOf(mention.nameFirst, mention.nameEnd, mention.roleFirst) ?? this.#genderBeside(mention);
  }

  #text(i: number): string {
    const { text, starts, ends } = this.#reading;
    return text.slice(starts[i]!, ends[i]!);
  }

  #wordsOf(first: number, end: number): string[] {
    const words: string[] = [];
    for (let i = first; i < end; i++) {
      const word = this.#text(i).toLowerCase();
      words.push(this.#reading.is[i]! & IS.possessive ? word.slice(0, -2) : word);
    }
    while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
    return words;
  }

  /** The name’s span: with its courtesy title where it is a surname alone, with the stop of “Jr.”, without ’s. */
  #spanOf(first: number, end: number, from: number): Span {
    const { text, starts, ends, is } = this.#reading;
    let last = ends[end - 1]!;
    if (is[end - 1]! & IS.possessive) last -= 2;
    if (text[last] === '.' && SUFFIX.test(this.#text(end - 1).toLowerCase())) last++;
    let start = first;
    // “Ms Strand”, “Lord Pembury-Gant”: no given name is known, so the title stays.
    while (start > from && is[start - 1]! & IS.title && is[start - 1]! & IS.capital) start--;
    const at = starts[start]!;
    return { start: text[at - 1] === '@' ? at - 1 : at, end: last };
  }

  #add(words: readonly string[], first: number, end: number): number {
    const { is, gap } = this.#reading;
    let body = BODY_NAMES.has(words.at(-1)!);
    for (let i = first; i < end; i++)
      if (is[i]! & (IS.body | IS.document) || (i > first && gap[i]! & GAP.other)) body = true;
    // A hyphen parts words, but not names: “Halvorsen-Day” is a surname alone.
    let parts = 1;
    for (let i = first + 1; i < end; i++) if (gap[i]! !== GAP.hyphen) parts++;
    const from = parts === 1 ? this.#titleStart(first) : first;
    const name = this.#spanOf(first, end, from);
    this.list.push({
      words,
      name,
      role: null,
      roleNoun: null,
      roleWords: new Set(),
      gender: null,
      lean: leanOf(words),
      body,
      mentions: 0,
    });
    const p = this.list.length - 1;
    register(this.#byLast, words.at(-1)!, p);
    if (words.length > 1) {
      register(this.#byFirst, words[0]!, p);
      const initials = words.filter((word) => !SMALL.test(word)).map((word) => word[0]);
      if (initials.length > (body ? 1 : 2)) register(this.#byInitials, initials.join(''), p);
    }
    return p;
  }

  #titleStart(first: number): number {
    const { is, gap } = this.#reading;
    let start = first;
    while (
      start > 0 &&
      is[start - 1]! & IS.title &&
      is[start - 1]! & IS.capital &&
      !(gap[start]! & ~(GAP.blank | GAP.stop))
    ) {
      start--;
    }
    return start;
  }

  /** Bodies that an acronym stands for: “the Cave Wardens’ Union (CWU)”. */
  #bearersOf(word: string, first: number): number[] | undefined {
    if (!(this.#reading.is[first]! & IS.upper)) return undefined;
    return this.#byInitials.get(word);
  }

  #nearest(known: readonly number[], m: number, gender: Gender): number {
    if (known.length === 1) return known[0]!;
    const people = known.filter((p) => !this.list[p]!.body);
    let choice = people.length > 0 ? people : known;
    if (gender) {
      const same = choice.filter((p) => this.list[p]!.gender === gender);
      const open = choice.filter((p) => this.list[p]!.gender === null);
      choice = same.length > 0 ? same : open.length > 0 ? open : choice;
    }
    for (let n = m - 1; n >= 0 && n > m - 200; n--) if (choice.includes(this.of[n]!)) return this.of[n]!;
    for (let n = m + 1; n < this.of.length && n < m + 200; n++) {
      if (choice.includes(this.of[n]!)) return this.of[n]!;
    }
    return choice[0]!;
  }

  /** Gender by title, by role or by given name. */
  #genderOf(first: number, end: number, roleFirst: number): Gender {
    const { is } = this.#reading;
    let gender: Gender = null;
    for (let i = roleFirst; i < first; i++) {
      const bits = is[i]!;
      if (bits & IS.possessive || (bits & IS.capital && !(bits & (IS.title | IS.person)))) continue;
      if (bits & IS.pronoun || /^(?:his|her)$/.test(this.#text(i))) continue;
      if (bits & IS.male) gender = 'male';
      else if (bits & IS.female) gender = 'female';
    }
    if (gender || end - first < 2) return gender;
    return bitsGender(is[first]!);
  }

  /** Gender by what stands beside the name: “Ash Kinnard, the first woman to”, “Sasha Merrow brought her own chair”. */
  #genderBeside(mention: Mention): Gender {
    const { is } = this.#reading;
    const other = this.#mentions[mention.appositive];
    if (other?.kind === 'phrase') {
      const gender = bitsGender(is[other.head]!);
      if (gender) return gender;
    }
    return genderAfter(this.#reading, mention);
  }

  /** Takes the first role that the article gives: before the name, in the appositive beside it, or by “is the …”. */
  #takeRole(m: number, person: Person): void {
    if (person.role && !WEAK_ROLE.test(person.roleNoun ?? '')) return;
    const mention = this.#mentions[m]!;
    const { is, gap, starts, ends, sentence } = this.#reading;
    if (mention.roleFirst < mention.nameFirst) {
      let first = mention.roleFirst;
      while (first < mention.nameFirst && is[first]! & IS.determiner) first++;
      const courtesy = mention.nameFirst - first === 1 && COURTESY.test(this.#text(first).toLowerCase());
      if (first < mention.nameFirst && !courtesy && !person.role) {
        let end = ends[mention.nameFirst - 1]!;
        if (gap[mention.nameFirst]! & GAP.stop) end++;
        person.role = { start: starts[first]!, end };
        person.roleNoun = this.#text(mention.nameFirst - 1).toLowerCase();
        if (!WEAK_ROLE.test(person.roleNoun)) return;
      }
    }
    const other = this.#mentions[mention.appositive] ?? this.#predicateOf(m);
    if (other?.kind !== 'phrase') return;
    let first = other.first;
    while (first < other.head && is[first]! & IS.determiner && !(is[first]! & IS.possessive)) first++;
    // Its qualifiers belong to the role (“mayor of Harrow Falls”), the name beside it does not.
    let end = other.qualified;
    if (other.first < mention.first) {
      end = other.end;
      while (
        end < mention.first &&
        sentence[end] === sentence[other.first] &&
        !(gap[end]! & (GAP.comma | GAP.dash))
      )
        end++;
    }
    person.role = { start: starts[first]!, end: ends[Math.max(first, end - 1)]! };
    person.roleNoun = this.#text(other.head).toLowerCase();
  }

  /** “Petra Holm is the project’s geologist”: the phrase after the verb. */
  #predicateOf(m: number): Mention | undefined {
    const { is, gap, count } = this.#reading;
    const verb = this.#mentions[m]!.end;
    if (verb + 1 >= count || gap[verb] !== GAP.blank || !/^(?:is|was)$/.test(this.#text(verb)))
      return undefined;
    const other = this.#mentions[m + 1];
    return other?.first === verb + 1 && other.kind === 'phrase' && is[other.head]! & (IS.person | IS.agent)
      ? other
      : undefined;
  }
}

/** Words of a role that are kept. */
const MOST_WORDS = 16;
/** Bearers of one name that are told apart; no article has more, and a list of names must not cost its square. */
const MOST_BEARERS = 32;

/** “Ulla”, “Samira”: in most of Europe’s languages a woman’s name. */
function leanOf([given, ...rest]: readonly string[]): Gender {
  return rest.length > 0 && given!.length > 2 && given!.endsWith('a') && !MEN_IN_A.has(given!)
    ? 'female'
    : null;
}

/**
 * Gender by the pronoun that follows: “Sasha Merrow brought her own chair”, “the piper, who would not give her name”,
 * “Milo Sandstrand is the verger now. He arrived …”
 */
export function genderAfter(reading: Reading, mention: Mention): Gender {
  const { text, starts, ends, is, gap, count, sentence } = reading;
  if (mention.possessive) return null;
  const clause = sentence[mention.first];
  const word = (i: number) => (ends[i]! - starts[i]! > 7 ? '' : text.slice(starts[i]!, ends[i]!));
  let i = mention.end;
  const relative = i < count && word(i) === 'who';
  for (; i < count && i < mention.end + 8 && sentence[i] === clause; i++) {
    if (gap[i]! & BREAK && !(relative && i === mention.end)) break;
    if (is[i]! & IS.capital && !(is[i]! & IS.date)) break;
    const gender = PRONOUNS.get(word(i));
    if (gender) return gender;
  }
  // The subject of one sentence is the “he” or “she” that opens the next.
  if (mention.first > 0 && sentence[mention.first - 1] === clause) return null;
  while (i < count && i < mention.end + 40 && sentence[i] === clause) {
    if (is[i]! & IS.capital && is[i]! & (IS.male | IS.female)) return null;
    i++;
  }
  return i < count && reading.inside[i]! < 0 && gap[i]! & GAP.stop && !(gap[i]! & (GAP.line | GAP.mark))
    ? (OPENERS.get(word(i)) ?? null)
    : null;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['herself', 'female'],
]);
const OPENERS: ReadonlyMap<string, Gender> = new Map([
  ['He', 'male'],
  ['She', 'female'],
]);

function register(map: Map<string, number[]>, key: string, p: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [p]);
  else if (known.length < MOST_BEARERS && !known.includes(p)) known.push(p);
}

function bitsGender(bits: number): Gender {
  if (bits & IS.male && !(bits & IS.female)) return 'male';
  if (bits & IS.female && !(bits & IS.male)) return 'female';
  return null;
}

/** “Donald J. Reyes” and “Donald Reyes”; “van der Berg” and “Pieter van der Berg”. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word, i) => word === long[long.length - short.length + i])) return true;
  return short[0] === long[0] && short.length === 2;
}
