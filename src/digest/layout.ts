import { partitionPoint } from '../doc/partition-point.ts';
import type { Digest, DigestedArticle, Doc, ParagraphLayout, Quote, QuoteLayout, Span } from '../types.ts';

/** What reports need besides the record: a name, the paragraphs, quotes with their marks, the length of the summary. */
export function layOut(
  doc: Doc,
  { title, quotes = [], summary = [] }: Digest,
): Pick<DigestedArticle, 'name' | 'paragraphs' | 'quotes' | 'summaryWords'> {
  let number = 0;
  const paragraphs = doc.paragraphs.map(({ start, kind, firstSentence, endSentence }): ParagraphLayout => {
    if (kind === 'prose') number++;
    return {
      kind: doc.title?.start === start ? 'title' : kind,
      firstSentence,
      endSentence,
      number: kind === 'prose' ? number : null,
    };
  });
  return {
    name: title ?? nameByOpening(doc),
    paragraphs,
    quotes: layOutQuotes(doc, quotes, paragraphs),
    summaryWords: summary.reduce((sum, { sentence }) => sum + countSentence(doc, sentence), 0),
  };
}

function countSentence({ sentences }: Doc, sentence: number): number {
  const { firstWord, endWord } = sentences[sentence]!;
  return endWord - firstWord;
}

/** Characters at most of the name of an article that has no headline. */
const LONGEST_NAME = 72;

/** The first words of the first sentence, cut between words. */
function nameByOpening({ text, paragraphs, sentences }: Doc): string {
  const body = paragraphs.find(({ kind }) => kind === 'prose') ?? paragraphs[0];
  const first = body && sentences[body.firstSentence];
  const opening = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : '';
  if (opening.length <= LONGEST_NAME) return opening;
  const cut = opening.slice(0, LONGEST_NAME);
  const words = cut.slice(0, cut.lastIndexOf(' ') + 1) || cut;
  let end = words.length;
  while (/[\s,;:–—-]/u.test(words.charAt(end - 1))) end--;
  return `${words.slice(0, end)}…`;
}

function layOutQuotes(
  doc: Doc,
  quotes: readonly Quote[],
  paragraphs: readonly ParagraphLayout[],
): QuoteLayout[] {
  const lastOf = new Map<string | null, Quote>();
  return quotes.map((quote) => {
    const before = lastOf.get(quote.speaker);
    lastOf.set(quote.speaker, quote);
    return {
      paragraph: paragraphs[doc.sentences[quote.sentence]!.paragraph]!.number,
      marked: findMarks(doc.text, quote),
      words: countWords(doc, quote.sentence, quote.start, quote.end),
      isInterrupted:
        before?.utterance === quote.utterance &&
        countWords(doc, before.sentence, before.end, quote.start) > 0,
    };
  });
}

/** Words of which at least a part lies between two offsets, both after the start of `sentence`. */
function countWords({ sentences, words }: Doc, sentence: number, start: number, end: number): number {
  const { firstWord } = sentences[sentence]!;
  let word = partitionPoint(firstWord, words.count, (w) => words.ends[w]! <= start);
  const first = word;
  while (word < words.count && words.starts[word]! < end) word++;
  return word - first;
}

const OPENING_MARK = /["'“‘„‚«‹»›]/;

/** A closing mark, and the comma or stop that American usage puts before it. */
const CLOSING_MARKS = /^[,.;:!?…]{0,3}["'”’“‘»«›‹]/;
const LONGEST_CLOSING = 4;

/** A quote with the quotation marks around it. */
function findMarks(text: string, { start, end }: Span): Span {
  const opening = OPENING_MARK.test(text.charAt(start - 1)) ? 1 : 0;
  const closing = CLOSING_MARKS.exec(text.slice(end, end + LONGEST_CLOSING))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}
