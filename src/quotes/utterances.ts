import type { Attribution } from './attribute.ts';
import type { Context } from './context.ts';

/**
 * Numbers the utterances: the parts of a split quotation (“A,” she said, “b.”) and the paragraphs of a long one
 * share a number.
 */
export function findUtterances(context: Context, attributions: readonly Attribution[]): number[] {
  const { quotations } = context;
  const numbers: number[] = [];
  let number = -1;
  for (const [i, { quotation, candidate }] of attributions.entries()) {
    const before = attributions[i - 1];
    const goesOn =
      before !== undefined &&
      before.quotation === quotation - 1 &&
      before.candidate.mention === candidate.mention &&
      (quotations[quotation]!.continues || isSplit(context, quotation));
    if (!goesOn) number++;
    numbers.push(number);
  }
  return numbers;
}

/** Whether quotation `q` takes up the sentence that the one before it left at a comma: “A,” she said, “b.” */
function isSplit({ reading, quotations, frames }: Context, q: number): boolean {
  const before = quotations[q - 1]!;
  const { text } = reading;
  const between = text.slice(before.end, quotations[q]!.opening);
  if (between.length > 200 || /[.!?]["”’']?\s+\S*$/.test(between.trimEnd()) || /[.;:]\s*$/.test(between))
    return false;
  // The writer’s words between are a clause of saying of their own, set off by commas on both sides.
  const frame = frames[q]!;
  const own = frame.before - frames[q - 1]!.after;
  return own > 0 && /^\s*[,?!—–-]/.test(between) && /[,—–-]\s*$/.test(between);
}
