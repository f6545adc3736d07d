import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import { findCapitalRows } from '../../../../src/rank/keywords/names/capital-rows.ts';
import { NAME_RULES, RowIndex } from '../../../../src/rank/keywords/names/name-rules.ts';
import { findNames } from '../../../../src/rank/keywords/names/names.ts';
import { WordReader } from '../../../../src/rank/keywords/word-reader.ts';
import { termsOf } from '../../terms-of.ts';

/** A text without the brackets around its names. */
function read(example: string) {
  const text = example.replaceAll(/[[\]]/g, '');
  const doc = parseDoc(text);
  return { text, doc, reader: new WordReader(doc, termsOf(doc)), body: [...doc.sentences.keys()] };
}

describe.each(NAME_RULES)('$name: $example', ({ name, example }) => {
  test('finds the names', () => {
    const { text, doc, reader, body } = read(example);
    const found = findNames(reader, body).filter(({ isWhole }) => isWhole);
    const names = found.map(({ start, end }) => reader.written(start, end));
    expect(names).toEqual(Array.from(example.matchAll(/\[(.*?)\]/g), ([, words]) => words));
    expect(doc.text).toBe(text);
  });

  test('decides about a row', () => {
    const { reader, body } = read(example);
    const rows = findCapitalRows(reader, body);
    const index = new RowIndex(reader, rows);
    const deciding = rows.map((row, r) => NAME_RULES.find((rule) => rule.find(row, r, index))?.name);
    expect(deciding).toContain(name);
  });
});

test('the last rule always answers, and no two share a name', () => {
  expect(new Set(NAME_RULES.map(({ name }) => name)).size).toBe(NAME_RULES.length);
  expect(NAME_RULES.at(-1)!.name).toBe('the whole row');
});
