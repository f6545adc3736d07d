import type { Vectors } from './vectors.ts';

/** Two sentences of this cosine and more tell the same. */
const SAME = 0.8;

/** Sentences with a term in common that one is compared with at most, so that the time stays linear. */
const COMPARED = 8;

/** A near-repeat shares one of so many of a sentence's terms, taken from the rarest. */
const TELLING = 3;

/** Remembers the sentences taken and knows which others tell almost the same. */
export class Repeats {
  readonly #vectors: Vectors;
  readonly #sentencesWith: Uint32Array;
  readonly #takenWith = new Map<number, number[]>();

  /** @param sentencesWith In how many sentences each term stands. */
  constructor(vectors: Vectors, sentencesWith: Uint32Array) {
    this.#vectors = vectors;
    this.#sentencesWith = sentencesWith;
  }

  /** Takes sentence `s`, unless it repeats one taken before; tells whether it was taken. */
  take(s: number): boolean {
    const telling = this.#tellingTerms(s);
    for (const term of telling)
      for (const other of this.#takenWith.get(term) ?? [])
        if (cosine(this.#vectors, s, other) >= SAME) return false;
    for (const term of telling) {
      const others = this.#takenWith.get(term);
      if (!others) this.#takenWith.set(term, [s]);
      else if (others.length < COMPARED) others.push(s);
    }
    return true;
  }

  #tellingTerms(s: number): number[] {
    const { rows, terms } = this.#vectors;
    return Array.from(terms.subarray(rows[s]!, rows[s + 1]!))
      .sort((a, b) => this.#sentencesWith[a]! - this.#sentencesWith[b]! || a - b)
      .slice(0, TELLING);
  }
}

function cosine({ rows, terms, weights }: Vectors, a: number, b: number): number {
  const other = new Map<number, number>();
  for (let e = rows[b]!; e < rows[b + 1]!; e++) other.set(terms[e]!, weights[e]!);
  let sum = 0;
  for (let e = rows[a]!; e < rows[a + 1]!; e++) sum += weights[e]! * (other.get(terms[e]!) ?? 0);
  return sum;
}
