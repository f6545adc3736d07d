import type { QuoteAnalysis } from '../analysis.ts';
import type { Entity } from '../entities/entity.ts';
import { CLOSED, IS } from '../tokens/classes.ts';
import { lowerAt } from '../tokens/tokens.ts';

/** Mentions among which the bearer of a role or the name of a body is sought, before and after it. */
const MOST_BACK = 180;
const MOST_ON = 60;

/** Nouns that say the same of a person. */
const SAME_ROLE: readonly (readonly string[])[] = [
  [
    'rev',
    'reverend',
    'vicar',
    'rector',
    'priest',
    'pastor',
    'minister',
    'clergyman',
    'chaplain',
    'curate',
    'father',
    'fr',
  ],
  ['dr', 'doctor', 'surgeon', 'physician', 'gp', 'consultant'],
  ['prof', 'professor', 'academic', 'scholar', 'scientist', 'researcher'],
  ['cllr', 'councillor'],
  ['sen', 'senator', 'lawmaker', 'politician'],
  ['mp', 'politician', 'lawmaker', 'parliamentarian', 'backbencher'],
  ['gov', 'governor'],
  ['coach', 'manager', 'boss'],
  ['chief', 'boss', 'head', 'director', 'executive'],
  ['actor', 'actress', 'star', 'performer'],
  ['singer', 'star', 'musician', 'performer', 'songwriter', 'vocalist', 'frontman'],
  ['comedian', 'comic', 'star', 'entertainer'],
  ['writer', 'author', 'novelist', 'poet', 'playwright'],
  ['director', 'film-maker', 'filmmaker'],
  ['lawyer', 'solicitor', 'barrister', 'attorney'],
  ['striker', 'forward', 'player', 'footballer', 'star'],
  ['midfielder', 'winger', 'player', 'footballer', 'star'],
  ['defender', 'player', 'footballer'],
  ['goalkeeper', 'keeper', 'player', 'footballer'],
  ['captain', 'skipper', 'player'],
];
const ALIKE: ReadonlyMap<string, ReadonlySet<string>> = alike();

function alike(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const group of SAME_ROLE)
    for (const noun of group) table.set(noun, new Set([...(table.get(noun) ?? []), ...group]));
  return table;
}

/** Titles that are written short before a name: “Sen. Lowe” is the senator. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['senator', 'sen'],
  ['governor', 'gov'],
  ['representative', 'rep'],
  ['congressman', 'rep'],
  ['congresswoman', 'rep'],
  ['professor', 'prof'],
  ['reverend', 'rev'],
  ['councillor', 'cllr'],
  ['general', 'gen'],
  ['captain', 'capt'],
  ['sergeant', 'sgt'],
  ['lieutenant', 'lt'],
]);

/** What sets one bearer of a role apart from another: the shadow foreign secretary is not the foreign secretary. */
const RANKS = ['shadow', 'deputy', 'vice', 'assistant', 'co'] as const;

/** Offices that are nothing without what they are for: the prime minister is not the minister for schools. */
const COMPOUND = /^(?:minister|secretary)$/;

/** Roles that every party or firm of an article may have a bearer of. */
const SHARED =
  /^(?:spokes(?:man|woman|person)|leader|official|minister|member|candidate|mp|boss|chief|coach|manager|captain)$/;

/** A phrase that calls somebody by a role. */
interface RoleCall {
  /** Its head in lower case, and how that is written short before a name. */
  readonly head: string;
  readonly short: string | undefined;
  /** The words before its head, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Those of them that say more than an article does. */
  readonly closer: readonly string[];
  /** Whether they name a party or a firm: “the Labour spokesman” is not the spokesman of another. */
  readonly isOfParty: boolean;
}

/** One way in which an entity’s roles answer a call. */
export interface RoleMatch {
  readonly name: string;
  /** Invented text: the phrase in brackets, the name of its bearer in braces. */
  readonly example: string;
  readonly holds: (call: RoleCall, entity: Entity) => boolean;
}

