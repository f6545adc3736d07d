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

/** What stands in a table for a corpus that is not there. */
export function missing(file: string): string {
  return `${file} is not in the data folder: left out`;
}

export function percent(share: number, digits = 2): string {
  return Number.isFinite(share) ? (100 * share).toFixed(digits) : '–';
}

/** Text in one line, cut where it is long. */
export function inline(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ↵ ').slice(0, 160);
}
