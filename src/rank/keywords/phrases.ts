import type { Doc } from '../../types.ts';
import type { Body } from '../body/body.ts';
import type { Terms } from '../terms/terms.ts';
import { FLAG } from '../terms/word-flags.ts';
import { findNames } from './names.ts';
import { LONGEST_PHRASE, WordReader } from './word-reader.ts';

/** What phrases are found in. */
export interface PhraseSource {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly body: Pick<Body, 'sentences'>;
}

/** One to three words that stand together in the body. */
export interface Phrase {
  /** Terms in order; the joining word of a name (“Bank of England”) is left out. */
  readonly terms: readonly number[];
  /** As it is written where it first stands, without a possessive ending; in small letters rather than “HARROW”. */
  readonly text: string;
  readonly isName: boolean;
  /** How often it stands in the body. */
  readonly count: number;
  /** The sentence where it first stands. */
  readonly sentence: number;
}

/** Finds the names of a body and the words and word groups that may be its keywords, in order of first appearance. */
export function findPhrases({ doc, terms, body }: PhraseSource): Phrase[] {
  const reader = new WordReader(doc, terms);
  const names = findNames(reader, body.sentences);
  const times = countWords(doc, terms, body.sentences);
  const phrases = new PhraseList(reader);
  let next = 0;
  for (const s of body.sentences) {
    const { firstWord, endWord } = doc.sentences[s]!;
    let w = firstWord;
    while (w < endWord) {
      const name = names[next];
      if (name?.start === w) {
        if (name.isWhole) phrases.add(w, name.end, s, true);
        w = name.end;
        next++;
        continue;
      }
      const limit = Math.min(endWord, w + LONGEST_PHRASE, name?.start ?? endWord);
      const last = groupEnd(reader, times, w, limit);
      for (let end = w + 1; end <= last; end++) phrases.add(w, end, s, false);
      w++;
    }
  }
  return phrases.found;
}

/** How often each term stands in the body. */
function countWords({ sentences }: Doc, { ofWord, stems }: Terms, body: readonly number[]): Uint32Array {
  const counts = new Uint32Array(stems.length);
  for (const s of body)
    for (let w = sentences[s]!.firstWord; w < sentences[s]!.endWord; w++)
      if (ofWord[w]! >= 0) counts[ofWord[w]!]!++;
  return counts;
}

/** The end of the words from `w` on that belong together and of which each stands more than once; `w` for none. */
function groupEnd(reader: WordReader, times: Uint32Array, w: number, limit: number): number {
  let end = w;
  while (end < limit && (end === w || reader.isNear(end))) {
    const term = reader.terms.ofWord[end]!;
    if (term < 0 || times[term]! < 2 || isIdle(reader, end)) break;
    end++;
    if (reader.isPossessive(end - 1)) break;
  }
  return end;
}

/** Whether word `w` tells when or how many, or is a figure. */
function isIdle(reader: WordReader, w: number): boolean {
  const code = reader.doc.text.charCodeAt(reader.doc.words.starts[w]!);
  return (code >= 48 && code <= 57) || reader.hasFlag(w, FLAG.idle);
}

interface CountedPhrase extends Phrase {
  count: number;
  text: string;
  isShouted: boolean;
}

/** Counts phrases that have the same terms as one. */
class PhraseList {
  readonly found: CountedPhrase[] = [];
  readonly #reader: WordReader;
  /** Index in `found` of those of one term, and of the others by a number made of their terms. */
  readonly #single: Int32Array;
  readonly #several = new Map<number, number>();

  constructor(reader: WordReader) {
    this.#reader = reader;
    this.#single = new Int32Array(reader.terms.stems.length).fill(-1);
  }

  add(start: number, end: number, sentence: number, isName: boolean): void {
    const key = this.#reader.keyOf(start, end);
    const isSingle = key <= this.#single.length;
    const known = this.found[isSingle ? this.#single[key - 1]! : (this.#several.get(key) ?? -1)];
    if (known) {
      known.count++;
      if (known.isShouted) this.#writeSmall(known, start, end);
      return;
    }
    if (isSingle) this.#single[key - 1] = this.found.length;
    else this.#several.set(key, this.found.length);
    const text = this.#reader.written(start, end);
    const terms = this.#reader.termsOf(start, end);
    this.found.push({ terms, text, isName, count: 1, sentence, isShouted: isShouted(text) });
  }

  #writeSmall(known: CountedPhrase, start: number, end: number): void {
    const text = this.#reader.written(start, end);
    if (isShouted(text)) return;
    known.text = text;
    known.isShouted = false;
  }
}

/** In capitals throughout, as a dateline prints a place. */
function isShouted(text: string): boolean {
  return text.length > 4 && text === text.toUpperCase();
}
