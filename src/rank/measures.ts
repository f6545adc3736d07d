import type { Doc } from '../types.ts';
import type { Centrality } from './centrality.ts';
import { readSurface } from './surface.ts';
import { product, spread, type Vectors } from './vectors.ts';

/**
 * What is measured of a sentence, and the part of the score under which the explanation sums it up.
 * Every measure but `order` and `words` lies between 0 and 1.
 */
export const MEASURES = {
  /** Cosine with the article's centroid, beside the article's highest. */
  centroid: 'terms',
  /** Mean weight in the article of the sentence's terms, beside the article's highest. */
  density: 'terms',
  /** Mean cosine with what follows, beside the article's highest. */
  forward: 'centrality',
  /** Mean cosine with what came before, beside the article's highest. */
  backward: 'centrality',
  /** Sentences of the story before this one, as log2(1 + n). */
  order: 'position',
  /** Where in the article it stands: 0 the first sentence, 1 the last. */
  place: 'position',
  /** Words. */
  words: 'length',
  /** Cosine with the headline. */
  title: 'title and lead',
  /** Cosine with the story's first sentence; 0 for that sentence itself. */
  lead: 'title and lead',
  /** Share of words with a capital. */
  names: 'names and figures',
  /** Words with a digit: 4 or more count as 1. */
  figures: 'names and figures',
  /** How much it needs what came before. */
  depends: 'context',
  /** Whether it asks a question. */
  question: 'context',
  /** Share inside quotation marks. */
  quoted: 'quotation',
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
  { centroid, forward, backward, density }: Centrality,
  story: readonly number[],
  title: Float64Array,
): Measured {
  const n = doc.sentences.length;
  const column = () => new Float64Array(n);
  const surface = readSurface(doc);
  const order = column();
  const place = column();
  const words = column();
  const question = column();
  const titleLike = column();
  const leadLike = column();
  const lead = spread(vectors, story[0] ?? 0, title.length);
  for (let i = 0; i < story.length; i++) {
    const s = story[i]!;
    const sentence = doc.sentences[s]!;
    order[s] = Math.log2(1 + i);
    place[s] = story.length > 1 ? i / (story.length - 1) : 0;
    words[s] = sentence.endWord - sentence.firstWord;
    question[s] = endsInQuestion(doc.text, sentence.end) ? 1 : 0;
    titleLike[s] = product(vectors, s, title);
    leadLike[s] = i === 0 ? 0 : product(vectors, s, lead);
    surface.figures[s] = Math.min(1, surface.figures[s]! / 4);
  }
  return {
    centroid: besideHighest(centroid),
    density: besideHighest(density),
    forward: besideHighest(forward),
    backward: besideHighest(backward),
    order,
    place,
    words,
    title: titleLike,
    lead: leadLike,
    names: surface.names,
    figures: surface.figures,
    depends: surface.depends,
    question,
    quoted: surface.quoted,
    person: surface.person,
  };
}

/** A column beside its highest value, so that it reads alike in short articles and long ones. */
function besideHighest(column: Float64Array): Float64Array {
  let highest = 0;
  for (const value of column) if (value > highest) highest = value;
  return highest > 0 ? column.map((value) => value / highest) : column;
}

/** Whether a question mark ends the sentence, closing marks aside. */
function endsInQuestion(text: string, end: number): boolean {
  return text.slice(Math.max(0, end - 3), end).includes('?');
}
