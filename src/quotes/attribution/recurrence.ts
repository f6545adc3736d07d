import type { QuoteAnalysis } from '../analysis.ts';
import { IS } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Words inside the marks, at most; what a speaker says at length recurs only where the same speech is quoted again. */
const MOST_WORDS = 3;
/** Words on either side among which they are sought. */
const FURTHEST = 3000;

/** Where the words of a quotation stand once more. */
export interface Recurrence {
  /** Outside all marks. */
  readonly isPlain: boolean;
  /** Alone in marks of their own. */
  readonly isMarked: boolean;
}

const NONE: Recurrence = { isPlain: false, isMarked: false };

/**
 * Finds whether the article has the words of quotation `q` elsewhere. What the writer says as well, or marks each time,
 * is a term: “the “dry dock” list”, and later “a dry dock”.
 */
export function findRecurrence({ tokens, windows }: QuoteAnalysis, q: number): Recurrence {
  const { before, after } = windows[q]!;
  const count = after - before;
  if (count === 0 || count > MOST_WORDS) return NONE;
  const { text, starts, ends, inside } = tokens;
  const words = text.slice(starts[before]!, ends[after - 1]!);
  const until = Math.min(tokens.count - count + 1, before + FURTHEST);
  let isPlain = false;
  let isMarked = false;
  for (let i = Math.max(0, before - FURTHEST); i < until; i++) {
    if (i === before || !text.startsWith(words, starts[i]!)) continue;
    if (ends[i + count - 1] !== starts[i]! + words.length) continue;
    const other = windows[inside[i]!];
    if (other)
      isMarked ||= i + count === other.after && i - other.before <= (isArticle(tokens, i - 1) ? 1 : 0);
    else isPlain = true;
  }
  return { isPlain, isMarked };
}

/** “the “Tide Tables” and later “Tide Tables””: an article before them makes no difference. */
function isArticle(tokens: Tokens, i: number): boolean {
  return ((tokens.is[i] ?? 0) & IS.determiner) !== 0;
}
