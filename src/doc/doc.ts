import type { Doc, Paragraph, Sentence, Span, Vocabulary } from '../types.ts';
import { ownEndsIn } from './foreign-rules.ts';
import { findKinds, isByline } from './headings.ts';
import { findLanguage } from './language.ts';
import { headlineBehindCredit } from './opening-headings.ts';
import { isCookieNote, isPageLabel } from './page-opening.ts';
import { findParagraphs } from './paragraphs.ts';
import { findSentences } from './sentences.ts';
import { findWords } from './words.ts';

/**
 * Reads a text once into paragraphs, sentences and words. Any string is accepted and nothing is thrown; the time it
 * takes grows with the length alone.
 *
 * @param vocabulary That of the texts read before, for whoever reads many.
 * @param headings Where paragraphs start that are known to be headings; of the others the shape tells.
 */
export function parseDoc(text: string, vocabulary?: Vocabulary, headings?: readonly number[]): Doc {
  const words = findWords(text, vocabulary);
  const spans = findParagraphs(text);
  const language = findLanguage(words);
  const sentences = findSentences(text, spans, words, ownEndsIn(language));
  const paragraphs = describeParagraphs(text, spans, sentences, new Set(headings));
  return { text, language, title: findTitle(text, paragraphs), paragraphs, sentences, words };
}

function describeParagraphs(
  text: string,
  spans: readonly Span[],
  sentences: readonly Sentence[],
  headings: ReadonlySet<number>,
): Paragraph[] {
  const counts = new Uint32Array(spans.length);
  for (const { paragraph } of sentences) counts[paragraph]!++;
  const kinds = findKinds(text, spans, counts, headings);
  let sentence = 0;
  return spans.map(({ start, end }, i) => {
    const firstSentence = sentence;
    sentence += counts[i]!;
    return { start, end, kind: kinds[i]!, firstSentence, endSentence: sentence };
  });
}

/** The first of the headings that open the text, bylines and dates left out, and what a page prints above its story. */
function findTitle(text: string, paragraphs: readonly Paragraph[]): Span | null {
  const wordsOf = ({ start, end }: Span) => text.slice(start, Math.min(end, start + LONGEST_OPENING));
  let isPasted = false;
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph);
    if (isPageLabel(words) || isCookieNote(words)) isPasted = true;
    else if (paragraph.kind !== 'heading') return null;
    // Behind a page's own words come its menu and the label of the story: “Home”, “HARROW FALLS”.
    else if (!isByline(text, paragraph) && !(isPasted && isLabelOfStory(words))) {
      const behindCredit = headlineBehindCredit(text, paragraph);
      return { start: behindCredit < 0 ? paragraph.start : behindCredit, end: paragraph.end };
    }
  }
  return null;
}

/** A longer paragraph is no label, and no note. */
const LONGEST_OPENING = 500;
/** A headline has more words. */
const MOST_WORDS_OF_LABEL = 3;

const isLabelOfStory = (words: string) => words.split(/\s+/).length <= MOST_WORDS_OF_LABEL;
