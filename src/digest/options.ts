import { failure } from '../errors.ts';
import { type ArticleId, JsonNumber, type SummaryLength } from '../types.ts';
import { checkChoice, checkNumber } from './values.ts';

const ANY_NUMBER = Number.MAX_SAFE_INTEGER;

/** What each option of a digest allows and what it is where it is not given: for the library and the command alike. */
export const DIGEST_OPTIONS = {
  sentences: { least: 1, most: ANY_NUMBER, whole: true, default: 3 },
  words: { least: 1, most: ANY_NUMBER, whole: true },
  percent: { least: 1, most: 100, whole: false },
  order: { choices: ['rank', 'text'], default: 'rank' },
  idf: { choices: ['news', 'article'], default: 'news' },
  explain: { default: false },
  only: { choices: ['summary', 'quotes', 'statements', 'keywords'] },
  statements: { default: false },
  keywords: { least: 0, most: ANY_NUMBER, whole: true, default: 8 },
} as const;

/** A part of the digest that can be asked for alone. */
export type Section = (typeof DIGEST_OPTIONS.only.choices)[number];

/** The options of `digest`. */
export interface DigestOptions extends SummaryLength {
  /** Becomes the record's `id`; `-` by default. */
  readonly id?: ArticleId;
  /** The headline, where the text does not hold it. */
  readonly title?: string | null;
  /** `rank`: best first (the default); `text`: as in the article. */
  readonly order?: (typeof DIGEST_OPTIONS.order.choices)[number];
  /** Sections to fill; all of them but the statements where not given. */
  readonly only?: readonly Section[];
  /** Whether to find what is reported without quotation marks, too; `only` need not name it. */
  readonly statements?: boolean;
  /** Keywords at most, 0 or more; 8 where not given. */
  readonly keywords?: number;
  /** Whether to explain why each summary sentence ranks. */
  readonly explain?: boolean;
  /**
   * Document frequencies: a table learned from news beside the article's own (`news`, the default), or the article
   * alone.
   */
  readonly idf?: (typeof DIGEST_OPTIONS.idf.choices)[number];
  /** Passed through to the record. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** What the options that are no numbers or choices must be. */
const TYPES = {
  id: {
    isAllowed: (value: unknown) => /^(?:string|number)$/.test(typeof value) || value instanceof JsonNumber,
    allowed: 'a string or a number',
  },
  title: {
    isAllowed: (value: unknown) => value === null || typeof value === 'string',
    allowed: 'a string or null',
  },
  only: { isAllowed: (value: unknown) => Array.isArray(value), allowed: 'an array of sections' },
  statements: { isAllowed: isBoolean, allowed: 'true or false' },
  explain: { isAllowed: isBoolean, allowed: 'true or false' },
  meta: {
    isAllowed: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
    allowed: 'an object',
  },
} as const;

const LENGTHS = ['sentences', 'words', 'percent'] as const;

/** The names of all options. */
const NAMES: ReadonlySet<string> = new Set([...Object.keys(DIGEST_OPTIONS), ...Object.keys(TYPES)]);

/**
 * Checks the options of a caller without types: the message names the option, before a stage stumbles over its value.
 *
 * @throws NutgrafError `bad_options`, `unknown_option`, `bad_option` or `several_lengths`.
 */
export function checkOptions(options: DigestOptions): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw failure('bad_options', options);
  }
  const unknown = Object.keys(options).find((name) => !NAMES.has(name));
  if (unknown !== undefined) throw failure('unknown_option', unknown, [...NAMES]);
  for (const [name, { isAllowed, allowed }] of Object.entries(TYPES)) {
    const value = options[name as keyof typeof TYPES];
    if (value !== undefined && !isAllowed(value)) throw failure('bad_option', name, value, allowed);
  }
  const lengths = LENGTHS.filter((name) => options[name] !== undefined);
  if (lengths.length > 1) throw failure('several_lengths', lengths);
  for (const name of [...lengths, 'keywords'] as const) {
    if (options[name] !== undefined) checkNumber(name, options[name], DIGEST_OPTIONS[name]);
  }
  for (const name of ['order', 'idf'] as const) {
    if (options[name] !== undefined) checkChoice(name, options[name], DIGEST_OPTIONS[name].choices);
  }
  for (const section of options.only ?? []) checkChoice('only', section, DIGEST_OPTIONS.only.choices);
}

/** The length of the summary: the one that was asked for, or the default. */
export function chosenLength({ sentences, words, percent }: SummaryLength): SummaryLength {
  if (words !== undefined) return { words };
  if (percent !== undefined) return { percent };
  return { sentences: sentences ?? DIGEST_OPTIONS.sentences.default };
}
