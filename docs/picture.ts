/**
 * Draws the README's picture, an SVG of what the command shows in a terminal: `npm run picture` updates it. The picture
 * is light or dark, as its reader has chosen.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measureWidth, wrapText } from '../src/report/terminal/wrap.ts';

const ARTICLE = 'fixtures/articles/tweets-and-posts.txt';
const COLUMNS = 80;

/** In pixels: the cell of a character, the size of its font, the margin of the page. */
const CELL = { width: 8.4, height: 20 };
const FONT = 14;
const MARGIN = 20;

/** The terminal colors that the reports use, by their codes, on a light and on a dark background. */
const PALETTE = {
  light: { 31: '#b3261e', 32: '#1a7f37', 33: '#8a6100', 34: '#0550ae', 35: '#8a2ba8', 36: '#0b7285' },
  dark: { 31: '#ff8a80', 32: '#7ddc92', 33: '#e3b341', 34: '#79b8ff', 35: '#d9a1f0', 36: '#6bd4e3' },
};

/** Draws the opening of an article, and below it the page that the command prints. */
export function drawPicture(): string {
  const article = readFileSync(ARTICLE, 'utf8').trimEnd();
  const opening = article.split('\n\n').slice(0, 3);
  const page = execFileSync(
    process.execPath,
    ['bin/nutgraf.js', '--color', 'always', '--width', String(COLUMNS), ARTICLE],
    { encoding: 'utf8' },
  );
  return drawTerminal([
    `\u001b[2m$ cat ${ARTICLE}\u001b[22m`,
    ...opening.flatMap((paragraph) => [...wrapText(paragraph, COLUMNS), '']),
    '\u001b[2m…\u001b[22m',
    '',
    `\u001b[2m$ nutgraf ${ARTICLE}\u001b[22m`,
    ...page.trimEnd().split('\n'),
  ]);
}

/** Draws lines of a terminal; understands the escape sequences for bold, dim, underlined, inverse and colors. */
export function drawTerminal(lines: readonly string[], columns = COLUMNS): string {
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const rules = (colors: object) =>
    Object.entries(colors)
      .map(([code, color]) => `.c${code}{fill:${color}}`)
      .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>A terminal</title>
<style>
rect.page{fill:#fff;stroke:#d5d5d5}text{fill:#24292f;font:${FONT}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
.c1{font-weight:bold}.c2{opacity:.65}.c4{text-decoration:underline}${rules(PALETTE.light)}.box{fill:#24292f}.c7{fill:#fff}
@media (prefers-color-scheme:dark){rect.page{fill:#0d1117;stroke:#30363d}text{fill:#e6edf3}${rules(PALETTE.dark)}.box{fill:#e6edf3}.c7{fill:#0d1117}}
</style>
<rect class="page" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${lines.map((line, i) => drawLine(line, MARGIN + i * CELL.height)).join('\n')}
</svg>
`;
}

/** The styles that each code ends. */
const ENDS = new Map([
  ['22', ['1', '2']],
  ['24', ['4']],
  ['27', ['7']],
  ['39', ['31', '32', '33', '34', '35', '36']],
]);

function drawLine(line: string, top: number): string {
  const styles = new Set<string>();
  let column = 0;
  let drawn = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is drawn
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the same
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code !== undefined) {
      if (ENDS.has(code)) for (const style of ENDS.get(code)!) styles.delete(style);
      else styles.add(code);
      continue;
    }
    if (part === '') continue;
    const wide = measureWidth(part);
    const x = (MARGIN + column * CELL.width).toFixed(1);
    const length = (wide * CELL.width).toFixed(1);
    if (styles.has('7'))
      drawn += `<rect class="box" x="${x}" y="${top}" width="${length}" height="${CELL.height}" rx="2"/>`;
    const classes = [...styles].map((style) => `c${style}`).join(' ');
    const y = top + CELL.height * 0.72;
    drawn += `<text x="${x}" y="${y.toFixed(1)}" textLength="${length}"${classes && ` class="${classes}"`}>${escapeXml(part)}</text>`;
    column += wide;
  }
  return drawn;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('docs/terminal.svg', drawPicture());
}
