import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt } from '../../tokens/tokens.ts';
import { hasVerbForm } from '../clauses/finite-verbs.ts';
import type { FramedPlace } from '../edges/framed-place.ts';

/** One sign by which the language leaves little doubt that a stretch is said. */
export interface SureRule {
  readonly name: string;
  /** Invented text with the statement in brackets. */
  readonly example: string;
  readonly holds: (place: FramedPlace) => boolean;
}

/** Tokens of a quotation, and of what stands before it, that are looked at. */
const FURTHEST = 40;

export const SURE_RULES: readonly SureRule[] = [
  {
    name: 'quotation that ends a clause',
    example: '[The pier was “wholly unsafe”], Lowe insisted.',
    // “Asked about it, “we left,” Lowe said”: speech that is quoted whole begins with a capital or behind a sign.
    holds: ({ analysis: { tokens }, clause, sentence, frame }) => {
      const { inside, gap, is } = tokens;
      const quotation = inside[clause.from - 1] ?? -1;
      if (frame.name === 'after' || quotation < 0 || inside[clause.from] === quotation) return false;
      if (!(gap[clause.from]! & GAP.comma) || clause.link === 'shared') return false;
      const furthest = Math.max(sentence.first, clause.from - FURTHEST);
      let first = clause.from - 1;
      while (first > furthest && inside[first - 1] === quotation) first--;
      if (!(is[first]! & IS.lowercase) || gap[first]! & (GAP.comma | GAP.colon | GAP.dash)) return false;
      return hasVerbForm(tokens, furthest, first);
    },
  },
  {
    name: 'quotation that opens a clause',
    example: 'Lowe said that [“a wholly unsafe pier” was closed].',
    // “criticised the fact that “billions” were spent”: there “that” belongs to a noun.
    holds: ({ analysis: { tokens }, clause, sentence, frame }) => {
      const quotation = tokens.inside[frame.start]!;
      if (frame.start > clause.end + 1 && clause.report !== 'tell') return false;
      if (frame.name !== 'after' || frame.rule !== 'that' || quotation < 0) return false;
      const last = Math.min(sentence.end, frame.start + FURTHEST);
      let end = frame.start + 1;
      while (end < last && tokens.inside[end] === quotation) end++;
      return end < last && isAuxiliary(tokens, end);
    },
  },
  {
    name: 'pronoun behind “say”',
    example: 'Lowe says [she never “felt it”].',
    holds: ({ analysis: { tokens }, clause, sentence, frame }) =>
      frame.name === 'after' &&
      frame.start === clause.end &&
      clause.report === 'say' &&
      clause.link === 'subject' &&
      tokens.gap[frame.start] === GAP.blank &&
      frame.start + 1 < sentence.end &&
      /^(?:he|she|they|we|there)$/.test(lowerAt(tokens, frame.start)),
  },
];

/** Whether little doubt is left that what a cue reports is in a stretch. */
export function isSure(place: FramedPlace): boolean {
  return SURE_RULES.some(({ holds }) => holds(place));
}
