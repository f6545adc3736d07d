import type { QuoteAnalysis } from '../../analysis.ts';
import {
  bucket,
  type Feature,
  FeatureValues,
  feature,
  findValues,
  firstOf,
  placesOf,
  type ValuesOf,
  valuesOf,
} from '../../model/features.ts';
import type { Choice } from '../choice.ts';
import { SPEAKER_FEATURES, type SpeakerValues } from '../features/speaker-features.ts';
import { type MarkedWords, readMarkedWords } from './marked-words.ts';
import { WORD_AFTER_RULES, WORD_BEFORE_RULES } from './neighbour-rules.ts';

/** A quotation whose likeliest speaker is known. */
export interface DetectionContext {
  readonly analysis: QuoteAnalysis;
  readonly q: number;
  readonly choice: Choice;
  /** Whether somebody said the quotation before it. */
  readonly saidBefore: boolean;
}

/** Such a quotation with the words inside the marks and beside them. */
interface ReadContext extends DetectionContext {
  readonly words: MarkedWords;
}

/** A feature that the likeliest speaker has as a candidate. */
function ofSpeaker<const Name extends keyof SpeakerValues>(
  name: Name,
): Feature<ReadContext, Name, SpeakerValues[Name]> {
  const { question, values } = SPEAKER_FEATURES.find((candidate) => candidate.name === name)!;
  return {
    name,
    question: `Of the likeliest speaker: ${question}`,
    values: values as Readonly<Record<SpeakerValues[Name], string>>,
    find: ({ choice }) => choice.candidate.features.get(name),
  };
}

