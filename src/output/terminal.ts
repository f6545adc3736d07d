/** Where results are shown, as far as is known. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Columns where there is no terminal, and the most that a line of prose takes in one. */
const DEFAULT_WIDTH = 80;
const WIDEST = 100;

/** Columns to wrap at, unless an option says otherwise. */
export function findWidth({ isTTY, columns }: Terminal): number {
  return isTTY && columns ? Math.min(Math.max(columns, 20), WIDEST) : DEFAULT_WIDTH;
}

/**
 * Whether to use color: as the option says, or else `NO_COLOR` (no-color.org), or else `FORCE_COLOR`, or else where a
 * terminal shows it.
 */
export function findColor(
  option: 'auto' | 'always' | 'never',
  env: Environment,
  terminal: Terminal,
): boolean {
  if (option !== 'auto') return option === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal.isTTY === true && env.TERM !== 'dumb';
}

/** The pager that this environment asks for, as a line for the shell; `undefined` where there is to be none. */
export function findPager({ NO_PAGER, PAGER = 'less', TERM }: Environment): string | undefined {
  return NO_PAGER || TERM === 'dumb' || PAGER === '' ? undefined : PAGER;
}
