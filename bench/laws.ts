/** What holds for every article, whatever it says: checked over whole corpora, which no fixture can stand for. */
import { digest } from '../src/index.ts';
import type { Digest, Excerpt, Span } from '../src/types.ts';
import type { Article } from './corpora.ts';

/** The laws that an article's digest breaks, in words; none where all is well. */
export function findBreaches({ id, text }: Article): string[] {
  let record: Digest;
  try {
    record = digest(text, { id });
  } catch (error) {
    return [`crashes: ${error instanceof Error ? error.message : error}`];
  }
  const breaches: string[] = [];
  const holds = (law: string, ok: boolean) => {
    if (!ok) breaches.push(law);
  };
  const summary = record.summary ?? [];
  const quotes = record.quotes ?? [];
  const excerpts: Excerpt[] = [
    ...summary,
    ...quotes,
    ...quotes.flatMap(({ cue, mention }) => [cue, mention].filter((excerpt) => excerpt !== null)),
  ];
  holds(
    'a span lies outside the text',
    [...record.sentences, ...excerpts].every((span) => isInside(span, text)),
  );
  holds(
    'a text differs from its slice',
    excerpts.every((span) => span.text === text.slice(span.start, span.end)),
  );
  holds('sentences overlap or are out of order', record.sentences.every(inOrder));
  holds('sentences leave out words', isBlankBetween(record.sentences, text));
  holds('quotes overlap or are out of order', quotes.every(inOrder));
  holds('the summary is empty', summary.length > 0 || !/[\p{L}\p{N}]/u.test(text));
  holds(
    'a score lies outside 0 to 1',
    record.sentences.every(({ score }) => score >= 0 && score <= 1),
  );
  holds('ranks are no permutation', isPermutation(record.sentences.map(({ rank }) => rank)));
  holds('a second run differs', JSON.stringify(record) === JSON.stringify(digest(text, { id })));
  return breaches;
}

function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}

function inOrder(span: Span, i: number, spans: readonly Span[]): boolean {
  return i === 0 || spans[i - 1]!.end <= span.start;
}

/** Whether nothing but blanks stands before, between and behind the spans. */
function isBlankBetween(spans: readonly Span[], text: string): boolean {
  const gaps = [{ start: 0, end: 0 }, ...spans].map(({ end }, i) =>
    text.slice(end, spans[i]?.start ?? text.length),
  );
  return gaps.every((gap) => gap.trim() === '');
}

function isPermutation(ranks: readonly number[]): boolean {
  return [...ranks].sort((a, b) => a - b).every((rank, i) => rank === i + 1);
}
