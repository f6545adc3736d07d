import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { findValues } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import type { Alternatives, Discourse } from '../discourse.ts';
import { type DiscourseReferent, newReferent, phraseSpan, referentOfPhrase } from '../discourse-referent.ts';
import { DESCRIPTION_FEATURES } from '../features/description-features.ts';
import { findPlace } from '../features/salience.ts';
import { findHearer, findSpokenOf } from '../pronouns/spoken-words.ts';
import { isReport } from '../referents/documents.ts';
import { type Resolved, UNRESOLVED } from '../resolved.ts';
import { type Description, type Match, matchOf, readDescription } from './description.ts';
import { isMismatch } from './mismatches.ts';
import { isObjectOf } from './object.ts';

/** Candidates before a description, and among them those that nothing but their kind speaks for. */
const MOST_CANDIDATES = 14;
const MOST_VAGUE = 6;
/** Mentions after it, among which a name is sought whose role agrees, and how many of them. */
const MOST_ON = 60;
const MOST_LATER = 3;

/** A description adds to what is known of whom it calls where this much speaks for it. */
const SURE = 0.6;

const MATCHES: readonly Match[] = ['none', 'alike', 'word', 'head', 'age'];

/** Finds whom a phrase calls, by the description model: somebody known, or somebody new. */
export function resolveDescription(discourse: Discourse, m: number): Resolved {
  const description = readDescription(discourse, m);
  if (!description) return UNRESOLVED;
  const { tokens, mentions } = discourse.mentioned;
  const addNew = () => discourse.add(referentOfPhrase(tokens, mentions[m]!));
  if (isNew(description, lowerAt(tokens, mentions[m]!.first))) return { referent: addNew(), certainty: 1 };
  const candidates = findCandidates(discourse, m, description);
  const alternatives = describedAlternatives(discourse, m, description, candidates);
  const { index, share } = discourse.choose('description', m, alternatives);
  const referent = alternatives.referents[index]!;
  if (referent < 0) return { referent: addNew(), certainty: share };
  const known = discourse.referents[referent]!;
  if (share >= SURE) {
    if (isFuller(description, known, tokens.text)) known.name = phraseSpan(tokens, mentions[m]!);
    learnFrom(description, known);
  }
  return { referent, certainty: share };
}

/**
 * “A spokesman said”, “some officials said”, “research by two firms says”: whether a phrase brings in somebody new. Who
 * “both officials” are has been told before.
 */
function isNew({ article, head }: Description, word: string): boolean {
  return (article === 'a' && word !== 'both') || (article === 'none' && isReport(head));
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
  const namedCount = candidates.filter(({ r }) => discourse.referents[r]!.entity >= 0).length;
  const place = findPlace(discourse, m);
  const valuesOf = (referent: DiscourseReferent, match: Match, rank: number, isNew: boolean) => {
    const antecedent = {
      discourse,
      m,
      referent,
      rank,
      description,
      match,
      bestMatch,
      isNew,
      namedCount,
      place,
    };
    return findValues(DESCRIPTION_FEATURES, antecedent);
  };
  const values = candidates.map(({ r, match }, i) => {
    let rank = 0;
    for (let other = 0; other < i; other++) if (candidates[other]!.match === match) rank++;
    return valuesOf(discourse.referents[r]!, match, rank, false);
  });
  const known = candidates.map(({ r }) => r);
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
    !description.isCommon &&
    found.some(
      ({ r, match }) => match === 'head' && (discourse.referents[r]!.entity < 0 || isFresh(discourse, m, r)),
    );
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
  const holder = referents[named] ?? referents[owner];
  const spokenOf = description.sort === 'role' ? findNamedByItself(discourse, m) : NO_ONE;
  const found: KnownReferent[] = [];
  for (let i = recent.length - 1; i >= 0 && found.length < MOST_CANDIDATES; i--) {
    const r = recent[i]!;
    const referent = referents[r]!;
    if (r === owner || r === named || !fits(description, referent)) continue;
    if (isDocumentAround(mentioned, referent.last, m)) continue;
    const match = matchOf(description, referent);
    if (match === 'none' && (spokenOf.has(r) || isKnownOtherwise(holder, referent))) continue;
    if (isMismatch(description, referent, match) || isObjectOf(mentioned, referent.last, m)) continue;
    if (found.length >= MOST_VAGUE && match === 'none') continue;
    found.push({ r, match });
  }
  return found;
}

