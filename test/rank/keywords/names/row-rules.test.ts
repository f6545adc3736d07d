import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import { findCapitalRows } from '../../../../src/rank/keywords/names/capital-rows.ts';
import { ROW_RULES } from '../../../../src/rank/keywords/names/row-rules.ts';
import { WordReader } from '../../../../src/rank/keywords/word-reader.ts';
import { termsOf } from '../../terms-of.ts';

function read(text: string) {
  const doc = parseDoc(text);
  return { reader: new WordReader(doc, termsOf(doc)), body: [...doc.sentences.keys()] };
}

const rowsOf = (text: string) => {
  const { reader, body } = read(text);
  return findCapitalRows(reader, body).map(({ name, end }) => reader.written(name, end));
};

describe.each(ROW_RULES)('$name: $example', ({ name, example }) => {
  const text = example.replaceAll(/[[\]]/g, '');

  test('the row is the name', () => {
    expect(rowsOf(text)).toContain(example.match(/\[(.*?)\]/)![1]);
  });

  test('decides about a word', () => {
    const { reader } = read(text);
    const { count } = reader.doc.words;
    const deciding = Array.from({ length: count - 1 }, (_, i) =>
      ROW_RULES.filter(({ find }) => find(reader, i, i + 1, count) >= 0).map((rule) => rule.name),
    );
    const inside = Array.from({ length: count - 2 }, (_, i) =>
      ROW_RULES.filter(({ find }) => find(reader, i, i + 2, count) >= 0).map((rule) => rule.name),
    );
    expect([...deciding, ...inside].flat()).toContain(name);
  });
});

test.each<[text: string, rows: string[]]>([
  ['They wrote to the Bureau of Fish and Game.', ['Bureau of Fish and Game']],
  ['They met Martha and Harbour Commission clerks.', ['Martha', 'Harbour Commission']],
  ['They met Martha Lorne of Tarn.', ['Martha Lorne', 'Tarn']],
  ['They met Martha Lorne Monday.', ['Martha Lorne']],
  ['They drive for General Airlines.', ['General Airlines']],
  ['They saw Martha and I left.', ['Martha']],
])('rows of %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test('no two rules share a name', () => {
  expect(new Set(ROW_RULES.map(({ name }) => name)).size).toBe(ROW_RULES.length);
});
