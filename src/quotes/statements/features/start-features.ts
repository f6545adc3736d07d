import { feature, type ValuesOf } from '../../model/features.ts';
import { EDGE_FEATURES, EDGE_WORDS, type EdgePlace, sizeOf, wordValue } from './edge-features.ts';
import { REPORT } from './report-features.ts';

const TEN = 'It was old and grey and wet and rotten throughout';

/** What the start of a statement looks like that stands before the clause of saying. */
export const START_FEATURES = [
  ...EDGE_FEATURES,
  feature({
    name: 'previous',
    question: 'Which word stands before it?',
    values: EDGE_WORDS,
    find: (place: EdgePlace) => wordValue(place, place.p - 1),
  }),
  feature({
    name: 'length',
    question: 'How many words would the statement have before the clause?',
    values: {
      '1-2': '[It rained], Lowe said.',
      '3-5': '[The pier was safe], Lowe said.',
      '6-10': '[The pier was safe for all], Lowe said.',
      '11-20': `[${TEN} and more], Lowe said.`,
      more: `[${TEN}, ${TEN}, ${TEN}], Lowe said.`,
    },
    find: ({ p, clause }: EdgePlace) => sizeOf(clause.from - p),
  }),
  feature({
    name: 'rest',
    question: 'How many words stand before it in its sentence?',
    values: {
      none: '[The pier was safe], Lowe said.',
      '1-2': 'Sadly, [the pier was safe], Lowe said.',
      '3-5': 'It rained all day, [the pier was safe], Lowe said.',
      '6-10': 'It rained all day and all night, [the pier was safe], Lowe said.',
      '11-20': `${TEN} and more, but [the pier was safe], Lowe said.`,
      more: `${TEN}, ${TEN}, ${TEN}, but [the pier was safe], Lowe said.`,
    },
    find: ({ p, sentence }: EdgePlace) => (p <= sentence.first ? 'none' : sizeOf(p - sentence.first)),
  }),
  feature({
    name: 'frame',
    question: 'Where does the statement stand?',
    values: { before: '[The pier was safe], Lowe said.', around: '[The pier, Lowe said, was safe].' },
    find: ({ frame }: EdgePlace) => (frame.name === 'around' ? 'around' : 'before'),
  }),
  REPORT,
  feature({
    name: 'quoted',
    question: 'Does a quotation begin or end there?',
    values: {
      no: '[The pier was safe], Lowe said.',
      begins: '[“The pier” was safe], Lowe said.',
      ends: 'The “pier,” [which was safe], Lowe said.',
    },
    find: ({ analysis: { tokens }, p }: EdgePlace) => {
      if (tokens.inside[p]! >= 0) return 'begins';
      return (tokens.inside[p - 1] ?? -1) >= 0 ? 'ends' : 'no';
    },
  }),
  feature({
    name: 'opener',
    question: 'With which word does the sentence start?',
    values: EDGE_WORDS,
    find: (place: EdgePlace) => wordValue(place, place.sentence.first),
  }),
] as const;

export type StartValues = ValuesOf<typeof START_FEATURES>;

/** Features that the model looks at together. */
export const START_TEMPLATES: readonly (readonly (keyof StartValues)[])[] = [
  ['edge'],
  ['edge', 'word'],
  ['edge', 'previous'],
  ['edge', 'verb'],
  ['word', 'verb'],
  ['edge', 'length'],
  ['edge', 'rest'],
  ['edge', 'order'],
  ['edge', 'report'],
  ['edge', 'frame', 'word'],
  ['edge', 'quoted'],
  ['edge', 'opener'],
  ['previous', 'rest'],
];
