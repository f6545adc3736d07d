import { isCapital } from '../../doc/characters.ts';
import { FLAG } from '../terms/flags.ts';
import type { WordReader } from './word-reader.ts';

/** A name, or one to three words that stand together, and what is counted of it in the body. */
export interface Phrase {
  readonly isName: boolean;
  /** Terms in order; the joining word of a name (“Bank of England”) is left out. */
  readonly terms: readonly number[];
  /** The word where it first stands. */
  readonly word: number;
  /** The sentence where it first stands, and that where it last does. */
  readonly sentence: number;
  readonly last: number;
  /** Where it starts and ends each time, as words. */
  readonly places: readonly number[];
  /** How often it stands in the body, parts of a name counted for the whole. */
  readonly count: number;
  /** How often after a preposition: “in Tarn”. */
  readonly afterPreposition: number;
  /** How often after a word that a verb follows: “to wall”, “they wall”. */
  readonly asVerb: number;
  /** How often by another form of its name alone: “Lorne” for “Ada Lorne”. */
  readonly byOtherForm: number;
}

interface CountedPhrase extends Phrase {
  last: number;
  readonly places: number[];
  count: number;
  afterPreposition: number;
  asVerb: number;
}

/** Counts groups of words that have the same terms as one, and names that are written alike. */
export class PhraseList {
  readonly found: CountedPhrase[] = [];
  readonly reader: WordReader;
  /** Index in `found` of the words of one term, and of groups by a number made of their terms. */
  readonly #single: Int32Array;
  readonly #groups = new Map<number, number>();
  /** That of names by how they are written: “Martin” and “Martine” have one stem. */
  readonly #names = new Map<string, number>();

  constructor(reader: WordReader) {
    this.reader = reader;
    this.#single = new Int32Array(reader.terms.stems.length).fill(-1);
  }

  add(start: number, end: number, sentence: number, isName: boolean): void {
    const { reader } = this;
    const known = this.found[isName ? this.#findName(start, end) : this.#findGroup(start, end)];
    const phrase = known ?? this.#make(start, end, sentence, isName);
    phrase.count++;
    phrase.last = sentence;
    phrase.places.push(start, end);
    if (start === reader.doc.sentences[sentence]!.firstWord || !reader.isNear(start)) return;
    if (reader.hasFlag(start - 1, FLAG.preposition)) phrase.afterPreposition++;
    if (reader.hasFlag(start - 1, FLAG.beforeVerb)) phrase.asVerb++;
  }

  #make(start: number, end: number, sentence: number, isName: boolean): CountedPhrase {
    const made = {
      isName,
      terms: this.reader.termsOf(start, end),
      word: start,
      sentence,
      last: sentence,
      places: [],
      count: 0,
      afterPreposition: 0,
      asVerb: 0,
      byOtherForm: 0,
    };
    this.found.push(made);
    return made;
  }

  /** The index of a name, the next free one where it is new. */
  #findName(start: number, end: number): number {
    const key = this.reader.written(start, end).toLowerCase();
    const known = this.#names.get(key);
    if (known === undefined) this.#names.set(key, this.found.length);
    return known ?? this.found.length;
  }

  #findGroup(start: number, end: number): number {
    const key = this.reader.keyOf(start, end);
    const isSingle = key <= this.#single.length;
    const known = isSingle ? this.#single[key - 1]! : (this.#groups.get(key) ?? -1);
    if (known >= 0) return known;
    if (isSingle) this.#single[key - 1] = this.found.length;
    else this.#groups.set(key, this.found.length);
    return this.found.length;
  }
}

/**
 * How a phrase is printed: in the form that it has most often, the first of several, if possible without a raised one.
 */
export function wordingOf({ places, isName }: Phrase, reader: WordReader): string {
  const first = reader.written(places[0]!, places[1]!);
  if (places.length === 2) return first;
  const times = new Map<string, number>();
  let best = first;
  for (let i = 0; i < places.length; i += 2) {
    const form = reader.written(places[i]!, places[i + 1]!);
    if (isRaised(form, isName)) continue;
    const count = (times.get(form) ?? 0) + 1;
    times.set(form, count);
    if (count > (times.get(best) ?? 0)) best = form;
  }
  return best;
}

/** Whether a form may owe its capitals to its place: “HARROW” to a dateline, “Ferries” to the head of a sentence. */
function isRaised(form: string, isName: boolean): boolean {
  return isName ? form.length > 4 && form === form.toUpperCase() : isCapital(form, 0);
}
