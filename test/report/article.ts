import { parseDoc } from '../../src/doc/doc.ts';
import { findWords } from '../../src/doc/words.ts';
import type { Digest, DigestedArticle, ParagraphLayout, QuoteLayout } from '../../src/types.ts';

const count = (text: string) => findWords(text).count;

/**
 * A digest that was written by hand, with what reports need beside it: counted in the excerpts themselves, where the
 * pipeline counts in the document.
 */
export function articleOf(digest: Digest, text: string): DigestedArticle {
  const { quotes = [] } = digest;
  const { title, paragraphs } = parseDoc(text);
  return {
    text,
    digest,
    paragraphs: paragraphs.map(
      ({ start, kind, firstSentence, endSentence }): ParagraphLayout => ({
        kind: start === title?.start ? 'title' : kind,
        firstSentence,
        endSentence,
      }),
    ),
    quotes: quotes.map((quote, i): QuoteLayout => {
      const before = quotes
        .slice(0, i)
        .findLast(({ speaker, utterance }) => speaker === quote.speaker && utterance === quote.utterance);
      return {
        marked: {
          start: quote.start - (/[“"‘']/.test(text.charAt(quote.start - 1)) ? 1 : 0),
          end: quote.end + (/^[”"’']/.test(text.slice(quote.end)) ? 1 : 0),
        },
        words: count(quote.text),
        isInterrupted: before !== undefined && count(text.slice(before.end, quote.start)) > 0,
      };
    }),
  };
}
