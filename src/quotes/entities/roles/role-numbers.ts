import { isOfPaper } from '../../mentions/names/words-in-names.ts';
import { IS } from '../../tokens/classes.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Offices that are counted: “First Minister”, “First Assistant Attorney”. */
const COUNTED = /^(?:minister|lady|secretary|sea|officer|assistant|deputy|sergeant)$/;

/** “100m champion”, “10,000 metres champion”, “Radio 2 host”: whether the number `i` belongs to a role. */
export function isCounted(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  // “the £10m striker” has a sum of money.
  if (gap[i + 1] !== GAP.blank || gap[i]! & GAP.other) return false;
  if (/^[\d,]+m$/.test(lowerAt(tokens, i)) || /^met(?:er|re)s?$/.test(lowerAt(tokens, i + 1))) return true;
  // “In May 2004 mayor Ed Lowe left.”
  const before = gap[i] === GAP.blank ? (is[i - 1] ?? 0) : 0;
  return (before & (IS.capital | IS.date | IS.possessive | IS.starter)) === IS.capital;
}

/** “Sunday Gazette editor”, “Today co-host”, “First Minister”: whether word `i`, which may date a clause, is of a role. */
export function isNamedByTime(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  const { is } = tokens;
  if (word === 'first') return (is[i + 1]! & IS.capital) !== 0 && COUNTED.test(lowerAt(tokens, i + 1));
  if (word === 'today') return !opensSentence(tokens, i);
  return isOfPaper(tokens, i);
}
