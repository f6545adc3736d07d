import { PARTIES as NAMES_OF_PARTIES } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { findValues } from '../../model/features.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import type { Alternatives, Discourse } from '../discourse.ts';
import { type DiscourseReferent, newReferent, referentOfPhrase } from '../discourse-referent.ts';
import { DESCRIPTION_FEATURES } from '../features/description-features.ts';
import { type Resolved, UNRESOLVED } from '../resolved.ts';
import { closerAgreement, type Description, type Match, matchOf, readDescription } from './description.ts';
import { isObjectOf } from './object.ts';

/** Candidates before a description, and among them those that nothing but their kind speaks for. */
const MOST_CANDIDATES = 14;
const MOST_VAGUE = 6;
/** Mentions after it, among which a name is sought whose role agrees, and how many of them. */
const MOST_ON = 60;
const MOST_LATER = 3;

/** A description adds to what is known of whom it calls where this much speaks for it. */
const SURE = 0.6;

const PARTIES = setOf(NAMES_OF_PARTIES);

const MATCHES: readonly Match[] = ['none', 'alike', 'word', 'head', 'age'];

/** Finds whom a phrase calls, by the description model: somebody known, or somebody new. */
export function resolveDescription(discourse: Discourse, m: number): Resolved {
  const description = readDescription(discourse, m);
  if (!description) return UNRESOLVED;
  const { tokens, mentions } = discourse.mentioned;
  const addNew = () => discourse.add(referentOfPhrase(tokens, mentions[m]!));
  // “A spokesman said” brings in somebody new.
  if (description.article === 'a' && description.sort !== 'several')
    return { referent: addNew(), certainty: 1 };
  const candidates = findCandidates(discourse, m, description);
  const alternatives = describedAlternatives(discourse, m, description, candidates);
  const { index, share } = discourse.choose('description', m, alternatives);
  const referent = alternatives.referents[index]!;
  if (referent < 0) return { referent: addNew(), certainty: share };
  if (share >= SURE) learnFrom(description, discourse.referents[referent]!);
  return { referent, certainty: share };
}

/** Index of a referent that a description may call, and how well the two agree. */
interface KnownReferent {
  readonly r: number;
  readonly match: Match;
}

/** What is known of whom a description may call; -1, the last of them, is somebody new. */
function describedAlternatives(
  discourse: Discourse,
  m: number,
  description: Description,
  candidates: readonly KnownReferent[],
): Alternatives {
  const bestMatch = MATCHES[Math.max(0, ...candidates.map(({ match }) => MATCHES.indexOf(match)))]!;
  const valuesOf = (referent: DiscourseReferent, match: Match, rank: number, isNew: boolean) => {
    const antecedent = { discourse, m, referent, rank, description, match, bestMatch, isNew };
    return findValues(DESCRIPTION_FEATURES, antecedent);
  };
  const values = candidates.map(({ r, match }, i) => {
    let rank = 0;
    for (let other = 0; other < i; other++) if (candidates[other]!.match === match) rank++;
    return valuesOf(discourse.referents[r]!, match, rank, false);
  });
  const known = candidates.map(({ r }) => r);
  // “The company said” brings in none where one has been named.
  const isKnown =
    /^(?:company|firm)$/.test(description.head) &&
    description.article === 'the' &&
    known.some((r) => discourse.referents[r]!.entity >= 0 && discourse.referents[r]!.kind === 'body');
  if (isKnown) return { referents: known, values };
  values.push(valuesOf(NOBODY, 'none', 0, true));
  return { referents: [...known, -1], values };
}

/** Stands for somebody who is called for the first time; nothing is known of it. */
const NOBODY = newReferent({
  entity: -1,
  kind: 'unknown',
  name: { start: 0, end: 0 },
  gender: null,
  lean: null,
  age: -1,
  isWhole: false,
  length: 0,
  words: new Set(),
  heads: new Set(),
});

function findCandidates(discourse: Discourse, m: number, description: Description): KnownReferent[] {
  const found = findBefore(discourse, m, description);
  addLater(found, discourse, m, description);
  const isRepeated =
    !description.isCommon && found.some(({ r, match }) => match === 'head' && isFresh(discourse, m, r));
  return isRepeated ? found.filter(({ match }) => match !== 'none') : found;
}

/** How many sentences back a noun stands, at most, that is seldom repeated for somebody else. */
const FRESH = 2;

