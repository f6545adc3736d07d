/**
 * Expected failures. Each has a code for programs and a message for people, which names the offending value and what
 * is allowed. All wording is here. Anything else that is thrown is a bug; where it concerns one input, it becomes the
 * failure `bug` of that input.
 */
const MESSAGES = {
  usage: (problem: string) => problem,
  bad_option: (name: string, value: unknown, allowed: string) =>
    `${name}: ${renderValue(value)} is not ${allowed}`,
  several_lengths: (given: readonly string[]) =>
    `${given.join(' and ')} exclude each other: a summary has one length`,
  unknown_option: (name: string, known: readonly string[]) =>
    `${renderValue(name)} is not an option; there are ${known.join(', ')}`,
  bad_options: (value: unknown) => `the options are ${renderType(value)}, not an object`,
  bad_text: (value: unknown) => `the text is ${renderType(value)}, not a string`,

  not_found: () => 'no such file or folder',
  bad_name: () => 'cannot be read: its name is not UTF-8',
  unreadable: (reason: string) => `cannot be read: ${reason}`,
  no_articles: (extensions: readonly string[]) =>
    `no articles in this folder; looked for files ending in ${extensions.join(', ')}`,
  output_folder: () => 'is where the results are to go, so nothing is read from it: name another --output',
  empty: () => 'is empty',
  blank: () => 'contains only white space',
  no_words: () => 'contains markup but no text',
  binary: (kind: string | undefined) => `is ${kind ?? 'a binary file'}, not text`,
  not_article: (what: string) => `is ${what}`,
  web_address: () => 'is a web address: nutgraf reads no addresses; pipe the page: curl -sL URL | nutgraf',
  not_utf8: (offset: number) => `is not valid UTF-8: invalid byte at offset ${offset}`,
  too_large: () => 'is too large for a single text',
  too_complex: () => 'is too large or too deeply nested to be digested',
  result_too_large: () => 'its result is too large for a single text',

  bad_json: (reason: string) => `is not JSON: ${reason}`,
  not_object: (value: unknown) => `is ${renderType(value)}, not an object with "text"`,
  no_text: () => 'has no "text"',
  empty_text: () => '"text" is empty',
  blank_text: () => '"text" contains only white space',
  bad_field: (name: string, value: unknown, allowed: string) =>
    `"${name}" is ${renderType(value)}, not ${allowed}`,
  too_deep: (name: string, most: number) =>
    `${renderValue(name)} is nested too deeply: more than ${most} arrays and objects inside one another`,

  bug: (error: unknown) => `cannot be digested because of a bug in nutgraf: ${String(error)}`,
  worker_died: (reason: string) => `a worker thread died: ${reason}`,

  unwritable: (path: string, reason: string) => `${path} cannot be written: ${reason}`,
  same_file: (path: string) => `skipped: its result would overwrite it (${path})`,
  same_input: (path: string, input: string) =>
    `skipped: its result would overwrite the input ${input} (${path})`,
  same_output: (path: string, other: string) => `skipped: its result would overwrite ${other} (${path})`,
  output_not_folder: (path: string) => `--output: ${path} is a file; several inputs need a folder`,
  output_is_folder: (path: string) => `--output: ${path} is a folder; --by speaker writes one file`,
  own_file_is_input: (what: string, path: string, input: string) =>
    `--output: ${what} (${path}) would overwrite the input ${input}`,
};

export type ErrorCode = keyof typeof MESSAGES;

/** The failures that are wrong usage of the command. */
export const USAGE_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'usage',
  'bad_option',
  'several_lengths',
  'output_not_folder',
  'output_is_folder',
  'own_file_is_input',
]);

/** An expected failure: `code` says which, `message` says it in words. */
export class NutgrafError extends Error {
  override readonly name = 'NutgrafError';
  readonly code: ErrorCode;

  /** @param options With the error that is the `cause`, if there is one. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An expected failure in the words of its code; `details` is what they name. */
export function failure<C extends ErrorCode>(
  code: C,
  ...details: Parameters<(typeof MESSAGES)[C]>
): NutgrafError {
  const render = MESSAGES[code] as (...details: unknown[]) => string;
  return new NutgrafError(code, render(...details));
}

/** The failure of an input where something unexpected was thrown. */
export function bugFailure(cause: unknown): NutgrafError {
  return new NutgrafError('bug', MESSAGES.bug(cause), { cause });
}

/** A value as a message shows it: strings in quotation marks, long ones cut. */
function renderValue(value: unknown): string {
  const shown = typeof value === 'string' ? JSON.stringify(value) : renderAny(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

function renderAny(value: unknown): string {
  return typeof value === 'object' && value !== null ? renderType(value) : String(value);
}

/** The type of a value as a message names it. */
function renderType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
