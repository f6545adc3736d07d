import { isSubject, startsClause } from '../../cues/subjects.ts';
import type { EntityKind } from '../../entities/entity.ts';
import { followsPreposition } from '../../tokens/prepositions.ts';
import { BREAK } from '../../tokens/tokens.ts';
import { articleOf } from '../descriptions/description.ts';
import type { Discourse } from '../discourse.ts';
import type { DiscourseReferent } from '../discourse-referent.ts';
import { isSaying } from '../saying.ts';

/** A referent that a mention may refer to. */
export interface Antecedent {
  readonly discourse: Discourse;
  /** The mention in question. */
  readonly m: number;
  readonly referent: DiscourseReferent;
  /** How many candidates were mentioned after it. */
  readonly rank: number;
}

/** How many sentences lie between the mention and the last one of the referent. */
function sentencesBack({ discourse, m, referent }: Antecedent): number {
  return discourse.sentenceOf(m) - discourse.sentenceOf(referent.last);
}

/** How many sentences ago it was mentioned last; `later` where that is still to come. */
export function findDistance(antecedent: Antecedent) {
  if (antecedent.referent.last < 0) return 'later';
  const back = sentencesBack(antecedent);
  if (back === 0) return 'same sentence';
  if (back === 1) return 'one';
  if (back === 2) return 'two';
  if (back === 3) return 'three';
  return back <= 6 ? 'four to six' : 'more';
}

/** Whether it spoke last of all, often, once or twice, or never. */
export function findSpeech({ discourse, referent }: Antecedent) {
  if (discourse.referents[discourse.lastSpeaker] === referent) return 'last';
  if (referent.said > 2) return 'often';
  return referent.said > 0 ? 'before' : 'never';
}

/** Whether a sentence is about it: the last one that is about anything, or the mention’s own. */
export function findTopic({ discourse, m, referent }: Antecedent) {
  const { topic, referents } = discourse;
  if (referents[topic.referent] !== referent) return 'no';
  const back = discourse.sentenceOf(m) - topic.sentence;
  return back === 0 ? 'same' : back === 1 ? 'last' : 'earlier';
}

/** How often it was mentioned so far. */
export function findFrequency({ referent: { mentions } }: Antecedent) {
  if (mentions <= 1) return 'once';
  if (mentions === 2) return 'twice';
  return mentions <= 6 ? 'some' : 'often';
}

/** Where its last mention stood. */
export function findPosition({ discourse: { mentioned, of, referents }, referent }: Antecedent) {
  const { last, lastSubject } = referent;
  const mention = mentioned.mentions[last];
  if (!mention) return 'none';
  const { tokens } = mentioned;
  if (last === lastSubject) return startsClause(tokens, mention.first) ? 'first subject' : 'subject';
  // “Ed Lowe’s hat” mentions the hat, and Lowe by the way.
  if (mention.possessive || referents[of[last]!] !== referent) return 'owner';
  return followsPreposition(tokens, mention.first) ? 'governed' : 'other';
}

/** Where a mention stands: beside a verb of saying, as a subject, behind a preposition, or elsewhere. */
export type Place = 'says' | 'subject' | 'governed' | 'other';

/** Tells where mention `m` stands. */
export function findPlace({ mentioned }: Discourse, m: number): Place {
  if (isSaying(mentioned, m)) return 'says';
  if (isSubject(mentioned, m)) return 'subject';
  return followsPreposition(mentioned.tokens, mentioned.mentions[m]!.first) ? 'governed' : 'other';
}

/** With which article a referent without a name was called last. */
export function findDeterminer({ discourse: { tokens, mentioned }, referent: { entity, last } }: Antecedent) {
  const mention = mentioned.mentions[last];
  return entity >= 0 || !mention ? 'named' : articleOf(tokens, mention.first, mention.head);
}

/** What sort of thing it is. No place is a candidate. */
export function findKind({ referent: { kind } }: Antecedent) {
  return kind as Exclude<EntityKind, 'place'>;
}

/** Whether it was mentioned last in the sentence of the mention, and in its clause. */
export function findClause(antecedent: Antecedent) {
  const { discourse, m, referent } = antecedent;
  if (referent.last < 0 || sentencesBack(antecedent) > 0) return 'other';
  const { mentions, tokens } = discourse.mentioned;
  return hasBreak(tokens, mentions[referent.last]!.end, mentions[m]!.first) ? 'same sentence' : 'same';
}

/** What lies farther apart is in two clauses. */
const LONGEST_CLAUSE = 60;

function hasBreak({ gap }: { readonly gap: Uint16Array }, from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return true;
  for (let i = from; i <= to; i++) if (gap[i]! & BREAK) return true;
  return false;
}

/** Whether it was mentioned last in the paragraph of the mention. */
export function findParagraph({ discourse, m, referent: { last } }: Antecedent) {
  return last >= 0 && discourse.paragraphOf(last) === discourse.paragraphOf(m) ? 'same' : 'other';
}

/** What says that it is a person: a role, a title or a given name, or a pronoun alone. */
export function findEvidence({ discourse, referent }: Antecedent) {
  const entity = discourse.entities.list[referent.entity];
  if (!entity) return 'none';
  if (entity.role) return 'role';
  if (entity.isTold) return 'name';
  return entity.gender ? 'pronoun' : 'none';
}

/** How often it was a subject so far. */
export function findSubjects({ referent: { subjects } }: Antecedent) {
  return (['none', 'one', 'two'] as const)[subjects] ?? (subjects < 6 ? 'some' : 'often');
}

/** Whether it was mentioned first in this sentence or the one before, in the opening of the article, or later. */
export function findFirst({ discourse, m, referent: { firstMention } }: Antecedent) {
  if (firstMention < 0) return 'none';
  const sentence = discourse.sentenceOf(firstMention);
  if (discourse.sentenceOf(m) - sentence <= 1) return 'here';
  if (sentence <= 1) return 'opening';
  return sentence <= 4 ? 'early' : 'later';
}

/** By what words it was mentioned last; “his hat” mentions the owner by the way. */
export function findForm({ discourse, referent }: Antecedent) {
  const mention = discourse.mentioned.mentions[referent.last];
  if (!mention) return 'none';
  if (discourse.referents[discourse.of[referent.last]!] !== referent) return 'owner';
  const { kind, nameFirst, nameEnd } = mention;
  if (kind !== 'name') return kind;
  return nameEnd - nameFirst > 1 ? 'full name' : 'one name';
}

/** How often it tells where something is, as the name of a place does. */
export function findPlaces({ discourse, referent }: Antecedent) {
  const entity = discourse.entities.list[referent.entity];
  if (!entity || entity.located === 0) return 'never';
  return entity.located * 3 > entity.mentions ? 'often' : 'seldom';
}

/** Whether a verb of saying stood beside its last mention. */
export function speaksInLast({ discourse, referent: { last } }: Antecedent) {
  return last >= 0 && isSaying(discourse.mentioned, last) ? 'yes' : 'no';
}

/** Whether somebody else has spoken since it was mentioned last, in this paragraph or before it. */
export function findSince({ discourse, referent, m }: Antecedent) {
  const speaker = discourse.referents[discourse.lastSpeaker];
  if (!speaker || speaker === referent || speaker.last < referent.last || referent.last < 0) return 'no';
  return discourse.paragraphOf(speaker.last) === discourse.paragraphOf(m) ? 'here' : 'before';
}
