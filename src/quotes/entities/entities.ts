import type { Mention } from '../mentions/mention.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { initialsOf, isBracketed, longFormBefore } from '../mentions/names/abbreviations.ts';
import { IS } from '../tokens/classes.ts';
import { lowerAt, type Tokens, wordAt } from '../tokens/tokens.ts';
import { ageBehind } from './ages.ts';
import { isAlias } from './aliases.ts';
import { bearerMeant } from './bearers.ts';
import type { Entities, Entity } from './entity.ts';
import { describeEntities } from './evidence.ts';
import { courtesyBefore, type Gender, genderBeside, genderOf, givenGender } from './genders.ts';
import { mayBePlace } from './name-words.ts';
import { countAlone, findNames, type Name, spanOfName, wordsOfName } from './names.ts';
import { keepNamesInS } from './names-in-s.ts';
import { newEntity } from './new-entity.ts';
import { isSameBody, isSameName, lastWords, mayBeCalledByFirst, plain } from './same-name.ts';
import { indexSpelledNames, type SpelledName } from './spelled-names.ts';
import { isMisspelling, spellingKey } from './spelling.ts';
import { titleStart } from './title-start.ts';

/** Titles without which a surname tells nobody apart. */
const NOBLE = /^(?:lord|lady|dame|baroness)$/;
/** Bearers of one name that are told apart; no article has more, and a list of names must not cost its square. */
const MOST_BEARERS = 32;
/** How often a word stands alone before a name that begins with it where it is a name of its own. */
const MOST_ALONE = 2;

/** Groups the mentions that hold a name into persons and bodies: full names first, then what stands for them. */
export function groupEntities(mentioned: MentionedTokens): Entities {
  const { tokens, mentions } = mentioned;
  const groups = new Groups(mentioned);
  for (const name of groups.names) if (name.words.length > 1) groups.placeFull(name);
  // “HRC to close pier … the Harrow Rail Company (HRC)”: what a short form stands for may be told after its first use.
  const short = groups.names.filter(({ words }) => words.length === 1);
  for (const name of short) if (isBracketed(tokens, name.first)) groups.placeShort(name);
  for (const name of short) if (!isBracketed(tokens, name.first)) groups.placeShort(name);
  keepNamesInS(tokens, groups.names, groups);
  groups.joinAliases();
  describeEntities(tokens, mentions, groups);
  return groups;
}

/** The entities found so far, and which names are theirs. */
class Groups implements Entities {
  readonly list: Entity[] = [];
  readonly of: Int32Array;
  readonly owner: Int32Array;
  readonly names: readonly Name[];
  readonly #mentioned: MentionedTokens;
  readonly #tokens: Tokens;
  readonly #mentions: readonly Mention[];
  readonly #byLast = new Map<string, number[]>();
  readonly #byHead = new Map<string, number[]>();
  readonly #byInitials = new Map<string, number[]>();
  readonly #byFirst = new Map<string, number[]>();
  readonly #bySpelling = new Map<string, number[]>();
  /** How often a word stands alone before the first full name that begins with it; counted at the first use. */
  #alone: ReadonlyMap<string, number> | undefined;
  /** The names of the text by their initials; made at the first use. */
  #spelled: ReadonlyMap<string, SpelledName> | undefined;
  /** The names behind “Mr” and “Mrs”, each with the gender that it tells; made at the first use. */
  #courtesies: ReadonlySet<string> | undefined;

  constructor(mentioned: MentionedTokens) {
    const { tokens, mentions } = mentioned;
    this.#mentioned = mentioned;
    this.#tokens = tokens;
    this.#mentions = mentions;
    this.of = new Int32Array(mentions.length).fill(-1);
    this.owner = new Int32Array(mentions.length).fill(-1);
    this.names = findNames(tokens, mentions);
  }

