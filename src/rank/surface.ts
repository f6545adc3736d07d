import type { Doc } from '../types.ts';

/** What the wording of each sentence shows without regard to its topic. */
export interface Surface {
  /** Words with a capital that opens no sentence, as a share of the words: names. */
  readonly names: Float64Array;
  /** Words that hold a digit. */
  readonly figures: Float64Array;
  /** Share of the sentence inside quotation marks. */
  readonly quoted: Float64Array;
  /** First and second person pronouns as a share of the words. */
  readonly person: Float64Array;
  /** How much the sentence needs what came before it: the weight of its opening in `DEPENDENT`. */
  readonly depends: Float64Array;
}

/**
 * Openings that lean on the sentence before, with how much: 1 names nobody without it (“He also said …”), the lesser
 * ones read well enough alone (“However, the ministry …”).
 */
const DEPENDENT: Readonly<Record<string, number>> = {
  'he she they it him her his its their': 1,
  'this that these those such': 0.8,
  'but and so or nor yet': 0.6,
  'however meanwhile also instead nevertheless moreover furthermore besides still then later there': 0.5,
  'i we you my our': 0.7,
};

const dependence: ReadonlyMap<string, number> = new Map(
  Object.entries(DEPENDENT).flatMap(([words, weight]) =>
    words.split(' ').map((word) => [word, weight] as const),
  ),
);

const PERSON: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll i’m i’ve i’d i’ll me my we we're we've we’re we’ve us our you you're you’re your".split(
    ' ',
  ),
);

/** Reads the wording of every sentence in one pass over the text. */
export function readSurface(doc: Doc): Surface {
  const { text, words, sentences } = doc;
  const n = sentences.length;
  const surface = {
    names: new Float64Array(n),
    figures: new Float64Array(n),
    quoted: measureQuoted(doc),
    person: new Float64Array(n),
    depends: new Float64Array(n),
  };
  sentences.forEach(({ firstWord, endWord }, s) => {
    const count = endWord - firstWord;
    if (count === 0) return;
    let names = 0;
    let figures = 0;
    let person = 0;
    for (let w = firstWord; w < endWord; w++) {
      const start = words.starts[w]!;
      const end = words.ends[w]!;
      const code = text.charCodeAt(start);
      if (isDigit(code) || isDigit(text.charCodeAt(end - 1))) figures++;
      else if (end - start > 1 && isCapital(text, start) && w > firstWord) names++;
      if (end - start <= 5 && PERSON.has(text.slice(start, end).toLowerCase())) person++;
    }
    surface.names[s] = names / count;
    surface.figures[s] = figures;
    surface.person[s] = person / count;
    const opening = text.slice(words.starts[firstWord]!, words.ends[firstWord]!).toLowerCase();
    surface.depends[s] = dependence.get(opening) ?? 0;
  });
  return surface;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Marks that open a quotation whatever stands before them, with the mark that closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
]);

/** The share of each sentence that stands inside quotation marks; a mark left open ends with its paragraph. */
function measureQuoted({ text, paragraphs, sentences }: Doc): Float64Array {
  const quoted = new Float64Array(sentences.length);
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
        if (code !== 34 && code !== 39 && (code < 171 || (code > 187 && code < 8216))) continue;
        const mark = text.charAt(at);
        if (close === '') close = opens(text, at, mark);
        else if (mark === close && closes(text, at, mark)) close = '';
      }
      quoted[s] = inside / length;
    }
  }
  return quoted;
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
