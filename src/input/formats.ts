import { beginsAsEmail } from './email-header.ts';
import type { Extracted } from './markup/extracted.ts';

/** The formats that articles come in. */
export const INPUT_FORMATS = ['text', 'markdown', 'html', 'jsonl', 'email'] as const;
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
  ['.eml', 'email'],
]);

export const ARTICLE_EXTENSIONS: readonly string[] = [...EXTENSIONS.keys()];

/** The format that a path's extension stands for, if it does. */
export function findFormat(path: string): InputFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : EXTENSIONS.get(path.slice(dot).toLowerCase());
}

/** How an article is extracted from decoded markup; loaded only when there is some. */
export const EXTRACTORS = {
  markdown: async () => (await import('./markup/markdown.ts')).parseMarkdown,
  html: async () => (await import('./markup/html/html.ts')).parseHtml,
} satisfies Partial<Record<InputFormat, () => Promise<(source: string) => Extracted>>>;

/** How an article is extracted from a message, whose parts are each in an encoding of their own. */
export const loadEmailParser = async () => (await import('./markup/email/email.ts')).parseEmail;

/** What the beginning of a content shows; the first that fits counts. */
const OPENINGS: readonly { readonly format: InputFormat; readonly opening: RegExp }[] = [
  // An object with its first key, or its end, on its first line: a line of JSON Lines.
  { format: 'jsonl', opening: /^\s*\{[ \t]*["}]/ },
  // The first tag of a web page, behind what XHTML and programs put before it.
  {
    format: 'html',
    opening:
      /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,500}-->\s*){0,3}<(?:!doctype\s+html|html|head|body)[\s>]/i,
  },
];

/** The format that the beginning of a content shows. */
export function sniffFormat(beginning: string): InputFormat {
  const format = OPENINGS.find(({ opening }) => opening.test(beginning))?.format;
  return format ?? (beginsAsEmail(beginning) ? 'email' : 'text');
}
