import { isCapital } from '../../doc/characters.ts';
import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { lexemeOf } from '../terms/vocabulary.ts';
import { CLUE, KNOWN, NEW } from '../terms/word-flags.ts';

/** What the wording of each sentence shows without regard to its topic. */
export interface Surface {
  /** Words with a capital that open no sentence: names. */
  readonly names: Float64Array;
  /** Words that start with a digit. */
  readonly figures: Float64Array;
  /** Share of the sentence inside quotation marks. */
  readonly quoted: Float64Array;
  /** First and second person pronouns as a share of the words. */
  readonly person: Float64Array;
  /** 1 where a verb reports speech. */
  readonly says: Float64Array;
  /** 1 where a day is named. */
  readonly when: Float64Array;
  /** How much the sentence needs what came before it, 0 to 1, by its opening. */
  readonly depends: Float64Array;
  /** 1 where a blank stands before the full stop: a caption or a headline that a program closed. */
  readonly detached: Float64Array;
  /** 1 where it opens with what is taken as known: “The …”. */
  readonly known: Float64Array;
  /** 1 where it opens with what is new: “A …”. */
  readonly new: Float64Array;
  /** Commas. */
  readonly commas: Float64Array;
  /** Dashes and brackets. */
  readonly asides: Float64Array;
}

/** Reads the wording of every sentence. */
export function readSurface(doc: Doc, { clues }: Terms): Surface {
  const { text, words, sentences } = doc;
  const n = sentences.length;
  const surface = {
    names: new Float64Array(n),
    figures: new Float64Array(n),
    ...readMarks(doc),
    person: new Float64Array(n),
    says: new Float64Array(n),
    when: new Float64Array(n),
    depends: new Float64Array(n),
    detached: new Float64Array(n),
    known: new Float64Array(n),
    new: new Float64Array(n),
  };
  sentences.forEach(({ end: close, firstWord, endWord }, s) => {
    const count = endWord - firstWord;
    if (count === 0) return;
    let names = 0;
    let figures = 0;
    let person = 0;
    let found = 0;
    for (let w = firstWord; w < endWord; w++) {
      const start = words.starts[w]!;
      if (isDigit(text.charCodeAt(start))) figures++;
      else if (w > firstWord && words.ends[w]! - start > 1 && isCapital(text, start)) names++;
      found |= clues[w]!;
      if (clues[w]! & CLUE.person) person++;
    }
    surface.names[s] = names;
    surface.figures[s] = figures;
    surface.person[s] = person / count;
    surface.says[s] = found & CLUE.says ? 1 : 0;
    surface.when[s] = found & CLUE.when ? 1 : 0;
    const opening = text.slice(words.starts[firstWord]!, words.ends[firstWord]!);
    surface.depends[s] = lexemeOf(opening).dependence;
    surface.known[s] = KNOWN.has(opening.toLowerCase()) ? 1 : 0;
    surface.new[s] = NEW.has(opening.toLowerCase()) ? 1 : 0;
    surface.detached[s] = isBlank(text.charCodeAt(close - 2)) && text.charAt(close - 1) === '.' ? 1 : 0;
  });
  return surface;
}

const isBlank = (code: number) => code === 32 || code === 160;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Marks that open a quotation whatever stands before them, with the mark that closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
]);

/** Reads the marks of every sentence; a quotation left open ends with its paragraph. */
function readMarks({ text, paragraphs, sentences }: Doc): Pick<Surface, 'quoted' | 'commas' | 'asides'> {
  const quoted = new Float64Array(sentences.length);
  const commas = new Float64Array(sentences.length);
  const asides = new Float64Array(sentences.length);
  for (const { firstSentence, endSentence } of paragraphs) {
    let close = '';
    for (let s = firstSentence; s < endSentence; s++) {
      const { start, end } = sentences[s]!;
      let inside = 0;
      let length = 0;
      for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 13) continue; // CRLF counts as LF does.
        length++;
        if (close !== '') inside++;
        // Letters, digits and most else: the marks of interest are ASCII, « » and those of General Punctuation.
        if (code > 63 && (code < 171 || (code > 187 && code < 8211))) continue;
        if (code === COMMA) commas[s]!++;
        else if (code === BRACKET || code === EN_DASH || code === EM_DASH) asides[s]!++;
        else if (code === HYPHEN) {
          if (text.charCodeAt(at - 1) === SPACE) asides[s]!++;
        } else if (code === STRAIGHT || code === APOSTROPHE || code >= 171) {
          const mark = text.charAt(at);
          if (close === '') close = opens(text, at, mark);
          else if (mark === close && closes(text, at, mark)) close = '';
        }
      }
      quoted[s] = inside / length;
    }
  }
  return { quoted, commas, asides };
}

const SPACE = 0x20;
const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const BRACKET = 0x28;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/** The mark that will close the quotation which the mark at `at` opens, or `''` where it opens none. */
function opens(text: string, at: number, mark: string): string {
  if (mark === '"' || mark === "'") return isWordAt(text, at - 1) ? '' : mark;
  return PAIRS.get(mark) ?? '';
}

/** An apostrophe inside a word closes nothing. */
function closes(text: string, at: number, mark: string): boolean {
  return mark === '"' || !isWordAt(text, at + 1);
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code > 191 && code < 8192)
  );
}
