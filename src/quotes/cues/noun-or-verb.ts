import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS, NOUN } from '../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../tokens/number.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import type { CuePlace } from './place.ts';

/** What stands before a token that is a noun or a verb: “claims”, “call”. */
interface Before extends MentionedTokens {
  /** The token before it, over adverbs. */
  readonly before: number;
  /** Whether it has the -s of a verb’s third person, or of a noun’s plural. */
  readonly third: boolean;
}

/** One way to tell a noun from a verb of the same form. */
export interface NounRule {
  readonly name: string;
  /** Invented text with nouns in brackets and verbs in braces. */
  readonly example: string;
  /** `true`: it is a noun; `false`: it is a verb; `undefined`: ask the next rule. */
  readonly find: (before: Before) => boolean | undefined;
}

/** Gaps at whose other side the word before tells nothing. */
const APART = GAP.comma | GAP.dash | GAP.close | GAP.open | GAP.mark | GAP.colon;
/** Pronouns whose verb has an -s, so that a form without it is a noun, and those whose verb has none. */
const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'it']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'we', 'i', 'you']);

/** Whether a word counts what follows it: “three points”, “several claims”. */
function isCount(word: string): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|all|most|both|these|those|\d+)$/.test(
    word,
  );
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const NOUN_RULES: readonly NounRule[] = [
  {
    name: 'first word',
    example: '{Claims} he left.',
    find: ({ tokens, before }) => (before < 0 || sentenceEnds(tokens, before + 1) ? false : undefined),
  },
  {
    name: 'word apart',
    example: 'Lowe shook hands, {claims} a friend.',
    find: ({ tokens, before }) => (tokens.gap[before + 1]! & APART ? false : undefined),
  },
  {
    name: 'after an auxiliary or a conjunction',
    example: 'Lowe left and {claims} it was late. Pell will {claim} more.',
    find: ({ tokens, at, before }) =>
      at[before]! < 0 && tokens.is[before]! & (IS.auxiliary | IS.conjunction) ? false : undefined,
  },
  {
    name: 'after a word that is no mention',
    example: 'Lowe lives in [states] where waves {claim} lives.',
    find: ({ tokens, at, before, third }) =>
      at[before]! < 0 ? third || !endsInS(lowerAt(tokens, before)) : undefined,
  },
  {
    name: 'after a pronoun',
    example: 'They {claim} it and he {claims} it.',
    find: ({ tokens, mentions, at, before, third }) => {
      const { kind, head } = mentions[at[before]!]!;
      return kind === 'pronoun' ? (third ? PLURAL : SINGULAR).has(lowerAt(tokens, head)) : undefined;
    },
  },
  {
    name: 'after a number',
    example: 'Lowe, who led by three [points], left.',
    find: ({ tokens, mentions, at, before, third }) =>
      (third && isCount(lowerAt(tokens, mentions[at[before]!]!.head))) || undefined,
  },
  {
    name: 'after an owner',
    example: 'Lowe’s once [boast] fell flat.',
    find: ({ mentions, at, before }) => mentions[at[before]!]!.possessive || undefined,
  },
  {
    name: 'plural or third person',
    example: 'The baker {claims} it. The bakers [claims] fell.',
    find: ({ tokens, mentions, at, before, third }) => {
      if (!third) return undefined;
      const { kind, head } = mentions[at[before]!]!;
      const isDescribing = (tokens.is[head]! & (IS.modifier | NOUN)) === IS.modifier;
      return kind === 'phrase' && (isDescribing || isPluralNoun(lowerAt(tokens, head)));
    },
  },
  {
    name: 'singular or base form',
    example: 'The pilot [call] came. The pilots {call} it late. Lowe and Pell {call} it late.',
    find: ({ tokens, mentions, at, before }) => {
      const { first, head } = mentions[at[before]!]!;
      const isSingular = !isPluralNoun(lowerAt(tokens, head)) && !(tokens.is[before]! & IS.body);
      return isSingular && lowerAt(tokens, first - 1) !== 'and';
    },
  },
];

/**
 * Whether a form that may be a verb is a noun, by what stands before it: “in states”, “her claims”, “the press call”.
 */
export function isNoun(place: CuePlace): boolean {
  const before = beforeOf(place);
  for (const { find } of NOUN_RULES) {
    const answer = find(before);
    if (answer !== undefined) return answer;
  }
  return false;
}

/** What stands before the token of a place, over adverbs. */
export function beforeOf(place: CuePlace): Before {
  const { tokens, mentions, at, i } = place;
  let before = i - 1;
  while (before >= 0 && at[before]! < 0 && (tokens.is[before]! & (IS.adverb | IS.auxiliary)) === IS.adverb)
    before--;
  return { tokens, mentions, at, before, third: endsInS(lowerAt(tokens, i)) };
}
