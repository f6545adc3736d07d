import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import type { ValueRule } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt } from '../../tokens/tokens.ts';

/** Words that are looked at before a verb. */
const LONGEST_GROUP = 4;

/** First token of the group that ends with a verb of saying: of the words between it and its subject. */
export function groupStart({ tokens, at }: MentionedTokens, verb: number): number {
  let first = verb;
  while (first > 0 && first > verb - LONGEST_GROUP && at[first - 1]! < 0) {
    const i = first - 1;
    if (!(tokens.is[i]! & (IS.adverb | IS.auxiliary | IS.date)) && !DENIALS.test(lowerAt(tokens, i))) break;
    first = i;
  }
  return first;
}

/** The words of that group, the nearest to the verb first. */
export function groupWords(mentioned: MentionedTokens, verb: number): readonly string[] {
  const words: string[] = [];
  for (let i = verb - 1, first = groupStart(mentioned, verb); i >= first; i--)
    words.push(lowerAt(mentioned.tokens, i));
  return words;
}

/** Whether a word, in lower case, is a modal verb that makes a clause of a stretch: “would be safe”. */
export function isModal(word: string): boolean {
  return /^(?:would|could|should|might|will|can|may)$/.test(word);
}

const DENIALS = /^(?:not|never|without|cannot|declined|refused|\p{L}+n['’]t)$/u;

const some = (pattern: RegExp) => (words: readonly string[]) => words.some((word) => pattern.test(word));

/** What the words of a verb group make of its verb. */
export const AUXILIARY_RULES = [
  { name: 'denial', example: 'Lowe did not say [who was safe].', find: some(DENIALS) },
  { name: 'to', example: 'Lowe used to say [the pier was safe].', find: some(/^to$/) },
  {
    name: 'modal',
    example: 'Lowe would say [the pier was safe].',
    find: some(/^(?:would|will|could|can|may|might|must|should|shall)$/),
  },
  { name: 'have', example: 'Lowe has said [the pier was safe].', find: some(/^(?:has|have|had)$/) },
  { name: 'be', example: 'Lowe is saying [the pier was safe].', find: some(/^(?:is|are|was|were|be|been)$/) },
  { name: 'adverb', example: 'Lowe also said [the pier was safe].', find: (words) => words.length > 0 },
  { name: 'none', example: 'Lowe said [the pier was safe].', find: () => true },
] as const satisfies readonly ValueRule<readonly string[], string>[];
