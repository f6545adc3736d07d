import { parseDoc } from './doc/doc.ts';
import { findLanguage } from './doc/language.ts';
import { findQuotes } from './quotes/quotes.ts';
import { type Ranking, rankDoc } from './rank/rank.ts';
import type { Digest, DigestOptions, Doc, SummarySentence } from './types.ts';

/**
 * Digests one article.
 *
 * @param text The article, any string; offsets in the result count its UTF-16 code units.
 * @returns The record of `Digest`; the same input gives the same result.
 */
export function digest(text: string, options: DigestOptions = {}): Digest {
  const wants = (section: 'summary' | 'quotes' | 'keywords') => options.only?.includes(section) ?? true;
  const doc = parseDoc(text);
  const title = options.title ?? (doc.title && text.slice(doc.title.start, doc.title.end));
  const ranking = rankDoc(doc, {
    ...options,
    title,
    keywords: wants('keywords') ? (options.keywords ?? 8) : 0,
    explain: options.explain ?? false,
    idf: options.idf ?? 'news',
  });
  return {
    version: 1,
    id: options.id ?? '-',
    title,
    language: findLanguage(doc),
    counts: {
      characters: text.length,
      words: doc.words.count,
      sentences: doc.sentences.length,
      paragraphs: doc.paragraphs.length,
    },
    sentences: doc.sentences.map(({ start, end }, i) => ({
      start,
      end,
      score: ranking.scores[i]!,
      rank: ranking.ranks[i]!,
    })),
    ...(wants('summary') && { summary: summarize(doc, ranking, options.order ?? 'rank') }),
    ...(wants('quotes') && findQuotes(doc)),
    ...(wants('keywords') && { keywords: ranking.keywords }),
    ...(options.meta && { meta: options.meta }),
  };
}

/** The summary's sentences as excerpts of the text. */
function summarize(doc: Doc, ranking: Ranking, order: 'rank' | 'text'): SummarySentence[] {
  const entries = ranking.summary.map((sentence, i): SummarySentence => {
    const { start, end } = doc.sentences[sentence]!;
    const explain = ranking.explanations[i];
    return {
      rank: ranking.ranks[sentence]!,
      sentence,
      start,
      end,
      score: ranking.scores[sentence]!,
      text: doc.text.slice(start, end),
      ...(explain && { explain }),
    };
  });
  return order === 'text' ? entries.sort((a, b) => a.start - b.start) : entries;
}
