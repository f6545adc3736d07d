import type { Mention } from '../mentions/mention.ts';
import { CLOSED, IS } from '../tokens/classes.ts';
import { endsInS } from '../tokens/number.ts';
import { opensSentence } from '../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Entities, Entity } from './entity.ts';
import { kindOfEntity } from './kinds.ts';
import { fitsKind, isOfSeveral, isUnfinished } from './roles/role-nouns.ts';
import { predicateOf } from './roles/role-rules.ts';
import { takeRole, takeRoleOfOwner, takeSharedRole } from './roles/roles.ts';

/** Words of a role that are kept to be called by later. */
const MOST_WORDS = 16;

/** Prepositions before a place, and hardly before a person. */
const PLACING = new Set(['in', 'at', 'near', 'outside', 'across', 'into', 'around', 'throughout', 'within']);

/** Nouns whose “of” names them. */
const SETTLEMENTS = /^(?:city|town|village|suburb|hamlet|island|port|district|borough|parish)$/;

/** Gathers what the article says of each entity: how often it names it, where, its role; and so its kind. */
export function describeEntities(
  tokens: Tokens,
  mentions: readonly Mention[],
  { list, of, owner }: Entities,
): void {
  const shared = new Set<Entity>();
  for (let m = 0; m < mentions.length; m++) {
    takeRoleOfOwner(tokens, mentions[m]!, list[owner[m]!]);
    const entity = list[of[m]!];
    if (!entity) continue;
    countMention(tokens, mentions[m]!, entity);
    const other = secondOf(tokens, mentions, m);
    if (other < 0 || !takeSharedRole(tokens, mentions[m]!, entity, list[of[other]!]))
      takeRole(tokens, mentions, m, entity);
    else shared.add(entity).add(list[of[other]!]!);
    takeWords(tokens, mentions, m, entity);
  }
  for (const entity of list) {
    entity.kind = kindOfEntity(tokens.text, entity);
    const noun = entity.roleNoun;
    const isShared = noun !== null && shared.has(entity) && isOfSeveral(noun) && entity.kind === 'person';
    const fits = isShared || noun === null || fitsKind(noun, entity.kind);
    const { role, kind, body } = entity;
    if (
      !fits ||
      (role && isUnfinished(tokens.text.slice(role.start, role.end), kind === 'person' && !body))
    ) {
      entity.role = null;
      entity.roleNoun = null;
    }
  }
}

/** “Reporters Ada Lowe and Jake Pell”: the mention by name that “and” joins to mention `m`; -1 where none follows. */
function secondOf(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const { end, possessive } = mentions[m]!;
  const next = mentions[m + 1];
  const isPair =
    !possessive && next?.first === end + 1 && next.kind === 'name' && lowerAt(tokens, end) === 'and';
  return isPair && next.nameEnd - next.nameFirst > 1 ? m + 1 : -1;
}

function countMention(tokens: Tokens, mention: Mention, entity: Entity): void {
  const { is, gap } = tokens;
  const { first, roleFirst, nameFirst, nameEnd } = mention;
  entity.mentions++;
  if (nameEnd - nameFirst === 1) entity.short++;
  if (first > 0 && gap[first] === GAP.blank && isPlaced(tokens, first)) entity.located++;
  if (opensSentence(tokens, first)) entity.opening++;
  if (nameFirst === first + 1 && lowerAt(tokens, first) === 'the') entity.hasArticle = true;
  if (takesPlural(tokens, mention)) entity.plural++;
  const isTitled = roleFirst < nameFirst && is[nameFirst - 1]! & (IS.title | IS.person | IS.agent);
  if (isTitled || isGivenToBoth(tokens, mention)) entity.isTold = true;
}

/** “in Harrow”, “the suburb of West Harrow” */
function isPlaced(tokens: Tokens, first: number): boolean {
  const before = lowerAt(tokens, first - 1);
  return PLACING.has(before) || (before === 'of' && SETTLEMENTS.test(lowerAt(tokens, first - 2)));
}

/** “Jamie Roe”: a given name of men and women. */
function isGivenToBoth({ is }: Tokens, { nameFirst, nameEnd }: Mention): boolean {
  const both = IS.male | IS.female;
  return nameEnd - nameFirst > 1 && (is[nameFirst]! & both) === both;
}

/** “the Halvers were late”, “the Halvers, who left” */
function takesPlural(tokens: Tokens, { end, possessive }: Mention): boolean {
  return (
    !possessive && endsInS(lowerAt(tokens, end - 1)) && /^(?:are|were|have|who)$/.test(lowerAt(tokens, end))
  );
}

/** Gathers the words that may call it later: “Dora Pell, a surfer and baker …” is the surfer and the baker. */
function takeWords(tokens: Tokens, mentions: readonly Mention[], m: number, entity: Entity): void {
  const { is } = tokens;
  const { roleFirst, nameFirst, appositive, possessive } = mentions[m]!;
  const other = mentions[appositive] ?? predicateOf(tokens, mentions, m);
  const [first, end] = other?.kind === 'phrase' ? [other.first, other.qualified] : [0, 0];
  for (const [from, to] of [
    [roleFirst, nameFirst],
    [first, Math.min(end, first + MOST_WORDS)],
  ] as const)
    for (let i = from; i < to; i++)
      if (!(is[i]! & (CLOSED | IS.determiner)) || is[i]! & IS.possessive)
        entity.roleWords.add(lowerAt(tokens, i).replace(/['’]s$/, ''));
  // “The operator, Swiftwater, …”
  if (other?.kind === 'phrase' && !possessive && (is[other.head]! & (IS.body | IS.person)) === IS.body)
    entity.body = true;
}
