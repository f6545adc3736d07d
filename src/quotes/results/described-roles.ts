import type { Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import { genderOfNoun, phraseSpan } from '../coreference/discourse-referent.ts';
import { nameAfter } from '../coreference/referents/introductions.ts';
import { isSaying } from '../coreference/saying.ts';
import { isSubject } from '../cues/subjects.ts';
import type { Entity } from '../entities/entity.ts';
import { afterAge } from '../entities/roles/role-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { opensSentence } from '../tokens/sentence-bounds.ts';
import { lowerAt, type Tokens } from '../tokens/tokens.ts';
import { findDescriptions } from './role-descriptions.ts';

/** A description is taken for a role where it refers to the speaker with this probability. */
const SURE = 0.7;

/** Roles that only say what somebody is to another. A description takes their place. */
const SLIGHT =
  /^(?:rival|opponent|foe|ally|friend|guest|colleague|counterpart|critic|supporter|campaigner|conservative|liberal|who)$/;

/** Sentences of a quotation between a description and the name before it. */
const MOST_BETWEEN = 4;

/** Words of a verb of saying that closes a sentence behind its subject: “has also said”. */
const LONGEST_CLOSE = 3;

/** How often, at least, an article names its main person. */
const OFTEN = 3;

/** One way to tell whom a description calls. */
export interface DescribedRoleRule {
  readonly name: string;
  /** Invented text, the description in square brackets. */
  readonly example: string;
  /** Index of the entity that description `m` calls; -1 where the rule knows none. */
  readonly find: (analysis: QuoteAnalysis, m: number) => number;
}

/** In the order in which they are asked, each of the whole article. */
export const DESCRIBED_ROLE_RULES: readonly DescribedRoleRule[] = [
  {
    name: 'subject before the sentence that opens with a name',
    example: 'The law is “dead”, a [Harrow backbencher] has said. Ines Okafor said so.',
    find: (analysis, m) => (isDefinite(analysis, m) ? -1 : nameAfter(analysis, m)),
  },
  {
    name: 'subject after the sentence of a name',
    example: 'Ines Okafor left. The [rural affairs minister] said it was “over”.',
    find: (analysis, m) => (isDefinite(analysis, m) ? subjectBefore(analysis, m) : -1),
  },
  {
    name: 'what the discourse tells',
    example: 'Ines Okafor left. It rained. “We left,” the [minister] said.',
    find: (analysis, m) => {
      const { certainty, of } = analysis.discourse;
      return isDefinite(analysis, m) && certainty[m]! >= SURE && isSubject(analysis, m) ? of[m]! : -1;
    },
  },
  {
    name: 'whom the article names most among those without a role',
    example:
      'Ines Okafor met Dan Pell, and Okafor saw that Okafor was late. When it rained, the [rural affairs minister] said so.',
    find: (analysis, m) =>
      isDefinite(analysis, m) && isFull(analysis, m) && isSubject(analysis, m) ? mostNamed(analysis) : -1,
  },
];

/** Whether no role, or a slight one, stands beside the name of an entity. */
export function mayBeDescribed(entity: Entity | undefined): boolean {
  return entity !== undefined && (!entity.role || SLIGHT.test(entity.roleNoun!));
}

/** The descriptions by which an article calls those beside whose names no role stands. */
export function describedRoles(analysis: QuoteAnalysis): ReadonlyMap<number, Span> {
  const roles = new Map<number, Span>();
  const { tokens, mentions, entities } = analysis;
  const taken = new Set<string>();
  let descriptions = findDescriptions(analysis);
  for (const { find } of DESCRIBED_ROLE_RULES)
    descriptions = descriptions.filter((m) => {
      const noun = lowerAt(tokens, mentions[m]!.head);
      const e = taken.has(noun) ? -1 : find(analysis, m);
      const entity = entities.list[e];
      if (!entity || !mayBe(analysis, m, entity)) return true;
      taken.add(noun);
      if ((!entity.role || SLIGHT.test(entity.roleNoun!)) && !roles.has(e))
        roles.set(e, spanOf(tokens, mentions[m]!));
      return false;
    });
  return roles;
}

/** “the 73-year-old former mayor”: the phrase without its article and age. */
function spanOf(tokens: Tokens, mention: Mention): Span {
  const first = afterAge(tokens, mention.first + 1, mention.head);
  return { start: tokens.starts[first]!, end: phraseSpan(tokens, mention).end };
}

function mayBe({ tokens, mentions }: QuoteAnalysis, m: number, { kind, gender, words }: Entity): boolean {
  if (kind !== 'person' && !(kind === 'unknown' && words.length > 1)) return false;
  const own = genderOfNoun(tokens.is[mentions[m]!.head]!);
  return !own || !gender || own === gender;
}

/** The first person outside of quotations in the sentence before description `m`, if it opens its own. */
function subjectBefore(analysis: QuoteAnalysis, m: number): number {
  const { tokens, mentions, entities } = analysis;
  const { inside, sentence } = tokens;
  if (!opensSentence(tokens, mentions[m]!.first)) return -1;
  const own = sentence[mentions[m]!.first]!;
  let before = -1;
  let found = -1;
  for (let n = m - 1; n >= 0; n--) {
    const other = mentions[n]!;
    const s = sentence[other.first]!;
    if (inside[other.first]! >= 0 || s === own) continue;
    if (before < 0) before = s;
    if (s !== before || s < own - MOST_BETWEEN) break;
    const kind = entities.list[entities.of[n]!]?.kind;
    if (kind !== 'person' && kind !== 'unknown') continue;
    found = entities.of[n]!;
    // “The fare is fair, Ines Okafor has said.”
    if (isSaying(analysis, n) && sentence[other.end + LONGEST_CLOSE] !== s) break;
  }
  return found;
}

function isDefinite({ tokens, mentions }: QuoteAnalysis, m: number): boolean {
  return lowerAt(tokens, mentions[m]!.first) === 'the';
}

/** “the rural affairs minister”, but not “the minister”, “the other minister” nor “the minister’s spokesman” */
function isFull({ tokens, mentions }: QuoteAnalysis, m: number): boolean {
  const { first, head } = mentions[m]!;
  if (/^spokes/.test(lowerAt(tokens, head))) return false;
  return head - first > 1 && !/^(?:other|same|first|last|next)$/.test(lowerAt(tokens, first + 1));
}

/** The person whom the article names far more often than any other without a role; -1 where there is none. */
function mostNamed({ entities }: QuoteAnalysis): number {
  let best = -1;
  let most = 0;
  let second = 0;
  entities.list.forEach(({ kind, mentions, role }, e) => {
    if (kind !== 'person' || role) return;
    if (mentions > most) [best, most, second] = [e, mentions, most];
    else second = Math.max(second, mentions);
  });
  return most >= OFTEN && most >= 2 * second ? best : -1;
}
