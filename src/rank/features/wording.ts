import { isCapital } from '../../doc/characters.ts';
import type { Doc, Sentence } from '../../types.ts';
import { FLAG } from '../terms/flags.ts';
import type { Terms } from '../terms/terms.ts';
import { leaningOf, opensKnown, opensNew } from './openings.ts';

/** What the wording of each sentence shows, whatever its topic. */
export interface Wording {
  /** Words with a capital that open no sentence: names. */
  readonly names: Float64Array;
  /** Words that start with a digit. */
  readonly figures: Float64Array;
  /** First and second person pronouns as a share of the words. */
  readonly person: Float64Array;
  /** 1 where a verb reports speech. */
  readonly says: Float64Array;
  /** 1 where a day is named. */
  readonly when: Float64Array;
  /** How much the sentence needs what came before it, 0 to 1, by its opening. */
  readonly depends: Float64Array;
  /** 1 where a blank stands before the full stop: a caption or a headline to which a program added the stop. */
  readonly detached: Float64Array;
  /** 1 where it opens with what is taken as known: “The …”. */
  readonly known: Float64Array;
  /** 1 where it opens with what is new: “A …”. */
  readonly new: Float64Array;
  /** The words that are counted for each of `COUNTED`. */
  readonly past: Float64Array;
  readonly present: Float64Array;
  readonly perfect: Float64Array;
  readonly modal: Float64Array;
  readonly recent: Float64Array;
  readonly amount: Float64Array;
  readonly source: Float64Array;
}

/**
 * What words of a sentence are counted for. An anecdote is told in the past; the nut graf tells in the present or the
 * perfect what it stands for, why now, how much of it there is, and who says so.
 */
const COUNTED = ['past', 'present', 'perfect', 'modal', 'recent', 'amount', 'source'] as const;

/** Measures the wording of every sentence. */
export function measureWording(doc: Doc, terms: Terms): Wording {
  const column = () => new Float64Array(doc.sentences.length);
  const wording = {
    names: column(),
    figures: column(),
    person: column(),
    says: column(),
    when: column(),
    depends: column(),
    detached: column(),
    known: column(),
    new: column(),
    past: column(),
    present: column(),
    perfect: column(),
    modal: column(),
    recent: column(),
    amount: column(),
    source: column(),
  };
  doc.sentences.forEach((sentence, s) => {
    if (sentence.firstWord === sentence.endWord) return;
    measureWords(doc, terms, sentence, s, wording);
    const opening = openingOf(doc, sentence);
    wording.depends[s] = leaningOf(opening);
    wording.known[s] = opensKnown(opening) ? 1 : 0;
    wording.new[s] = opensNew(opening) ? 1 : 0;
    wording.detached[s] = hasDetachedStop(doc.text, sentence.end) ? 1 : 0;
  });
  return wording;
}

const ANY_COUNTED = COUNTED.reduce((bits, name) => bits | FLAG[name], 0);

function measureWords(
  { text, words }: Doc,
  { flags }: Terms,
  { firstWord, endWord }: Sentence,
  s: number,
  wording: Wording,
): void {
  let names = 0;
  let figures = 0;
  let person = 0;
  let found = 0;
  for (let w = firstWord; w < endWord; w++) {
    const start = words.starts[w]!;
    if (isDigit(text.charCodeAt(start))) figures++;
    else if (w > firstWord && words.ends[w]! - start > 1 && isCapital(text, start)) names++;
    const bits = flags[w]!;
    found |= bits;
    if (bits & FLAG.person) person++;
    if (bits & ANY_COUNTED) for (const name of COUNTED) if (bits & FLAG[name]) wording[name][s]!++;
  }
  wording.names[s] = names;
  wording.figures[s] = figures;
  wording.person[s] = person / (endWord - firstWord);
  wording.says[s] = found & FLAG.says ? 1 : 0;
  wording.when[s] = found & FLAG.when ? 1 : 0;
}

function openingOf({ text, words }: Doc, { firstWord }: Sentence): string {
  return text.slice(words.starts[firstWord]!, words.ends[firstWord]!);
}

function hasDetachedStop(text: string, end: number): boolean {
  return isBlank(text.charCodeAt(end - 2)) && text.charAt(end - 1) === '.';
}

const isBlank = (code: number) => code === 32 || code === 160;

const isDigit = (code: number) => code >= 48 && code <= 57;
