import { FLAG } from '../terms/flags.ts';
import type { Phrase } from './phrase-list.ts';
import type { WordReader } from './word-reader.ts';

/** One way to tell that a name is another form of a fuller one. */
export interface SameNameRule {
  readonly name: string;
  /** A text; the form and the fuller name stand in square brackets. */
  readonly example: string;
  /** The fuller name of a form; `undefined` where the rule knows none. */
  readonly find: (form: Phrase, index: NameIndex) => Phrase | undefined;
}

/** The names of a body by their parts. */
export class NameIndex {
  readonly reader: WordReader;
  /** The first name of several words that ends in a word, or the first person that a word names. */
  readonly byPart = new Map<string, Phrase>();
  /** The first person with a given name and a last name. */
  readonly byEnds = new Map<string, Phrase>();
  /** Single names of places. */
  readonly places: readonly Phrase[];

  constructor(names: readonly Phrase[], reader: WordReader) {
    this.reader = reader;
    this.places = names.filter((name) => isSingle(name) && reader.hasFlag(name.word, FLAG.place));
    for (const name of names) {
      if (isSingle(name)) continue;
      const last = reader.wordAt(name.places[1]! - 1);
      if (this.isPerson(name)) {
        keepFirst(this.byEnds, this.endsOf(name), name);
        keepFirst(this.byPart, reader.wordAt(name.word), name);
      }
      keepFirst(this.byPart, last, name);
    }
  }

  isPerson({ word }: Phrase): boolean {
    return this.reader.hasFlag(word, FLAG.given);
  }

  /** The first and the last word of a name. */
  endsOf({ word, places }: Phrase): string {
    return `${this.reader.wordAt(word)} ${this.reader.wordAt(places[1]! - 1)}`;
  }
}

function keepFirst(names: Map<string, Phrase>, key: string, name: Phrase): void {
  if (!names.has(key)) names.set(key, name);
}

function isSingle({ places }: Phrase): boolean {
  return places[1]! - places[0]! === 1;
}

/** The rules in the order in which they are asked: the first with an answer decides. */
export const SAME_NAME_RULES: readonly SameNameRule[] = [
  {
    name: 'a person with one name more',
    example: 'We met [Martha Lorne]. So [Martha Reed Lorne] left.',
    find: (form, index) =>
      !isSingle(form) && index.isPerson(form) ? index.byEnds.get(index.endsOf(form)) : undefined,
  },
  {
    name: 'whoever or whatever is called after a place',
    example: 'We left [Russia]. They are [Russian].',
    find: (form, { places, reader }) =>
      isSingle(form) && reader.hasFlag(form.word, FLAG.demonym)
        ? places.find(({ word }) => isCalledAfter(reader.wordAt(form.word), reader.wordAt(word)))
        : undefined,
  },
  {
    // “Norway” is not short for “Air Norway”, nor is a club that is named before its captain short for him.
    name: 'a part of a name',
    example: 'We met [Martha Lorne]. So [Lorne] left.',
    find: (form, index) => {
      if (!isSingle(form) || index.reader.hasFlag(form.word, FLAG.place | FLAG.demonym)) return undefined;
      const whole = index.byPart.get(index.reader.wordAt(form.places[1]! - 1));
      return whole && (whole.sentence <= form.sentence || index.isPerson(whole)) ? whole : undefined;
    },
  },
];

/** Whether people are called so after a place: “Russian” after “Russia”, “Turkish” after “Turkey”. */
function isCalledAfter(people: string, place: string): boolean {
  const stem = people.replace(/(?:ese|ish|ian|an|n|i)$/, '');
  return stem.length > 3 && place.startsWith(stem) && place.length - stem.length < 4;
}

/** Counts the other forms of a name for the fullest: after “Ada Lorne”, every “Lorne” is one more of her. */
export function mergeNames(phrases: readonly Phrase[], reader: WordReader): Phrase[] {
  const names = phrases.filter(({ isName }) => isName);
  const index = new NameIndex(names, reader);
  const wholes = new Map<Phrase, Phrase>();
  for (const form of names) {
    const whole = findWhole(form, index);
    if (whole && whole !== form) wholes.set(form, whole);
  }
  const sums = new Map<Phrase, Phrase>();
  for (const [form, whole] of wholes) {
    const fullest = wholes.get(whole) ?? whole;
    sums.set(fullest, sumOf(sums.get(fullest) ?? fullest, form));
  }
  return phrases.filter((phrase) => !wholes.has(phrase)).map((phrase) => sums.get(phrase) ?? phrase);
}

function findWhole(form: Phrase, index: NameIndex): Phrase | undefined {
  for (const { find } of SAME_NAME_RULES) {
    const whole = find(form, index);
    if (whole) return whole;
  }
  return undefined;
}

function sumOf(whole: Phrase, form: Phrase): Phrase {
  // Its fields are those of every phrase, in their order: by a spread, all that reads phrases would be compiled again.
  return {
    isName: whole.isName,
    terms: whole.terms,
    word: whole.word,
    sentence: Math.min(whole.sentence, form.sentence),
    last: Math.max(whole.last, form.last),
    places: whole.places,
    count: whole.count + form.count,
    afterPreposition: whole.afterPreposition + form.afterPreposition,
    asVerb: whole.asVerb + form.asVerb,
    byOtherForm: whole.byOtherForm + form.count,
  };
}
