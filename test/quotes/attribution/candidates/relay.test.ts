import { expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import { findQuotationContext } from '../../../../src/quotes/attribution/candidates/quotation-context.ts';
import { isRelay } from '../../../../src/quotes/attribution/candidates/relay.ts';
import { findQuotations } from '../../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../../src/quotes/quotes.ts';

/** The names in a text that only pass on its last quotation. */
function relays(text: string): string[] {
  const doc = parseDoc(text);
  const quotations = findQuotations(doc);
  const analysis = analyzeQuotes(doc, quotations);
  const quotation = findQuotationContext(analysis, quotations.length - 1);
  const { tokens, mentions } = analysis;
  return mentions
    .filter((_, m) => isRelay(quotation, m))
    .map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]));
}

test.each<[text: string, found: string[]]>([
  ['“We left,” Varga said, according to Lowe.', ['Lowe']],
  ['“We left,” said Varga, according to Lowe.', ['Lowe']],
  ['According to Lowe, Varga said “we left”.', ['Lowe']],
  ['Varga said it was “old”, according to Lowe.', ['Lowe']],
  ['“We left,” Varga said, Lowe reported.', ['Lowe']],
  ['Lowe reported that Varga said “we left”.', ['Lowe']],
  ['Lowe criticised Varga for saying “we left”.', ['Lowe']],
  ['The Echo recorded Varga saying “we left”.', ['The Echo']],
  ['Lowe told the court that Varga had called him “a liar”.', ['Lowe']],
  ['Lowe said Varga complained of a “mess”.', ['Lowe']],
  ['The Echo is reporting that Varga says she thinks it is “old”.', ['The Echo']],
  ['Lowe issued a letter that said “we left”.', []],
  ['Lowe said the weather, described as “fair”, was cold.', []],
  ['Lowe used what Varga called “a hook”.', []],
  ['Lowe said the pier had what divers call “a sill”.', []],
  ['Lowe said Varga called on Monday and was “wild”.', []],
  ['The pier is “old”, according to Lowe.', []],
  ['Lowe reported that the pier is “old”.', []],
  ['“We left,” according to Lowe, whom Varga said was there.', []],
  ['Varga said that all who had come to the pier in the rain were told “we left”, according to Lowe.', []],
  ['Varga said so. The pier is “old”, according to Lowe.', []],
])('%s', (text, found) => expect(relays(text)).toEqual(found));