/** What tells words that somebody said from titles, nicknames, terms and scare quotes. */
export const DETECTION_FEATURES = [
  feature({
    name: 'size',
    question: 'How many words are inside the marks?',
    values: {
      one: 'Lowe said “no”.',
      two: 'Lowe said “no, no”.',
      three: 'Lowe said “we go on”.',
      '4-5': 'Lowe said “they go on so”.',
      '6-10': 'Lowe said “they go on and on so”.',
      '11+': 'Lowe said “they go on and on and on and on and on”.',
    },
    find: ({ words }: ReadContext) => bucket(words.count, SIZES, '11+'),
  }),
  feature({
    name: 'capitals',
    question: 'Which of its words have capitals? In titles all do but the small words.',
    values: {
      none: 'Lowe said “no”.',
      first: 'Lowe read “The last stop”.',
      all: 'Lowe read “A Stop for the Night”.',
      upper: 'Lowe read “NO WAY”.',
      some: 'Lowe read “The last Stop at night”.',
    },
    find: ({ words: { count, capitals, content, upper, isFirstCapital } }: ReadContext) => {
      if (capitals === 0) return 'none';
      if (upper === count) return 'upper';
      if (isFirstCapital && capitals >= content) return count > 1 ? 'all' : 'first';
      return isFirstCapital && capitals === 1 ? 'first' : 'some';
    },
  }),
  feature({
    name: 'stop',
    question: 'What ends the words, inside the marks or right behind them?',
    values: {
      none: 'Lowe said “no”.',
      comma: 'Lowe said: “No, no,”',
      stop: 'Lowe said, “No.”',
      question: 'Lowe said – “No, no, no?”',
      'comma outside': 'Lowe (“no”, she said)',
    },
    find: ({ words }: ReadContext) => words.stop,
  }),
  feature({
    name: 'before',
    question: 'What is the word before the quotation?',
    values: valuesOf(WORD_BEFORE_RULES),
    find: ({ words }: ReadContext) => firstOf(WORD_BEFORE_RULES, words),
  }),
  feature({
    name: 'lead',
    question: 'What stands between that word and the opening mark?',
    values: {
      none: 'Lowe said “no”.',
      comma: 'Lowe said, “No.”',
      colon: 'Lowe said: “No, no,”',
      dash: 'Lowe said – “No, no, no?”',
      bracket: 'Lowe (“no”, she said)',
    },
    find: ({ words: { before } }: ReadContext) => {
      if (before.gap.includes(':')) return 'colon';
      if (before.gap.includes(',')) return 'comma';
      if (/[([]/.test(before.gap)) return 'bracket';
      return /[—–-]/.test(before.gap) ? 'dash' : 'none';
    },
  }),
  feature({
    name: 'after',
    question: 'What is the word behind the quotation?',
    values: valuesOf(WORD_AFTER_RULES),
    find: ({ words }: ReadContext) => firstOf(WORD_AFTER_RULES, words),
  }),
  ofSpeaker('link'),
  ofSpeaker('side'),
  feature({
    name: 'sure',
    question: 'How sure is the likeliest speaker, as a share among the candidates?',
    values: {
      'under 0.4': '',
      '0.4-0.6': '',
      '0.6-0.8': '',
      '0.8-0.95': '',
      'over 0.95': '',
    },
    find: ({ choice: { share } }: ReadContext) => {
      if (share < 0.4) return 'under 0.4';
      if (share < 0.6) return '0.4-0.6';
      if (share < 0.8) return '0.6-0.8';
      return share < 0.95 ? '0.8-0.95' : 'over 0.95';
    },
  }),
  ofSpeaker('own'),
  feature({
    name: 'voice',
    question: 'Does it speak of “I”, “we” or “you”?',
    values: { none: 'Lowe said “they go on so”.', 'first person': 'Lowe said “we go on”.' },
    find: ({ words }: ReadContext) => (words.isFirstPerson ? 'first person' : 'none'),
  }),
  feature({
    name: 'heading',
    question: 'Does it stand in a heading?',
    values: { no: 'It fell “no”.', yes: 'Lowe: ‘We went home’\n\nIt fell and nobody knew.' },
    find: ({ analysis: { tokens, windows }, q }: ReadContext) => {
      const word = Math.min(windows[q]!.before, tokens.count - 1);
      const paragraph = tokens.doc.sentences[tokens.sentence[word]!]?.paragraph ?? -1;
      return tokens.doc.paragraphs[paragraph]?.kind === 'heading' ? 'yes' : 'no';
    },
  }),
  feature({
    name: 'mark',
    question: 'Which marks enclose it?',
    values: { double: 'It fell “no”.', single: 'Lowe: ‘We went home’\n\nIt fell and nobody knew.' },
    find: ({ analysis, q }: ReadContext) => (analysis.quotations[q]!.single ? 'single' : 'double'),
  }),
  ofSpeaker('since'),
  feature({
    name: 'past',
    question: 'Did somebody say the quotation before?',
    values: { no: 'Lowe said “no”.', yes: 'Lowe said: “It is old.” She said: “We left.”' },
    find: ({ saidBefore }: ReadContext) => (saidBefore ? 'yes' : 'no'),
  }),
] as const;

/** The value of each of these features. */
export type DetectionValues = ValuesOf<typeof DETECTION_FEATURES>;

const DETECTION_PLACES = placesOf(DETECTION_FEATURES);

/** Which features the model that detects quotes looks at together. */
export const DETECTION_TEMPLATES: readonly (readonly (keyof DetectionValues)[])[] = [
  ['size', 'capitals'],
  ['size', 'stop'],
  ['size', 'own'],
  ['size', 'before'],
  ['size', 'after'],
  ['capitals', 'before'],
  ['capitals', 'stop', 'own'],
  ['before', 'lead'],
  ['before', 'own'],
  ['before', 'after'],
  ['after', 'own'],
  ['after', 'capitals'],
  ['link', 'side', 'size'],
  ['link', 'side', 'capitals'],
  ['sure', 'size'],
  ['sure', 'own'],
  ['voice', 'size'],
  ['heading', 'mark', 'own'],
  ['since', 'past', 'size'],
  ['since', 'past', 'own'],
  ['lead', 'stop', 'size'],
];

/** Finds the features of a quotation by which the model tells whether somebody said it. */
export function findDetectionValues(context: DetectionContext): FeatureValues<DetectionValues> {
  const { analysis, q, choice, saidBefore } = context;
  const words = readMarkedWords(analysis, q, choice.candidate.features.get('opens') === 'inside');
  const read = { analysis, q, choice, saidBefore, words };
  return new FeatureValues(DETECTION_PLACES, findValues(DETECTION_FEATURES, read));
}

const SIZES = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [5, '4-5'],
  [10, '6-10'],
] as const;
