import type { SentenceVectors } from '../vectors/sentence-vectors.ts';
import type { SentenceFeatures } from './sentence-features.ts';

/**
 * What is measured of three sentences taken together, and the part of a triple's value that it belongs to. The last
 * `BY_TERMS` of them cost most, since they read the terms of the three.
 */
export const TRIPLE_FEATURES = {
  /** Words of the three. */
  words: 'length',
  /** Pairs of neighbours in the body. */
  adjacent: 'context',
  /** Sum of what leans on a sentence that is not there. */
  dangling: 'context',
  /** How many of the body's first three sentences. */
  opening: 'position',
  /** log2(1 + n), where the last stands n sentences after the first. */
  span: 'position',
  /** Share of the terms expected in a summary that the three hold. */
  coverage: 'coverage',
  /** Expected F1 of the three's terms against those of a summary. */
  match: 'coverage',
} as const;

/** How many features, the last ones, read terms. */
export const BY_TERMS = 2;

export type TripleFeature = keyof typeof TRIPLE_FEATURES;

const NAMES = Object.keys(TRIPLE_FEATURES) as TripleFeature[];

/** Where in an array of values each feature stands. */
const AT = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<Record<TripleFeature, number>>;

/** Three numbers in ascending order. */
export type Triple = readonly [number, number, number];

/** What the triples of one article are measured from. */
export interface TripleSource {
  /** Indices of the sentences of the body, in text order. */
  readonly body: readonly number[];
  readonly vectors: SentenceVectors;
  /** The probability that a summary holds each term. */
  readonly importance: Float64Array;
  readonly features: Pick<SentenceFeatures, 'words' | 'depends'>;
}

/**
 * Is given a triple as places in the body, and its features in the order of `TRIPLE_FEATURES` in an array that is
 * reused.
 */
type Visit<Answer> = (triple: Triple, values: Float64Array) => Answer;

/**
 * Measures the triples of the candidates.
 *
 * @param candidates Places in the body, ascending.
 * @param visit Called with every triple that is worth it.
 * @param isWorthIt Called before the terms of a triple are read, when all other features are known.
 */
export function measureTriples(
  source: TripleSource,
  candidates: readonly number[],
  visit: Visit<void>,
  isWorthIt: Visit<boolean> = () => true,
): void {
  const meter = new TripleMeter(source, candidates);
  const count = candidates.length;
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++)
      for (let k = j + 1; k < count; k++) {
        const triple: Triple = [candidates[i]!, candidates[j]!, candidates[k]!];
        meter.measurePlaces(triple, i, j, k);
        if (!isWorthIt(triple, meter.values)) continue;
        meter.measureTerms(triple);
        visit(triple, meter.values);
      }
}

/** Sentences that open the body. */
const OPENING = 3;

class TripleMeter {
  readonly values = new Float64Array(NAMES.length);
  readonly #source: TripleSource;
  /** Of each candidate. */
  readonly #words: readonly number[];
  readonly #depends: readonly number[];
  /** How many terms a summary is expected to hold. */
  readonly #expected: number;
  /** For each term the number of the last triple found to hold it. */
  readonly #holder: Uint32Array;
  #triples = 0;

  constructor(source: TripleSource, candidates: readonly number[]) {
    const { body, importance, features } = source;
    this.#source = source;
    this.#words = candidates.map((place) => features.words[body[place]!]!);
    this.#depends = candidates.map((place) => (place === 0 ? 0 : features.depends[body[place]!]!));
    this.#expected = importance.reduce((sum, share) => sum + share, 0) || 1;
    this.#holder = new Uint32Array(importance.length);
  }

  /** Measures what depends on the places of a triple: the `i`th, `j`th and `k`th candidates. */
  measurePlaces([first, second, third]: Triple, i: number, j: number, k: number): void {
    const values = this.values;
    const words = this.#words;
    const depends = this.#depends;
    const isSecondNext = second === first + 1;
    const isThirdNext = third === second + 1;
    values[AT.words] = words[i]! + words[j]! + words[k]!;
    values[AT.adjacent] = +isSecondNext + +isThirdNext;
    values[AT.dangling] = depends[i]! + (isSecondNext ? 0 : depends[j]!) + (isThirdNext ? 0 : depends[k]!);
    values[AT.opening] = +(first < OPENING) + +(second < OPENING) + +(third < OPENING);
    values[AT.span] = Math.log2(1 + third - first);
  }

  /** Measures what depends on the terms of a triple, counting each term once. */
  measureTerms(triple: Triple): void {
    const { body, vectors, importance } = this.#source;
    const { rows, terms } = vectors;
    const holder = this.#holder;
    this.#triples++;
    let held = 0;
    let found = 0;
    for (const place of triple) {
      const s = body[place]!;
      for (let e = rows[s]!; e < rows[s + 1]!; e++) {
        const term = terms[e]!;
        if (holder[term] === this.#triples) continue;
        holder[term] = this.#triples;
        held += importance[term]!;
        found++;
      }
    }
    this.values[AT.coverage] = held / this.#expected;
    this.values[AT.match] = (2 * held) / (found + this.#expected);
  }
}
