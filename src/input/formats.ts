/** The formats that articles come in. */
export const INPUT_FORMATS = ['text', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** The extensions by which a file of a folder counts as input. */
const EXTENSIONS: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

export const ARTICLE_EXTENSIONS: readonly string[] = [...EXTENSIONS.keys()];

/** The format that a path's extension tells, if it tells one. */
export function findFormat(path: string): InputFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : EXTENSIONS.get(path.slice(dot).toLowerCase());
}

/** An object that begins and has its first key, or its end, on its first line: a line of JSON Lines. */
const FIRST_LINE = /^\s*\{[ \t]*["}]/;

/** The format that the beginning of a content tells. */
export function sniffFormat(beginning: string): InputFormat {
  return FIRST_LINE.test(beginning) ? 'jsonl' : 'text';
}