const NO_ONE: ReadonlySet<number> = new Set();

/** “My life with Mara Lowe is over,” the player said: people seldom name themselves, or tell themselves something. */
function findNamedByItself(discourse: Discourse, m: number): ReadonlySet<number> {
  return findSpokenOf(discourse, m).add(findHearer(discourse, m));
}

/**
 * “Lowe’s lawyer” is nobody with a name whom the article does not call a lawyer, and “Norland’s minister” nobody whom it
 * calls something else.
 */
function isKnownOtherwise(
  owner: DiscourseReferent | undefined,
  { entity, kind, heads }: DiscourseReferent,
): boolean {
  return (
    owner !== undefined && entity >= 0 && (owner.kind === 'person' || (kind === 'person' && heads.size > 0))
  );
}

/** “a statement from the harbour court”: whether mention `n` is a document, and `m` belongs to what qualifies it. */
function isDocumentAround({ tokens, mentions }: MentionedTokens, n: number, m: number): boolean {
  const document = mentions[n];
  if (document?.kind !== 'phrase' || !(tokens.is[document.head]! & IS.document)) return false;
  return document.qualified > mentions[m]!.first;
}

/** “A backbencher has left. Backbencher Tom Hale …”: adds who is named later, and agrees. */
function addLater(found: KnownReferent[], discourse: Discourse, m: number, description: Description): void {
  const { referents, entities } = discourse;
  const { mentions, tokens } = discourse.mentioned;
  const most = found.length + MOST_LATER;
  for (let n = m + 1; n < mentions.length && n < m + MOST_ON && found.length < most; n++) {
    const r = entities.of[n]!;
    if (r < 0 || referents[r]!.last >= 0 || tokens.inside[mentions[n]!.first]! >= 0) continue;
    if (!fits(description, referents[r]!) || found.some((other) => other.r === r)) continue;
    const match = matchOf(description, referents[r]!);
    if (match !== 'none' && !isMismatch(description, referents[r]!, match)) found.push({ r, match });
  }
}

/** Whether a description may call it by kind and gender. */
function fits({ sort, head, gender }: Description, referent: DiscourseReferent): boolean {
  const { kind, entity } = referent;
  switch (sort) {
    case 'body':
      if (kind === 'group') return head === 'party' && entity >= 0;
      return kind === 'body' || kind === 'thing' || (kind === 'unknown' && entity >= 0);
    case 'several':
      return kind === 'group' || kind === 'body';
    case 'role':
      if (kind !== 'person' && kind !== 'unknown') return false;
      return !gender || !referent.gender || gender === referent.gender;
  }
}

/** Words that tell which of several rather than what it is. */
const OF_SEVERAL =
  /^(?:previous|earlier|latest|new|old|other|same|first|second|last|recent|original|former)$/;

/**
 * “A spokesman said so. The police spokesman said …”: whether a description says more of somebody without a name than the
 * bare noun that stands for one so far.
 */
function isFuller(
  { article, head, closer }: Description,
  { entity, name }: DiscourseReferent,
  text: string,
): boolean {
  if (entity >= 0 || article !== 'the' || closer.length === 0) return false;
  if (isPluralNoun(head) || isReport(head)) return false;
  const isBare =
    name.end - name.start === head.length && text.slice(name.start, name.end).toLowerCase() === head;
  return isBare && !closer.some((word) => OF_SEVERAL.test(word));
}

/** What a description says of whom it calls may call it again. */
function learnFrom({ head, closer, gender }: Description, referent: DiscourseReferent): void {
  if (referent.kind !== 'unknown') for (const word of closer) referent.words.add(word);
  referent.heads.add(head);
  if (gender) referent.gender ??= gender;
}
