import { partitionPoint } from '../../../doc/partition-point.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import { IS } from '../../tokens/classes.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** Words inside the marks at most: more of them recur only where the same speech is quoted again. */
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

/** The places of the same words in a text: indices of their first word, in order. */
interface Places {
  readonly plain: number[];
  readonly marked: number[];
}

/**
 * Finds for each quotation whether the article has its words elsewhere. Words that the writer uses too, or marks each
 * time, are a term: “the “dry dock” list”, and later “a dry dock”. One pass seeks those of all quotations, since a text
 * may consist of nothing else.
 */
export function findRecurrences(analysis: QuoteAnalysis): readonly Recurrence[] {
  const { tokens, windows } = analysis;
  const sought = new Map<string, Places>();
  const firstWords = new Set<string>();
  const wordsOf = windows.map(({ before, after }) => {
    const count = after - before;
    if (count === 0 || count > MOST_WORDS) return undefined;
    const words = sliceWords(tokens, before, count);
    if (!sought.has(words)) sought.set(words, { plain: [], marked: [] });
    firstWords.add(tokens.lower[before]!);
    return words;
  });
  if (sought.size > 0) notePlaces(analysis, sought, firstWords);
  return windows.map(({ before }, q) => {
    const places = sought.get(wordsOf[q] ?? '');
    if (places === undefined) return NONE;
    return { isPlain: isNear(places.plain, before), isMarked: isNear(places.marked, before) };
  });
}

/** Notes in `sought` where in a text these words stand. */
function notePlaces(
  { tokens, windows }: QuoteAnalysis,
  sought: ReadonlyMap<string, Places>,
  firstWords: ReadonlySet<string>,
): void {
  for (let i = 0; i < tokens.count; i++) {
    if (!firstWords.has(tokens.lower[i]!)) continue;
    for (let count = 1; count <= MOST_WORDS && i + count <= tokens.count; count++) {
      const places = sought.get(sliceWords(tokens, i, count));
      if (places === undefined) continue;
      const other = windows[tokens.inside[i]!];
      if (other === undefined) places.plain.push(i);
      else if (i + count === other.after && i - other.before <= (isArticle(tokens, i - 1) ? 1 : 0))
        places.marked.push(i);
    }
  }
}

function sliceWords({ text, starts, ends }: Tokens, i: number, count: number): string {
  return text.slice(starts[i]!, ends[i + count - 1]!);
}

/** Whether one of the places, which are in order, is near word `i` and not there itself. */
function isNear(places: readonly number[], i: number): boolean {
  const first = partitionPoint(0, places.length, (p) => places[p]! < i - FURTHEST);
  const place = places[first] === i ? places[first + 1] : places[first];
  return place !== undefined && place < i + FURTHEST;
}

/** “the “Tide Tables” and later “Tide Tables””: an article before them makes no difference. */
function isArticle(tokens: Tokens, i: number): boolean {
  return ((tokens.is[i] ?? 0) & IS.determiner) !== 0;
}
