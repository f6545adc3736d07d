import { bucket, feature, type ValuesOf } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { followsPreposition } from '../../tokens/prepositions.ts';
import { BREAK, GAP, lowerAt, wordAt } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import { groupStart } from './verb-group.ts';

/** A mention that may name the speaker of a statement. */
export interface CandidatePlace extends StatementPlace {
  /** Index of the mention. */
  readonly mention: number;
  /** How many candidates stand between it and the verb. */
  readonly order: number;
}

const ORDERS = [
  [0, 'nearest'],
  [1, 'second'],
  [2, 'third'],
] as const;

const BREAKS = [
  [0, 'none'],
  [1, 'one'],
  [2, 'two'],
] as const;

/** Words that join a clause to what stands before it, besides the conjunctions. */
const JOINERS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'to']);

const LINK = {
  subject: '[Lowe] said the pier was safe.',
  inverted: 'The pier was safe, said [Lowe].',
  parted: '[Lowe], who came late, said the pier was safe.',
  shared: '[Lowe] shook hands and said the pier was safe.',
  relative: 'Lowe, [who] said the pier was safe, left.',
  according: 'According to [Lowe], the pier was safe.',
  owner: '[Lowe’s claim] that the pier was safe was false.',
  label: '[Mara Lowe]: Pier was safe',
} as const;

/** What a mention and its place before a verb of saying look like. In the examples the mention is in brackets. */
export const SPEAKER_FEATURES = [
  feature({
    name: 'rule',
    question: 'Is it the one that the rules of cues name?',
    values: { no: 'Lowe met [Pell] and said the pier was safe.', yes: '[Lowe] said the pier was safe.' },
    find: ({ clause, mention }: CandidatePlace) => (clause.mention === mention ? 'yes' : 'no'),
  }),
  feature({
    name: 'link',
    question: 'How do those rules tie theirs to the verb?',
    values: LINK,
    find: ({ clause }: CandidatePlace) => clause.link,
  }),
  feature({
    name: 'kind',
    question: 'What kind of mention is it?',
    values: {
      name: '[Lowe] said the pier was safe.',
      pronoun: '[She] said the pier was safe.',
      relative: 'Lowe, [who] said the pier was safe, left.',
      it: '[It] said the pier was safe.',
      person: '[The mayor] said the pier was safe.',
      document: '[The report] said the pier was safe.',
      phrase: '[The clock] said the pier was safe.',
    },
    find: ({ analysis: { tokens, mentions }, mention }: CandidatePlace) => {
      const { kind, head } = mentions[mention]!;
      if (kind === 'name') return 'name';
      if (kind === 'pronoun') {
        if (/^(?:that|which|who)$/i.test(wordAt(tokens, head))) return 'relative';
        return /^it$/i.test(wordAt(tokens, head)) ? 'it' : 'pronoun';
      }
      const bits = tokens.is[head]!;
      if (bits & IS.document) return 'document';
      return bits & (IS.person | IS.agent | IS.body) ? 'person' : 'phrase';
    },
  }),
  feature({
    name: 'before',
    question: 'What stands before it?',
    values: {
      nothing: '[Lowe] said the pier was safe.',
      preposition: 'Lowe met with [Pell] and said the pier was safe.',
      conjunction: 'When [Lowe] left, she said the pier was safe.',
      comma: 'On Monday, [Lowe] said the pier was safe.',
      'part of a pair': 'A study by Lowe and [Pell] said the pier was safe.',
      other: 'Lowe met [Pell] and said the pier was safe.',
    },
    find: ({ analysis, mention, sentence }: CandidatePlace) => {
      const { tokens, mentions } = analysis;
      const { first } = mentions[mention]!;
      if (first <= sentence.first) return 'nothing';
      if (isGoverned(analysis, firstOfPair(analysis, mention)))
        return isGoverned(analysis, mention) ? 'preposition' : 'part of a pair';
      if (tokens.gap[first]! & BREAK) return 'comma';
      return tokens.is[first - 1]! & IS.conjunction ? 'conjunction' : 'other';
    },
  }),
  feature({
    name: 'behind',
    question: 'What stands behind it?',
    values: {
      cue: '[Lowe] said the pier was safe.',
      auxiliary: '[Lowe] was late and said the pier was safe.',
      verb: '[Lowe] shook hands and said the pier was safe.',
      preposition: '[Lowe] of Harrow said the pier was safe.',
      comma: '[Lowe], the mayor, said the pier was safe.',
      joiner: '[Lowe] and Pell said the pier was safe.',
      other: '[Lowe] 40 years ago left and said the pier was safe.',
    },
    find: ({ analysis, mention, clause }: CandidatePlace) => {
      const { tokens, mentions } = analysis;
      const { end } = mentions[mention]!;
      if (end >= groupStart(analysis, clause.first)) return 'cue';
      if (tokens.gap[end]! & BREAK) return 'comma';
      const bits = tokens.is[end]!;
      if (bits & IS.auxiliary) return 'auxiliary';
      if (bits & IS.preposition) return 'preposition';
      if (bits & IS.conjunction || JOINERS.has(lowerAt(tokens, end))) return 'joiner';
      return bits & IS.lowercase ? 'verb' : 'other';
    },
  }),
  feature({
    name: 'form',
    question: 'How does the verb begin?',
    values: {
      finite: '[Lowe] said the pier was safe.',
      'comma and -ing': '[Lowe] left, saying the pier was safe.',
      '-ing': '[Lowe] left saying the pier was safe.',
      and: '[Lowe] left and said the pier was safe.',
      to: '[Lowe] came to say the pier was safe.',
      comma: '[Lowe], the mayor, said the pier was safe.',
    },
    find: ({ analysis: { tokens }, clause: { first } }: CandidatePlace) => {
      const isOff = (tokens.gap[first]! & (GAP.comma | GAP.dash)) !== 0;
      if (lowerAt(tokens, first).endsWith('ing')) return isOff ? 'comma and -ing' : '-ing';
      if (isOff) return 'comma';
      const before = first > 0 ? lowerAt(tokens, first - 1) : '';
      if (/^(?:and|but|then|or)$/.test(before)) return 'and';
      return before === 'to' ? 'to' : 'finite';
    },
  }),
  feature({
    name: 'breaks',
    question: 'How many commas and the like part it from the verb?',
    values: {
      none: '[Lowe] said the pier was safe.',
      one: '[Lowe] left, saying the pier was safe.',
      two: '[Lowe], the mayor, said the pier was safe.',
      more: '[Lowe], the mayor, came, saw and left, saying the pier was safe.',
    },
    find: ({ analysis: { tokens, mentions }, mention, clause }: CandidatePlace) => {
      let breaks = 0;
      for (let i = mentions[mention]!.end; i <= clause.first; i++) if (tokens.gap[i]! & BREAK) breaks++;
      return bucket(breaks, BREAKS, 'more');
    },
  }),
  feature({
    name: 'reach',
    question: 'Does what qualifies it reach the verb?',
    values: {
      no: '[Lowe] shook hands and said the pier was safe.',
      yes: '[Lowe], the mayor, said the pier was safe.',
    },
    find: ({ analysis, mention, clause }: CandidatePlace) => {
      const { reach, qualified } = analysis.mentions[mention]!;
      const left = groupStart(analysis, clause.first);
      return Math.max(reach, qualified) === left ? 'yes' : 'no';
    },
  }),
  feature({
    name: 'between',
    question: 'What stands between it and the verb with its auxiliaries?',
    values: {
      nothing: '[Lowe] has said the pier was safe.',
      sign: '[Lowe], the mayor, said the pier was safe.',
      complements: '[A friend] of Lowe in Harrow said the pier was safe.',
      joiner: '[Lowe] left and said the pier was safe.',
      words: '[Lowe] 40 years ago said the pier was safe.',
    },
    find: findBetween,
  }),
  feature({
    name: 'order',
    question: 'How many others stand between it and the verb?',
    values: {
      nearest: '[Lowe] said the pier was safe.',
      second: '[Lowe] met Pell and said the pier was safe.',
      third: '[Lowe] and Varga met Pell and said the pier was safe.',
      more: '[Lowe], Adair and Varga met Pell and said the pier was safe.',
    },
    find: ({ order }: CandidatePlace) => bucket(order, ORDERS, 'more'),
  }),
] as const;

