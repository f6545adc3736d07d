import type { QuoteAnalysis } from '../../analysis.ts';
import { isSaying } from '../../coreference/saying.ts';
import { isSubject } from '../../cues/subjects.ts';
import type { Mention } from '../../mentions/mention.ts';
import { bucket, feature, firstOf, valuesOf } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { BEFORE_RULES, BEHIND_RULES, wordBefore, wordBehind } from './surroundings.ts';

/** A mention, whatever the quotation. */
export interface MentionContext {
  readonly analysis: QuoteAnalysis;
  /** Its index. */
  readonly m: number;
  readonly mention: Mention;
}

/** What is asked of a mention, whatever the quotation. In the examples, brackets enclose it. */
export const MENTION_FEATURES = [
  feature({
    name: 'kind',
    question: 'What kind of words is it?',
    values: {
      other: '“We left,” [I] said.',
      name: '“We left,” [Lowe] said.',
      person: '“We left,” [the farmer] said.',
      body: '“We left,” [the company] said.',
      document: '“We left,” [the report] said.',
      noun: '“We left,” [the river] said.',
      he: '“We left,” [she] said.',
      they: '“We left,” [they] said.',
      it: '“We left,” [it] said.',
      who: 'Lowe spoke to a man [who] said: “We left.”',
    },
    find: findKind,
  }),
  feature({
    name: 'place',
    question: 'What part does it play in its clause?',
    values: {
      plain: 'It was [Lowe] who said: “We left.”',
      owner: 'It was [Lowe’s]. “We left.”',
      governed: 'The pier of [Lowe] fell. “We left.”',
      told: 'Varga told [Lowe]: “We left.”',
      first: '[Lowe] said: “We left.”',
    },
    find: findPlace,
  }),
  feature({
    name: 'being',
    question: 'What speaks for its being a person, and what against it?',
    values: {
      none: '“We left.”',
      person: '“We left,” [Mr Lowe] said.',
      body: '“We left,” [the company] said.',
      'full name': '“We left,” [Ely Mora] said.',
      word: 'It was [Lowe] who said: “We left.”',
      place: '“We left,” he said in [Harrow].',
      doubtful: '[Lowe] said: “We left.”',
      thing: '“We left,” [the river] said.',
    },
    find: findBeing,
  }),
  feature({
    name: 'known',
    question: 'How often does the article name it?',
    values: {
      once: '“We left,” [Lowe] said.',
      some: 'Lowe fell. “We left,” [Lowe] said.',
      often: 'Lowe fell. Lowe fell. Lowe fell. “We left,” [Lowe] said.',
    },
    find: ({ analysis, m }: MentionContext) => {
      const entity = analysis.entities.list[analysis.entities.of[m]!];
      return entity ? bucket(entity.mentions, KNOWN, 'often') : 'once';
    },
  }),
  feature({
    name: 'speaks',
    question: 'How often does the article have it speak elsewhere?',
    values: {
      never: '“We left,” [Lowe] said.',
      once: 'Lowe said so. “We left,” [Lowe] said.',
      some: 'Lowe said so. Lowe said so. “We left,” [Lowe] said.',
      often: 'Lowe said so. Lowe said so. Lowe said so. Lowe said so. “We left,” [Lowe] said.',
    },
    find: ({ analysis, m }: MentionContext) => {
      const { of, referents } = analysis.discourse;
      const referent = referents[of[m]!];
      return referent ? bucket(referent.said - (isSaying(analysis, m) ? 1 : 0), SPEAKS, 'often') : 'never';
    },
  }),
  feature({
    name: 'entity',
    question: 'What sort of thing does it name?',
    values: {
      none: '“We left,” [I] said.',
      person: '“We left,” [Mr Lowe] said.',
      body: '“We left,” [the company] said.',
      group: '“We left,” [residents] said.',
      place: 'It fell in [Harrow]. “We left.”',
      thing: '“We left,” [Lowe] said.',
      unknown: '“We left,” [Ely Mora] said.',
    },
    find: ({ analysis: { discourse }, m }: MentionContext) =>
      discourse.referents[discourse.of[m]!]?.kind ?? 'none',
  }),
  feature({
    name: 'subject',
    question: 'Is it the subject of a clause?',
    values: {
      no: '“We left,” he said in [Harrow].',
      yes: '“We left,” [Lowe] said.',
    },
    find: ({ analysis, m }: MentionContext) => (isSubject(analysis, m) ? 'yes' : 'no'),
  }),
  feature({
    name: 'before',
    question: 'What stands right before it?',
    values: { none: '“We left.”', ...valuesOf(BEFORE_RULES) },
    find: ({ analysis: { tokens }, mention }: MentionContext) =>
      firstOf(BEFORE_RULES, wordBefore(tokens, mention.first)),
  }),
  feature({
    name: 'behind',
    question: 'What stands right behind it?',
    values: { none: '“We left.”', ...valuesOf(BEHIND_RULES) },
    find: ({ analysis: { tokens }, mention }: MentionContext) =>
      firstOf(BEHIND_RULES, wordBehind(tokens, mention.reach)),
  }),
] as const;

