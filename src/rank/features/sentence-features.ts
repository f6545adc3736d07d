import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { product, spread } from '../vectors/sentence-vectors.ts';
import type { Vectors } from '../vectors/vectors.ts';
import type { Centrality } from './centrality.ts';
import { measureFurniture } from './furniture.ts';
import { measurePunctuation } from './punctuation.ts';
import { measureWording, type Wording } from './wording.ts';

/**
 * What is measured of a sentence, and the part of the score that the explanation counts it under.
 * Shares, cosines and yes (1) or no (0) lie between 0 and 1; counts are counts.
 */
export const SENTENCE_FEATURES = {
  /** Cosine with the article's centroid, divided by the article's highest. */
  centroid: 'terms',
  /** Mean weight in the article of the sentence's terms, divided by the article's highest. */
  density: 'terms',
  /** Share of the article's ten heaviest terms that it holds. */
  heaviest: 'terms',
  /** Mean idf of its terms. */
  rarity: 'terms',
  /** Share of its terms that stand here for the first time. */
  fresh: 'terms',
  /** Mean cosine with what follows, divided by the article's highest. */
  forward: 'centrality',
  /** Mean cosine with what came before, divided by the article's highest. */
  backward: 'centrality',
  /** Mean cosine with the next three sentences. */
  following: 'centrality',
  /** Cosine with the sentence before. */
  previous: 'centrality',
  /** Sentences of the body before this one, as log2(1 + n). */
  order: 'position',
  /** Where in the body it stands: 0 the first sentence, 1 the last. */
  place: 'position',
  /** Words. */
  words: 'length',
  /** Commas. */
  commas: 'length',
  /** Cosine with the headline. */
  title: 'title and lead',
  /** Cosine with the body's first sentence; 0 for that sentence itself. */
  lead: 'title and lead',
  /** Words with a capital. */
  names: 'names and figures',
  /** Words with a capital as a share of all. */
  naming: 'names and figures',
  /** Words that start with a digit. */
  figures: 'names and figures',
  /** Whether a day is named. */
  when: 'names and figures',
  /** How much it needs what came before. */
  depends: 'context',
  /** How much the next sentence needs this one. */
  needed: 'context',
  /** Whether it opens with “The”. */
  known: 'context',
  /** Whether it opens with “A”. */
  new: 'context',
  /** Whether it asks a question. */
  question: 'wording',
  /** Dashes and brackets. */
  asides: 'wording',
  /** Whether it leads up to something: ends in a colon. */
  colon: 'wording',
  /** Whether a blank stands before its full stop. */
  detached: 'wording',
  /** Words that tell of the past: “was”. */
  past: 'wording',
  /** Words that tell of the present: “is”. */
  present: 'wording',
  /** Words that tell what has changed or been found: “has”. */
  perfect: 'wording',
  /** Words that tell what is to come: “will”. */
  modal: 'wording',
  /** Words that tell why the story is told today: “now”. */
  recent: 'wording',
  /** Words that sum up: “most”. */
  amount: 'wording',
  /** Words for who or what knows: “study”. */
  source: 'wording',
  /** Whether it describes a picture. */
  caption: 'furniture',
  /** Whether it opens with a label and a colon. */
  label: 'furniture',
  /** Share inside quotation marks. */
  quoted: 'quotation',
  /** Whether it begins or ends inside a quotation. */
  open: 'quotation',
  /** Whether a verb reports speech. */
  says: 'quotation',
  /** First and second person pronouns as a share of the words. */
  person: 'quotation',
} as const;

export type SentenceFeature = keyof typeof SENTENCE_FEATURES;

/** One column of values for each feature; the row is the sentence's index. */
export type SentenceFeatures = Readonly<Record<SentenceFeature, Float64Array>>;

/** What the sentences of an article are measured from. */
export interface SentenceSource {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly vectors: Vectors;
  readonly centrality: Centrality;
  /** Indices of the sentences of the body, in text order. */
  readonly body: readonly number[];
}

