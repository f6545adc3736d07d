import { describe, expect, test } from 'vitest';
import {
  DESCRIPTION_MATCHES,
  matchOf,
  readDescription,
} from '../../../src/quotes/coreference/descriptions/description.ts';
import { isMismatch, MISMATCHES } from '../../../src/quotes/coreference/descriptions/mismatches.ts';
import { referentOfEntity, referentOfPhrase } from '../../../src/quotes/coreference/discourse-referent.ts';
import { findReferent, REFERENT_RULES } from '../../../src/quotes/coreference/referents/referents.ts';
import { lowerAt } from '../../../src/quotes/tokens/tokens.ts';
import { readExample, tokenAt } from '../cases.ts';

describe('whom a mention names', () => {
  test.each(REFERENT_RULES)('$name: $example', ({ name, example }) => {
    const { analysis, bracketed, braced } = readExample(example);
    const m = analysis.at[tokenAt(analysis, bracketed[0]!)]!;
    const { tokens, mentions } = analysis;
    const { kind, head } = mentions[m]!;
    const place = {
      analysis,
      m,
      head: lowerAt(tokens, head),
      bits: tokens.is[head]!,
      isPhrase: kind === 'phrase',
      depth: 0,
    };
    expect(REFERENT_RULES.find(({ find }) => find(place) !== undefined)!.name).toBe(name);
    expect(findReferent(analysis, m)?.name.start).toBe(braced[0]);
  });
});

describe('whom a description cannot call', () => {
  test.each(MISMATCHES)('$name: $example', ({ name, example }) => {
    const { analysis, bracketed, braced } = readExample(example);
    const { at, discourse } = analysis;
    const description = readDescription(discourse, at[tokenAt(analysis, bracketed[0]!)]!)!;
    const m = at[tokenAt(analysis, braced[0]!)]!;
    const { tokens, mentions } = analysis;
    const referent = discourse.referents[discourse.of[m]!] ?? referentOfPhrase(tokens, mentions[m]!);
    const match = matchOf(description, referent);
    expect(MISMATCHES.find(({ holds }) => holds({ description, referent, match }))?.name).toBe(name);
    expect(isMismatch(description, referent, match)).toBe(true);
  });
});

describe('how a description agrees with what is known', () => {
  test.each(DESCRIPTION_MATCHES)('$name: $example', (match) => {
    const { analysis, bracketed, braced } = readExample(match.example);
    const { at, entities, discourse } = analysis;
    const description = readDescription(discourse, at[tokenAt(analysis, bracketed[0]!)]!)!;
    const e = entities.of[at[tokenAt(analysis, braced[0] ?? 0)]!]!;
    const referent = referentOfEntity(entities.list[e]!, e);
    expect(DESCRIPTION_MATCHES.find(({ holds }) => holds(description, referent))).toBe(match);
    expect(matchOf(description, referent)).toBe(match.name);
  });
});
