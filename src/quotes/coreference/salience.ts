import { startsClause } from '../cues/subjects.ts';
import type { EntityKind } from '../entities/entity.ts';
import { IS } from '../tokens/classes.ts';
import { GAP } from '../tokens/tokens.ts';
import type { Discourse } from './discourse.ts';
import type { DiscourseReferent } from './referent.ts';

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
export function sentencesBack({ discourse, m, referent }: Antecedent): number {
  return discourse.sentenceOf(m) - discourse.sentenceOf(referent.last);
}

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
  const { first } = mention;
  const isGoverned = first > 0 && tokens.is[first - 1]! & IS.preposition && tokens.gap[first] === GAP.blank;
  return isGoverned ? 'governed' : 'other';
}

/** What sort of thing it is. No place is a candidate. */
export function findKind({ referent: { kind } }: Antecedent) {
  return kind as Exclude<EntityKind, 'place'>;
}
