import type { Extracted } from './markup/extracted.ts';

/** The formats that articles come in. */
export const INPUT_FORMATS = ['text', 'markdown', 'html', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** The extensions by which a file of a folder counts as input. */
const EXTENSIONS: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

export const ARTICLE_EXTENSIONS: readonly string[] = [...EXTENSIONS.keys()];

/** The format that a path's extension tells, if it tells one. */
export function findFormat(path: string): InputFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : EXTENSIONS.get(path.slice(dot).toLowerCase());
}

/** How an article is taken out of its markup; loaded only when there is some. */
export const EXTRACTORS = {
  markdown: async () => (await import('./markup/markdown.ts')).parseMarkdown,
  html: async () => (await import('./markup/html.ts')).parseHtml,
} satisfies Partial<Record<InputFormat, () => Promise<(source: string) => Extracted>>>;

/** An object that begins and has its first key, or its end, on its first line: a line of JSON Lines. */
const FIRST_LINE = /^\s*\{[ \t]*["}]/;

/** The first tag of a web page. */
const FIRST_TAG = /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** The format that the beginning of a content tells. */
export function sniffFormat(beginning: string): InputFormat {
  if (FIRST_LINE.test(beginning)) return 'jsonl';
  return FIRST_TAG.test(beginning) ? 'html' : 'text';
}
