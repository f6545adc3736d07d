import type { Doc } from '../types.ts';
import { ACCORDING, CUE_NOUNS, reportingVerbs } from './cues.ts';
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
import type { Quotation } from './marks.ts';

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

/** What stands between two words, as bits. */
export const GAP = Object.freeze({
  blank: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  semicolon: 0x10,
  dash: 0x20,
  hyphen: 0x40,
  mark: 0x80,
  open: 0x100,
  close: 0x200,
  line: 0x400,
  other: 0x800,
  apostrophe: 0x1000,
  slash: 0x2000,
});

/** Gap bits that end a clause or a phrase. */
export const BREAK =
  GAP.comma | GAP.stop | GAP.colon | GAP.semicolon | GAP.dash | GAP.mark | GAP.open | GAP.close | GAP.line;

const LEXICON: ReadonlyMap<string, number> = (() => {
  const lexicon = new Map<string, number>(reportingVerbs());
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
  for (const [first] of ACCORDING) add(first!, 0);
  return lexicon;
})();

/** A document's words with their classes and the gaps before them, read once for all its quotations. */
export interface Reading {
  readonly doc: Doc;
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Bits of `IS` for each word. */
  readonly is: Uint32Array;
  /** Bits of `GAP` for what stands before each word; one more for what stands after the last. */
  readonly gap: Uint16Array;
  /** Index of the quotation that each word stands in, -1 where in none. */
  readonly inside: Int32Array;
  /** Index of the sentence of each word. */
  readonly sentence: Int32Array;
}

export function readWords(doc: Doc, quotations: readonly Quotation[]): Reading {
  const { text, words } = doc;
  const { count, starts, ends } = words;
  const is = new Uint32Array(count);
  const gap = new Uint16Array(count + 1);
  const inside = new Int32Array(count).fill(-1);
  const sentence = new Int32Array(count);
  let q = 0;
  let s = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    gap[i] =
      i > 0 && start === last + 1 && text.charCodeAt(last) === 32 ? GAP.blank : gapBits(text, last, start);
    last = end;
    while (q < quotations.length && quotations[q]!.closing <= start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.opening <= start) inside[i] = q;
    while (s + 1 < doc.sentences.length && doc.sentences[s]!.end <= start) s++;
    sentence[i] = s;
    is[i] = classify(text, start, end);
  }
  gap[count] = gapBits(text, last, text.length) | GAP.line;
  return { doc, text, count, starts, ends, is, gap, inside, sentence };
}

const KNOWN = new Map<string, number>();
const KNOWN_LIMIT = 50_000;

/** The classes of one word, remembered between articles. */
function classify(text: string, start: number, end: number): number {
  if (end - start > 40) return 0;
  const word = text.slice(start, end);
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear();
  const bits = classesOf(word, /^[’']/.test(text.slice(end, end + 1)));
  KNOWN.set(word, bits);
  return bits;
}

const AGENT = /[a-z]{3}(?:ist|ists|ologist|ographer|woman|women|person|maker|makers|holder|goer|goers)$/;

function classesOf(word: string, _mark: boolean): number {
  let bits = 0;
  const first = word[0]!;
  const lower = word.toLowerCase();
  if (first !== first.toLowerCase()) bits |= IS.capital;
  else if (first !== first.toUpperCase()) bits |= IS.lowercase;
  else bits |= IS.number;
  if (word.length > 1 && word === word.toUpperCase() && word !== lower) bits |= IS.upper;
  let base = lower;
  if (/['’]s$/.test(lower)) {
    bits |= IS.possessive;
    base = lower.slice(0, -2);
  }
  const entry = LEXICON.get(base.replace('’', "'"));
  if (entry !== undefined) bits |= entry;
  else if (AGENT.test(base)) bits |= IS.agent;
  else if (/-/.test(base)) bits |= (LEXICON.get(base.slice(base.lastIndexOf('-') + 1)) ?? 0) & NOUN;
  else if (base.endsWith('ly') && base.length > 4 && !(bits & IS.capital)) bits |= IS.adverb;
  return bits;
}

function gapBits(text: string, from: number, to: number): number {
  let bits = 0;
  let lines = 0;
  for (let i = from; i < to && i < from + 200; i++) {
    const code = text.charCodeAt(i);
    switch (code) {
      case 0x20:
      case 0x09:
      case 0xa0:
        bits |= GAP.blank;
        break;
      case 0x0a:
        lines++;
        bits |= GAP.blank;
        break;
      case 0x0d:
        break;
      case 0x2c:
        bits |= GAP.comma;
        break;
      case 0x2e:
      case 0x21:
      case 0x3f:
      case 0x2026:
        bits |= GAP.stop;
        break;
      case 0x3a:
        bits |= GAP.colon;
        break;
      case 0x3b:
        bits |= GAP.semicolon;
        break;
      case 0x2013:
      case 0x2014:
      case 0x2015:
        bits |= GAP.dash;
        break;
      case 0x2d:
        bits |= bits & (GAP.blank | GAP.hyphen) ? GAP.dash : GAP.hyphen;
        break;
      case 0x22:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
      case 0x2018:
        bits |= GAP.mark;
        break;
      case 0x27:
      case 0x2019:
        bits |= GAP.apostrophe;
        break;
      case 0x28:
      case 0x5b:
        bits |= GAP.open;
        break;
      case 0x29:
      case 0x5d:
        bits |= GAP.close;
        break;
      case 0x2f:
        bits |= GAP.slash;
        break;
      default:
        bits |= GAP.other;
    }
  }
  if (lines > 1) bits |= GAP.line;
  return bits;
}
