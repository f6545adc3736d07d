import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { BREAK, GAP, type Tokens } from '../tokens/tokens.ts';

/** One reason for a mention to be the subject of a clause, or not to be. */
export interface SubjectRule {
  readonly name: string;
  /** Invented text with subjects in brackets and other mentions in braces. */
  readonly example: string;
  /** `true`: mention `n` is a subject; `false`: it is not; `undefined`: ask the next rule. */
  readonly find: (mentioned: MentionedTokens, n: number) => boolean | undefined;
}

/** Tokens before the first mention of a sentence. */
const LONGEST_OPENING = 12;

/** The rules in the order in which they are asked; the first that answers decides. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    name: 'owner',
    example: '{Lowe’s} is old.',
    find: ({ mentions }, n) => (mentions[n]!.possessive ? false : undefined),
  },
  {
    name: 'before its verb',
    example: 'When it rained, [Lowe] repeatedly said so.',
    find: (mentioned, n) => (isBeforeVerb(mentioned, n) ? true : undefined),
  },
  {
    name: 'after the verb that follows a quotation',
    example: '“We left,” said [Lowe].',
    find: ({ tokens, mentions }, n) => {
      const { first } = mentions[n]!;
      return classesBefore(tokens, first) & IS.say && (tokens.inside[first - 2] ?? -1) >= 0
        ? true
        : undefined;
    },
  },
  {
    name: 'object of a preposition',
    example: 'After {Lowe} it rained.',
    find: ({ tokens, mentions }, n) => {
      const { first } = mentions[n]!;
      const isFirst = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first];
      return !isFirst && tokens.is[first - 1]! & IS.preposition ? false : undefined;
    },
  },
  {
    name: 'first of its sentence',
    example: '[Lowe] met {Josip Varga}.',
    find: isFirstOfSentence,
  },
];

/** Whether mention `n` is the subject of a clause. */
export function isSubject(mentioned: MentionedTokens, n: number): boolean {
  for (const { find } of SUBJECT_RULES) {
    const answer = find(mentioned, n);
    if (answer !== undefined) return answer;
  }
  return false;
}

/** “Lowe repeatedly said”; but “On Tuesday the court heard from Lowe was late” has a preposition before it. */
function isBeforeVerb({ tokens, mentions }: MentionedTokens, n: number): boolean {
  const { first, end } = mentions[n]!;
  const verb = tokens.gap[end] === GAP.blank && (tokens.is[end] ?? 0) & IS.adverb ? end + 1 : end;
  if (tokens.gap[verb] !== GAP.blank || !((tokens.is[verb] ?? 0) & (IS.auxiliary | VERB))) return false;
  return !(classesBefore(tokens, first) & (IS.preposition | VERB));
}

/** The classes of the word before token `i` in its clause; 0 where it opens one. */
function classesBefore({ is, gap }: Tokens, i: number): number {
  return i > 0 && !(gap[i]! & BREAK) ? is[i - 1]! : 0;
}

function isFirstOfSentence({ tokens, mentions, at }: MentionedTokens, n: number): boolean {
  const { first } = mentions[n]!;
  for (let i = first - 1; i >= 0 && tokens.sentence[i] === tokens.sentence[first]; i--)
    if (first - i > LONGEST_OPENING || (at[i]! >= 0 && tokens.inside[i]! < 0)) return false;
  return true;
}

/**
 * Whether token `i` stands where the subject of a clause does: first in its sentence, after a comma, or after “said”.
 */
export function startsClause(tokens: Tokens, i: number): boolean {
  return (
    i === 0 ||
    tokens.sentence[i] !== tokens.sentence[i - 1] ||
    (tokens.gap[i]! & BREAK) !== 0 ||
    (tokens.is[i - 1]! & IS.say) !== 0
  );
}
