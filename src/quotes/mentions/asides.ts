import { LETTERS_AFTER_NAMES } from '../../lexicon/names.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

const LETTERS = setOf(`${LETTERS_AFTER_NAMES} mp mep msp`);

/** Words in brackets that may follow a mention: “(D-Ohio)”. */
const LONGEST_BRACKETS = 8;

/** What may stand between two commas behind whom it tells of. */
export interface AsideRule {
  readonly name: string;
  /** Invented text with the aside in brackets. */
  readonly example: string;
  /** The word after the one that begins at `i`; `i` where none does. */
  readonly find: (tokens: Tokens, i: number) => number;
}

export const ASIDE_RULES: readonly AsideRule[] = [
  {
    name: 'age',
    example: 'Lowe, [61], said so.',
    find: (tokens, i) => (tokens.is[i]! & IS.number && /^\d{1,3}$/.test(lowerAt(tokens, i)) ? i + 1 : i),
  },
  {
    name: 'party and state',
    example: 'Lowe, [R-New Halden], said so.',
    find: (tokens, i) => {
      if (!/^[rdi]$/.test(lowerAt(tokens, i)) || tokens.gap[i + 1] !== GAP.hyphen) return i;
      let end = i + 2;
      while (end < tokens.count && tokens.gap[end] === GAP.blank && tokens.is[end]! & IS.capital) end++;
      return end;
    },
  },
  {
    name: 'letters',
    example: 'Lowe, [QC], said so.',
    find: (tokens, i) => (LETTERS.has(lowerAt(tokens, i)) ? i + 1 : i),
  },
];

/** The word after an aside between commas from word `from` on; `from` where none stands there. */
export function afterAside(tokens: Tokens, from: number): number {
  const { is, gap, count, inside } = tokens;
  if (from + 1 >= count || gap[from] !== (GAP.comma | GAP.blank) || inside[from]! >= 0) return from;
  for (const { find } of ASIDE_RULES) {
    const end = find(tokens, from);
    if (end === from || end >= count) continue;
    const isClosed = gap[end]! & GAP.comma && !(gap[end]! & (GAP.line | GAP.stop));
    // “Lowe, 61, Pell and Hale”: in a list nothing tells whose it is.
    return isClosed && is[end]! & IS.lowercase ? end : from;
  }
  return from;
}

/** The word after an age or a party in brackets: “(61)”, “(D-Ohio)”. */
export function afterBrackets({ count, gap, inside }: Tokens, from: number): number {
  let reach = from;
  while (reach < count && gap[reach]! & GAP.open && inside[reach]! < 0) {
    let close = reach + 1;
    while (close < count && close - reach < LONGEST_BRACKETS && !(gap[close]! & GAP.close)) close++;
    if (!(gap[close]! & GAP.close)) break;
    reach = close;
  }
  return reach;
}
