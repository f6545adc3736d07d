import type { QuoteAnalysis } from '../analysis.ts';
import { isSubject } from '../cues/subjects.ts';
import { type Entity, isUnpeopled } from '../entities/entity.ts';
import { CLOSED, IS } from '../tokens/classes.ts';
import { lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Mentions that are looked at before and after a description. */
const MOST = 60;
/** Nouns by which a body is called once it has been named: “Halden Rail … the company”. */
export const COMMON_BODIES =
  /^(?:company|firm|business|operator|bank|union|club|team|agency|group|charity|council|party|paper|newspaper|magazine|organisation|organization|institution|university|college|school|hospital|retailer|airline|manufacturer|maker|chain|board|body|authority|regulator|watchdog|publisher|broadcaster|developer|federation|league|association|society|network|campaign|ministry|department|committee|court|brand|trust|foundation|museum|orchestra|band)$/;

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

/** Nouns by which the main person of an article is called though nothing has said so: “the Irishman”, “the veteran”. */
const EPITHET =
  /^(?:old|veteran|star|american|briton|scot|scotsman|welshman|irishman|irishwoman|englishman|englishwoman|frenchman|frenchwoman|dutchman|dutchwoman|german|italian|spaniard|swede|dane|norwegian|finn|belgian|swiss|austrian|russian|pole|portuguese|greek|turk|australian|canadian|argentine|brazilian|south\s?african|kenyan|ethiopian|moroccan|croat|serb|czech|londoner|yorkshireman|texan|californian|kiwi)$/;

/**
 * The person whom a role calls, by any word of the roles that the article gives each: “the harbour chief” is rather the
 * chief executive of the harbour than the chief reporter. -1 where it fits none.
 */
export function bearerCalled(analysis: QuoteAnalysis, m: number, head: string): number {
  const { tokens, mentions, entities } = analysis;
  const { list } = entities;
  const { first, head: last } = mentions[m]!;
  const closer: string[] = [];
  let foreign = false;
  for (let i = first; i < last; i++) {
    const bits = tokens.is[i]!;
    if (bits & (CLOSED | IS.determiner)) continue;
    closer.push(lowerAt(tokens, i));
    // “The Labour spokesman” is not the spokesman of another party.
    if (bits & IS.capital && SHARED.test(head)) foreign = true;
  }
  const own = apartBy(tokens, first, last);
  // “The former president” is not President Obama; who was called so once may still be called “the president”.
  const sharesRank = (p: number) =>
    RANKS.every((rank) => own.has(rank) === list[p]!.roleWords.has(rank)) &&
    (!own.has('former') || list[p]!.roleWords.has('former'));
  const same = ALIKE.get(head);
  const short = SHORT.get(head);
  const plainly = (p: number) => {
    const { roleNoun } = list[p]!;
    return roleNoun !== null && (roleNoun === head || roleNoun === short);
  };
  const partly = (p: number) =>
    list[p]!.roleWords.has(head) || (short !== undefined && list[p]!.roleWords.has(short));
  const alike = (p: number) => {
    if (!same || list[p]!.body) return false;
    for (const word of list[p]!.roleWords) if (same.has(word)) return true;
    return false;
  };
  const closely = (p: number) => closer.some((word) => hasAlike(list[p]!.roleWords, word));
  for (const holds of [plainly, partly, alike]) {
    if (closer.length > 0) {
      const entity = bearerOf(analysis, m, (p) => holds(p) && closely(p) && sharesRank(p));
      if (entity >= 0) return entity;
      if (foreign || COMPOUND.test(head)) continue;
    }
    const entity = bearerOf(analysis, m, (p) => holds(p) && sharesRank(p));
    if (entity >= 0) return entity;
  }
  return -1;
}

/** Whether one of the words is this one or another form of it: “economy” and “economic”. */
function hasAlike(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 6) return false;
  for (const other of words) if (other.startsWith(word.slice(0, -2))) return true;
  return false;
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

function apartBy(tokens: Tokens, first: number, last: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = first; i < last; i++) words.add(lowerAt(tokens, i));
  return words;
}

/** Whether the article calls its main person by this noun: “the 34-year-old”, “the Irishman”. */
export function isEpithet(head: string): boolean {
  return EPITHET.test(head);
}

