import { feature, type ValuesOf } from '../../model/features.ts';
import { EDGE_FEATURES, EDGE_WORDS, type EdgePlace, sizeOf, wordValue } from './edge-features.ts';
import { REPORT, START_RULE } from './report-features.ts';

const TEN = 'it was old and grey and wet and rotten too';

/** What the end of a statement looks like. */
export const END_FEATURES = [
  ...EDGE_FEATURES,
  feature({
    name: 'then',
    question: 'Which word stands behind that one?',
    values: EDGE_WORDS,
    find: (place: EdgePlace) => wordValue(place, place.p + 1),
  }),
  feature({
    name: 'length',
    question: 'How many words would the statement have?',
    values: {
      '1-2': 'Lowe warned of [floods].',
      '3-5': 'Lowe said [the pier was safe].',
      '6-10': 'Lowe said [the pier was safe for all].',
      '11-20': `Lowe said [${TEN} and more].`,
      more: `Lowe said [${TEN}, ${TEN}, ${TEN}].`,
    },
    find: ({ p, frame }: EdgePlace) => sizeOf(p - frame.start),
  }),
  feature({
    name: 'rest',
    question: 'How many words stand behind it in its sentence?',
    values: {
      none: 'Lowe said [the pier was safe].',
      '1-2': 'Lowe said [the pier was safe] and left.',
      '3-5': 'Lowe said [the pier was safe] and then walked off.',
      '6-10': 'Lowe said [the pier was safe] and then walked off in the rain.',
      '11-20': `Lowe said [the pier was safe] and ${TEN} and more.`,
      more: `Lowe said [the pier was safe] and ${TEN} and ${TEN} and ${TEN}.`,
    },
    find: ({ p, sentence }: EdgePlace) => (p >= sentence.end ? 'none' : sizeOf(sentence.end - p)),
  }),
  feature({
    name: 'frame',
    question: 'Where does the statement stand?',
    values: { after: 'Lowe said [the pier was safe].', around: '[The pier, Lowe said, was safe].' },
    find: ({ frame }: EdgePlace) => (frame.name === 'around' ? 'around' : 'after'),
  }),
  START_RULE,
  REPORT,
  feature({
    name: 'quoted',
    question: 'Does a quotation end there?',
    values: { no: 'Lowe said [the pier was safe].', yes: 'Lowe said [the pier “was safe”].' },
    find: ({ analysis: { tokens }, p }: EdgePlace) => (tokens.inside[p - 1]! >= 0 ? 'yes' : 'no'),
  }),
] as const;

export type EndValues = ValuesOf<typeof END_FEATURES>;

/** Features that the model looks at together. */
export const END_TEMPLATES: readonly (readonly (keyof EndValues)[])[] = [
  ['edge'],
  ['edge', 'word'],
  ['edge', 'verb'],
  ['word', 'verb'],
  ['edge', 'length'],
  ['edge', 'rest'],
  ['edge', 'order'],
  ['edge', 'report'],
  ['edge', 'word', 'report'],
  ['edge', 'frame', 'word'],
  ['edge', 'rule'],
  ['word', 'length'],
  ['word', 'rest'],
  ['edge', 'then'],
  ['then', 'verb'],
  ['word', 'then'],
  ['edge', 'word', 'verb'],
  ['edge', 'quoted'],
];