/** Measures every sentence. */
export function measureSentences(source: SentenceSource): SentenceFeatures {
  const { doc, terms, vectors, centrality, body } = source;
  const wording = measureWording(doc, terms);
  return {
    centroid: relativeToHighest(centrality.centroid),
    density: relativeToHighest(centrality.density),
    forward: relativeToHighest(centrality.forward),
    backward: relativeToHighest(centrality.backward),
    following: centrality.following,
    previous: centrality.previous,
    ...measureTermsOf(vectors, centrality.total, body),
    ...measurePlaces(doc, vectors, body, wording),
    ...wording,
    ...measurePunctuation(doc),
    ...measureFurniture(doc, terms),
  };
}

/** Measures what depends on a sentence's place in the body. */
function measurePlaces(doc: Doc, vectors: Vectors, body: readonly number[], { names, depends }: Wording) {
  const column = () => new Float64Array(doc.sentences.length);
  const order = column();
  const place = column();
  const words = column();
  const title = column();
  const lead = column();
  const naming = column();
  const needed = column();
  const question = column();
  const colon = column();
  const first = spread(vectors.sentences, body[0] ?? 0, vectors.title.length);
  body.forEach((s, i) => {
    const { end, firstWord, endWord } = doc.sentences[s]!;
    order[s] = Math.log2(1 + i);
    place[s] = body.length > 1 ? i / (body.length - 1) : 0;
    words[s] = endWord - firstWord;
    title[s] = product(vectors.sentences, s, vectors.title);
    lead[s] = i === 0 ? 0 : product(vectors.sentences, s, first);
    naming[s] = names[s]! / (endWord - firstWord);
    needed[s] = i + 1 < body.length ? depends[body[i + 1]!]! : 0;
    const close = doc.text.slice(Math.max(0, end - 3), end);
    question[s] = close.includes('?') ? 1 : 0;
    colon[s] = close.endsWith(':') ? 1 : 0;
  });
  return { order, place, words, title, lead, naming, needed, question, colon };
}

/** Terms that count as what the article is about. */
const HEAVIEST = 10;

/** Measures which terms the sentences of the body hold. */
function measureTermsOf(
  { sentences: { rows, terms }, idf }: Vectors,
  total: Float64Array,
  body: readonly number[],
) {
  const n = rows.length - 1;
  const heaviest = new Float64Array(n);
  const rarity = new Float64Array(n);
  const fresh = new Float64Array(n);
  const least = weightAtRank(total, HEAVIEST);
  const seen = new Uint8Array(total.length);
  for (const s of body) {
    const count = rows[s + 1]! - rows[s]!;
    if (count === 0) continue;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const term = terms[e]!;
      if (total[term]! >= least) heaviest[s]!++;
      rarity[s]! += idf[term]! / count;
      if (seen[term] === 0) fresh[s]! += 1 / count;
      seen[term] = 1;
    }
    heaviest[s]! = Math.min(1, heaviest[s]! / HEAVIEST);
  }
  return { heaviest, rarity, fresh };
}

/** The weight of the `rank`-th heaviest term, or of the lightest where there are fewer; kept in a small sorted list. */
function weightAtRank(total: Float64Array, rank: number): number {
  const best: number[] = [];
  for (const weight of total) {
    if (best.length === rank && weight <= best[0]!) continue;
    if (best.length === rank) best.shift();
    let at = best.length;
    while (at > 0 && best[at - 1]! > weight) at--;
    best.splice(at, 0, weight);
  }
  return best[0] ?? 0;
}

/** A column divided by its highest value, so that short and long articles compare. */
function relativeToHighest(column: Float64Array): Float64Array {
  let highest = 0;
  for (const value of column) if (value > highest) highest = value;
  return highest > 0 ? column.map((value) => value / highest) : column;
}
