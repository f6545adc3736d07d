import type { Doc, Span } from '../../types.ts';

/** What the marks of each sentence show. */
export interface Punctuation {
  /** Share of the sentence inside quotation marks. */
  readonly quoted: Float64Array;
  /** 1 where the sentence begins or ends inside a quotation. */
  readonly open: Float64Array;
  /** Commas. */
  readonly commas: Float64Array;
  /** Dashes and brackets. */
  readonly asides: Float64Array;
}

/** Measures the marks of every sentence; a quotation left open ends with its paragraph. */
export function measurePunctuation({ text, paragraphs, sentences }: Doc): Punctuation {
  const quoted = new Float64Array(sentences.length);
  const open = new Float64Array(sentences.length);
  const commas = new Float64Array(sentences.length);
  const asides = new Float64Array(sentences.length);
  for (const { firstSentence, endSentence } of paragraphs) {
    let close = '';
    for (let s = firstSentence; s < endSentence; s++) {
      const marks = readMarks(text, sentences[s]!, close);
      quoted[s] = marks.inside / marks.length;
      open[s] = close !== '' || marks.close !== '' ? 1 : 0;
      commas[s] = marks.commas;
      asides[s] = marks.asides;
      close = marks.close;
    }
  }
  return { quoted, open, commas, asides };
}

const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const BRACKET = 0x28;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/**
 * Reads the marks of one sentence.
 *
 * @param open The mark that will close the quotation in which the sentence starts, or `''`.
 */
function readMarks(text: string, { start, end }: Span, open: string) {
  let close = open;
  let inside = 0;
  let length = 0;
  let commas = 0;
  let asides = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN) continue; // CRLF counts as LF does.
    length++;
    if (close !== '') inside++;
    if (isNoMark(code)) continue;
    if (code === COMMA) commas++;
    else if (isAside(text, at, code)) asides++;
    else if (code === STRAIGHT || code === APOSTROPHE || code >= 171) close = closeAfter(text, at, close);
  }
  return { inside, length, commas, asides, close };
}

/** Letters, digits and most else: the marks of interest are ASCII, « » and those of General Punctuation. */
function isNoMark(code: number): boolean {
  return code > 63 && (code < 171 || (code > 187 && code < 8211));
}

/** A bracket opens an aside, and so does a dash; a hyphen is one after a blank: “the wall - an old one - fell”. */
function isAside(text: string, at: number, code: number): boolean {
  if (code === HYPHEN) return text.charCodeAt(at - 1) === SPACE;
  return code === BRACKET || code === EN_DASH || code === EM_DASH;
}

/** Marks that open a quotation whatever stands before them, with the mark that closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
]);

/** The mark that will close the quotation that is open after the mark at `at`, or `''` where none is. */
function closeAfter(text: string, at: number, close: string): string {
  const mark = text.charAt(at);
  if (close === '') return opens(text, at, mark);
  return mark === close && closes(text, at, mark) ? '' : close;
}

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
