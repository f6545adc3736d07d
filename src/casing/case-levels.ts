import learned from './name-weights.json' with { type: 'json' };

/** How often a stem has a capital within sentences of the news: in nearly all places, in most, in half, in some. */
export const CASE_LEVELS = ['always', 'mostly', 'half', 'seldom'] as const;

export type CaseLevel = (typeof CASE_LEVELS)[number];

/** Stems by their level, and those that are written in capitals alone: “bbc”. */
export type CaseTable = Readonly<Record<CaseLevel | 'capitals', string>>;

/** Looks stems up in a table. */
export interface CaseLookup {
  readonly level: ReadonlyMap<string, CaseLevel>;
  readonly capitals: ReadonlySet<string>;
}

export function readCaseTable(table: CaseTable): CaseLookup {
  const level = new Map<string, CaseLevel>();
  for (const name of CASE_LEVELS) for (const stem of table[name].split(' ')) level.set(stem, name);
  return { level, capitals: new Set(table.capitals.split(' ')) };
}

let lookup: CaseLookup | undefined;

/** The table that was learned, read when the first text asks for it. */
export function learnedCases(): CaseLookup {
  lookup ??= readCaseTable(learned.stems);
  return lookup;
}
