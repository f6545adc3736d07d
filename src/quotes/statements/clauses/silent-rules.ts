import { isEvidence, statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import type { Mention } from '../../mentions/mention.ts';
import { IS, NOUN } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens, wordAt } from '../../tokens/tokens.ts';

/** A verb of saying, at token `i`, and the mention that is its subject. */
interface SaidBy {
  readonly tokens: Tokens;
  readonly mention: Mention;
  readonly i: number;
}

/** One reason for a verb of saying to report nothing that its subject says. */
export interface SilentRule {
  readonly name: string;
  /** Invented text with the verb in brackets, and its subject in braces. */
  readonly example: string;
  readonly holds: (said: SaidBy) => boolean;
}

export const SILENT_RULES: readonly SilentRule[] = [
  {
    name: '“that said”',
    example: '{That} [said], the pier was safe.',
    holds: ({ tokens, mention }) => wordAt(tokens, mention.head) === 'That',
  },
  {
    name: 'the writer, the reader or anybody',
    example: 'If {I} [say] the pier is safe, it is.',
    holds: ({ tokens, mention: { kind, head } }) =>
      kind === 'pronoun' && /^(?:i|you|one)$/.test(lowerAt(tokens, head)),
  },
  {
    name: 'where evidence comes from',
    example: 'Results from {the ministry} [show] the pier is safe.',
    holds: (said) => {
      const { first, kind } = said.mention;
      return shows(said) && kind !== 'pronoun' && first > 1 && isEvidence(lowerAt(said.tokens, first - 2));
    },
  },
  {
    name: 'who shows by acts',
    example: '{Mara Lowe} [showed] that the pier was safe.',
    holds: ({ tokens, mention, i }) => mention.kind === 'name' && lowerAt(tokens, i).startsWith('show'),
  },
  {
    name: 'thing that is no evidence',
    example: '{The highs} [suggest] that the pier is safe.',
    holds: (said) => {
      const { kind, head } = said.mention;
      const isNoun = (said.tokens.is[head]! & NOUN) !== 0 || isEvidence(lowerAt(said.tokens, head));
      return shows(said) && kind === 'phrase' && !isNoun;
    },
  },
  {
    name: 'name that is given',
    example: '{One craft} [called] Gull sank.',
    holds: ({ tokens, mention: { kind, end, qualified }, i }) => {
      if (kind !== 'phrase' || (end !== i && qualified !== i) || lowerAt(tokens, i) !== 'called')
        return false;
      return !(tokens.is[i + 1]! & (IS.determiner | IS.preposition | IS.object | IS.pronoun | IS.adverb));
    },
  },
  {
    name: 'participle before the verb of its subject',
    example: '{The men} [questioned] said the pier was safe.',
    holds: ({ tokens, i }) =>
      lowerAt(tokens, i).endsWith('ed') &&
      tokens.gap[i + 1] === GAP.blank &&
      (tokens.is[i + 1]! & IS.say) !== 0,
  },
  {
    name: 'what has not been said yet',
    example: '{The council} has yet to [say] so.',
    holds: ({ tokens, i }) => lowerAt(tokens, i - 1) === 'to' && lowerAt(tokens, i - 2) === 'yet',
  },
];

/** Whether a verb of saying reports nothing that its subject says. */
export function isSilent(said: SaidBy): boolean {
  return SILENT_RULES.some(({ holds }) => holds(said));
}

/** Whether the verb is one of showing, by which things speak as well as people: “suggests”, “shows”, “found”. */
function shows({ tokens, i }: SaidBy): boolean {
  return statementVerbOf(lowerAt(tokens, i)) === 'suggest';
}
