import { parseDoc } from '../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../src/quotes/analysis.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';

export function analysisOf(text: string): QuoteAnalysis {
  const doc = parseDoc(text);
  return analyzeQuotes(doc, findQuotations(doc));
}

export function wordsOf({ tokens }: QuoteAnalysis, first: number, end: number): string {
  return tokens.text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
}

/** A rule’s example without its marks, and the offsets of what stood in [brackets] and in {braces}. */
export interface Example {
  readonly analysis: QuoteAnalysis;
  readonly bracketed: readonly number[];
  readonly braced: readonly number[];
}

export function readExample(example: string): Example {
  const bracketed: number[] = [];
  const braced: number[] = [];
  let text = '';
  for (const sign of example) {
    if (sign === '[') bracketed.push(text.length);
    else if (sign === '{') braced.push(text.length);
    else if (sign !== ']' && sign !== '}') text += sign;
  }
  return { analysis: analysisOf(text), bracketed, braced };
}

/** The token that starts at an offset. */
export function tokenAt({ tokens }: QuoteAnalysis, offset: number): number {
  return tokens.starts.indexOf(offset);
}
