import { CUE_NOUNS, reportingVerbs } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BODY_NOUNS,
  CONJUNCTIONS,
  DATES,
  DETERMINERS,
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  MEN,
  MODIFIERS,
  PARTICLES,
  PERSON_NOUNS,
  PREPOSITIONS,
  STARTERS,
  TITLES,
  WOMEN,
} from './lexicon.ts';

/** Classes of a word, as bits; a word may have several. */
export const IS = Object.freeze({
  say: 1,
  tell: 2,
  call: 4,
  cueNoun: 8,
  determiner: 0x10,
  preposition: 0x20,
  conjunction: 0x40,
  auxiliary: 0x80,
  adverb: 0x100,
  date: 0x200,
  starter: 0x400,
  person: 0x800,
  body: 0x1000,
  document: 0x2000,
  title: 0x4000,
  particle: 0x8000,
  modifier: 0x10000,
  male: 0x20000,
  female: 0x40000,
  pronoun: 0x80000,
  /** The first letter is a capital. */
  capital: 0x100000,
  /** It ends in ’s or s’. */
  possessive: 0x200000,
  /** All its letters are capitals, two or more of them. */
  upper: 0x400000,
  object: 0x800000,
  lowercase: 0x1000000,
  number: 0x2000000,
  agent: 0x4000000,
});

/** Any of these bits: the word belongs to a closed class and ends a noun phrase. */
export const CLOSED = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.object;
export const VERB = IS.say | IS.tell | IS.call;
export const NOUN = IS.person | IS.body | IS.document | IS.agent;

function readLexicon(): Map<string, number> {
  const lexicon = reportingVerbs();
  const add = (words: string, bit: number) => {
    for (const word of words.split(' ')) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
  };
  add(CUE_NOUNS, IS.cueNoun);
  add(DETERMINERS, IS.determiner);
  add(PREPOSITIONS, IS.preposition);
  add(CONJUNCTIONS, IS.conjunction);
  add(AUXILIARIES, IS.auxiliary);
  add(ADVERBS, IS.adverb);
  add(DATES, IS.date);
  add(STARTERS, IS.starter);
  add(PERSON_NOUNS, IS.person);
  add(BODY_NOUNS, IS.body);
  add(DOCUMENT_NOUNS, IS.document);
  add(TITLES, IS.title);
  add(PARTICLES, IS.particle);
  add(MODIFIERS, IS.modifier);
  add(`${MEN} ${MALE_NOUNS}`, IS.male);
  add(`${WOMEN} ${FEMALE_NOUNS}`, IS.female);
  add('he she they it i we you who himself herself themselves', IS.pronoun);
  add('him them us me', IS.object);
  add('he him his himself', IS.male);
  add('she her herself', IS.female);
  return lexicon;
}

/**
 * The lexicon as a table open to addressing by a hash of the letters, so that a word is looked up where it stands
 * in the text: cutting it out and hashing the piece costs ten times as much.
 */
interface Table {
  readonly mask: number;
  /** Index of the entry in each slot, plus one; 0 where it is free. */
  readonly slots: Int32Array;
  readonly entries: readonly string[];
  readonly bits: Uint32Array;
}

function buildTable(lexicon: ReadonlyMap<string, number>): Table {
  const entries = [...lexicon.keys()];
  let size = 1;
  while (size < entries.length * 3) size *= 2;
  const slots = new Int32Array(size);
  for (const [e, entry] of entries.entries()) {
    let slot = hashOf(entry, 0, entry.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = e + 1;
  }
  return { mask: size - 1, slots, entries, bits: Uint32Array.from(lexicon.values()) };
}

/** FNV-1a (Fowler, Noll and Vo, 1991) over the letters in lower case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lower(text.charCodeAt(i)), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A character in lower case, the curly apostrophe as the straight one. */
function lower(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  // À to Þ stand 32 before à to þ.
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code | 0x20 : code;
}

const TABLE = buildTable(readLexicon());
/** Longer words than these are no words of the lexicon, and their letters need not be read. */
const LONGEST = 24;

/** Endings of nouns for people: “dentist”, “oarsman”, “lighthouse keepers”. */
const AGENTS = [
  'ist',
  'ists',
  'man',
  'men',
  'woman',
  'women',
  'person',
  'holder',
  'holders',
  'keeper',
  'keepers',
  'goer',
  'goers',
];

/** The classes of the word from `start` to `end`. */
export function classesOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let bits = 0;
  if (code < 0x80) {
    bits =
      code >= 0x61 && code <= 0x7a ? IS.lowercase : code >= 0x41 && code <= 0x5a ? IS.capital : IS.number;
  } else {
    const first = String.fromCodePoint(text.codePointAt(start)!);
    bits =
      first !== first.toLowerCase() ? IS.capital : first !== first.toUpperCase() ? IS.lowercase : IS.number;
  }
  if (end - start > LONGEST) return bits;
  let base = end;
  const mark = text.charCodeAt(end - 2);
  if ((text.charCodeAt(end - 1) | 0x20) === 0x73 && (mark === 0x27 || mark === 0x2019) && end - start > 2) {
    bits |= IS.possessive;
    base = end - 2;
  }
  if (bits & IS.capital && base - start > 1 && isUpper(text, start, base)) bits |= IS.upper;
  const entry = entryOf(text, start, base);
  if (entry >= 0) return bits | TABLE.bits[entry]!;
  if (bits & IS.lowercase && base - start > 4) {
    if (text.charCodeAt(base - 1) === 0x79 && text.charCodeAt(base - 2) === 0x6c) return bits | IS.adverb;
    for (const agent of AGENTS) {
      if (base - start > agent.length + 2 && text.startsWith(agent, base - agent.length))
        return bits | IS.agent;
    }
  }
  return bits;
}

function isUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0xc0) || code > 0xde) return false;
  }
  return true;
}

function entryOf(text: string, start: number, end: number): number {
  const { mask, slots, entries } = TABLE;
  let slot = hashOf(text, start, end) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = entries[slots[slot]! - 1]!;
    if (entry.length === end - start && isSame(text, start, entry)) return slots[slot]! - 1;
  }
  return -1;
}

function isSame(text: string, start: number, entry: string): boolean {
  for (let i = 0; i < entry.length; i++)
    if (lower(text.charCodeAt(start + i)) !== entry.charCodeAt(i)) return false;
  return true;
}
