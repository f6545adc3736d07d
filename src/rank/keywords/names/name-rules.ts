import { FLAG } from '../../terms/flags.ts';
import { LONGEST_NAME, type WordReader } from '../word-reader.ts';
import type { CapitalRow } from './capital-rows.ts';

/** The words from `start` up to and without `end`. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
  /** Whether it is a whole name of six words at most; else an office, a longer name or what may be part of one. */
  readonly isWhole: boolean;
}

/** Knows which names the sure rows of a body hold. */
export class RowIndex {
  readonly reader: WordReader;
  /** For each name the first row that holds it. */
  readonly #first = new Map<string, number>();
  /** How often the name of that row stands in the body. */
  readonly #times: Uint32Array;

  constructor(reader: WordReader, rows: readonly CapitalRow[]) {
    this.reader = reader;
    this.#times = new Uint32Array(rows.length);
    rows.forEach(({ name, end, isUnsure }, r) => {
      if (isUnsure || end - name > LONGEST_NAME) return;
      const key = reader.written(name, end);
      const first = this.#first.get(key) ?? r;
      if (first === r) this.#first.set(key, r);
      this.#times[first]!++;
    });
  }

  /** How often a row of its own holds these words. */
  timesOf(start: number, end: number): number {
    const first = this.#firstWith(start, end);
    return first === undefined ? 0 : this.#times[first]!;
  }

  /** Whether a row before row `r` holds these words. */
  isBefore(r: number, start: number, end: number): boolean {
    const first = this.#firstWith(start, end);
    return first !== undefined && first < r;
  }

  #firstWith(start: number, end: number): number | undefined {
    return end - start > LONGEST_NAME ? undefined : this.#first.get(this.reader.written(start, end));
  }
}

/** One way to tell what names a row of capitals holds. */
export interface NameRule {
  readonly name: string;
  /** A text in which the rule decides; whole names stand in square brackets. */
  readonly example: string;
  /** The parts of row `r` behind its office; `undefined` where the rule does not apply. */
  readonly find: (row: CapitalRow, r: number, index: RowIndex) => NamePart[] | undefined;
}

/** Longer rows of capitals are headlines and lists of names, in which no single name can be told. */
const LONGEST_ROW = 8;

/** The rules in the order in which they are asked: the first with an answer decides, and the last always has one. */
export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'a single word',
    example: 'They asked [Lorne] on a Tuesday.',
    find: ({ name, end }, _, { reader }) =>
      end - name === 1 ? [{ start: name, end, isWhole: !reader.hasFlag(name, FLAG.idle) }] : undefined,
  },
  {
    name: 'a headline',
    example: 'They read Tarn Harbour Board Votes Harrow Ferry Crew Pay Rise.',
    find: ({ name, end }) => (end - name > LONGEST_ROW ? [{ start: name, end, isWhole: false }] : undefined),
  },
  {
    name: 'known from elsewhere',
    example: 'They saw the [Tarn People]’s [Fair]. They met the [Tarn People] again.',
    find: ({ name, end, isUnsure }, _, index) =>
      index.timesOf(name, end) > (isUnsure ? 0 : 1) ? [{ start: name, end, isWhole: true }] : undefined,
  },
  {
    name: 'a name behind a word that is none of it',
    example: 'They met Islander [Ada Lorne]. They thanked [Ada Lorne].',
    find: ({ name, end }, _, index) => {
      for (let start = name + 1; start < end - 1; start++)
        if (index.reader.isNameWord(start) && index.timesOf(start, end) > 0)
          return [
            { start: name, end: start, isWhole: false },
            { start, end, isWhole: true },
          ];
      return undefined;
    },
  },
  {
    // A surname comes with its first name before it comes alone, so that both names must have stood before.
    name: 'two names side by side',
    example: 'They left [Labour]. They love [Skell]. Under [Labour] [Skell] grew.',
    find: ({ name, end }, r, index) => {
      for (let middle = name + 1; middle < end; middle++)
        if (
          index.reader.isNameWord(middle) &&
          index.isBefore(r, name, middle) &&
          index.isBefore(r, middle, end)
        )
          return [
            { start: name, end: middle, isWhole: true },
            { start: middle, end, isWhole: true },
          ];
      return undefined;
    },
  },
  {
    name: 'the whole row',
    example: 'They met [Ada Lorne].',
    find: ({ name, end, isUnsure }) => [
      { start: name, end, isWhole: !isUnsure && end - name <= LONGEST_NAME },
    ],
  },
];
