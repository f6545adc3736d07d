import type { Entities } from '../entities/entity.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS } from '../tokens/classes.ts';
import { lowerAt } from '../tokens/tokens.ts';
import { OWNERS } from './descriptions/description.ts';
import { resolveDescription } from './descriptions/descriptions.ts';
import { type Choose, Discourse } from './discourse.ts';
import { chooseByModels } from './models.ts';
import { resolvePronoun } from './pronouns/pronouns.ts';
import { type Resolved, UNRESOLVED } from './resolved.ts';

/** Mentions before a relative pronoun, among which its antecedent is sought. */
const MOST_BEFORE_RELATIVE = 3;

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
    if (tokens.inside[mentions[m]!.first]! >= 0) continue;
    if (entities.owner[m]! >= 0) discourse.touch(m, entities.owner[m]!, false);
    if (mentions[m]!.kind === 'phrase') resolveOwner(discourse, m);
    const { referent, certainty } = resolveMention(discourse, m);
    discourse.link(m, referent, certainty);
  }
  return discourse;
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

/** “Lowe, who said”: a relative pronoun refers to the mention that it follows. */
function resolveRelative(discourse: Discourse, m: number): Resolved {
  const { of, certainty, mentioned } = discourse;
  const { tokens, mentions } = mentioned;
  const { first } = mentions[m]!;
  for (let n = m - 1; n >= 0 && n >= m - MOST_BEFORE_RELATIVE; n--) {
    const { reach, end, qualified } = mentions[n]!;
    if (reach !== first && end !== first && qualified !== first) continue;
    const holder = lowerAt(tokens, first) === 'who' ? holderOf(discourse, n, first) : n;
    return { referent: of[holder]!, certainty: certainty[holder]! };
  }
  return UNRESOLVED;
}

/**
 * “Lowe, 61, of Hale, Ohio, who”, “Lowe, R-Ohio, who”: the person before the places, bodies and letters that tell of
 * her; `n`, the mention beside the pronoun at token `who`, where there is none.
 */
function holderOf({ mentioned: { tokens, mentions }, referents, of }: Discourse, n: number, who: number) {
  const kindOf = (m: number) => referents[of[m]!]?.kind ?? 'unknown';
  const mayBeWho = (m: number) => /^(?:person|group|unknown)$/.test(kindOf(m));
  if (mentions[n]!.kind === 'phrase' || /^(?:person|group)$/.test(kindOf(n))) return n;
  for (let m = n; m > 0 && n - m < MOST_BEFORE_RELATIVE; m--) {
    const { first } = mentions[m]!;
    const outer = mentions[m - 1]!;
    if (outer.reach === who && (outer.reach > outer.qualified || mayBeWho(m - 1))) return m - 1;
    const isLed = /^(?:of|from|at|for|in)$/.test(lowerAt(tokens, first - 1));
    const from = isLed ? first - 1 : first;
    if (outer.end !== from && outer.reach !== from) return n;
    if (isLed && mayBeWho(m - 1)) return m - 1;
  }
  return n;
}

/** “Her answer”, “his sister”: whom the determiner of a phrase stands for. */
function resolveOwner(discourse: Discourse, m: number): void {
  const { tokens, mentions } = discourse.mentioned;
  const { first, head } = mentions[m]!;
  const word = lowerAt(tokens, first);
  const isOwned = head > first && tokens.is[first]! & IS.determiner && OWNERS.has(word);
  if (isOwned) discourse.owner[m] = resolvePronoun(discourse, m, word).referent;
}
