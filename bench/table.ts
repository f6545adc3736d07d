/** A line of a table: what it is about, then its figures. */
export type Row = readonly [label: string, ...figures: string[]];

/**
 * Lays out a table as text: the first column flush left, the figures flush right under their heads. A row without
 * figures may be longer than its column.
 */
export function renderTable(head: Row, rows: readonly Row[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.filter((line) => line.length > 1).map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
