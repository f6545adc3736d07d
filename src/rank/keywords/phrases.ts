import type { Doc } from '../../types.ts';
import type { Body } from '../body/body.ts';
import { FLAG } from '../terms/flags.ts';
import type { Terms } from '../terms/terms.ts';
import type { NamePart } from './names/name-rules.ts';
import { findNames } from './names/names.ts';
import { type Phrase, PhraseList } from './phrase-list.ts';
import { LONGEST_PHRASE, type WordReader } from './word-reader.ts';

/** What phrases are found in. */
export interface PhraseSource {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly body: Pick<Body, 'sentences'>;
}

/** A group of common words must stand together so often to be more than chance. */
const FEWEST = 2;

/** Finds the names of a body and the words and word groups that may be its keywords, in order of first appearance. */
export function findPhrases({ doc, terms, body }: PhraseSource, reader: WordReader): Phrase[] {
  const names = findNames(reader, body.sentences);
  const times = countWords(doc, terms, body.sentences);
  const phrases = new PhraseList(reader);
  let next = 0;
  for (const s of body.sentences) {
    const { firstWord, endWord } = doc.sentences[s]!;
    let w = firstWord;
    while (w < endWord) {
      const name = names[next]?.start === w ? names[next++]! : null;
      const limit = Math.min(endWord, names[next]?.start ?? endWord);
      if (name) {
        if (name.isWhole) addName(phrases, times, name, limit, s);
        w = name.end;
        continue;
      }
      const end = groupEnd(reader, times, w, Math.min(limit, w + LONGEST_PHRASE));
      for (let last = w + 1; last <= end; last++) phrases.add(w, last, s, false);
      w++;
    }
  }
  return phrases.found.filter(({ isName, count }) => isName || count >= FEWEST);
}

/** Adds a name, and a single one with what stands behind it too: “Tarn police”. */
function addName(
  phrases: PhraseList,
  times: Uint32Array,
  { start, end }: NamePart,
  limit: number,
  s: number,
): void {
  const { reader } = phrases;
  phrases.add(start, end, s, true);
  if (end - start > 1 || end === limit || !reader.isNear(end) || reader.isPossessive(start)) return;
  const last = groupEnd(reader, times, end, Math.min(limit, start + LONGEST_PHRASE));
  for (let after = end + 1; after <= last; after++) phrases.add(start, after, s, false);
}

/** How often each term stands in the body. */
export function countWords(
  { sentences }: Doc,
  { ofWord, stems }: Terms,
  body: readonly number[],
): Uint32Array {
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
    if (term < 0 || times[term]! < FEWEST || isIdle(reader, end)) break;
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