const KNOWN = [
  [1, 'once'],
  [3, 'some'],
] as const;
const SPEAKS = [
  [0, 'never'],
  [1, 'once'],
  [3, 'some'],
] as const;

/**
 * Pronouns that are neither “he” nor “she”. The relative “that” (“a message that read”) counts with “they”, as it did
 * when the weights were learned.
 */
const PRONOUNS: ReadonlyMap<string, 'they' | 'it' | 'who'> = new Map([
  ['they', 'they'],
  ['them', 'they'],
  ['that', 'they'],
  ['it', 'it'],
  ['who', 'who'],
]);

/** What kind of words a mention is. */
function findKind({ analysis: { tokens }, mention: { kind, head } }: MentionContext) {
  if (kind === 'name') return 'name';
  const bits = tokens.is[head]!;
  if (kind === 'pronoun') {
    if (bits & (IS.male | IS.female)) return 'he';
    return PRONOUNS.get(lowerAt(tokens, head)) ?? 'other';
  }
  if (bits & (IS.person | IS.agent)) return 'person';
  if (bits & IS.body) return 'body';
  return bits & IS.document ? 'document' : 'noun';
}

/** What speaks for a mention’s being a person, and what against it. */
function findBeing({ analysis: { tokens, entities }, m, mention: { kind, head } }: MentionContext) {
  if (kind === 'pronoun') return 'person';
  if (kind === 'phrase') {
    const bits = tokens.is[head]!;
    if (bits & (IS.person | IS.agent)) return 'person';
    return bits & IS.body ? 'body' : 'thing';
  }
  const entity = entities.list[entities.of[m]!];
  if (!entity) return 'word';
  if (entity.body) return 'body';
  if (entity.gender || entity.role) return 'person';
  if (entity.located * 2 > entity.mentions) return 'place';
  if (entity.words.length > 1) return 'full name';
  // At the start of a sentence any word has a capital.
  return entity.opening === entity.mentions ? 'doubtful' : 'word';
}

/** What part a mention plays in its clause. */
function findPlace({ analysis: { tokens, at }, mention }: MentionContext) {
  if (mention.possessive) return 'owner';
  const before = tokens.is[mention.first - 1] ?? 0;
  if (isGoverned(tokens, at, mention)) return before & (IS.tell | IS.call) ? 'told' : 'governed';
  // “while Varga said”
  return sentenceEnds(tokens, mention.first) || before & IS.conjunction ? 'first' : 'plain';
}

/** Whether a verb or a preposition stands right before a mention. */
function isGoverned(tokens: Tokens, at: Int32Array, { first }: Mention): boolean {
  if (first === 0 || tokens.gap[first]! & ~(GAP.blank | GAP.apostrophe) || at[first - 1]! >= 0) return false;
  if (tokens.inside[first - 1]! >= 0) return false;
  return (tokens.is[first - 1]! & (IS.preposition | IS.tell | IS.call | IS.say)) !== 0;
}
