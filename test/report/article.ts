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
  const { title, paragraphs, sentences } = parseDoc(text);
  const numbers = paragraphs.map(({ kind }, i) =>
    kind === 'prose' ? paragraphs.slice(0, i + 1).filter((other) => other.kind === 'prose').length : null,
  );
  return {
    text,
    digest,
    name: digest.title ?? String(digest.id),
    paragraphs: paragraphs.map(
      ({ start, kind, firstSentence, endSentence }, i): ParagraphLayout => ({
        kind: start === title?.start ? 'title' : kind,
        firstSentence,
        endSentence,
        number: numbers[i]!,
      }),
    ),
    letters: 'mixed',
    leftOut: 0,
    summaryWords: (digest.summary ?? []).reduce((sum, sentence) => sum + count(sentence.text), 0),
    speakerKinds: (digest.speakers ?? []).map(({ name }) =>
      /^\p{Lu}\S* \p{Lu}/u.test(name) ? 'person' : 'body',
    ),
    quotes: quotes.map((quote, i): QuoteLayout => {
      const before = quotes
        .slice(0, i)
        .findLast(({ speaker, utterance }) => speaker === quote.speaker && utterance === quote.utterance);
      const at = sentences.findLast(({ start }) => start <= quote.start)!;
      return {
        paragraph: numbers[at.paragraph]!,
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