  /** Places a name of two words or more: with a person of that name, or as a new one. */
  placeFull(name: Name): void {
    const { first, end, words } = name;
    for (const e of lastWords(words).flatMap((word) => this.#byLast.get(word) ?? [])) {
      const entity = this.list[e]!;
      // “Mara Lowe founded Mara Lowe Holdings”
      const mayBeBody = givenGender(words[0]!) === null && entity.gender === null;
      if (!isSameName(words, entity.words) && !(mayBeBody && isSameBody(words, entity.words))) continue;
      // “the Fed” is called “the Federal Reserve” wherever that stands.
      const isShort = entity.name.end - entity.name.start < entity.words.join(' ').length;
      if (words.length > entity.words.length || (isShort && words.length === entity.words.length)) {
        entity.words = words;
        entity.name = spanOfName(this.#tokens, first, end, first);
        register(this.#byFirst, words[0]!, e);
      }
      this.#assign(name, e);
      return;
    }
    // “Ida Pellow … Ida Pelow”
    const misspelt = this.#misspelt(words.at(-1)!)?.find((e) => this.list[e]!.words[0] === words[0]);
    this.#assign(name, misspelt ?? this.#add(words, first, end));
  }

  /**
   * “Chris Lowe and his wife … Mrs Lowe”, where his given name tells that he is a man, or the article calls him Mr Lowe:
   * somebody else of his name.
   */
  #isOfCouple({ words, first }: Name, bearer: number): boolean {
    const title = courtesyBefore(this.#tokens, first);
    const { gender, words: name } = this.list[bearer]!;
    if (!title || !gender || title === gender) return false;
    if (name.length > 1 && givenGender(name[0]!) === gender) return true;
    if (!this.#courtesies) {
      const told = this.names.map(
        (other) => `${courtesyBefore(this.#tokens, other.first)} ${other.words.at(-1)}`,
      );
      this.#courtesies = new Set(told);
    }
    return this.#courtesies.has(`${gender} ${words[0]}`);
  }

  /** Places a bare surname, given name or short form: who bore it last before, or else first after. */
  placeShort(name: Name): void {
    const { mention, owner, first, end, words } = name;
    const word = words[0]!;
    const gender = genderOf(this.#tokens, first, end, owner ? first : this.#mentions[mention]!.roleFirst);
    const body = owner ? -1 : this.#abbreviatedBy(name);
    if (body >= 0) {
      register(this.#byLast, word, body);
      this.#assign(name, body);
      return;
    }
    const known =
      this.#calledByHead(name) ??
      this.#byLast.get(word) ??
      this.#calledByFirst(word, first) ??
      this.#bearersOf(word, first) ??
      this.#misspelt(word);
    const bearer = known ? bearerMeant(this.#mentioned, this, known, name, gender) : -1;
    const isOther = bearer >= 0 && this.#isOfCouple(name, bearer);
    this.#assign(name, bearer < 0 || isOther ? this.#add(words, first, end) : bearer);
  }

  /** “Fishboy, real name Ned Lowe”: gives all mentions of the second name to whoever bears the first. */
  joinAliases(): void {
    const bearers = new Map<number, number>();
    for (const [i, name] of this.names.entries()) {
      const before = this.names[i - 1];
      if (!before || !isAlias(this.#tokens, name, before)) continue;
      const alias = this.of[name.mention]!;
      const bearer = bearers.get(this.of[before.mention]!) ?? this.of[before.mention]!;
      if (bearer === alias || bearers.has(alias)) continue;
      bearers.set(alias, bearer);
      takeGender(this.list[bearer]!, this.list[alias]!.gender);
    }
    if (bearers.size === 0) return;
    for (const of of [this.of, this.owner]) of.set(of.map((e) => bearers.get(e) ?? e));
  }

  /** “the Royal College of Pilots … the College”: bodies whose noun stands before “of” in their names. */
  #calledByHead({ words, first }: Name): number[] | undefined {
    const { is } = this.#tokens;
    if (!(is[first]! & IS.body) || lowerAt(this.#tokens, first - 1) !== 'the') return undefined;
    const bodies = this.#byHead.get(words[0]!);
    return bodies && [...bodies, ...(this.#byLast.get(words[0]!) ?? [])];
  }

  /**
   * Those of whose full names a word is the first. A name is given in full before it is cut short, but for that of a
   * body: what is called Halden twice before the Halden Watch is named is something else, if Halden is no given name.
   */
  #calledByFirst(word: string, first: number): number[] | undefined {
    const known = this.#byFirst.get(word);
    if (!known || this.#tokens.is[first]! & (IS.male | IS.female)) return known;
    if (known.some((e) => this.list[e]!.body || mayBePlace(this.list[e]!.words.at(-1)!))) return known;
    this.#alone ??= countAlone(this.names);
    return (this.#alone.get(word) ?? 0) < MOST_ALONE ? known : undefined;
  }

  /** “the Greek Boat Federation (Helas)”: the body that a name in brackets stands for; -1 where it stands for none. */
  #abbreviatedBy({ mention: m, first }: Name): number {
    if (!isBracketed(this.#tokens, first) || this.#mentions[m - 1]?.end !== first) return -1;
    const e = this.of[m - 1]!;
    const entity = this.list[e];
    if (!entity || entity.words.length === 1 || mayBePlace(lowerAt(this.#tokens, first))) return -1;
    const start = longFormBefore(this.#tokens, first);
    if (!entity.body && start < 0) return -1;
    if (start >= 0 && this.#tokens.starts[start]! < entity.name.start) {
      entity.name = spanOfName(this.#tokens, start, first, start);
      entity.words = wordsOfName(this.#tokens, start, first);
    }
    return e;
  }

  /** Notes that a name is that of entity `e`, or of the owner in its mention. */
  #assign({ mention: m, owner, first, end }: Name, e: number): void {
    if (owner) {
      this.owner[m] = e;
      takeGender(this.list[e]!, genderOf(this.#tokens, first, end, first));
      return;
    }
    const mention = this.#mentions[m]!;
    const entity = this.list[e]!;
    this.of[m] = e;
    takeGender(entity, genderOf(this.#tokens, first, end, mention.roleFirst));
    entity.gender ??= genderBeside(this.#tokens, this.#mentions, mention);
    if (entity.age < 0) entity.age = ageBehind(this.#tokens, mention);
    if (entity.words.length === 1) this.#takeTitle(entity, mention.nameFirst);
  }

  /** Adds an entity of a name that nobody bears so far, and gives its index. */
  #add(words: readonly string[], first: number, end: number): number {
    const entity = newEntity(this.#tokens, words, first, end);
    const { body } = entity;
    this.list.push(entity);
    const e = this.list.length - 1;
    for (const word of lastWords(words)) register(this.#byLast, word, e);
    if (words.length > 1) {
      const key = body ? null : spellingKey(words.at(-1)!);
      if (key !== null) register(this.#bySpelling, key, e);
      if (mayBeCalledByFirst(this.#tokens, words, first, end, body)) register(this.#byFirst, words[0]!, e);
      const of = words.findIndex((word) => word === 'of' || word === 'for');
      if (body && of > 0) register(this.#byHead, words[of - 1]!, e);
      for (const initials of initialsOf(words, body)) register(this.#byInitials, initials, e);
    }
    return e;
  }

  /**
   * “Pembury backs ban … Lord Pembury said”: the title stays where no given name is known, wherever it stands first.
   */
  #takeTitle(entity: Entity, first: number): void {
    const start = titleStart(this.#tokens, first);
    const { text, starts } = this.#tokens;
    const isBare = plain(text.slice(entity.name.start, entity.name.end)) === entity.words[0];
    if (start < first && isBare && NOBLE.test(lowerAt(this.#tokens, first - 1)))
      entity.name = { start: starts[start]!, end: spanOfName(this.#tokens, first, first + 1, first).end };
  }

  /** People of whose surname a word is most likely a wrong spelling: “Halderman … Hadlerman”. */
  #misspelt(word: string): number[] | undefined {
    const key = spellingKey(word);
    if (key === null || mayBePlace(word) || givenGender(word) !== null) return undefined;
    const found = this.#bySpelling.get(key)?.filter((e) => isMisspelling(word, this.list[e]!.words.at(-1)!));
    return found && found.length > 0 ? found : undefined;
  }

  /** Bodies that an acronym stands for: “the Cave Wardens’ Union (CWU)”, “the Ministry of Boats … the MoB”. */
  #bearersOf(word: string, first: number): number[] | undefined {
    const isMixed = /^\p{Lu}o\p{Lu}(?:['’]s)?$/u.test(wordAt(this.#tokens, first));
    if (!isMixed && !(this.#tokens.is[first]! & IS.upper)) return undefined;
    return this.#byInitials.get(word) ?? this.#spelledBy(word);
  }

  #spelledNames(): ReadonlyMap<string, SpelledName> {
    this.#spelled ??= indexSpelledNames(this.#tokens);
    return this.#spelled;
  }

  /** “European Union ministers met … the EU”: the body of a name that stands in a phrase. */
  #spelledBy(word: string): number[] | undefined {
    const spelled = mayBePlace(word) ? undefined : this.#spelledNames().get(word);
    if (!spelled) return undefined;
    const { first, end } = spelled;
    const m = this.#mentioned.at[first]!;
    const known = this.#mentions[m]?.nameFirst === first ? this.of[m]! : -1;
    // “Elric Umber met ministers. The EU left.”
    if (known >= 0 && !this.list[known]!.body) return undefined;
    const words = wordsOfName(this.#tokens, first, end);
    const e = known >= 0 ? known : this.#add(words, first, end);
    const entity = this.list[e]!;
    if (words.length > entity.words.length) {
      entity.words = words;
      entity.name = spanOfName(this.#tokens, first, end, first);
    }
    entity.body = true;
    register(this.#byLast, word, e);
    return [e];
  }
}

/** What a title, a role or a given name tells; a pronoun beside the name would tell less. */
function takeGender(entity: Entity, gender: Gender): void {
  if (gender === null) return;
  entity.isTold = true;
  entity.gender ??= gender;
}

function register(map: Map<string, number[]>, key: string, e: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [e]);
  else if (known.length < MOST_BEARERS && !known.includes(e)) known.push(e);
}
