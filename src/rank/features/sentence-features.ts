import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { product, spread, type Vectors } from '../vectors/vectors.ts';
import type { Centrality } from './centrality.ts';
import { readSurface } from './wording.ts';

/**
 * What is measured of a sentence, and the part of the score under which the explanation sums it up.
 * Shares, cosines and yes (1) or no (0) lie between 0 and 1; counts are counts.
 */
export const MEASURES = {
  /** Cosine with the article's centroid, beside the article's highest. */
  centroid: 'terms',
  /** Mean weight in the article of the sentence's terms, beside the article's highest. */
  density: 'terms',
  /** Share of the article's ten heaviest terms that it holds. */
  heaviest: 'terms',
  /** Mean idf of its terms. */
  rarity: 'terms',
  /** Share of its terms that stand here for the first time. */
  fresh: 'terms',
  /** Mean cosine with what follows, beside the article's highest. */
  forward: 'centrality',
  /** Mean cosine with what came before, beside the article's highest. */
  backward: 'centrality',
  /** Mean cosine with the next three sentences. */
  following: 'centrality',
  /** Cosine with the sentence before. */
  previous: 'centrality',
  /** Sentences of the story before this one, as log2(1 + n). */
  order: 'position',
  /** Where in the story it stands: 0 the first sentence, 1 the last. */
  place: 'position',
  /** Words. */
  words: 'length',
  /** Commas. */
  commas: 'length',
  /** Cosine with the headline. */
  title: 'title and lead',
  /** Cosine with the story's first sentence; 0 for that sentence itself. */
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
  /** Share inside quotation marks. */
  quoted: 'quotation',
  /** Whether a verb reports speech. */
  says: 'quotation',
  /** First and second person pronouns as a share of the words. */
  person: 'quotation',
} as const;

export type Measure = keyof typeof MEASURES;

/** One column of values for each measure; the row is the sentence's index. */
export type Measured = Readonly<Record<Measure, Float64Array>>;

/**
 * Measures every sentence.
 *
 * @param story Indices of the sentences that belong to the story, in text order.
 * @param title The headline's terms as a sparse vector of unit length: weight by term, all 0 where there is none.
 */
export function measureSentences(
  doc: Doc,
  vectors: Vectors,
  centrality: Centrality,
  terms: Terms,
  idf: Float64Array,
  story: readonly number[],
  title: Float64Array,
): Measured {
  const n = doc.sentences.length;
  const column = () => new Float64Array(n);
  const { centroid, forward, backward, density, following, previous } = centrality;
  const surface = readSurface(doc, terms);
  const { heaviest, rarity, fresh } = measureTerms(vectors, centrality.total, idf, story);
  const columns = { order: column(), place: column(), words: column(), title: column(), lead: column() };
  const more = { naming: column(), needed: column(), question: column(), colon: column() };
  const lead = spread(vectors, story[0] ?? 0, title.length);
  story.forEach((s, i) => {
    const { end, firstWord, endWord } = doc.sentences[s]!;
    columns.order[s] = Math.log2(1 + i);
    columns.place[s] = story.length > 1 ? i / (story.length - 1) : 0;
    columns.words[s] = endWord - firstWord;
    columns.title[s] = product(vectors, s, title);
    columns.lead[s] = i === 0 ? 0 : product(vectors, s, lead);
    more.naming[s] = surface.names[s]! / (endWord - firstWord);
    more.needed[s] = i + 1 < story.length ? surface.depends[story[i + 1]!]! : 0;
    const close = doc.text.slice(Math.max(0, end - 3), end);
    more.question[s] = close.includes('?') ? 1 : 0;
    more.colon[s] = close.endsWith(':') ? 1 : 0;
  });
  return {
    centroid: besideHighest(centroid),
    density: besideHighest(density),
    forward: besideHighest(forward),
    backward: besideHighest(backward),
    following,
    previous,
    heaviest,
    rarity,
    fresh,
    ...columns,
    ...more,
    ...surface,
  };
}

/** Terms that count as what the article is about. */
const HEAVIEST = 10;

function measureTerms(
  { rows, terms }: Vectors,
  total: Float64Array,
  idf: Float64Array,
  story: readonly number[],
) {
  const n = rows.length - 1;
  const heaviest = new Float64Array(n);
  const rarity = new Float64Array(n);
  const fresh = new Float64Array(n);
  const least = heavyAs(total, HEAVIEST);
  const seen = new Uint8Array(total.length);
  for (const s of story) {
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

/** The weight of the `count`-th heaviest term: a small sorted list, kept while passing over all. */
function heavyAs(total: Float64Array, count: number): number {
  const best: number[] = [];
  for (const weight of total) {
    if (best.length === count && weight <= best[0]!) continue;
    if (best.length === count) best.shift();
    let at = best.length;
    while (at > 0 && best[at - 1]! > weight) at--;
    best.splice(at, 0, weight);
  }
  return best[0] ?? 0;
}

/** A column beside its highest value, so that it reads alike in short articles and long ones. */
function besideHighest(column: Float64Array): Float64Array {
  let highest = 0;
  for (const value of column) if (value > highest) highest = value;
  return highest > 0 ? column.map((value) => value / highest) : column;
}
