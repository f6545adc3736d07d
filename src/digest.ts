import { checkNumber, LIMITS } from './digest/limits.ts';
import { parseDoc } from './doc/doc.ts';
import { findLanguage } from './doc/language.ts';
import { failure } from './errors.ts';
import { findQuotes } from './quotes/quotes.ts';
import { type Ranking, rankDoc } from './rank/rank.ts';
import type { Digest, DigestOptions, Doc, Explanation, Section, SummarySentence } from './types.ts';

/**
 * Digests one article: its summary, its quotes with their speakers, its keywords.
 *
 * ```ts
 * const article = 'The bridge has closed. “It is not safe,” said Ines Okafor, the city engineer.';
 * const { summary, quotes, speakers } = digest(article, { sentences: 1 });
 * quotes[0].text === article.slice(quotes[0].start, quotes[0].end); // always: nothing is reworded
 * ```
 *
 * @param text The article, any string. Offsets in the result count its UTF-16 code units.
 * @param options What is wanted; without them three sentences, all quotes and eight keywords.
 * @returns The record; the same text and options give the same one. Scores have four digits after the point.
 * @throws NutgrafError `bad_text` where the text is no string, `bad_option` or `several_lengths` where an option is not
 * as `DigestOptions` says. No text makes it throw.
 */
export function digest(text: string, options: DigestOptions = {}): Digest {
  checkArguments(text, options);
  const wants = (section: Section) => options.only?.includes(section) ?? true;
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
      score: round(ranking.scores[i]!),
      rank: ranking.ranks[i]!,
    })),
    ...(wants('summary') && { summary: summarize(doc, ranking, options.order ?? 'rank') }),
    ...(wants('quotes') && findQuotes(doc)),
    ...(wants('keywords') && {
      keywords: ranking.keywords.map(({ term, score }) => ({ term, score: round(score) })),
    }),
    ...(options.meta && { meta: options.meta }),
  };
}

/** The summary's sentences as excerpts of the text. */
function summarize(doc: Doc, ranking: Ranking, order: 'rank' | 'text'): SummarySentence[] {
  const entries = ranking.summary.map((sentence, i): SummarySentence => {
    const { start, end } = doc.sentences[sentence]!;
    const score = round(ranking.scores[sentence]!);
    const explain = ranking.explanations[i];
    return {
      rank: ranking.ranks[sentence]!,
      sentence,
      start,
      end,
      score,
      text: doc.text.slice(start, end),
      ...(explain && { explain: roundExplanation(explain, score) }),
    };
  });
  return order === 'text' ? entries.sort((a, b) => a.start - b.start) : entries;
}

/** Digits after the point of a score: more say nothing, and would differ by the order of additions. */
const PRECISION = 10_000;

function round(score: number): number {
  return Math.round(score * PRECISION) / PRECISION;
}

/** Rounds the parts of a score; what rounding leaves over goes to the largest, so that they still add up to it. */
function roundExplanation({ terms, parts }: Explanation, score: number): Explanation {
  const rounded = Object.entries(parts).map(([name, value]): [string, number] => [name, round(value)]);
  const largest = rounded.reduce((a, b) => (Math.abs(b[1]) > Math.abs(a[1]) ? b : a), ['', 0]);
  largest[1] = round(largest[1] + score - rounded.reduce((sum, [, value]) => sum + value, 0));
  return {
    terms: terms.map(({ term, weight }) => ({ term, weight: round(weight) })),
    parts: Object.fromEntries(rounded),
  };
}

/** For callers without types: what is wrong is said here, and not by a stage that stumbles over it. */
function checkArguments(text: string, options: DigestOptions): void {
  if (typeof text !== 'string') throw failure('bad_text', text);
  const lengths = (['sentences', 'words', 'percent'] as const).filter((name) => options[name] !== undefined);
  if (lengths.length > 1) throw failure('several_lengths', lengths);
  for (const name of [...lengths, 'keywords'] as const) {
    if (options[name] !== undefined) checkNumber(name, options[name], LIMITS[name]);
  }
  checkChoice('order', options.order, ['rank', 'text']);
  checkChoice('idf', options.idf, ['news', 'article']);
  for (const section of options.only ?? []) checkChoice('only', section, ['summary', 'quotes', 'keywords']);
}

function checkChoice<T extends string>(name: string, value: T | undefined, allowed: readonly T[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw failure('bad_option', name, value, `one of ${allowed.join(', ')}`);
  }
}
