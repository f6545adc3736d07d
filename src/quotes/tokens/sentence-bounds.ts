import { GAP, type Tokens } from './tokens.ts';

/** Whether a sentence ends in the gap before word `i`. */
export function sentenceEnds(tokens: Tokens, i: number): boolean {
  if (i <= 0 || i >= tokens.count) return true;
  const gap = tokens.gap[i]!;
  return (gap & GAP.line) !== 0 || tokens.sentence[i] !== tokens.sentence[i - 1];
}

/** Whether word `i` is the first of a sentence, of a line or of a quotation. */
export function opensSentence(tokens: Tokens, i: number): boolean {
  return (
    i === 0 ||
    tokens.sentence[i] !== tokens.sentence[i - 1] ||
    (tokens.gap[i]! & (GAP.stop | GAP.mark | GAP.line | GAP.colon)) !== 0 ||
    tokens.inside[i] !== tokens.inside[i - 1]
  );
}