/** The matches in the order in which they are tried over the whole article; the first that any entity has decides. */
export const ROLE_MATCHES: readonly RoleMatch[] = [
  {
    name: 'head of the role',
    example: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
    holds: ({ head, short }, { roleNoun }) => roleNoun !== null && (roleNoun === head || roleNoun === short),
  },
  {
    name: 'any word of a role',
    example: 'Council chief executive {Ines Okafor} won. “We left,” [the council chief] said.',
    holds: ({ head, short }, { roleWords }) =>
      roleWords.has(head) || (short !== undefined && roleWords.has(short)),
  },
  {
    name: 'word that says the same',
    example: 'The Rev. {Ines Okafor} won. “We left,” [the vicar] said.',
    holds: ({ head }, { body, roleWords }) => {
      const same = body ? undefined : ALIKE.get(head);
      if (same) for (const word of roleWords) if (same.has(word)) return true;
      return false;
    },
  },
];

/**
 * The person whom a role calls, by any word of the roles that the article gives each: “the harbour chief” is rather the
 * chief executive of the harbour than the chief reporter. -1 where it fits none.
 */
export function bearerCalled(analysis: QuoteAnalysis, m: number, head: string): number {
  const { list } = analysis.entities;
  const call = roleCallOf(analysis, m, head);
  for (const { holds } of ROLE_MATCHES) {
    const fits = (entity: Entity) => holds(call, entity) && sharesRank(call, entity);
    if (call.closer.length > 0) {
      const closest = nearestEntity(analysis, m, (p) => fits(list[p]!) && sharesMore(call, list[p]!));
      if (closest >= 0) return closest;
      if (call.isOfParty || COMPOUND.test(head)) continue;
    }
    const entity = nearestEntity(analysis, m, (p) => fits(list[p]!));
    if (entity >= 0) return entity;
  }
  return -1;
}

export function roleCallOf({ tokens, mentions }: QuoteAnalysis, m: number, head: string): RoleCall {
  const { first, head: last } = mentions[m]!;
  const words = new Set<string>();
  const closer: string[] = [];
  let isOfParty = false;
  for (let i = first; i < last; i++) {
    const word = lowerAt(tokens, i);
    words.add(word);
    if (tokens.is[i]! & (CLOSED | IS.determiner)) continue;
    closer.push(word);
    if (tokens.is[i]! & IS.capital && SHARED.test(head)) isOfParty = true;
  }
  return { head, short: SHORT.get(head), words, closer, isOfParty };
}

/** “The former president” is not President Obama; who was called so once may still be called “the president”. */
function sharesRank({ words }: RoleCall, { roleWords }: Entity): boolean {
  return (
    RANKS.every((rank) => words.has(rank) === roleWords.has(rank)) &&
    (!words.has('former') || roleWords.has('former'))
  );
}

/** Whether a role has more of the call than its head. */
function sharesMore({ closer }: RoleCall, { roleWords }: Entity): boolean {
  return closer.some((word) => hasAlike(roleWords, word));
}

/** Whether one of the words is this one or another form of it: “economy” and “economic”. */
function hasAlike(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 6) return false;
  for (const other of words) if (other.startsWith(word.slice(0, -2))) return true;
  return false;
}

/** The entity of the latest mention before mention `m`, or else the first after it, for whom `holds` holds; -1 where there is none. */
export function nearestEntity(
  { mentions, entities }: QuoteAnalysis,
  m: number,
  holds: (entity: number) => boolean,
): number {
  for (let n = m - 1; n >= 0 && n > m - MOST_BACK; n--)
    if (entities.of[n]! >= 0 && holds(entities.of[n]!)) return entities.of[n]!;
  for (let n = m + 1; n < mentions.length && n < m + MOST_ON; n++) {
    if (entities.of[n]! >= 0 && holds(entities.of[n]!)) return entities.of[n]!;
  }
  return -1;
}
