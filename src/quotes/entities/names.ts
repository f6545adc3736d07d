import { SHORT_FORMS } from '../../lexicon/names.ts';
import type { Span } from '../../types.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS, NOUN } from '../tokens/classes.ts';
import { endWithStop, lowerAt, type Tokens, wordAt } from '../tokens/tokens.ts';
import { NAME_WORD } from './name-word-classes.ts';
import { isListed } from './name-words.ts';
import { plain } from './same-name.ts';

const GENDERED = IS.male | IS.female;
const NO_SURNAME = IS.body | IS.document | IS.upper | IS.title | IS.person;
const NO_LAST = NAME_WORD.unpeopled | NAME_WORD.publication | NAME_WORD.endOfBody | NAME_WORD.endOfPlace;

/** What a short form stands for, in the words of the long one: “fed” for “federal reserve”. */
const LONG_FORMS = new Map(Object.entries(SHORT_FORMS).map(([short, long]) => [short, long.split(' ')]));

/** A name as it stands in the text. */
export interface Name {
  /** Index of the mention that holds it. */
  readonly mention: number;
  /** Whether it is the owner’s name in the mention. */
  readonly owner: boolean;
  /** Its first token, and the one after its last. */
  readonly first: number;
  readonly end: number;
  /** In lower case, without what follows a surname: “Jr.”, “QC”. */
  readonly words: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Letters behind a name, which do not belong to it: “Guy Mansell QC”. */
const LETTERS: ReadonlySet<string> = new Set('qc kc mp mep msp mbe obe cbe dbe phd md esq frs'.split(' '));

/** The names that the mentions of a text hold, in text order. */
export function findNames(tokens: Tokens, mentions: readonly Mention[]): Name[] {
  const names: Name[] = [];
  const add = (mention: number, owner: boolean, first: number, end: number) => {
    if (end > first) names.push({ mention, owner, first, end, words: wordsOfName(tokens, first, end) });
  };
  for (const [m, { nameFirst, nameEnd, ownerFirst, ownerEnd }] of mentions.entries()) {
    add(m, true, ownerFirst, ownerEnd);
    add(m, false, nameFirst, nameEnd);
  }
  const short = new Set(names.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const told = new Set<string>();
  const twice = repeated(names);
  return names.map((name) => {
    const isSurname = isSurnameOfPeople(tokens, name, told, short) && !twice.has(name.words.join(' '));
    if (name.words.length > 1 && tokens.is[name.first]! & GENDERED) told.add(name.words.at(-1)!);
    return beginsWithPeople(tokens, name, short) || isSurname
      ? { ...name, first: name.first + 1, words: name.words.slice(1) }
      : name;
  });
}

/** The names that a text has more than once, word for word. */
function repeated(names: readonly Name[]): Set<string> {
  const once = new Set<string>();
  return new Set(
    names.flatMap(({ words }) => {
      const name = words.join(' ');
      if (once.has(name)) return [name];
      once.add(name);
      return [];
    }),
  );
}

/**
 * “Slovak Peter Fenk”, though not “Christian Pell” or “the Spanish Ada Fund”: whether a people stands before a given
 * name, or before two words of which the text has the second alone as well.
 */
function beginsWithPeople(tokens: Tokens, { first, end, words }: Name, short: ReadonlySet<string>): boolean {
  const { is } = tokens;
  if (words.length < 3 || is[first]! & GENDERED || !isListed(words[0]!, NAME_WORD.demonym)) return false;
  const last = is[end - 1]! & ~IS.possessive;
  if (last & NO_SURNAME || isListed(words.at(-1)!, NO_LAST)) return false;
  if (!short.has(words.at(-1)!) || lowerAt(tokens, first - 1) === 'the') return false;
  const given = is[first + 1]!;
  if (given & GENDERED) return !(given & NO_SURNAME);
  return words.length === 3 && !(given & (NO_SURNAME | NOUN | IS.modifier));
}

/**
 * “Mara Lowe … Lowe … but Australian Lowe said”: whether a people stands before a surname that the text has told
 * before, and has alone as well; though not in “the Irish Field”.
 */
function isSurnameOfPeople(
  tokens: Tokens,
  { first, words }: Name,
  told: ReadonlySet<string>,
  short: ReadonlySet<string>,
): boolean {
  const { is } = tokens;
  const [people, surname] = words;
  if (words.length !== 2 || !told.has(surname!) || !short.has(surname!)) return false;
  if (is[first]! & GENDERED || !isListed(people!, NAME_WORD.demonym) || lowerAt(tokens, first - 1) === 'the')
    return false;
  return !(is[first + 1]! & (NO_SURNAME | NOUN | IS.modifier)) && !isListed(surname!, NO_LAST);
}

/** The words from token `first` up to `end`, as names are compared. */
export function wordsOfName(tokens: Tokens, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const word = plain(wordAt(tokens, i));
    words.push(tokens.is[i]! & IS.possessive ? word.slice(0, -2) : word);
  }
  const long = LONG_FORMS.get(words.join(' '));
  if (long) return long;
  while (words.length > 1 && (SUFFIX.test(words.at(-1)!) || LETTERS.has(words.at(-1)!))) words.pop();
  return words;
}

/**
 * The span of a name: with the stop of “Jr.” or “U.S.”, without ’s and the letters behind it.
 *
 * @param from The first of the titles before it that stay where no given name is known: “Ms Strand”; or `first`.
 */
export function spanOfName(tokens: Tokens, first: number, to: number, from: number): Span {
  const { text, starts, ends, is } = tokens;
  let end = to;
  while (end - first > 1 && LETTERS.has(wordAt(tokens, end - 1).toLowerCase())) end--;
  let last = ends[end - 1]!;
  if (is[end - 1]! & IS.possessive) last -= 2;
  if (text[last] === '.' && SUFFIX.test(wordAt(tokens, end - 1).toLowerCase())) last++;
  else if (!(is[end - 1]! & IS.possessive)) last = endWithStop(tokens, end - 1);
  let start = first;
  while (start > from && is[start - 1]! & IS.title && is[start - 1]! & IS.capital) start--;
  const at = starts[start]!;
  return { start: text[at - 1] === '@' ? at - 1 : at, end: last };
}

/** How often each word is a name of its own before the first longer one that begins with it. */
export function countAlone(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  for (const { words } of names) {
    const word = words[0]!;
    if (words.length > 1) given.add(word);
    else if (!given.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