/** “Mara Lowe met her coach. “We left,” the coach said.”: whether it was called so just now. */
function isFresh(discourse: Discourse, m: number, r: number): boolean {
  const { last } = discourse.referents[r]!;
  return last >= 0 && discourse.sentenceOf(m) - discourse.sentenceOf(last) <= FRESH;
}

/** The latest referents that a description may call. */
function findBefore(discourse: Discourse, m: number, description: Description): KnownReferent[] {
  const { referents, recent, entities, mentioned } = discourse;
  // “Lowe’s coach” is not Lowe.
  const owner = discourse.owner[m]!;
  const named = entities.owner[m]!;
  const found: KnownReferent[] = [];
  for (let i = recent.length - 1; i >= 0 && found.length < MOST_CANDIDATES; i--) {
    const r = recent[i]!;
    const referent = referents[r]!;
    if (r === owner || r === named || !fits(description, referent)) continue;
    const match = matchOf(description, referent);
    // “Lowe’s lawyer” is nobody with a name whom the article does not call a lawyer.
    if (match === 'none' && referent.entity >= 0 && referents[named]?.kind === 'person') continue;
    if (!isAllowed(description, referent, match) || isObjectOf(mentioned, referent.last, m)) continue;
    if (found.length >= MOST_VAGUE && match === 'none') continue;
    found.push({ r, match });
  }
  return found;
}

/** “A backbencher has left. Labour backbencher Derek Wyatt …”: adds who is named later, and agrees. */
function addLater(found: KnownReferent[], discourse: Discourse, m: number, description: Description): void {
  const { referents, entities } = discourse;
  const { mentions, tokens } = discourse.mentioned;
  const most = found.length + MOST_LATER;
  for (let n = m + 1; n < mentions.length && n < m + MOST_ON && found.length < most; n++) {
    const r = entities.of[n]!;
    if (r < 0 || referents[r]!.last >= 0 || tokens.inside[mentions[n]!.first]! >= 0) continue;
    if (!fits(description, referents[r]!) || found.some((other) => other.r === r)) continue;
    const match = matchOf(description, referents[r]!);
    if (match !== 'none' && isAllowed(description, referents[r]!, match)) found.push({ r, match });
  }
}

/** Whether a description may call it by kind and gender. */
function fits({ sort, gender }: Description, referent: DiscourseReferent): boolean {
  const { kind, entity } = referent;
  switch (sort) {
    case 'body':
      return kind === 'body' || kind === 'thing' || (kind === 'unknown' && entity >= 0);
    case 'several':
      return kind === 'group' || kind === 'body';
    case 'role':
      if (kind !== 'person' && kind !== 'unknown') return false;
      return !gender || !referent.gender || gender === referent.gender;
  }
}

/** Whether a description that fits it may call it, where they agree so well. */
function isAllowed(description: Description, referent: DiscourseReferent, match: Match): boolean {
  // “Halden officials” are not the officials of before.
  if (referent.entity < 0 && closerAgreement(description, referent.words) === 'foreign') return false;
  switch (description.sort) {
    case 'body':
      // “The reports say”, “local police said”: nobody who has been named.
      if (match === 'none' && callsMany(description)) return false;
      return match !== 'none' || referent.kind !== 'thing' || referent.entity >= 0;
    case 'several':
      return match !== 'none';
    case 'role':
      // “The mayor’s spokesman” has a name only where the article calls its bearer a spokesman.
      if (match === 'none' && referent.entity >= 0 && description.head.startsWith('spokes')) return false;
      return !isOfOtherParty(description, referent);
  }
}

/** “the reports”, “police”: whether a phrase calls several. */
function callsMany({ head, article }: Description): boolean {
  return isPluralNoun(head) || (article === 'none' && /^(?:police|media|press)$/.test(head));
}

/** “the Green spokesman” is not the Labour one. */
function isOfOtherParty({ names }: Description, { words }: DiscourseReferent): boolean {
  const party = names.find((name) => PARTIES.has(name));
  return party !== undefined && !words.has(party) && [...words].some((word) => PARTIES.has(word));
}

/** What a description says of whom it calls may call it again. */
function learnFrom({ head, closer, gender }: Description, referent: DiscourseReferent): void {
  if (referent.kind !== 'unknown') for (const word of closer) referent.words.add(word);
  referent.heads.add(head);
  if (gender) referent.gender ??= gender;
}
