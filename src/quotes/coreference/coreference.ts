import type { Entities } from '../entities/entity.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import { OWNERS } from './descriptions/description.ts';
import { resolveDescription } from './descriptions/descriptions.ts';
import { type Choose, Discourse } from './discourse.ts';
import { chooseByModels } from './models.ts';
import { resolvePronoun } from './pronouns/pronouns.ts';
import { resolveRelative } from './pronouns/relative-pronouns.ts';
import type { Resolved } from './resolved.ts';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/**
 * Reads an article from start to end and finds what each mention outside of quotations refers to. Names refer to their
 * entities; `descriptions` and `pronouns` choose among the referents known so far, which have `features`; a relative
 * pronoun refers to the mention that it follows. Later, `referents` tells whom a mention names in the record.
 *
 * @param choose Chooses among referents: the models, unless they are being learned.
 */
export function readDiscourse(
  mentioned: MentionedTokens,
  entities: Entities,
  choose: Choose = chooseByModels,
): Discourse {
  const discourse = new Discourse(mentioned, entities, choose);
  const { tokens, mentions } = mentioned;
  for (let m = 0; m < mentions.length; m++) {
    if (tokens.inside[mentions[m]!.first]! >= 0 || isAgency(mentioned, m)) continue;
    if (entities.owner[m]! >= 0) discourse.touch(m, entities.owner[m]!, false);
    if (mentions[m]!.kind === 'phrase') resolveOwner(discourse, m);
    const { referent, certainty } = resolveMention(discourse, m);
    discourse.link(m, referent, certainty);
  }
  return discourse;
}

/** Tokens of a dateline that are read for the agency. */
const LONGEST_DATELINE = 8;

/** “(HNN) The firm says”, “HARROW, Norland (HNN) – The firm says”: who sends the story has not been told of by it. */
function isAgency({ tokens, mentions }: MentionedTokens, m: number): boolean {
  const { first, end } = mentions[m]!;
  const isBracketed = (tokens.gap[first]! & GAP.open) !== 0 && (tokens.gap[end]! & GAP.close) !== 0;
  return first < LONGEST_DATELINE && tokens.sentence[first] === 0 && isBracketed;
}

/** Tells names by their entities, and asks the models about the other mentions. */
function resolveMention(discourse: Discourse, m: number): Resolved {
  const { mentioned, entities } = discourse;
  const mention = mentioned.mentions[m]!;
  const named = entities.of[m]! >= 0 ? entities.of[m]! : (entities.of[mention.appositive] ?? -1);
  if (named >= 0 || mention.kind === 'name') return { referent: named, certainty: 1 };
  if (mention.kind === 'phrase') return resolveDescription(discourse, m);
  const word = lowerAt(mentioned.tokens, mention.first);
  return RELATIVES.has(word) ? resolveRelative(discourse, m) : resolvePronoun(discourse, m, word);
}

/** “Her answer”, “his sister”: whom the determiner of a phrase stands for. */
function resolveOwner(discourse: Discourse, m: number): void {
  const { tokens, mentions } = discourse.mentioned;
  const { first, head } = mentions[m]!;
  const word = lowerAt(tokens, first);
  const isOwned = head > first && tokens.is[first]! & IS.determiner && OWNERS.has(word);
  if (isOwned) discourse.owner[m] = resolvePronoun(discourse, m, word).referent;
}
