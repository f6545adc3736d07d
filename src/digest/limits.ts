import { failure } from '../errors.ts';

interface Limit {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** What numbers the options allow, on the command line and in the library alike. */
export const LIMITS = {
  sentences: { least: 1, most: Number.MAX_SAFE_INTEGER, whole: true },
  words: { least: 1, most: Number.MAX_SAFE_INTEGER, whole: true },
  percent: { least: 1, most: 100, whole: false },
  keywords: { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true },
  jobs: { least: 1, most: 1024, whole: true },
  width: { least: 20, most: 10_000, whole: true },
} as const satisfies Record<string, Limit>;

/**
 * Checks one number against its limit.
 *
 * @param name The option as its user wrote it, for the message: `--sentences`, `options.sentences`.
 * @param given The value as its user wrote it, for the message.
 * @throws NutgrafError `bad_option`, naming the value and what is allowed.
 */
export function checkNumber(
  name: string,
  value: number,
  { least, most, whole }: Limit,
  given: unknown = value,
): number {
  const isRight = value >= least && value <= most && (!whole || Number.isInteger(value));
  if (!isRight) {
    const kind = whole ? 'a whole number' : 'a number';
    const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
    throw failure('bad_option', name, given, `${kind} ${range}`);
  }
  return value;
}
