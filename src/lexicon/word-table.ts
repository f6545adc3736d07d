/** Words with their numbers as text. */
export interface StoredWords {
  /** The numbers that occur. */
  readonly numbers: readonly number[];
  /** Words by their first two letters, each with the place of its number behind a colon: “ aaron:0 abby:1 ”. */
  readonly words: Readonly<Record<string, string>>;
}

/** Longer words are in no table. */
const LONGEST = 30;

/** Stores words, each with a number other than 0, for a `WordTable`. The build does so. */
export function storeWords(numberOf: ReadonlyMap<string, number>): StoredWords {
  const numbers = [...new Set(numberOf.values())];
  const words: Record<string, string> = {};
  for (const [word, number] of numberOf) {
    if (word.length > LONGEST) throw new RangeError(`${word} is longer than ${LONGEST} characters`);
    const prefix = prefixOf(word);
    words[prefix] = `${words[prefix] ?? ' '}${word}:${numbers.indexOf(number)} `;
  }
  return { numbers, words };
}

/** Words that a table remembers at most; one more, and it forgets all. */
const MOST = 20_000;
/** V8 keeps a whole text for the sake of a slice that is as long as this; shorter ones it copies. */
const SHORTEST_VIEW = 13;

/**
 * Numbers of words, searched in stored text and then remembered. Filling maps with thousands of words, of which an
 * article has a few hundred, would cost every start two milliseconds. The answers do not depend on what was asked before.
 */
export class WordTable {
  readonly #stored: StoredWords;
  readonly #known = new Map<string, number>();

  constructor(stored: StoredWords) {
    this.#stored = stored;
  }

  /** The number of a word; 0 for one that is not in the table. */
  get(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) return 0;
    const number = this.#find(word);
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(word.length < SHORTEST_VIEW ? word : word.split('').join(''), number);
    return number;
  }

  #find(word: string): number {
    const words = this.#stored.words[prefixOf(word)];
    if (words === undefined) return 0;
    const at = words.indexOf(` ${word}:`);
    if (at < 0) return 0;
    const start = at + word.length + 2;
    return this.#stored.numbers[Number(words.slice(start, words.indexOf(' ', start)))]!;
  }
}

function prefixOf(word: string): string {
  return word.slice(0, 2);
}