/** Offices that are nothing without what they are for: the prime minister is not the minister for schools. */
const COMPOUND = /^(?:minister|secretary)$/;

/** Roles that every party or firm of an article may have a bearer of. */
const SHARED =
  /^(?:spokes(?:man|woman|person)|leader|official|minister|member|candidate|mp|boss|chief|coach|manager|captain)$/;

/** The latest person before mention `m`, or else the first after it, for whom `holds` holds; -1 where there is none. */
function bearerOf(
  { mentions, entities }: QuoteAnalysis,
  m: number,
  holds: (entity: number) => boolean,
): number {
  for (let n = m - 1; n >= 0 && n > m - MOST * 3; n--)
    if (entities.of[n]! >= 0 && holds(entities.of[n]!)) return entities.of[n]!;
  for (let n = m + 1; n < mentions.length && n < m + MOST; n++) {
    if (entities.of[n]! >= 0 && holds(entities.of[n]!)) return entities.of[n]!;
  }
  return -1;
}

/** The body that “the council” or “the company” stands for. */
export function bodyCalled(analysis: QuoteAnalysis, m: number, head: string): number {
  const { mentions, entities } = analysis;
  const own = bearerOf(analysis, m, (p) => entities.list[p]!.body && entities.list[p]!.words.includes(head));
  if (own >= 0 || !COMMON_BODIES.test(head)) return own;
  let body = -1;
  let other = -1;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const p = entities.of[n]!;
    if (p < 0 || mentions[n]!.possessive) continue;
    const entity = entities.list[p]!;
    if (entity.body) {
      if (isSubject(analysis, n)) return p;
      if (body < 0) body = p;
    } else if (other < 0 && !entity.gender && !entity.lean && !entity.role) other = p;
  }
  return body >= 0 ? body : other;
}

/** Nouns of kin whose bearer mostly has the same surname. */
const KIN =
  /^(?:brother|sister|twin|son|daughter|father|mother|dad|mum|mom|husband|wife|widow|widower|grandson|granddaughter|cousin)$/;

/** “her sister”, of Nell Garrick: the one other person of her surname in the article whose gender fits; -1 where there is none. */
export function relativeCalled(
  { tokens, mentions, entities }: QuoteAnalysis,
  m: number,
  head: string,
  of: number,
): number {
  const one = entities.list[of];
  if (!one || !KIN.test(head)) return -1;
  const bits = tokens.is[mentions[m]!.head]!;
  const gender = bits & IS.male ? 'male' : bits & IS.female ? 'female' : null;
  let found = -1;
  for (const [p, { words, body, gender: own }] of entities.list.entries()) {
    if (p === of || body || words.length < 2 || words.at(-1) !== one.words.at(-1)) continue;
    if (gender && own && own !== gender) continue;
    if (found >= 0) return -1;
    found = p;
  }
  return found;
}

/** The latest person before mention `m` who is a subject, or else the latest of all; -1 where there is none. */
export function latestPerson(analysis: QuoteAnalysis, m: number): number {
  const { mentions, entities, tokens } = analysis;
  let latest = -1;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const p = entities.of[n]!;
    if (p < 0 || !isPerson(entities.list[p]!) || tokens.inside[mentions[n]!.first]! >= 0) continue;
    if (latest < 0) latest = p;
    if (isSubject(analysis, n)) return p;
  }
  return latest;
}

/** Whether anything tells that a name is no place’s. */
function isPerson(entity: Entity): boolean {
  const { body, gender, role, words, mentions, located } = entity;
  if (body || isUnpeopled(entity)) return false;
  return gender !== null || role !== null || ((words.length > 1 || mentions > 1) && located * 2 <= mentions);
}

/** The latest phrase before mention `m` that says more of whom both call: “a senior forecaster … the forecaster”. */
export function fullerPhrase({ tokens, mentions }: QuoteAnalysis, m: number, head: string): number {
  const own = mentions[m]!;
  for (let n = m - 1; n >= 0 && n > m - MOST; n--) {
    const { kind, first, end, head: other, qualified } = mentions[n]!;
    if (kind !== 'phrase' || tokens.inside[first]! >= 0 || lowerAt(tokens, other) !== head) continue;
    return Math.max(end, qualified) - first > own.end - own.first ? n : -1;
  }
  return -1;
}
