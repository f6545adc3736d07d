import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where learned numbers come from; each data file begins with it, under `learned`. */
export interface Provenance {
  readonly command: string;
  readonly corpora: readonly string[];
}

/**
 * Writes what was learned as JSON, with the day on which it was learned. Where a file already holds the same numbers it
 * keeps its day, so that learning them again gives the same bytes.
 */
export function writeDataFile(file: URL, { command, corpora }: Provenance, numbers: object): void {
  const date = knownDate(file, numbers) ?? new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${render({ learned: { command, corpora, date }, ...numbers }, '')}\n`);
}

/** A number with so many digits behind the point, as data files hold it; no −0. */
export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}

/** The day on which a file's numbers were learned, if they are these. */
function knownDate(file: URL, numbers: object): string | undefined {
  if (!existsSync(file)) return undefined;
  const { learned, ...known } = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(known) === JSON.stringify(numbers) ? learned.date : undefined;
}

/** The formatter's, so that it leaves the file as it is written here. */
const LINE_WIDTH = 110;

/** Renders a value on one line where it has room behind `before`, and else an entry a line. */
function render(value: unknown, indent: string, before = indent): string {
  const line = renderLine(value);
  if (typeof value !== 'object' || (indent !== '' && before.length + line.length + 1 <= LINE_WIDTH))
    return line;
  const inner = `${indent}  `;
  if (isNumbers(value)) return `[\n${fillLines(value, inner)}\n${indent}]`;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + render(item, inner))
    : Object.entries(value!).map(([name, item]) => {
        const key = `${inner}${JSON.stringify(name)}: `;
        return key + render(item, inner, key);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** As many numbers on each line as have room there. */
function fillLines(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [i, number] of numbers.entries()) {
    const item = i + 1 < numbers.length ? `${number},` : String(number);
    if (line !== '' && indent.length + line.length + 1 + item.length > LINE_WIDTH) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? item : ` ${item}`;
  }
  return [...lines, indent + line].join('\n');
}

function renderLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderLine).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value!).map(
    ([name, item]) => `${JSON.stringify(name)}: ${renderLine(item)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