/** Names in a list that are followed back: “by Lowe, Varga and Pell”. */
const LONGEST_LIST = 4;

/** The first of the mentions that commas and “and” join, of which one is the last. */
function firstOfPair({ tokens, mentions, at }: CandidatePlace['analysis'], mention: number): number {
  let m = mention;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const { first } = mentions[m]!;
    const isJoined = /^(?:and|or|&)$/.test(lowerAt(tokens, first - 1)) && !(tokens.gap[first]! & BREAK);
    const end = isJoined ? first - 1 : first;
    if (!isJoined && (m === mention || !(tokens.gap[first]! & GAP.comma))) return m;
    const before = at[end - 1] ?? -1;
    if (before < 0 || mentions[before]!.end !== end) return m;
    m = before;
  }
  return m;
}

/** Whether a preposition stands right before a mention. */
function isGoverned({ tokens, mentions }: CandidatePlace['analysis'], mention: number): boolean {
  return followsPreposition(tokens, mentions[mention]!.first);
}

function findBetween({ analysis, mention, clause }: CandidatePlace) {
  const { tokens, mentions, at } = analysis;
  const { end } = mentions[mention]!;
  const verb = groupStart(analysis, clause.first);
  if (end >= verb) return 'nothing';
  let found: 'complements' | 'joiner' | 'words' = 'complements';
  for (let i = end; i < verb; i++) {
    if (tokens.gap[i]! & BREAK) return 'sign';
    if (tokens.is[i]! & IS.conjunction || JOINERS.has(lowerAt(tokens, i))) found = 'joiner';
    else if (at[i]! < 0 && !(tokens.is[i]! & IS.preposition) && found === 'complements') found = 'words';
  }
  return found;
}

export type SpeakerValues = ValuesOf<typeof SPEAKER_FEATURES>;

/** Features that the model looks at together. */
export const SPEAKER_TEMPLATES: readonly (readonly (keyof SpeakerValues)[])[] = [
  ['rule', 'link'],
  ['rule', 'kind'],
  ['rule', 'link', 'kind'],
  ['rule', 'link', 'before'],
  ['rule', 'link', 'behind'],
  ['rule', 'link', 'form'],
  ['kind', 'before'],
  ['kind', 'behind'],
  ['before', 'behind'],
  ['behind', 'form'],
  ['before', 'form'],
  ['order', 'form'],
  ['breaks', 'form'],
  ['breaks', 'behind'],
  ['order', 'breaks', 'link'],
  ['kind', 'order', 'form'],
  ['reach', 'rule', 'link'],
  ['between', 'before'],
  ['between', 'order'],
  ['between', 'rule', 'link'],
  ['reach', 'before', 'behind'],
];
