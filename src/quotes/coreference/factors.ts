import type { Mention } from '../mentions/mention.ts';
import { IS, NOUN, VERB } from '../tokens/classes.ts';
import { GAP, type Tokens } from '../tokens/tokens.ts';
import type { Wanted } from './wanted.ts';
import type { WeightName } from './weights.ts';

/** A mention that fits a pronoun, and what is known of the words between. */
export interface FactorPlace {
  readonly tokens: Tokens;
  readonly mention: Mention;
  readonly wanted: Wanted;
  readonly isSubject: boolean;
  /** Whether it is the last that spoke. */
  readonly isLastSpeaker: boolean;
  /** Whether a subject of the same pronoun stands between. */
  readonly isCarriedPast: boolean;
  /** Sentence of the words that the pronoun’s clause of saying is inserted in, or -1. */
  readonly insertedIn: number;
}

/** What makes a mention that fits likelier or less likely to be the antecedent. */
export interface Factor {
  /** Its row in the table of weights, where its example stands too. */
  readonly name: WeightName;
  readonly holds: (place: FactorPlace) => boolean;
}

/** Each that holds multiplies the weight of the mention. */
export const FACTORS: readonly Factor[] = [
  { name: 'subject', holds: ({ isSubject }) => isSubject },
  {
    name: 'governed',
    holds: ({ tokens, mention, wanted, isSubject }) =>
      !isSubject && wanted.gender !== null && isGoverned(tokens, mention),
  },
  { name: 'owner', holds: ({ mention }) => mention.possessive },
  {
    name: 'attributive',
    holds: ({ tokens, mention, wanted }) => wanted.gender !== null && isAttributive(tokens, mention),
  },
  { name: 'carriedPast', holds: ({ isSubject, isCarriedPast }) => isCarriedPast && !isSubject },
  {
    // “The Tories, he said, would lose”: who speaks is not who is spoken of.
    name: 'spokenOf',
    holds: ({ tokens, mention, insertedIn }) => tokens.sentence[mention.first] === insertedIn,
  },
  { name: 'lastSpeaker', holds: ({ isLastSpeaker }) => isLastSpeaker },
];

/** “had close ties to Varga” */
function isGoverned({ is, gap }: Tokens, { first }: Mention): boolean {
  return first > 0 && gap[first] === GAP.blank && (is[first - 1]! & IS.preposition) !== 0;
}

/** “the Tory plans”, “a Tory spokesman”: a name that says of which kind the next noun is. */
function isAttributive({ is, gap }: Tokens, { kind, first, end, possessive }: Mention): boolean {
  const next = is[end] ?? 0;
  if (kind !== 'name' || possessive || gap[end] !== GAP.blank || !(next & IS.lowercase)) return false;
  return next & VERB ? (next & IS.nounVerb) !== 0 && (is[first]! & IS.determiner) !== 0 : (next & NOUN) !== 0;
}
