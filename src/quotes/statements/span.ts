import type { Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { FoundStatement } from './statements.ts';

/** Signs that belong to the word behind them: “$5”, “#pier”. */
const BEFORE = /[$£€¥#@(]/;
/** Signs that belong to the word before them: “5%”, “(the pier)”. */
const BEHIND = /[%°)]/;

/**
 * The words of a statement. Quotation marks and brackets that open or close within it belong to it; the stop at its end
 * does not, save that of an abbreviation.
 */
export function statementSpan(
  { tokens, quotations }: QuoteAnalysis,
  { first, end }: Pick<FoundStatement, 'first' | 'end'>,
): Span {
  const { doc, text, starts, ends, inside, sentence } = tokens;
  const before = first > 0 ? inside[first - 1]! : -1;
  const behind = end < tokens.count ? inside[end]! : -1;
  const opening = inside[first]! >= 0 && inside[first] !== before ? quotations[inside[first]!]! : null;
  const closing = inside[end - 1]! >= 0 && inside[end - 1] !== behind ? quotations[inside[end - 1]!]! : null;
  // A stop after the opening mark may end a sentence: “He said “. It was red.””
  const earliest = doc.sentences[sentence[first]!]!.start;
  let from = opening && opening.opening >= earliest ? opening.opening : starts[first]!;
  while (from > earliest && BEFORE.test(text[from - 1]!)) from--;
  let to = closing ? closing.closing : ends[end - 1]!;
  while (to < text.length && BEHIND.test(text[to]!)) to++;
  if (text[to] === '.' && isInitials(text.slice(starts[end - 1]!, to))) to++;
  return { start: from, end: to };
}

/** “U.S” */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
}
