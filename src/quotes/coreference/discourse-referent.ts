import type { Span } from '../../types.ts';
import type { Entity, EntityKind } from '../entities/entity.ts';
import { type Gender, genderAfter } from '../entities/genders.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { endWithSign, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { isPlural } from './number.ts';

/**
 * Somebody or something that mentions refer to: an entity with a name, or who is called by a phrase alone (a discourse
 * referent, Karttunen 1976). What the text has said of it so far changes as the text is read.
 */
export interface DiscourseReferent {
  /** Index of the entity; -1 where it has no name. */
  readonly entity: number;
  readonly kind: EntityKind;
  /** Its fullest name, or the phrase without its article. */
  name: Span;
  gender: Gender;
  /** What the ending of the given name suggests. */
  readonly lean: Gender;
  /** Its age in years, -1 where it is not known. */
  readonly age: number;
  /** Whether the article names it more than once and always in full, which is rare for a person. */
  readonly isWhole: boolean;
  /** Words of the name, if there is one. */
  readonly length: number;
  /** Lower-case words that may call it, and the nouns among them that head a phrase. */
  readonly words: Set<string>;
  readonly heads: Set<string>;
  /** How often it was mentioned so far, and how often a verb of saying stood beside it. */
  mentions: number;
  said: number;
  /** How often it was a subject so far. */
  subjects: number;
  /** Its first and its last mention so far, -1 where it has none yet, and the last one that was a subject. */
  firstMention: number;
  last: number;
  lastSubject: number;
}

type History = 'mentions' | 'said' | 'subjects' | 'firstMention' | 'last' | 'lastSubject';

/** A referent that is still to be mentioned. All are made here: engines read objects of one shape faster. */
export function newReferent(known: Omit<DiscourseReferent, History>): DiscourseReferent {
  const { entity, kind, name, gender, lean, age, isWhole, length, words, heads } = known;
  return {
    entity,
    kind,
    name,
    gender,
    lean,
    age,
    isWhole,
    length,
    words,
    heads,
    mentions: 0,
    said: 0,
    subjects: 0,
    firstMention: -1,
    last: -1,
    lastSubject: -1,
  };
}

/** The referent of entity `e` before anything is said of it. */
export function referentOfEntity(entity: Entity, e: number): DiscourseReferent {
  const words = new Set(entity.roleWords);
  const heads = new Set<string>();
  if (entity.roleNoun) heads.add(entity.roleNoun);
  if (entity.kind === 'body') {
    for (const word of entity.words) words.add(word);
    heads.add(entity.words.at(-1)!);
  }
  const mayBePerson = entity.kind === 'person' || entity.kind === 'unknown';
  return newReferent({
    entity: e,
    kind: entity.kind,
    name: entity.name,
    gender: mayBePerson ? entity.gender : null,
    lean: entity.lean,
    age: entity.age,
    isWhole: entity.words.length > 1 && entity.mentions > 1 && entity.short === 0,
    length: entity.words.length,
    words,
    heads,
  });
}

/** Somebody whom a phrase calls for the first time: “a spokeswoman for the council”. */
export function referentOfPhrase(tokens: Tokens, mention: Mention): DiscourseReferent {
  const { is } = tokens;
  const words = new Set<string>();
  for (let i = mention.first; i < Math.max(mention.end, mention.qualified); i++)
    if (!(is[i]! & (IS.determiner | IS.preposition | IS.conjunction))) words.add(lowerAt(tokens, i));
  const kind = kindOfPhrase(tokens, mention);
  return newReferent({
    entity: -1,
    kind,
    name: phraseSpan(tokens, mention),
    gender: kind === 'person' ? genderOfPhrase(tokens, mention) : null,
    lean: null,
    age: -1,
    isWhole: false,
    length: 0,
    words,
    heads: new Set([lowerAt(tokens, mention.head)]),
  });
}

/** The words of a phrase without its article, and with what qualifies it. */
export function phraseSpan(tokens: Tokens, { first, head, end, qualified }: Mention): Span {
  const hasArticle = first < head && /^(?:the|a|an)$/.test(lowerAt(tokens, first));
  let last = Math.max(end, qualified) - 1;
  // “an official in Halden on Friday”
  if (last > head + 1 && tokens.is[last]! & IS.date && /^(?:on|in)$/.test(lowerAt(tokens, last - 1)))
    last -= 2;
  // “comment on the £5 fare”
  while (last > head && tokens.is[last]! & (IS.preposition | IS.determiner)) last--;
  return { start: tokens.starts[hasArticle ? first + 1 : first]!, end: endWithSign(tokens, last) };
}

function kindOfPhrase(tokens: Tokens, mention: Mention): EntityKind {
  const bits = tokens.is[mention.head]!;
  if (isPlural(tokens, mention)) return 'group';
  if (bits & (IS.person | IS.agent)) return 'person';
  if (bits & IS.body) return 'body';
  return lowerAt(tokens, mention.end) === 'who' ? 'person' : 'thing';
}

/** “a spokeswoman”, “a male nurse”, “the piper, who would not give her name” */
function genderOfPhrase(tokens: Tokens, mention: Mention): Gender {
  const own = genderOfNoun(tokens.is[mention.head]!);
  if (own) return own;
  for (let i = mention.first; i < mention.head; i++) {
    const word = lowerAt(tokens, i);
    if (word === 'female' || word === 'woman') return 'female';
    if (word === 'male' || word === 'man') return 'male';
  }
  return genderAfter(tokens, mention);
}

/** The gender of a noun by its classes. */
export function genderOfNoun(bits: number): Gender {
  const gender = bits & (IS.male | IS.female);
  return gender === IS.male ? 'male' : gender === IS.female ? 'female' : null;
}
