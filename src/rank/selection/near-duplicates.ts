import { product, type SentenceVectors } from '../vectors/sentence-vectors.ts';

/** The cosine from which on two sentences tell the same. */
const SAME = 0.8;

/** Sentences with a term in common that one is compared with at most, so that the time stays linear. */
const COMPARED = 8;

/** How many of a sentence's terms, the rarest, are looked at: a near-duplicate shares one of them. */
const TELLING = 3;

/** Takes sentences one by one and refuses near-duplicates of those it took. */
export class NearDuplicateFilter {
  readonly #vectors: SentenceVectors;
  readonly #sentencesWith: Uint32Array;
  /** For each term that tells, some of the sentences taken that have it. */
  readonly #takenWith: (number[] | undefined)[];
  /** The sentence at hand with an entry for every term; all 0 between calls. */
  readonly #dense: Float64Array;

  /** @param sentencesWith In how many sentences each term stands. */
  constructor(vectors: SentenceVectors, sentencesWith: Uint32Array) {
    this.#vectors = vectors;
    this.#sentencesWith = sentencesWith;
    this.#takenWith = new Array(sentencesWith.length);
    this.#dense = new Float64Array(sentencesWith.length);
  }

  /** Takes sentence `s` unless it repeats one taken before; returns whether it was taken. */
  take(s: number): boolean {
    const telling = this.#tellingTerms(s);
    if (this.#repeats(s, telling)) return false;
    for (const term of telling) {
      const others = this.#takenWith[term];
      if (!others) this.#takenWith[term] = [s];
      else if (others.length < COMPARED) others.push(s);
    }
    return true;
  }

  #repeats(s: number, telling: readonly number[]): boolean {
    if (telling.every((term) => !this.#takenWith[term])) return false;
    const { rows, terms, weights } = this.#vectors;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) this.#dense[terms[e]!] = weights[e]!;
    const found = telling.some((term) =>
      this.#takenWith[term]?.some((other) => product(this.#vectors, other, this.#dense) >= SAME),
    );
    for (let e = rows[s]!; e < rows[s + 1]!; e++) this.#dense[terms[e]!] = 0;
    return found;
  }

  /** The rarest terms of a sentence, the rarest first. */
  #tellingTerms(s: number): number[] {
    const { rows, terms } = this.#vectors;
    const rarest: number[] = [];
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const count = this.#sentencesWith[terms[e]!]!;
      let at = rarest.length;
      while (at > 0 && this.#sentencesWith[rarest[at - 1]!]! > count) at--;
      if (at === TELLING) continue;
      rarest.splice(at, 0, terms[e]!);
      if (rarest.length > TELLING) rarest.pop();
    }
    return rarest;
  }
}
