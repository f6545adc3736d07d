import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { APPOSITION_RULES } from '../../../src/quotes/mentions/appositions.ts';
import { ASIDE_RULES, afterAside } from '../../../src/quotes/mentions/asides.ts';
import { findMentions, MENTION_RULES } from '../../../src/quotes/mentions/mentions.ts';
import { CAPITAL_RULES } from '../../../src/quotes/mentions/names/capitals.ts';
import { NAME_GAP_RULES, NAME_PART_RULES } from '../../../src/quotes/mentions/names/name-runs.ts';
import { NAME_START_RULES } from '../../../src/quotes/mentions/names/name-start.ts';
import { CAPITAL_RUN_RULES } from '../../../src/quotes/mentions/names/roles-and-names.ts';
import { PHRASE_WORD_RULES } from '../../../src/quotes/mentions/phrases/phrase-words.ts';
import { readTokens } from '../../../src/quotes/tokens/tokens.ts';

const BRACKETS = { name: '[]', phrase: '()', pronoun: '<>' };

function read(text: string) {
  const doc = parseDoc(text);
  const tokens = readTokens(doc, findQuotations(doc));
  return { tokens, mentions: findMentions(tokens) };
}

/** The text with every mention in the brackets of its kind. */
function marked(text: string): string {
  const { tokens, mentions } = read(text);
  let rest = text;
  for (const { kind, first, end } of mentions.toReversed()) {
    const [start, stop] = [tokens.starts[first]!, tokens.ends[end - 1]!];
    const [open, close] = BRACKETS[kind];
    rest = `${rest.slice(0, start)}${open}${rest.slice(start, stop)}${close}${rest.slice(stop)}`;
  }
  return rest;
}

const LISTS = {
  MENTION_RULES,
  CAPITAL_RULES,
  CAPITAL_RUN_RULES,
  PHRASE_WORD_RULES,
  NAME_GAP_RULES,
  NAME_PART_RULES,
};

describe.each(Object.entries(LISTS))('%s', (_, rules) => {
  test.each([...rules])('$name: $example', ({ example }) => {
    expect(marked(example.replaceAll(/[[\]()<>]/g, ''))).toBe(example);
  });

  test('no two rules share a name', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe('APPOSITION_RULES', () => {
  test.each([...APPOSITION_RULES])('$name: $example', ({ example }) => {
    const { tokens, mentions } = read(example.replaceAll(/[[\]]/g, ''));
    const linked = mentions
      .filter(({ appositive }) => appositive >= 0)
      .map(({ first, end }) => tokens.text.slice(tokens.starts[first]!, tokens.ends[end - 1]!));
    expect(linked).toEqual([...example.matchAll(/\[(.*?)\]/g)].map(([, words]) => words));
  });
});

describe('ASIDE_RULES', () => {
  test.each([...ASIDE_RULES])('$name: $example', ({ example, find }) => {
    const { tokens } = read(example.replaceAll(/[[\]]/g, ''));
    const end = find(tokens, 1);
    expect(tokens.text.slice(tokens.starts[1]!, tokens.ends[end - 1]!)).toBe(example.match(/\[(.*?)\]/)![1]);
    expect(afterAside(tokens, 1)).toBe(end);
  });

  test('nothing is an aside in a list', () => {
    const { tokens } = read('Lowe, 61, Pell and Hale said so.');
    expect(afterAside(tokens, 1)).toBe(1);
  });
});

describe('NAME_START_RULES', () => {
  test.each([...NAME_START_RULES])('$name: $example', ({ example }) => {
    const { tokens, mentions } = read(example.replaceAll(/[[\]]/g, ''));
    const names = mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ nameFirst, end }) => tokens.text.slice(tokens.starts[nameFirst]!, tokens.ends[end - 1]!));
    expect(names).toEqual([...example.matchAll(/\[(.*?)\]/g)].map(([, words]) => words));
  });
});
