import { FLAG } from '../../terms/flags.ts';
import type { WordReader } from '../word-reader.ts';

/** One way in which a name goes on. */
export interface RowRule {
  readonly name: string;
  /** A text in which the rule decides; the name stands in square brackets. */
  readonly example: string;
  /** The last word that the rule adds to the name from `start` up to `w`; −1 where it adds none. */
  readonly find: (reader: WordReader, start: number, w: number, limit: number) => number;
}

/** Whether the words before `w` and at `w` are parted by these signs alone. */
function isParted({ doc: { text, words } }: WordReader, w: number, signs: string): boolean {
  const end = words.ends[w - 1]!;
  return words.starts[w]! - end === signs.length && text.startsWith(signs, end);
}

function lengthOf({ doc: { words } }: WordReader, w: number): number {
  return words.ends[w]! - words.starts[w]!;
}

/** The rules in the order in which they are asked: the first with an answer decides. */
export const ROW_RULES: readonly RowRule[] = [
  {
    name: 'the next word',
    example: 'They met [Ada Lorne].',
    find: (reader, _, w) => (reader.isNear(w) && reader.isNameWord(w) ? w : -1),
  },
  {
    name: 'an ampersand',
    example: 'They asked [Lorne & Reed] for bread.',
    find: (reader, _, w) => (isParted(reader, w, ' & ') && reader.isNameWord(w) ? w : -1),
  },
  {
    name: 'an initial',
    example: 'They met [Ada J. Lorne].',
    find: (reader, _, w, limit) => {
      const isInitial = reader.isNear(w) && reader.hasCapital(w) && lengthOf(reader, w) === 1;
      const next = w + 1;
      return isInitial && next < limit && isParted(reader, next, '. ') && reader.isNameWord(next) ? next : -1;
    },
  },
  {
    name: 'a numeral',
    example: 'They watch [Kestrel Four] at home.',
    find: (reader, _, w) =>
      reader.isNear(w) &&
      reader.hasCapital(w) &&
      reader.hasFlag(w, FLAG.idle) &&
      !reader.hasFlag(w, FLAG.calendar)
        ? w
        : -1,
  },
  {
    name: 'a surname that is a stop word too',
    example: 'They met [Martha Still] there.',
    find: (reader, _, w) =>
      reader.isNear(w) &&
      reader.hasCapital(w) &&
      lengthOf(reader, w) > 2 &&
      reader.hasFlag(w - 1, FLAG.given) &&
      !reader.hasFlag(w, FLAG.calendar)
        ? w
        : -1,
  },
  {
    name: 'an “and” inside the name of a body',
    example: 'They wrote to the [Fish and Harbour Commission].',
    find: (reader, start, w, limit) => (isCoordinated(reader, start, w, limit) ? w + 1 : -1),
  },
  {
    name: 'behind “of”',
    example: 'They sang for the [Bank of the Tarn].',
    find: (reader, start, w, limit) => {
      if (!reader.isNear(w) || !reader.hasFlag(w, FLAG.joining)) return -1;
      // “Martha Lorne of Tarn”: where somebody comes from is not part of the name.
      if (w - start > 1 && reader.hasFlag(start, FLAG.given) && isOf(reader, w)) return -1;
      const { text, words } = reader.doc;
      let next = w + 1;
      if (next < limit && reader.isNear(next) && text.startsWith(' the ', words.ends[w]!)) next++;
      const isNext =
        next < limit && reader.isNear(next) && reader.isNameWord(next) && !reader.hasFlag(next, FLAG.idle);
      return isNext ? next : -1;
    },
  },
];

/** Whether word `w` is “of” or “for”, and no particle of a surname. */
function isOf({ doc: { text, words } }: WordReader, w: number): boolean {
  return text.startsWith('of', words.starts[w]!) || text.startsWith('for', words.starts[w]!);
}

/**
 * Whether the “and” at `w` stands inside the name of a body: the body comes last, as in “the Fish and Harbour
 * Commission”, or comes first and does several things, as in “the Bureau of Fish and Game”.
 */
function isCoordinated(reader: WordReader, start: number, w: number, limit: number): boolean {
  const next = w + 1;
  if (next >= limit || !isParted(reader, next, ' ') || !reader.isNameWord(next)) return false;
  if (!isParted(reader, w, ' ') || reader.wordAt(w) !== 'and') return false;
  if (
    reader.hasFlag(start, FLAG.given) ||
    reader.hasFlag(next, FLAG.given) ||
    reader.hasFlag(w - 1, FLAG.body)
  )
    return false;
  const isFirst = reader.hasFlag(start, FLAG.body) && w - start > 2;
  const last = next + 1;
  const isLast = w - start < 3 && last < limit && reader.isNear(last) && reader.hasFlag(last, FLAG.body);
  return isFirst || (isLast && reader.hasCapital(last));
}
