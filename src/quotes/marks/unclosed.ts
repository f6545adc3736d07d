import { FORMS_AFTER_NAME, FORMS_BEFORE_NAME } from '../../lexicon/reporting-verbs.ts';
import { wordsOf } from '../../lexicon/words.ts';

/** How many characters of a stretch are searched for a clause of saying at most. */
const LONGEST = 2000;

const oneOf = (words: string) => `(?:${wordsOf(words).join('|')})`;

/** The subject of a clause of saying: “he”, “the mayor”, “Piet Roossen”. */
const SUBJECT =
  "(?:he|she|they|(?:the|a|an)\\s\\p{Ll}+|\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})";

function makePatterns() {
  const after = oneOf(FORMS_AFTER_NAME);
  const clause = `(?:${oneOf(FORMS_BEFORE_NAME)}\\s+\\S|${SUBJECT}\\s${after}\\b)`;
  return {
    /** “The gates were open at nine, Piet Roossen said.”, “…, said Piet Roossen.”: a clause of saying after a comma. */
    saying: new RegExp(`,\\s+${clause}`, 'u'),
    /** “… the drivers’ she said”: a clause of saying that begins here. */
    sayingHere: new RegExp(`^\\s+${clause}`, 'u'),
    /** “Venn said: …”, “Venn said, …” */
    saidBefore: new RegExp(`\\s${after}[:,]\\s+$`, 'u'),
  };
}

/** Made when an article first asks for one, which few do: they take a millisecond to read. */
let made: ReturnType<typeof makePatterns> | undefined;

function patterns() {
  made ??= makePatterns();
  return made;
}

/** What only the caption of a picture says, and the line before a film. */
const CAPTION =
  /\((?:pictured|above|left|right|cent(?:re|er)|far left|far right)\b|, pictured\b|Scroll down for video/;

/** The end of a sentence, and the first sign of the next. */
const SENTENCE_END = /[.!?…](?=\s+\S)/g;

/**
 * Where the words of a quotation end that swallowed the caption of a picture, because nothing closes it: behind the
 * sentence before the caption. `end` where it has none.
 *
 * @param start Where its words begin.
 * @param end Where they would end.
 */
export function captionStart(text: string, start: number, end: number): number {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const caption = words.search(CAPTION);
  if (caption < 0) return end;
  let before = -1;
  for (const { index } of words.slice(0, caption + 1).matchAll(SENTENCE_END)) before = index + 1;
  return before < 0 ? end : start + before;
}

/** Longer names are cut; the verb is not looked for behind them. */
const LONGEST_CLAUSE = 120;

/**
 * Where a quotation that is never closed ends.
 *
 * @param start Where its words begin.
 * @param end Where its paragraph ends.
 * @returns The offset of the comma before a clause of saying, or of the sentence of a caption; `end` where there is none.
 */
export function speechEnd(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return end;
  const last = captionStart(text, start, end);
  const match = patterns().saying.exec(text.slice(start, last));
  return match ? start + match.index : last;
}

/** Whether a clause of saying begins at an offset. */
export function isSaying(text: string, at: number): boolean {
  return patterns().sayingHere.test(text.slice(at, at + LONGEST_CLAUSE));
}

/** Whether a verb of saying with a colon or a comma leads up to an offset. */
export function saysBefore(text: string, at: number): boolean {
  return patterns().saidBefore.test(text.slice(Math.max(0, at - 20), at));
}
