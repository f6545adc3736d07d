import type { Vocabulary, WordFacts } from '../types.ts';

/** A longer word is hardly written twice; each time it has an entry of its own. */
const LONGEST_WORD = 40;

/**
 * Numbers distinct words, each as it is written: a hash table with open addressing that looks a word up where it stands
 * in its text, since cutting it out for a `Map` takes longer. Most words of an article occurred in earlier ones, so
 * whoever reads many articles with one vocabulary cuts few words out and asks what they are but once.
 */
export class WordTable implements Vocabulary {
  readonly words: string[] = [];
  /** Letters of all its words together. */
  letters = 0;
  readonly #facts = new Map<FindFact<unknown>, FactTable<unknown>>();
  /** Pairs of a hash and an entry plus one, which is 0 where the place is free. */
  #places = new Int32Array(2048);

  entryOf(text: string, start: number, end: number): number {
    if (end - start > LONGEST_WORD) return this.#add(text.slice(start, end));
    const hash = hashOf(text, start, end);
    const places = this.#places;
    const mask = places.length - 2;
    let place = (hash << 1) & mask;
    for (; places[place + 1] !== 0; place = (place + 2) & mask) {
      const entry = places[place + 1]! - 1;
      if (places[place] === hash && isSame(text, start, end, this.words[entry]!)) return entry;
    }
    const entry = this.#add(text.slice(start, end));
    places[place] = hash;
    places[place + 1] = entry + 1;
    if (this.words.length * 4 > places.length) this.#grow();
    return entry;
  }

  factsBy<T>(find: FindFact<T>): WordFacts<T> {
    let facts = this.#facts.get(find) as FactTable<T> | undefined;
    if (!facts) {
      facts = new FactTable(this.words, find);
      this.#facts.set(find, facts);
    }
    return facts;
  }

  #add(word: string): number {
    this.letters += word.length;
    return this.words.push(detached(word)) - 1;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    const mask = places.length - 2;
    for (let i = 0; i < this.#places.length; i += 2) {
      if (this.#places[i + 1] === 0) continue;
      let place = (this.#places[i]! << 1) & mask;
      while (places[place + 1] !== 0) place = (place + 2) & mask;
      places[place] = this.#places[i]!;
      places[place + 1] = this.#places[i + 1]!;
    }
    this.#places = places;
  }
}

type FindFact<T> = (word: string) => T;

/** What a function tells of the words of a vocabulary, asked once for each. */
class FactTable<T> implements WordFacts<T> {
  readonly #words: readonly string[];
  readonly #find: FindFact<T>;
  readonly #known: T[] = [];

  constructor(words: readonly string[], find: FindFact<T>) {
    this.#words = words;
    this.#find = find;
  }

  of(entry: number): T {
    while (this.#known.length <= entry) this.#known.push(this.#find(this.#words[this.#known.length]!));
    return this.#known[entry]!;
  }
}

function isSame(text: string, start: number, end: number, word: string): boolean {
  return word.length === end - start && text.startsWith(word, start);
}

/** FNV-1a (Fowler, Noll and Vo, 1991), cut to 30 bits, which V8 keeps unboxed. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** A copy of the word: a slice would keep its whole text in memory. */
const detached = (word: string) => word.split('').join('');
