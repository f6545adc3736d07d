import { readLetters } from './casing/casing.ts';
import { calibratedWithoutCapitals } from './digest/caseless-confidence.ts';
import { layOut } from './digest/layout.ts';
import { LineEnds } from './digest/line-ends.ts';
import {
  checkOptions,
  chosenLength,
  DIGEST_OPTIONS,
  type DigestOptions,
  type Section,
} from './digest/options.ts';
import { describeSummary, roundScore } from './digest/summary.ts';
import { docAsWritten, speechAsWritten } from './digest/verbatim.ts';
import { parseDoc } from './doc/doc.ts';
import { WordTable } from './doc/vocabulary.ts';
import { failure } from './errors.ts';
import { withoutFurniture } from './pasted/pasted.ts';
import { findSpeech } from './quotes/quotes.ts';
import type { FoundSpeech } from './quotes/speech.ts';
import { type Ranking, rankDoc } from './rank/rank.ts';
import type { Digest, DigestedArticle, Doc } from './types.ts';

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
 * @param options What is wanted; by default three sentences, all quotes and eight keywords.
 * @returns The record; the same text and options give the same one. Scores have four digits after the point.
 * @throws NutgrafError `bad_text` where the text is not a string; `bad_options`, `unknown_option`, `bad_option` or
 * `several_lengths` where an option is not as `DigestOptions` says. No text makes it throw.
 */
export function digest(text: string, options: DigestOptions = {}): Digest {
  return digestArticle(text, options).digest;
}

/**
 * Kept from one article to the next: without it, a folder takes more than half as long again. It is bounded, since a
 * batch over years of news meets ever new names.
 */
let vocabulary = new WordTable();
const MOST_LETTERS = 500_000;

/**
 * Digests one article for a report.
 *
 * @param headings Where paragraphs start that the markup of the article calls headings.
 */
export function digestArticle(
  text: string,
  options: DigestOptions,
  headings: readonly number[] = [],
): DigestedArticle {
  if (typeof text !== 'string') throw failure('bad_text', text);
  checkOptions(options);
  if (vocabulary.letters > MOST_LETTERS) vocabulary = new WordTable();
  const lines = new LineEnds(text);
  const pasted = withoutFurniture(lines.plain);
  const { view, letters } = readLetters(pasted.view, vocabulary);
  const known = headings.map((start) => lines.toPlain(start));
  const doc = parseDoc(view, vocabulary, [...known, ...pasted.headings]);
  const written = docAsWritten(doc, text, lines);
  const title = options.title ?? (written.title && text.slice(written.title.start, written.title.end));
  const ranking = rankDoc(doc, {
    ...chosenLength(options),
    title,
    keywords: wants(options, 'keywords') ? (options.keywords ?? DIGEST_OPTIONS.keywords.default) : 0,
    explain: options.explain ?? DIGEST_OPTIONS.explain.default,
    idf: options.idf ?? DIGEST_OPTIONS.idf.default,
  });
  const wanted = { quotes: wants(options, 'quotes'), statements: wants(options, 'statements') };
  const found = wanted.quotes || wanted.statements ? findSpeech(doc, wanted) : undefined;
  const sure = found && (letters === 'mixed' ? found : calibratedWithoutCapitals(found));
  const speech = sure && speechAsWritten(sure, view, text, lines);
  const digest = makeRecord(written, title, ranking, speech, options);
  return {
    text,
    digest,
    ...layOut(written, digest),
    speakerKinds: found?.speakerKinds ?? [],
    letters,
    leftOut: pasted.leftOut,
  };
}

function wants({ only, statements }: DigestOptions, section: Section): boolean {
  if (section === 'statements' && statements) return true;
  return only?.includes(section) ?? section !== 'statements';
}

/** The record, its fields in the order in which they are written. */
function makeRecord(
  doc: Doc,
  title: string | null,
  ranking: Ranking,
  found: FoundSpeech | undefined,
  options: DigestOptions,
): Digest {
  return {
    version: 1,
    id: options.id ?? '-',
    title,
    language: doc.language,
    counts: {
      characters: doc.text.length,
      words: doc.words.count,
      sentences: doc.sentences.length,
      paragraphs: doc.paragraphs.length,
    },
    sentences: doc.sentences.map(({ start, end }, i) => ({
      start,
      end,
      score: roundScore(ranking.scores[i]!),
      rank: ranking.ranks[i]!,
    })),
    ...(wants(options, 'summary') && {
      summary: describeSummary(doc, ranking, options.order ?? DIGEST_OPTIONS.order.default),
    }),
    ...(wants(options, 'quotes') && found && { quotes: found.quotes }),
    ...(wants(options, 'statements') && found && { statements: found.statements }),
    ...(found && { speakers: found.speakers }),
    ...(wants(options, 'keywords') && {
      keywords: ranking.keywords.map(({ term, score }) => ({ term, score: roundScore(score) })),
    }),
    ...(options.meta && { meta: options.meta }),
  };
}
