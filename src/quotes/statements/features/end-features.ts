import { isIrregularPast } from '../../../lexicon/clause-verbs.ts';
import { feature, type ValuesOf } from '../../model/features.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
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
    name: 'tense',
    question: 'Of what tense are the first verb of the statement and the first one behind it?',
    values: {
      none: 'Lowe said [the pier was safe].',
      'past, past': 'Lowe said [the pier was safe] and had been closed.',
      'past, present': 'Lowe said [the pier was safe] but it is closed.',
      'present, past': 'Lowe says [the pier is safe] but it was closed.',
      'present, present': 'Lowe says [the pier is safe] and will be so.',
    },
    find: ({ analysis: { tokens }, frame, p, sentence }: EdgePlace) => {
      const own = firstTense(tokens, frame.start, p);
      const other = firstTense(tokens, p, Math.min(sentence.end, p + MOST_TO_TENSE));
      return own && other ? (`${own}, ${other}` as const) : 'none';
    },
  }),
  feature({
    name: 'link',
    question: 'How is the speaker tied to the verb of saying?',
    values: {
      other: 'Lowe said [the pier was safe].',
      relative: 'Lowe, who said [the pier was safe], left.',
      shared: 'Lowe left, saying [the pier was safe].',
    },
    find: ({ clause: { link } }: EdgePlace) => (link === 'relative' || link === 'shared' ? link : 'other'),
  }),
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
  ['tense', 'edge'],
  ['tense', 'word'],
  ['link', 'edge', 'verb'],
  ['link', 'word'],
];

/** Tokens behind an edge in which an auxiliary is sought. */
const MOST_TO_TENSE = 8;

/** The tense of the first verb that tells it by its form from token `from` up to `end`; `null` where there is none. */
function firstTense(tokens: Tokens, from: number, end: number): 'past' | 'present' | null {
  for (let i = from; i < end; i++) {
    const word = lowerAt(tokens, i);
    if (/^(?:was|were|had|would|could|did|might|should)$|..ed$/.test(word) || isIrregularPast(word))
      return 'past';
    if (/^(?:is|are|has|have|will|can|do|does|may|am)$/.test(word)) return 'present';
  }
  return null;
}
