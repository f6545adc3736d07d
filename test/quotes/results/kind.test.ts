import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { attribute } from '../../../src/quotes/attribution/attribution.ts';
import { findUtterances } from '../../../src/quotes/attribution/utterances.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../src/quotes/quotes.ts';
import { KIND_RULES, kindsOf } from '../../../src/quotes/results/kind.ts';

test.each(KIND_RULES)('$name: $example', ({ name, example, kind }) => {
  const doc = parseDoc(example);
  const analysis = analyzeQuotes(doc, findQuotations(doc));
  const attributions = attribute(analysis);
  const kinds = kindsOf(analysis, attributions, findUtterances(analysis, attributions));
  const { quotation, candidate } = attributions.at(-1)!;
  const place = { analysis, quotation, candidate, before: kinds.at(-2) ?? null };
  const deciding = KIND_RULES.find(({ holds }) => holds(place))!;
  expect([deciding.name, kinds.at(-1)]).toEqual([name, kind]);
});
