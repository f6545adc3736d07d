import { SHORT_RANKS, TEACHING_TITLES } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { Mention } from '../../mentions/mention.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { Entity } from '../entity.ts';
import { roleBefore } from './role-before.ts';
import { isOfPeople, isOfSeveral } from './role-nouns.ts';
import { ROLE_RULES } from './role-rules.ts';
import { afterAge, type RoleWords } from './role-words.ts';

/** Single words that give way to a fuller role: “Senator Ida Roe, the top Democrat on the committee”. */
const WEAK = setOf(`
    prof professor sen senator rep representative gov col gen general lt sgt capt cllr speaker leader prince princess
    sheikh secretary president director judge justice star fellow chairman host guest brother sister
  `);

/** Ranks that are written short before a name: “Lt. Col. Ida Roe”. */
const RANKS = setOf(SHORT_RANKS);
/** “Prof. Ida Roe, of the University of Harrow”: titles that say more with the body they belong to. */
const TEACHING = setOf(TEACHING_TITLES);

/** Takes the first role that the article gives, and a fuller one in place of a title alone. */
export function takeRole(tokens: Tokens, mentions: readonly Mention[], m: number, entity: Entity): void {
  if (entity.role && !isWeak(tokens, entity)) return;
  for (const { find } of ROLE_RULES) {
    const role = find(tokens, mentions, m);
    if (!role || (entity.role && !isFuller(tokens, entity, role))) continue;
    setRole(tokens, entity, role);
    if (!isWeak(tokens, entity)) return;
  }
}

/**
 * “Reporters Ada Lowe and Jake Pell”: gives both the role of several that stands before the first; whether one does.
 */
export function takeSharedRole(
  tokens: Tokens,
  mention: Mention,
  entity: Entity,
  other: Entity | undefined,
): boolean {
  const role = roleBefore(tokens, mention);
  if (!role || !other || entity.role || other.role) return false;
  const noun = lowerAt(tokens, role.head);
  if (!isOfSeveral(noun)) return false;
  setRole(tokens, entity, role);
  setRole(tokens, other, role);
  return true;
}

/** Whether a role tells more than the weak one that an entity has. */
function isFuller(tokens: Tokens, { roleNoun }: Entity, { first, end, head }: RoleWords): boolean {
  if (tokens.is[head]! & IS.preposition) return TEACHING.has(roleNoun!);
  if (lowerAt(tokens, head) === 'who') return false;
  if (isOfSeveral(roleNoun!)) return !endsInS(lowerAt(tokens, head));
  return isOfPeople(roleNoun!) ? end - first > 1 : isOfPeople(lowerAt(tokens, head));
}

/** “FBI director Ed Lowe’s office”: the role of whom a phrase names as its owner. */
export function takeRoleOfOwner(tokens: Tokens, mention: Mention, owner: Entity | undefined): void {
  if (!owner || owner.role) return;
  const role = roleBefore(tokens, {
    nameFirst: mention.ownerFirst,
    roleFirst: mention.ownerFirst,
    end: mention.ownerEnd,
  });
  if (role) setRole(tokens, owner, role);
}

/** Whether another role may take its place: “Senator”, or “force” of “the force Sen. Ed Lowe leads”. */
function isWeak({ text }: Tokens, { role, roleNoun }: Entity): boolean {
  if (role === null) return false;
  // “France’s Ida Roe”, “colleagues Ada Lowe and Ida Roe”
  if (isOfSeveral(roleNoun!) || /['’]s?$/.test(roleNoun!)) return true;
  // “retired Air Force Lt. Col. Ida Roe, a military analyst”
  if (RANKS.has(roleNoun!)) return true;
  return !isOfPeople(roleNoun!) || (WEAK.has(roleNoun!) && !/[\s-]/.test(text.slice(role.start, role.end)));
}

function setRole(tokens: Tokens, entity: Entity, { first: from, end, head }: RoleWords): void {
  const { is, gap, starts, ends, count, sentence } = tokens;
  const first = afterAge(tokens, from, head);
  // “Sen. Lowe”: the stop is the title’s.
  const isInside = end === head + 1 && end < count && sentence[end] === sentence[head];
  const isShortened = isInside && (gap[end]! & GAP.stop) !== 0 && (is[head]! & IS.title) !== 0;
  const last = ends[end - 1]! + (isShortened ? 1 : 0);
  entity.role = { start: starts[first]!, end: last + closingMarks(tokens, first, end) };
  entity.roleNoun = lowerAt(tokens, head);
  if (is[head]! & (IS.person | IS.agent | IS.title)) entity.isTold = true;
}

/** “author of “The Salt Road,””: how many signs close a title that the role ends with. */
function closingMarks({ inside, text, ends }: Tokens, first: number, end: number): number {
  const isQuoted = inside[end - 1]! >= 0 && inside[first] !== inside[end - 1];
  return isQuoted ? /^[,.!?]?["”’']*/.exec(text.slice(ends[end - 1]!, ends[end - 1]! + 3))![0].length : 0;
}
