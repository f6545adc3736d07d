import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { SilentRule } from './silent-rule.ts';

/** Verbs of what has not been said: it is denied, asked for, or still to come. */
export const UNSAID_RULES: readonly SilentRule[] = [
  {
    name: 'attempt or help to explain',
    example: '{Lowe} was trying to [explain] what sank, which helps explain the flood.',
    holds: ({ tokens, i }) => {
      if (lowerAt(tokens, i) !== 'explain') return false;
      const before = lowerAt(tokens, i - 1) === 'to' ? lowerAt(tokens, i - 2) : lowerAt(tokens, i - 1);
      return /^(?:help(?:s|ed|ing)?|try|tries|tried|trying)$/.test(before);
    },
  },
  {
    name: 'without a word',
    example: '{Lowe} left without [mentioning] the pier.',
    holds: ({ tokens, i }) =>
      /^(?:mentioning|warning)$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i - 1) === 'without',
  },
  {
    name: 'what may be said one day',
    example: '{The council} will soon [announce] its plan.',
    holds: ({ tokens, i }) => {
      // “will not say”: who refuses to tell is reported, and “the Echo can reveal” and “police can confirm” tell.
      const isTold =
        /^(?:not|n['’]t)$/.test(lowerAt(tokens, i - 1)) ||
        /^(?:reveal|confirm|disclose|report)$/.test(lowerAt(tokens, i));
      const before = tokens.is[i - 1]! & IS.adverb && !isModalAt(tokens, i - 1) ? i - 2 : i - 1;
      return !isTold && statementVerbOf(lowerAt(tokens, i)) !== 'say' && isModalAt(tokens, before);
    },
  },
  {
    name: '“not to mention”',
    example: '{The pier} is old, not to [mention] the boats.',
    holds: ({ tokens, i }) =>
      lowerAt(tokens, i) === 'mention' && lowerAt(tokens, i - 1) === 'to' && lowerAt(tokens, i - 2) === 'not',
  },
  {
    name: 'what has not been said yet',
    example: '{The council} has yet to [say] so.',
    holds: ({ tokens, i }) => lowerAt(tokens, i - 1) === 'to' && lowerAt(tokens, i - 2) === 'yet',
  },
];

/** “will”, “should”; but “would” tells what was said: “Lowe warned that she would leave”. */
function isModalAt(tokens: Tokens, i: number): boolean {
  return /^(?:will|shall|should|can|could|may|might|must)$/.test(lowerAt(tokens, i));
}
