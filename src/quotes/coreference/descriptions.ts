import { PARTIES as NAMES_OF_PARTIES } from '../../lexicon/places.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { type Description, type Match, matchOf, readDescription } from './description.ts';
import { DESCRIPTION_FEATURES } from './description-features.ts';
import type { Alternatives, Discourse } from './discourse.ts';
import { isObjectOf } from './object.ts';
import { type Resolved, UNRESOLVED } from './pronouns.ts';
import { type DiscourseReferent, referentOfPhrase } from './referent.ts';

/** Candidates before a description, and among them those that nothing but their kind speaks for. */
const MOST_CANDIDATES = 14;
const MOST_VAGUE = 6;
/** Mentions after it, among which a name is sought whose role agrees, and how many of them. */
const MOST_ON = 60;
const MOST_LATER = 3;

/** A description adds to what is known of whom it calls where this much speaks for it. */
const SURE = 0.6;

const PARTIES: ReadonlySet<string> = new Set(wordsOf(NAMES_OF_PARTIES));

const MATCHES: readonly Match[] = ['none', 'alike', 'word', 'head', 'age'];

/** Finds whom a phrase calls, by the description model: somebody known, or somebody new. */
export function resolveDescription(discourse: Discourse, m: number): Resolved {
  const description = readDescription(discourse, m);
  if (!description) return UNRESOLVED;
  const { tokens, mentions } = discourse.mentioned;
  const addNew = () => discourse.add(referentOfPhrase(tokens, mentions[m]!));
  // “A spokesman said” is nobody who was known.
  if (description.article === 'a' && description.sort !== 'several')
    return { referent: addNew(), certainty: 1 };
  const alternatives = describedAlternatives(discourse, m, description);
  const { index, share } = discourse.choose('description', m, alternatives);
  const referent = alternatives.referents[index]!;
  if (referent < 0) return { referent: addNew(), certainty: share };
  if (share >= SURE) learnFrom(description, discourse.referents[referent]!);
  return { referent, certainty: share };
}

/** Whom a description may call; -1, the last of them, is somebody new. */
function describedAlternatives(discourse: Discourse, m: number, description: Description): Alternatives {
  const referents = findCandidates(discourse, m, description);
  const matches = referents.map((r) => matchOf(description, discourse.referents[r]!));
  const bestMatch = MATCHES[Math.max(0, ...matches.map((match) => MATCHES.indexOf(match)))]!;
  const values = [...matches, null].map((match, i) => {
    const isNew = match === null;
    const antecedent = {
      discourse,
      m,
      referent: isNew ? NOBODY : discourse.referents[referents[i]!]!,
      rank: matches.slice(0, i).filter((other) => other === match).length,
      description,
      match: match ?? 'none',
      bestMatch,
      isNew,
    };
    return DESCRIPTION_FEATURES.map(({ find }) => find(antecedent));
  });
  return { referents: [...referents, -1], values };
}

/** Stands for whoever is called for the first time; nothing is asked of it. */
const NOBODY: DiscourseReferent = {
  entity: -1,
  kind: 'unknown',
  name: { start: 0, end: 0 },
  gender: null,
  lean: null,
  age: -1,
  length: 0,
  words: new Set(),
  heads: new Set(),
  mentions: 0,
  said: 0,
  last: -1,
  lastSubject: -1,
};

function findCandidates(discourse: Discourse, m: number, description: Description): number[] {
  const { referents, recent, entities, mentioned } = discourse;
  // “Lowe’s coach” is not Lowe.
  const owners = [discourse.owner[m]!, entities.owner[m]!];
  const found: number[] = [];
  for (let i = recent.length - 1; i >= 0 && found.length < MOST_CANDIDATES; i--) {
    const referent = referents[recent[i]!]!;
    if (!fits(description, referent) || owners.includes(recent[i]!)) continue;
    if (isObjectOf(mentioned, referent.last, m)) continue;
    if (found.length >= MOST_VAGUE && matchOf(description, referent) === 'none') continue;
    found.push(recent[i]!);
  }
  // “A backbencher has left. Labour backbencher Derek Wyatt …”
  const { mentions, tokens } = mentioned;
  const most = found.length + MOST_LATER;
  for (let n = m + 1; n < mentions.length && n < m + MOST_ON && found.length < most; n++) {
    const e = entities.of[n]!;
    if (e < 0 || referents[e]!.last >= 0 || found.includes(e) || tokens.inside[mentions[n]!.first]! >= 0)
      continue;
    if (fits(description, referents[e]!) && matchOf(description, referents[e]!) !== 'none') found.push(e);
  }
  return found;
}

/** Whether a description may call it by kind, number and gender. */
function fits(description: Description, referent: DiscourseReferent): boolean {
  const { kind, entity, gender } = referent;
  switch (description.sort) {
    case 'body':
      if (kind === 'body' || (entity >= 0 && (kind === 'unknown' || kind === 'thing'))) return true;
      return kind === 'thing' && matchOf(description, referent) !== 'none';
    case 'several':
      return (kind === 'group' || kind === 'body') && matchOf(description, referent) !== 'none';
    case 'role':
      if (kind !== 'person' && kind !== 'unknown') return false;
      if (isOfOtherParty(description, referent) || isNoSpokesman(description, referent)) return false;
      return !description.gender || !gender || description.gender === gender;
  }
}

/** “the Green spokesman” is not the Labour one. */
function isOfOtherParty({ names }: Description, { words }: DiscourseReferent): boolean {
  const party = names.find((name) => PARTIES.has(name));
  return party !== undefined && !words.has(party) && [...words].some((word) => PARTIES.has(word));
}

/** “the mayor’s spokesman” is nobody with a name whom the article does not call a spokesman. */
function isNoSpokesman(description: Description, referent: DiscourseReferent): boolean {
  return (
    /^spokes/.test(description.head) && referent.entity >= 0 && matchOf(description, referent) === 'none'
  );
}

/** What a description says of whom it calls may call it again. */
function learnFrom({ head, closer, gender }: Description, referent: DiscourseReferent): void {
  if (referent.kind !== 'unknown') for (const word of closer) referent.words.add(word);
  referent.heads.add(head);
  if (gender) referent.gender ??= gender;
}
