import { failure } from '../errors.ts';

/** Which numbers an option allows. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/**
 * Checks one number against its range.
 *
 * @param name The option as its user wrote it, for the message: `--sentences`, `sentences`.
 * @param given The value as its user wrote it, for the message.
 * @throws NutgrafError `bad_option`, naming the value and what is allowed.
 */
export function checkNumber(
  name: string,
  value: unknown,
  { least, most, whole }: NumberRange,
  given: unknown = value,
): number {
  const isAllowed = (number: unknown): number is number =>
    typeof number === 'number' && number >= least && number <= most && (!whole || Number.isInteger(number));
  if (!isAllowed(value)) {
    const kind = whole ? 'a whole number' : 'a number';
    const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
    throw failure('bad_option', name, given, `${kind} ${range}`);
  }
  return value;
}

/**
 * Checks that a value is one of the choices of an option.
 *
 * @throws NutgrafError `bad_option`, naming the value and what is allowed.
 */
export function checkChoice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((allowed) => allowed === value);
  if (choice === undefined) throw failure('bad_option', name, value, `one of ${choices.join(', ')}`);
  return choice;
}
