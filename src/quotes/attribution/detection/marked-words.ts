import type { QuoteAnalysis } from '../../analysis.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Words by which speakers refer to themselves and those they address, and contractions, which reporters seldom use. */
const FIRST_PERSON = new Set(
  "i we my our you your me us i'm we're i've we've don't it's that's you're".split(' '),
);

/** Words that are read of a quotation at most: from here on, longer ones look alike. */
const MOST_WORDS = 40;

/** The words inside the marks of a quotation, and the ones on both sides of it. */
export interface MarkedWords {
  readonly tokens: Tokens;
  /** How many are inside, up to `MOST_WORDS`, and how many of them … */
  readonly count: number;
  /** … have a capital … */
  readonly capitals: number;
  /** … would have one in a title … */
  readonly content: number;
  /** … are in capitals altogether. */
  readonly upper: number;
  readonly isFirstCapital: boolean;
  readonly isFirstPerson: boolean;
  /** What ends the words, inside the marks or right behind them. */
  readonly stop: 'none' | 'comma' | 'stop' | 'question' | 'comma outside';
  readonly before: Neighbour & { readonly isInSentence: boolean; readonly isInMention: boolean };
  readonly after: Neighbour & { readonly isInSentence: boolean };
}

/** A word beside a quotation. */
interface Neighbour {
  readonly i: number;
  /** In lower case; empty where there is none. */
  readonly word: string;
  /** Its classes, as bits of `IS`. */
  readonly bits: number;
  /** What parts it from the quotation. */
  readonly gap: string;
}

/**
 * Reads the words inside the marks of quotation `q` and those beside it.
 *
 * @param isInside Whether the quotation stands inside a sentence that began before it.
 */
export function readMarkedWords(analysis: QuoteAnalysis, q: number, isInside: boolean): MarkedWords {
  const { tokens, quotations, windows, at } = analysis;
  const { text } = tokens;
  const { opening, closing } = quotations[q]!;
  const { before: first, after, end } = windows[q]!;
  const before = first - 1;
  const goesOn = after < tokens.count && after < end;
  return {
    tokens,
    ...countWords(tokens, first, after),
    stop: findStop(analysis, q),
    before: {
      i: before,
      word: lowerAt(tokens, before),
      bits: tokens.is[before] ?? 0,
      gap: before < 0 ? '' : text.slice(tokens.ends[before]!, opening),
      isInSentence: before >= 0 && isInside,
      isInMention: before >= 0 && at[before]! >= 0,
    },
    after: {
      i: after,
      word: lowerAt(tokens, after),
      bits: tokens.is[after] ?? 0,
      gap: goesOn ? text.slice(closing, tokens.starts[after]!) : '',
      isInSentence: goesOn,
    },
  };
}

/** What ends the words of quotation `q`, inside its marks or right behind them. */
function findStop({ tokens: { text }, quotations }: QuoteAnalysis, q: number): MarkedWords['stop'] {
  const { end, closing } = quotations[q]!;
  const inside = text.slice(end, closing);
  if (/[?!]/.test(text[end - 1] ?? '')) return 'question';
  if (inside.includes(',')) return 'comma';
  if (/[.…]/.test(inside)) return 'stop';
  return text[closing] === ',' ? 'comma outside' : 'none';
}

/** Counts the words inside the marks, and those of them with capitals. */
function countWords(tokens: Tokens, first: number, end: number) {
  let capitals = 0;
  let content = 0;
  let upper = 0;
  let isFirstPerson = false;
  const count = Math.min(end - first, MOST_WORDS);
  for (let i = first; i < first + count; i++) {
    const bits = tokens.is[i]!;
    const isSmall = (bits & (IS.determiner | IS.preposition | IS.conjunction)) !== 0;
    const isCapital = (bits & IS.capital) !== 0;
    if (isCapital) capitals++;
    if (bits & IS.upper) upper++;
    if (i === first || (!isSmall && (isCapital || !(bits & IS.number)))) content++;
    isFirstPerson ||= FIRST_PERSON.has(lowerAt(tokens, i).replace('’', "'"));
  }
  const isFirstCapital = first < end && (tokens.is[first]! & IS.capital) !== 0;
  return { count, capitals, content, upper, isFirstCapital, isFirstPerson };
}
