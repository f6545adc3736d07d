import type { Doc, Paragraph, Sentence, Span, Vocabulary } from '../types.ts';
import { ownEndsIn } from './foreign-rules.ts';
import { findKinds, isByline } from './headings.ts';
import { findLanguage } from './language.ts';
import { headlineBehindCredit } from './opening-headings.ts';
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

/** The first of the headings that open the text, bylines and dates left out. */
function findTitle(text: string, paragraphs: readonly Paragraph[]): Span | null {
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'heading') return null;
    if (isByline(text, paragraph)) continue;
    const behindCredit = headlineBehindCredit(text, paragraph);
    return { start: behindCredit < 0 ? paragraph.start : behindCredit, end: paragraph.end };
  }
  return null;
}
