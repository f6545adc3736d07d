import { FLAG } from '../terms/flags.ts';
import type { Terms } from '../terms/terms.ts';
import type { Phrase } from './phrase-list.ts';

/** A phrase with how it is first written and how many phrases of its sort, names or others, come before it. */
export interface KeywordCandidate {
  readonly phrase: Phrase;
  readonly text: string;
  readonly order: number;
}

/** What the features of a candidate are measured in. */
export interface FeatureContext {
  readonly terms: Terms;
  readonly idf: Float64Array;
  /** 1 for each term of the headline. */
  readonly headline: Uint8Array;
  /** How often each term stands in the body. */
  readonly times: Uint32Array;
  /** The first sentence of the body, and how many it has. */
  readonly first: number;
  readonly sentences: number;
  /** How often the most frequent candidate stands in the body. */
  readonly most: number;
}

type Measure = (candidate: KeywordCandidate, context: FeatureContext) => number;

const ADJECTIVE = /(?:al|ive|ous|ic|able|ible|ful|ent|ant|ary|an|er)$/;
const NOUN = /(?:tion|ment|ity|ship|ness|ism|ure|ance|ence|ist|ery)s?$/;

/** What tells a keyword: each feature with the question it asks. Yes is 1, no is 0; logarithms have base 2. */
const MEASURES = {
  /** How often does it stand in the body, relative to the most frequent candidate? (Logarithm.) */
  share: ({ phrase: { count } }, { most }) => Math.log2(count / most),
  once: ({ phrase: { count } }) => +(count === 1),
  threeTimes: ({ phrase: { count } }) => +(count >= 3),
  sixTimes: ({ phrase: { count } }) => +(count >= 6),
  /** How many candidates of its sort come before it? (Logarithm.) */
  order: ({ order }) => Math.log2(1 + order),
  firstThreeSentences: ({ phrase: { sentence } }, { first }) => +(sentence - first < 3),
  /** Where in the body does it first stand, 0 to 1? */
  position: ({ phrase: { sentence } }, { first, sentences }) => (sentence - first) / sentences,
  /** Which share of the body lies between its first sentence and its last? */
  spread: ({ phrase: { sentence, last } }, { sentences }) => (last - sentence) / sentences,
  inHeadline: ({ phrase: { terms } }, { headline }) => +terms.every((term) => headline[term] === 1),
  /** How often do its words stand in the body: on average, the rarest, the last? (Logarithms.) */
  words: ({ phrase: { terms } }, { times }) => meanOf(terms, (term) => Math.log2(times[term]!)),
  rarestWord: ({ phrase: { terms } }, { times }) => leastOf(terms, (term) => Math.log2(times[term]!)),
  lastWord: ({ phrase: { terms } }, { times }) => Math.log2(times[terms.at(-1)!]!),
  /** How rare are its words, by idf: on average, the most common? */
  idf: ({ phrase: { terms } }, { idf }) => meanOf(terms, (term) => idf[term]!),
  leastIdf: ({ phrase: { terms } }, { idf }) => leastOf(terms, (term) => idf[term]!),
  twoWords: ({ phrase: { terms } }) => +(terms.length === 2),
  /** In which share of its places does it stand by another form of the name: “Lorne” for “Ada Lorne”? */
  byOtherForm: ({ phrase: { byOtherForm, count } }) => byOtherForm / count,
  /** In which share after a preposition: “in Tarn”? */
  afterPreposition: ({ phrase: { afterPreposition, count } }) => afterPreposition / count,
  /** In which share where a verb may stand: “to wall”? */
  asVerb: ({ phrase: { asVerb, count } }) => asVerb / count,
  /** Does a given name open it: “Ada Lorne”? */
  person: ({ phrase: { terms, word } }, context) => +(terms.length > 1 && hasFlag(context, word, FLAG.given)),
  place: ({ phrase: { word } }, context) => +hasFlag(context, word, FLAG.place),
  demonym: ({ phrase: { word } }, context) => +hasFlag(context, word, FLAG.demonym),
  outlet: ({ phrase: { word } }, context) => +hasFlag(context, word, FLAG.outlet),
  /** Does it end as the names of bodies do: “Tarn Council”? */
  body: ({ phrase: { places } }, context) => +hasFlag(context, places[1]! - 1, FLAG.body),
  // Patterns with classes of Unicode take half a millisecond to compile, and few candidates need them.
  capitals: ({ text }) => +(text === text.toUpperCase() && /^[\p{Lu}.&]{2,}$/u.test(text)),
  endsAsVerb: ({ text }) => +(text.endsWith('ing') || text.endsWith('ed')),
  opensAsVerb: ({ text }) => +(/^[^ ]+(?:ing|ed) /.test(text) && /^\p{L}+ /u.test(text)),
  adverb: ({ text }) => +(text.endsWith('ly') || text.includes('ly ')),
  adjective: ({ text }) => +ADJECTIVE.test(endOf(text)),
  noun: ({ text }) => +NOUN.test(endOf(text)),
} as const satisfies Readonly<Record<string, Measure>>;

export type KeywordFeature = keyof typeof MEASURES;

/** Their names, in the order in which weights are stored. */
export const KEYWORD_FEATURES = Object.keys(MEASURES) as KeywordFeature[];

const MEASURE_LIST: readonly Measure[] = Object.values(MEASURES);

/** The values of a candidate's features, in the order of `KEYWORD_FEATURES`. */
export function measureCandidate(candidate: KeywordCandidate, context: FeatureContext): number[] {
  return MEASURE_LIST.map((measure) => measure(candidate, context));
}

/** The last letters of a text, enough to tell its ending: an expression would be tried at every letter of the whole. */
function endOf(text: string): string {
  return text.slice(-6);
}

function hasFlag({ terms }: FeatureContext, word: number, flag: number): boolean {
  return (terms.flags[word]! & flag) !== 0;
}

function meanOf(terms: readonly number[], measure: (term: number) => number): number {
  let sum = 0;
  for (const term of terms) sum += measure(term);
  return sum / terms.length;
}

function leastOf(terms: readonly number[], measure: (term: number) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const term of terms) least = Math.min(least, measure(term));
  return least;
}
