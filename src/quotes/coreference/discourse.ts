import { isSubject } from '../cues/subjects.ts';
import type { Entities } from '../entities/entity.ts';
import type { Gender } from '../entities/genders.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import type { Scored } from '../model/choice.ts';
import type { NamedValues } from '../model/model.ts';
import { IS } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type DiscourseReferent, referentOfEntity } from './discourse-referent.ts';
import { isSaying } from './saying.ts';

/** Referents that are remembered as antecedents. */
const MOST_RECENT = 60;

/** The last pronoun of a person, and whom it stood for. */
interface PersonPronoun {
  readonly gender: Gender;
  readonly referent: number;
  readonly sentence: number;
}

/** What a sentence is about: its first subject, or who speaks in it. */
interface Topic {
  readonly referent: number;
  readonly sentence: number;
  readonly says: boolean;
}

/** What may be chosen for one mention: referents, and the values of the features of each. */
export interface Alternatives {
  readonly referents: readonly number[];
  readonly values: readonly NamedValues[];
}

/** Chooses among alternatives. The models do so where the program runs; the learner also notes what they saw. */
export type Choose = (sort: 'pronoun' | 'description', m: number, alternatives: Alternatives) => Scored;

/** What the mentions of an article refer to, from the first to the one that is being read. */
export class Discourse {
  readonly mentioned: MentionedTokens;
  readonly entities: Entities;
  readonly choose: Choose;
  /** The entities first, in their order, then those who are called by a phrase alone. */
  readonly referents: DiscourseReferent[];
  /** Index of the referent of each mention, -1 where it refers to none. */
  readonly of: Int32Array;
  /** Probability that it does. */
  readonly certainty: Float32Array;
  /** The mention by which the referent of each mention was mentioned before, -1 where by none. */
  readonly antecedent: Int32Array;
  /** Index of the referent that “her” of “her answer” stands for; -1 where none does. */
  readonly owner: Int32Array;
  /** Mentions that a verb of saying stands beside, in text order. */
  readonly saying: number[] = [];
  /** Referents by their last mention, the latest last. */
  readonly recent: number[] = [];
  lastSpeaker = -1;
  lastPronoun: PersonPronoun | null = null;
  /** What the last sentence that has one is about. */
  topic: Topic = { referent: -1, sentence: -1, says: false };

  constructor(mentioned: MentionedTokens, entities: Entities, choose: Choose) {
    this.mentioned = mentioned;
    this.choose = choose;
    this.entities = entities;
    this.referents = entities.list.map(referentOfEntity);
    const count = mentioned.mentions.length;
    this.of = new Int32Array(count).fill(-1);
    this.certainty = new Float32Array(count);
    this.antecedent = new Int32Array(count).fill(-1);
    this.owner = new Int32Array(count).fill(-1);
  }

  get tokens(): Tokens {
    return this.mentioned.tokens;
  }

  /** Index of the sentence of a mention. */
  sentenceOf(m: number): number {
    return this.tokens.sentence[this.mentioned.mentions[m]!.first]!;
  }

  /** Index of the paragraph of a mention. */
  paragraphOf(m: number): number {
    return this.tokens.doc.sentences[this.sentenceOf(m)]!.paragraph;
  }

  /** Adds a referent and gives its index. */
  add(referent: DiscourseReferent): number {
    return this.referents.push(referent) - 1;
  }

  /** Notes that mention `m` refers to `referent`. */
  link(m: number, referent: number, certainty: number): void {
    this.of[m] = referent;
    this.certainty[m] = certainty;
    const says = isSaying(this.mentioned, m);
    if (says) this.saying.push(m);
    if (referent < 0) return;
    this.#noteTopic(m, referent, says);
    this.antecedent[m] = this.referents[referent]!.last;
    this.touch(m, referent, says);
  }

  /** “After the storm Lowe met Varga” is about Lowe; “when Varga left, Lowe said”, too. */
  #noteTopic(m: number, referent: number, says: boolean): void {
    const sentence = this.sentenceOf(m);
    const isOther = sentence !== this.topic.sentence;
    if (isOther ? says || mayBeTopic(this.tokens, this.mentioned.mentions[m]!) : says && !this.topic.says)
      this.topic = { referent, sentence, says };
  }

  /** Notes that mention `m` mentions `referent`, which thereby is the latest one. */
  touch(m: number, referent: number, says: boolean): void {
    const touched = this.referents[referent]!;
    touched.mentions++;
    if (touched.firstMention < 0) touched.firstMention = m;
    touched.last = m;
    if (isSubject(this.mentioned, m)) {
      touched.lastSubject = m;
      touched.subjects++;
    }
    if (says) {
      touched.said++;
      this.lastSpeaker = referent;
    }
    const known = this.recent.lastIndexOf(referent);
    if (known >= 0) this.recent.splice(known, 1);
    this.recent.push(referent);
    if (this.recent.length > MOST_RECENT) this.recent.shift();
  }
}

/** Whether a mention neither owns the next one nor follows a preposition. */
function mayBeTopic({ is, sentence }: Tokens, { first, possessive }: Mention): boolean {
  if (possessive) return false;
  return first === 0 || sentence[first - 1] !== sentence[first] || !(is[first - 1]! & IS.preposition);
}
