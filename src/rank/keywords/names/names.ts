import type { WordReader } from '../word-reader.ts';
import { type CapitalRow, findCapitalRows } from './capital-rows.ts';
import { NAME_RULES, type NamePart, RowIndex } from './name-rules.ts';

/**
 * Finds the names of a body and what belongs to one, in order. The other rows of capitals in the same body show whether
 * a row is a whole name, a part of a longer one, or two names side by side.
 */
export function findNames(reader: WordReader, body: readonly number[]): NamePart[] {
  const rows = findCapitalRows(reader, body);
  const index = new RowIndex(reader, rows);
  const names: NamePart[] = [];
  rows.forEach((row, r) => {
    const { start, name } = row;
    if (name > start) names.push({ start, end: name, isWhole: false });
    for (const part of divide(row, r, index)) names.push(part);
  });
  return names;
}

/** What the first rule with an answer makes of a row behind its office. */
function divide(row: CapitalRow, r: number, index: RowIndex): readonly NamePart[] {
  for (const { find } of NAME_RULES) {
    const parts = find(row, r, index);
    if (parts) return parts;
  }
  return [];
}
