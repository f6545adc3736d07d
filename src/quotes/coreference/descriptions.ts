import type { QuoteAnalysis } from '../analysis.ts';
import { isSubject } from '../cues/subjects.ts';
import { type Entity, isUnpeopled } from '../entities/entity.ts';
import { IS } from '../tokens/classes.ts';
import { lowerAt } from '../tokens/tokens.ts';
import { nearestEntity } from './role-bearers.ts';

/** Mentions before a description among which its antecedent is sought. */
const MOST = 60;
/** Nouns by which a body is called once it has been named: “Halden Rail … the company”. */
export const COMMON_BODIES =
  /^(?:company|firm|business|operator|bank|union|club|team|agency|group|charity|council|party|paper|newspaper|magazine|organisation|organization|institution|university|college|school|hospital|retailer|airline|manufacturer|maker|chain|board|body|authority|regulator|watchdog|publisher|broadcaster|developer|federation|league|association|society|network|campaign|ministry|department|committee|court|brand|trust|foundation|museum|orchestra|band)$/;

/** Nouns by which the main person of an article is called though nothing has said so: “the Irishman”, “the veteran”. */
const EPITHET =
  /^(?:old|veteran|star|american|briton|scot|scotsman|welshman|irishman|irishwoman|englishman|englishwoman|frenchman|frenchwoman|dutchman|dutchwoman|german|italian|spaniard|swede|dane|norwegian|finn|belgian|swiss|austrian|russian|pole|portuguese|greek|turk|australian|canadian|argentine|brazilian|south\s?african|kenyan|ethiopian|moroccan|croat|serb|czech|londoner|yorkshireman|texan|californian|kiwi)$/;

/** Whether the article calls its main person by this noun: “the 34-year-old”, “the Irishman”. */
export function isEpithet(head: string): boolean {
  return EPITHET.test(head);
}

/** The body that “the council” or “the company” stands for. */
export function bodyCalled(analysis: QuoteAnalysis, m: number, head: string): number {
  const { mentions, entities } = analysis;
  const own = nearestEntity(
    analysis,
    m,
    (p) => entities.list[p]!.body && entities.list[p]!.words.includes(head),
  );
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
