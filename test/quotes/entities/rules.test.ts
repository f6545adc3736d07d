import { describe, expect, test } from 'vitest';
import { KIND_RULES } from '../../../src/quotes/entities/kinds.ts';
import { ROLE_WORD_RULES } from '../../../src/quotes/entities/roles/role-before.ts';
import { FIT_RULES, fitsKind } from '../../../src/quotes/entities/roles/role-nouns.ts';
import { ROLE_RULES } from '../../../src/quotes/entities/roles/role-rules.ts';
import { classesOf } from '../../../src/quotes/tokens/classes.ts';
import { analysisOf, readExample, tokenAt } from '../cases.ts';

describe('what kind of thing a name names', () => {
  test.each(KIND_RULES)('$name: $example', ({ name, example, kind }) => {
    const { analysis, bracketed } = readExample(example);
    const { at, entities, tokens } = analysis;
    const entity = entities.list[entities.of[at[tokenAt(analysis, bracketed[0]!)]!]!]!;
    const written = tokens.text.slice(entity.name.start, entity.name.end);
    const named = { entity, name: written, first: entity.words[0]!, last: entity.words.at(-1)! };
    expect(KIND_RULES.find(({ holds }) => holds(named))!.name).toBe(name);
    expect(entity.kind).toBe(kind);
  });
});

/** The roles that an article gives, and what stands in brackets. */
function rolesIn(example: string): { found: (string | null)[]; marked: string } {
  const text = example.replaceAll(/[[\]]/g, '');
  const found = analysisOf(text).entities.list.map(({ role }) => role && text.slice(role.start, role.end));
  return { found, marked: /\[(.*?)\]/.exec(example)![1]! };
}

describe('where a role stands', () => {
  test.each(ROLE_RULES)('$name: $example', ({ example }) => {
    const { found, marked } = rolesIn(example);
    expect(found).toContain(marked);
  });
});

describe('how far a role reaches before its name', () => {
  test.each(ROLE_WORD_RULES)('$name: $example', ({ example }) => {
    const { found, marked } = rolesIn(example);
    expect(found).toContain(marked);
  });
});

describe('whether a role suits whom it stands beside', () => {
  test.each(FIT_RULES)('$name: $example', ({ name, example, kind }) => {
    const noun = /\[(.*?)\]/.exec(example)![1]!;
    const bits = classesOf(noun);
    expect(FIT_RULES.find(({ find }) => find(noun, bits, kind) !== undefined)!.name).toBe(name);
    expect(fitsKind(noun, kind)).toBe(true);
  });

  test.each([
    ['chief', 'body'],
    ['owners', 'body'],
    ['from', 'body'],
    ['experts', 'person'],
    ['network', 'person'],
    ['falconers', 'person'],
  ] as const)('no %s is a %s', (noun, kind) => {
    expect(fitsKind(noun, kind)).toBe(false);
  });
});
