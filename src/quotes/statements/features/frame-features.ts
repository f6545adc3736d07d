import { bucket, feature, firstOf, type ValuesOf, valuesOf } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import type { FramedPlace } from '../edges/framed-place.ts';
import { CLAUSE_FEATURES } from './clause-features.ts';
import { commonVerb, VERBS } from './common-verbs.ts';
import { CONTENT_FEATURES } from './content-features.ts';
import { REPORT, START_RULE } from './report-features.ts';
import { placeWord, WORD_RULES } from './word-rules.ts';

/** Tokens of a stretch that are looked at for quotation marks. */
const MOST_QUOTED = 60;

const WORDS = { none: 'Lowe said [the pier was safe].', ...valuesOf(WORD_RULES) } as const;

const WORDS_AWAY = [
  [0, 'none'],
  [1, 'one'],
  [3, '2-3'],
] as const;

/** What a verb of saying and a stretch beside it look like. In the examples the stretch is in brackets. */
export const FRAME_FEATURES = [
  feature({
    name: 'frame',
    question: 'Where does the stretch stand?',
    values: {
      none: 'Nowhere: nothing is reported.',
      after: 'Lowe said [the pier was safe].',
      before: '[The pier was safe], Lowe said.',
      around: '[The pier, Lowe said, was safe].',
    },
    find: ({ frame }: FramedPlace) => frame.name,
  }),
  START_RULE,
  feature({
    name: 'start',
    question: 'What is its first word, behind the clause?',
    values: WORDS,
    find: ({ analysis: { tokens }, frame, sentence }: FramedPlace) => {
      const word = frame.name === 'after' ? placeWord(tokens, frame.start, sentence) : null;
      return word ? firstOf(WORD_RULES, word) : 'none';
    },
  }),
  REPORT,
  feature({
    name: 'verb',
    question: 'Which verb is it, if it is a common one?',
    values: VERBS,
    find: ({ analysis: { tokens }, clause }: FramedPlace) => commonVerb(lowerAt(tokens, clause.first)),
  }),
  feature({
    name: 'place',
    question: 'Where does the sentence stand?',
    values: { prose: 'Lowe said [the pier was safe].', heading: 'Mayor says [pier safe]\n\nIt was Monday.' },
    find: ({ analysis: { tokens }, sentence }: FramedPlace) => {
      const { paragraphs, sentences } = tokens.doc;
      const { paragraph } = sentences[tokens.sentence[sentence.first]!]!;
      return paragraphs[paragraph]!.kind === 'heading' ? 'heading' : 'prose';
    },
  }),
  ...CONTENT_FEATURES,
  ...CLAUSE_FEATURES,
  feature({
    name: 'next',
    question: 'What stands behind the clause of saying?',
    values: WORDS,
    find: ({ analysis: { tokens }, clause, sentence }: FramedPlace) => {
      const word = placeWord(tokens, clause.to, sentence);
      return word ? firstOf(WORD_RULES, word) : 'none';
    },
  }),
  feature({
    name: 'distance',
    question: 'How many words stand between the clause and the stretch behind it?',
    values: {
      none: 'Lowe said [the pier was safe].',
      one: 'Lowe said that [the pier was safe].',
      '2-3': 'Lowe told them that [the pier was safe].',
      more: 'Lowe told the whole council that [the pier was safe].',
    },
    find: ({ frame, clause }: FramedPlace) =>
      bucket(frame.name === 'after' ? frame.start - clause.to : 0, WORDS_AWAY, 'more'),
  }),
  feature({
    name: 'quoted',
    question: 'Which of the words on its side of the clause stand in quotation marks?',
    values: {
      none: 'Lowe said [the pier was safe].',
      all: 'Lowe said [“the pier was safe”].',
      next: 'Lowe said [“the pier” was safe].',
      some: 'Lowe said [the pier “was safe”].',
    },
    find: ({ analysis: { tokens }, frame, sentence }: FramedPlace) => {
      const [first, end] =
        frame.name === 'after' ? [frame.start, sentence.end] : [sentence.first, frame.start + 1];
      const last = Math.min(end, first + MOST_QUOTED);
      let quoted = 0;
      for (let i = first; i < last; i++) if (tokens.inside[i]! >= 0) quoted++;
      if (quoted === 0) return 'none';
      if (quoted === last - first) return 'all';
      return tokens.inside[frame.start]! >= 0 ? 'next' : 'some';
    },
  }),
  feature({
    name: 'opener',
    question: 'What does the sentence open with?',
    values: {
      mention: 'Lowe said [the pier was safe].',
      conjunction: 'But Lowe said [the pier was safe].',
      preposition: 'Under oath, Lowe said [the pier was safe].',
      other: 'Yesterday Lowe said [the pier was safe].',
    },
    find: ({ analysis: { tokens, at }, sentence: { first } }: FramedPlace) => {
      if (at[first]! >= 0) return 'mention';
      const bits = tokens.is[first]!;
      if (bits & IS.conjunction) return 'conjunction';
      return bits & IS.preposition ? 'preposition' : 'other';
    },
  }),
] as const;

export type FrameValues = ValuesOf<typeof FRAME_FEATURES>;

/** Features that the model looks at together. */
export const FRAME_TEMPLATES: readonly (readonly (keyof FrameValues)[])[] = [
  ['frame'],
  ['frame', 'rule'],
  ['frame', 'rule', 'report'],
  ['frame', 'rule', 'start'],
  ['frame', 'report', 'start'],
  ['frame', 'report', 'next'],
  ['frame', 'gap', 'next'],
  ['frame', 'link', 'gap'],
  ['frame', 'report', 'link'],
  ['frame', 'left', 'link', 'form'],
  ['frame', 'left', 'speaker'],
  ['frame', 'gap', 'before'],
  ['frame', 'rest', 'next'],
  ['frame', 'report', 'rest'],
  ['frame', 'report', 'form', 'gap'],
  ['frame', 'auxiliary', 'report'],
  ['frame', 'auxiliary', 'speaker'],
  ['frame', 'auxiliary', 'rule'],
  ['frame', 'auxiliary', 'left'],
  ['frame', 'quoted', 'next'],
  ['frame', 'quoted', 'gap'],
  ['frame', 'quoted', 'rule'],
  ['frame', 'speaker', 'report'],
  ['frame', 'opener', 'gap', 'before'],
  ['frame', 'closes', 'gap'],
  ['frame', 'closes', 'next'],
  ['frame', 'form', 'next'],
  ['frame', 'verb'],
  ['frame', 'verb', 'rule'],
  ['frame', 'verb', 'gap'],
  ['frame', 'place', 'report'],
  ['frame', 'place', 'speaker'],
  ['frame', 'clause', 'report'],
  ['frame', 'clause', 'start'],
  ['frame', 'clause', 'next'],
  ['frame', 'object', 'clause', 'rule'],
  ['frame', 'object', 'report'],
  ['frame', 'object', 'verb'],
  ['frame', 'clause', 'verb'],
  ['frame', 'speaker', 'verb'],
  ['frame', 'rule', 'distance', 'report'],
  ['frame', 'resumed', 'clause'],
  ['frame', 'resumed', 'gap'],
  ['frame', 'sign', 'report'],
  ['frame', 'sign', 'verb'],
];
