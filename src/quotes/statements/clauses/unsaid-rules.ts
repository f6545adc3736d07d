import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens, wordAt } from '../../tokens/tokens.ts';
import type { SilentRule } from './silent-rule.ts';

/** “did not say who sank it”: what somebody refuses to tell is reported. */
const ASKED = /^(?:who|whose|what|which|when|where|why|how|whether|if|just|exactly)$/;
/** “is expected to announce”, “it is hard to say”, “the right to say”: what comes before an infinitive of what is still to be said. */
const STILL_TO = setOf(`
  expected due likely set about hope hopes hoped hoping plan plans planned planning intend intends intended intending
  want wants wanted wanting supposed preparing poised scheduled going need needs ought
  safe hard difficult easy impossible early enough needless suffice
  rights freedom power duty reason anything something nothing evidence ability authority
`);
/** Verbs of asking others to do something. */
const ASKING = setOf(`
  ask asks asked asking urge urges urged urging want wants wanted tell told telling require requires required allow allows
  allowed invite invites invited encourage encourages encouraged expect expects expected instruct instructed order ordered
  advise advised challenge challenged beg begged
`);
/** Tokens of whoever is asked. */
const MOST_ASKED = 6;

/** Verbs of what has not been said: it is denied, asked for, or still to come. */
export const UNSAID_RULES: readonly SilentRule[] = [
  {
    name: 'attempt or help to explain',
    example: '{Lowe} was trying to [explain] what sank, which helps explain the flood.',
    holds: ({ tokens, i, word }) => {
      if (word !== 'explain') return false;
      const before = lowerAt(tokens, i - 1) === 'to' ? lowerAt(tokens, i - 2) : lowerAt(tokens, i - 1);
      return /^(?:help(?:s|ed|ing)?|try|tries|tried|trying)$/.test(before);
    },
  },
  {
    name: 'what somebody did without, or denies, saying',
    example: '{Lowe} left without [mentioning] the pier, and denied accusing the mayor.',
    // “without saying why” refuses to tell
    holds: ({ tokens, i, word, before, next }) =>
      word.endsWith('ing') &&
      tokens.gap[i] === GAP.blank &&
      (/^(?:without|den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?)$/.test(before) ||
        (before === 'from' && !/^(?:aside|apart)$/.test(lowerAt(tokens, i - 2))) ||
        /^(?:short of|instead of|rather than|all but)$/.test(`${lowerAt(tokens, i - 2)} ${before}`)) &&
      !ASKED.test(next),
  },
  {
    name: 'what is not said',
    example: '{Lowe} did not [mention] the pier.',
    // “not only said”; “did not say who was there” and “would not confirm it” refuse to tell
    holds: ({ tokens, i, word, before, next }) => {
      if (ASKED.test(next) || word.startsWith('confirm')) return false;
      const isAdverb = (tokens.is[i - 1]! & IS.adverb) !== 0 && !isNegation(tokens, i - 1);
      if (isAdverb && /^(?:only|just|merely|simply|surprisingly)$/.test(before)) return false;
      const first = isAdverb ? i - 1 : i;
      // “The boats were not, said Lowe.”
      const isTied = tokens.gap[first] === GAP.blank && tokens.gap[i] === GAP.blank;
      return (isTied && isNegation(tokens, first - 1)) || isFailure(tokens, i);
    },
  },
  {
    name: 'what is yet to be said',
    example: '{Lowe} is expected to [announce] her plan.',
    holds: ({ tokens, i, before }) =>
      before === 'to' &&
      tokens.gap[i] === GAP.blank &&
      STILL_TO.has(lowerAt(tokens, tokens.is[i - 2]! & IS.adverb ? i - 3 : i - 2)),
  },
  {
    name: 'what others are to say',
    example: '{Lowe} urged jurors to [ask] why the pier fell.',
    holds: ({ tokens, i, before }) =>
      before === 'to' && tokens.gap[i] === GAP.blank && isAsked(tokens, i - 2),
  },
  {
    name: 'what might be said',
    example: '{A cynic} might [say] that the pier is old.',
    holds: ({ tokens, mention: { head }, i, word }) => {
      const modal = wordAt(tokens, i - 1);
      if (statementVerbOf(word) === 'say' && /^(?:may|might|could)$/.test(modal)) return true;
      return (
        modal === 'would' && /^(?:some|many|most|others|critics|cynics?|people)$/.test(lowerAt(tokens, head))
      );
    },
  },
  {
    name: 'condition',
    example: 'The boats will stay if {the mayor} [says] the pier is safe.',
    // “even if she said so”
    holds: ({ tokens, mention: { first, end }, i }) =>
      end === i &&
      /^(?:if|unless)$/.test(lowerAt(tokens, first - 1)) &&
      lowerAt(tokens, first - 2) !== 'even',
  },
  {
    name: 'nobody',
    example: '{No one} [said] the pier was safe.',
    holds: ({ tokens, mention: { first } }) =>
      /^(?:nobody|none|neither)$/.test(lowerAt(tokens, first)) ||
      (lowerAt(tokens, first) === 'no' && lowerAt(tokens, first + 1) === 'one'),
  },
  {
    name: 'what may be said one day',
    example: '{The council} will soon [announce] its plan.',
    holds: ({ tokens, i, word }) => {
      // “will not say”: who refuses to tell is reported, and “the Echo can reveal” and “police can confirm” tell.
      const isTold =
        /^(?:not|n['’]t)$/.test(lowerAt(tokens, i - 1)) || /^(?:reveal|confirm|disclose|report)$/.test(word);
      const before = tokens.is[i - 1]! & IS.adverb && !isModalAt(tokens, i - 1) ? i - 2 : i - 1;
      return !isTold && statementVerbOf(word) !== 'say' && isModalAt(tokens, before);
    },
  },
  {
    name: '“not to mention”',
    example: '{The pier} is old, not to [mention] the boats.',
    holds: ({ tokens, i, word, before }) =>
      word === 'mention' && before === 'to' && lowerAt(tokens, i - 2) === 'not',
  },
  {
    name: 'what has not been said yet',
    example: '{The council} has yet to [say] so.',
    holds: ({ tokens, i, before }) => before === 'to' && lowerAt(tokens, i - 2) === 'yet',
  },
];

/** “will”, “should”; but “would” tells what was said: “Lowe warned that she would leave”; nor “Mara May”. */
function isModalAt(tokens: Tokens, i: number): boolean {
  return /^(?:will|shall|should|can|could|may|might|must)$/.test(wordAt(tokens, i));
}

/** “not”, “never”, “didn’t”, and “nor” of “neither confirmed nor denied” */
function isNegation(tokens: Tokens, i: number): boolean {
  return /^(?:not|never|nor|neither|cannot|\p{L}+n['’]t)$/u.test(lowerAt(tokens, i));
}

/** “failed to mention” */
function isFailure(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i - 1) === 'to' && /^(?:fail(?:s|ed|ing)?|forgot|neglected)$/.test(lowerAt(tokens, i - 2))
  );
}

/** “called on”, but not “called on Monday” */
function isCallOn(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i) === 'on' && lowerAt(tokens, i - 1).startsWith('call') && !(tokens.is[i + 1]! & IS.date)
  );
}

/** “urged jurors to”, “called on them to”, “for the mayor to”: whether token `last` ends a noun phrase for who is asked. */
function isAsked(tokens: Tokens, last: number): boolean {
  // “declined to say”
  if (lowerAt(tokens, last).endsWith('ed')) return false;
  const isOne = (tokens.is[last]! & (IS.person | IS.agent | IS.body | IS.capital | IS.object)) !== 0;
  for (let i = last - 1; i >= 0 && i >= last - MOST_ASKED && joined(tokens, i + 1); i--) {
    const word = lowerAt(tokens, i);
    if (ASKING.has(word) || isCallOn(tokens, i)) return true;
    if (word === 'for') return isOne;
    if (tokens.is[i]! & (IS.auxiliary | IS.pronoun | IS.conjunction)) return false;
  }
  return false;
}
