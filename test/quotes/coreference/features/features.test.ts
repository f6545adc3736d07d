import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import type { Alternatives } from '../../../../src/quotes/coreference/discourse.ts';
import { DESCRIPTION_FEATURES } from '../../../../src/quotes/coreference/features/description-features.ts';
import { PRONOUN_FEATURES } from '../../../../src/quotes/coreference/features/pronoun-features.ts';
import { chooseByModels } from '../../../../src/quotes/coreference/models.ts';
import { findQuotations } from '../../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../../src/quotes/quotes.ts';

type Sort = 'pronoun' | 'description';

/** The values of the referent in braces for the last pronoun, or for the description in brackets; without braces of the new one. */
function valuesIn(example: string, sort: Sort): readonly string[] | undefined {
  const braced = example.replaceAll(/[[\]]/g, '').indexOf('{');
  const bracketed = example.replaceAll(/[{}]/g, '').indexOf('[');
  const text = example.replaceAll(/[[\]{}]/g, '');
  const doc = parseDoc(text);
  const seen: { m: number; alternatives: Alternatives }[] = [];
  const analysis = analyzeQuotes(doc, findQuotations(doc), (own, m, alternatives) => {
    if (own === sort) seen.push({ m, alternatives });
    return chooseByModels(own, m, alternatives);
  });
  const { tokens, mentions, entities, discourse } = analysis;
  const startOf = (m: number) => tokens.starts[mentions[m]!.first]!;
  const last = sort === 'pronoun' ? seen.at(-1) : seen.find(({ m }) => startOf(m) === bracketed);
  if (!last) return undefined;
  const { referents, values } = last.alternatives;
  if (braced < 0) return values.at(-1);
  const marked = mentions.findIndex(({ nameFirst, nameEnd, first, end }) => {
    const [from, to] = nameEnd > nameFirst ? [nameFirst, nameEnd] : [first, end];
    return tokens.starts[from]! <= braced && braced < tokens.ends[to - 1]! && tokens.inside[from]! < 0;
  });
  const referent = discourse.of[marked]! >= 0 ? discourse.of[marked]! : entities.owner[marked]!;
  return values[referents.indexOf(referent)];
}

describe.each(PRONOUN_FEATURES)('of a pronoun, $name: $question', ({ name, values }) => {
  const f = PRONOUN_FEATURES.findIndex((feature) => feature.name === name);
  test.each(Object.entries(values))('%s: %s', (value, example) => {
    expect(valuesIn(example, 'pronoun')?.[f]).toBe(value);
  });
});

describe.each(DESCRIPTION_FEATURES)('of a description, $name: $question', ({ name, values }) => {
  const f = DESCRIPTION_FEATURES.findIndex((feature) => feature.name === name);
  test.each(Object.entries(values))('%s: %s', (value, example) => {
    expect(valuesIn(example, 'description')?.[f]).toBe(value);
  });
});
