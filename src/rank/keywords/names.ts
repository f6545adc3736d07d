import type { CapitalRow } from './capital-rows.ts';
import { findCapitalRows } from './capital-rows.ts';
import { NAME_RULES, type NamePart, RowIndex } from './name-rules.ts';
import type { WordReader } from './word-reader.ts';

/** The words from `start` up to and without `end`, which are a name or belong to one. */
export interface Name extends NamePart {
  readonly sentence: number;
}

/**
 * Finds the names of a body, in order. The other rows of capitals in the same body show whether a row is a whole name,
 * a part of a longer one, or two names side by side.
 */
export function findNames(reader: WordReader, body: readonly number[]): Name[] {
  const rows = findCapitalRows(reader, body);
  const index = new RowIndex(reader, rows);
  return rows.flatMap((row, r) => divide(row, r, index));
}

/** Divides a row into an office, if it starts with one, and what the first rule with an answer makes of the rest. */
function divide(row: CapitalRow, r: number, index: RowIndex): Name[] {
  const { start, name, sentence } = row;
  const office = name > start ? [{ start, end: name, sentence, isWhole: false }] : [];
  for (const rule of NAME_RULES) {
    const parts = rule.find(row, r, index);
    if (parts) return [...office, ...parts.map((part) => ({ ...part, sentence }))];
  }
  return office;
}
