import type { Extracted } from './markup/extracted.ts';

/** What ends a page in text that was taken out of a PDF; nothing else that people write holds it. */
export const PAGE_END = '\f';

/** “7”, “- 7 -”, “Page 7 of 12”. */
const PAGE_NUMBER = /^(?:page )?(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?(?: ?(?:of|\/) ?\d{1,4})?$/i;
/** How many lines at the top and at the bottom of a page may be a running head. */
const DEEPEST_HEAD = 2;
/** On how many of the pages a line stands that is one. Left and right pages may have different ones. */
const HEAD_SHARE = 0.4;

const SENTENCE_END = /[.!?:…]["”’')\]]{0,2}$/;
const LIGATURES = /[\ufb00-\ufb06]/g;

/**
 * Puts text in order that `pdftotext` took out of a PDF: running heads and page numbers go, a sentence that the end of a page
 * or of a column cuts goes on, words that are hyphenated at the end of a line are whole again. Lines stay lines: where
 * paragraphs end is for the reader of all texts to tell.
 */
export function parsePdfText(source: string): Extracted {
  const pages = source
    .replaceAll('\r\n', '\n')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .split(PAGE_END)
    .map(trimPage)
    .filter((lines) => lines.length > 0);
  const text = joinPages(removeHeads(pages)).join('\n');
  return { text: joinWords(text), title: null };
}

function trimPage(page: string): string[] {
  const lines = page.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

/** The first and the last lines of a page that are not blank, by their number. */
function edgesOf(lines: readonly string[]): number[] {
  const filled = lines.flatMap((line, i) => (line === '' ? [] : [i]));
  return [...new Set([...filled.slice(0, DEEPEST_HEAD), ...filled.slice(-DEEPEST_HEAD)])];
}

/** A line without its numbers, so that “Herald 7” and “Herald 8” are the same. */
const shapeOf = (line: string) => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

function removeHeads(pages: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set(edgesOf(lines).map((i) => shapeOf(lines[i]!)))) {
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  const fewest = Math.max(2, pages.length * HEAD_SHARE);
  const isHead = (line: string) =>
    PAGE_NUMBER.test(line.replace(/\s+/g, ' ').trim()) || counts.get(shapeOf(line))! >= fewest;
  return pages.map((lines) => {
    const heads = new Set(edgesOf(lines).filter((i) => isHead(lines[i]!)));
    return trimPage(lines.filter((_, i) => !heads.has(i)).join('\n'));
  });
}

function joinPages(pages: readonly (readonly string[])[]): string[] {
  const all: string[] = [];
  for (const lines of pages) {
    if (lines.length === 0) continue;
    if (all.length > 0 && !goesOn(all.at(-1)!, lines[0]!)) all.push('');
    for (const line of lines) all.push(line);
  }
  // Between columns stands a blank line, as between paragraphs.
  return all.filter((line, i) => line !== '' || !goesOn(all[i - 1] ?? '', all[i + 1] ?? ''));
}

/** Whether a sentence goes on from one line to another. */
const goesOn = (above: string, below: string) =>
  /^\s*\p{Ll}/u.test(below) && above !== '' && !SENTENCE_END.test(above);

/** “recon-” and “struct”: one word; “well-” and “known” two, where the text writes “well-known” elsewhere. */
function joinWords(text: string): string {
  const hyphenated = new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}(?!\p{L})/gu));
  const cut = /(?<!\p{L})(\p{L}{1,40})[-\u00ad\u2010]\n[ \t]*(\p{Ll}{1,40})(\S*)[ \t\n]?/gu;
  return text.replace(cut, (_, start: string, end: string, marks: string) => {
    const hyphen = hyphenated.has(`${start}-${end}`.toLowerCase()) ? '-' : '';
    return `${start}${hyphen}${end}${marks}\n`;
  });
}
