import type { QuoteAnalysis } from '../analysis.ts';
import type { Attribution } from './attribution.ts';

/**
 * Numbers the utterances: the parts of a split quotation (“A,” she said, “b.”) and the paragraphs of a long one share a
 * number.
 *
 * @returns The number of each attribution, from 0.
 */
export function findUtterances(analysis: QuoteAnalysis, attributions: readonly Attribution[]): number[] {
  const { quotations } = analysis;
  const numbers: number[] = [];
  let number = -1;
  for (const [i, { quotation, candidate }] of attributions.entries()) {
    const before = attributions[i - 1];
    const goesOn =
      before !== undefined &&
      before.quotation === quotation - 1 &&
      before.candidate.mention === candidate.mention &&
      (quotations[quotation]!.continues || isSplit(analysis, quotation));
    if (!goesOn) number++;
    numbers.push(number);
  }
  return numbers;
}

/** Whether quotation `q` takes up the sentence that the one before it left at a comma: “A,” she said, “b.” */
function isSplit({ tokens, quotations, windows }: QuoteAnalysis, q: number): boolean {
  const before = quotations[q - 1]!;
  const { text } = tokens;
  const between = text.slice(before.end, quotations[q]!.opening);
  if (between.length > 200 || /[.!?]["”’']?\s+\S*$/.test(between.trimEnd()) || /[.;:]\s*$/.test(between))
    return false;
  // The writer’s words between are a clause of saying of their own, set off on both sides: by a comma, which British
  // papers put after the mark (‘A’, she said, ‘b’), or by what the speaker asked (“A?” she said, “b.”).
  const window = windows[q]!;
  const own = window.before - windows[q - 1]!.after;
  const setOff = /[?!]/.test(text[before.end - 1]!) || /^["”’'»]?\s*[,—–-]/.test(between);
  return own > 0 && setOff && /[,—–-]\s*$/.test(between);
}
