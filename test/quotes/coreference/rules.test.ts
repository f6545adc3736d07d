import { describe, expect, test } from 'vitest';
import { FACTORS } from '../../../src/quotes/coreference/factors.ts';
import {
  BODY_FITS,
  fitPlaceOf,
  fitsFor,
  PERSON_FITS,
  PLURAL_FITS,
} from '../../../src/quotes/coreference/fit.ts';
import { findReferents, PHRASE_RULES, phrasePlaceOf } from '../../../src/quotes/coreference/referents.ts';
import { bearerCalled, ROLE_MATCHES, roleCallOf } from '../../../src/quotes/coreference/role-bearers.ts';
import { wantedBy } from '../../../src/quotes/coreference/wanted.ts';
import { WEIGHTS } from '../../../src/quotes/coreference/weights.ts';
import { isSubject } from '../../../src/quotes/cues/subjects.ts';
import { lowerAt } from '../../../src/quotes/tokens/tokens.ts';
import { readExample, tokenAt } from '../cases.ts';

/** The pronoun and the mention of an example, and what the pronoun asks for. */
function readPronoun(example: string) {
  const { analysis, bracketed, braced } = readExample(example);
  const pronoun = tokenAt(analysis, bracketed[0]!);
  const n = analysis.at[tokenAt(analysis, braced[0]!)]!;
  return { analysis, m: analysis.at[pronoun]!, n, wanted: wantedBy(lowerAt(analysis.tokens, pronoun))! };
}

describe('how well a mention fits a pronoun', () => {
  test.each([...PERSON_FITS, ...BODY_FITS, ...PLURAL_FITS])('$name: $example', (rule) => {
    const { analysis, n, wanted } = readPronoun(rule.example);
    const place = fitPlaceOf(analysis, n, wanted);
    expect(fitsFor(wanted).find(({ find }) => find(place) !== undefined)).toBe(rule);
  });
});

describe('what makes an antecedent likelier or less likely', () => {
  test.each(FACTORS)('$name', ({ name, holds }) => {
    const { analysis, m, n, wanted } = readPronoun(WEIGHTS[name].example);
    const { tokens, mentions } = analysis;
    const place = {
      tokens,
      wanted,
      mention: mentions[n]!,
      isSubject: isSubject(analysis, n),
      isLastSpeaker: name === 'lastSpeaker',
      isCarriedPast: name === 'carriedPast',
      insertedIn: name === 'spokenOf' ? tokens.sentence[mentions[m]!.first]! : -1,
    };
    expect(holds(place)).toBe(true);
    expect(FACTORS.filter((factor) => factor.holds(place)).map((factor) => factor.name)).toContain(name);
  });
});

describe('whom a role calls', () => {
  test.each(ROLE_MATCHES)('$name: $example', ({ name, example }) => {
    const { analysis, bracketed, braced } = readExample(example);
    const { tokens, mentions, at, entities } = analysis;
    const m = at[tokenAt(analysis, bracketed[0]!)]!;
    const head = lowerAt(tokens, mentions[m]!.head);
    const bearer = bearerCalled(analysis, m, head);
    const call = roleCallOf(analysis, m, head);
    expect(entities.list[bearer]!.name.start).toBe(braced[0]);
    expect(ROLE_MATCHES.find(({ holds }) => holds(call, entities.list[bearer]!))!.name).toBe(name);
  });
});

describe('whom a phrase names', () => {
  test.each(PHRASE_RULES)('$name: $example', ({ name, example }) => {
    const { analysis, bracketed, braced } = readExample(example);
    const m = analysis.at[tokenAt(analysis, bracketed[0]!)]!;
    const place = phrasePlaceOf(analysis, m, new Map());
    expect(PHRASE_RULES.find(({ find }) => find(place) !== undefined)!.name).toBe(name);
    expect(findReferents(analysis, [m])[0]?.name.start).toBe(braced[0]);
  });
});
