import { classAt, UPPER } from '../../doc/characters.ts';
import type { Language } from '../../doc/language.ts';
import { partitionPoint } from '../../doc/partition-point.ts';
import { GIVEN_NAMES, LEXICON } from '../../lexicon/lexicon.ts';
import { IS } from '../../lexicon/word-classes.ts';
import type { Doc, Span } from '../../types.ts';
import { NAME_PARTICLES, VERBS_BEFORE_NAMES } from './verbs.ts';

/** Who is named behind a quotation and its verb. */
export interface InvertedSpeaker {
  readonly cue: Span;
  readonly mention: Span;
  /** The fullest name that the text has. */
  readonly name: string;
  readonly isPerson: boolean;
}

const LONGEST_NAME = 6;

/** Finds speakers that stand in inversion: “…“, sagte Anna Weber; »…«, a déclaré Anne Weber. */
export class InvertedSpeakers {
  readonly #doc: Doc;
  readonly #language: Language;
  readonly #verbs: ReadonlySet<string>;

  constructor(doc: Doc, language: Language) {
    this.#doc = doc;
    this.#language = language;
    this.#verbs = new Set(VERBS_BEFORE_NAMES[language].split(' ').map((verb) => verb.replace('_', ' ')));
  }

  /** The speaker behind the mark that closes at `closing`; `null` where no verb or no name follows it. */
  find(closing: number): InvertedSpeaker | null {
    const first = this.#wordFrom(closing);
    if (first < 0 || !/^[\s,.–—-]*$/.test(this.#doc.text.slice(closing, this.#doc.words.starts[first]!)))
      return null;
    const verbEnd = this.#verbEnd(first);
    if (verbEnd < 0) return null;
    const end = this.#nameEnd(verbEnd);
    if (end === verbEnd) return null;
    const start = this.#nameStart(verbEnd, end);
    const mention = this.#spanOf(start, end);
    return { cue: this.#spanOf(first, verbEnd), mention, ...this.#fullName(start, end) };
  }

  /** The word that begins right behind an offset, over a few signs; −1 where none does. */
  #wordFrom(offset: number): number {
    const { starts, count } = this.#doc.words;
    const w = partitionPoint(0, count, (i) => starts[i]! < offset);
    return w < count && starts[w]! - offset < 6 ? w : -1;
  }

  /** Behind the verb of one word or two that starts at word `i`; −1 where none does. */
  #verbEnd(i: number): number {
    if (i + 1 < this.#doc.words.count && this.#verbs.has(`${this.#lower(i)} ${this.#lower(i + 1)}`))
      return i + 2;
    return this.#verbs.has(this.#lower(i)) ? i + 1 : -1;
  }

  /** The end of the words with capitals that start at word `i`, particles among them. */
  #nameEnd(i: number): number {
    let end = i;
    for (let w = i; w < Math.min(this.#doc.words.count, i + LONGEST_NAME) && this.#isNear(w); w++) {
      if (this.#hasCapital(w)) end = w + 1;
      else if (w === i || !NAME_PARTICLES.has(this.#lower(w))) break;
    }
    return end;
  }

  /** Where the name starts behind a role. German roles have capitals, too: “sagte Bürgermeisterin Anna Weber”. */
  #nameStart(from: number, end: number): number {
    for (let w = from; w < end - 1; w++) if (this.#isGiven(w)) return w;
    return this.#language === 'de' ? end - 1 : from;
  }

  /** The name at some words; for a surname the given name and it, where the text has both. */
  #fullName(start: number, end: number): Pick<InvertedSpeaker, 'name' | 'isPerson'> {
    const own = this.#spanOf(start, end);
    const name = this.#doc.text.slice(own.start, own.end).replace(/\s+/g, ' ');
    if (end - start > 1) return { name, isPerson: this.#isGiven(start) };
    const surname = this.#lower(start);
    for (let w = 1; w < this.#doc.words.count; w++) {
      if (this.#lower(w) !== surname || !this.#isNear(w) || !this.#isGiven(w - 1)) continue;
      const full = this.#spanOf(w - 1, w + 1);
      return { name: this.#doc.text.slice(full.start, full.end).replace(/\s+/g, ' '), isPerson: true };
    }
    return { name, isPerson: false };
  }

  #isGiven(w: number): boolean {
    const word = this.#lower(w);
    const genders = IS.male | IS.female;
    return this.#hasCapital(w) && ((LEXICON.get(word) || GIVEN_NAMES.get(word)) & genders) !== 0;
  }

  /** Whether a blank or a hyphen alone stands before word `w`. */
  #isNear(w: number): boolean {
    const { text, words } = this.#doc;
    return /^(?:[ \n\u00a0]|-)$/.test(text.slice(words.ends[w - 1]!, words.starts[w]!));
  }

  #hasCapital(w: number): boolean {
    return (classAt(this.#doc.text, this.#doc.words.starts[w]!) & UPPER) !== 0;
  }

  #lower(w: number): string {
    const { text, words } = this.#doc;
    return text.slice(words.starts[w]!, words.ends[w]!).toLowerCase();
  }

  #spanOf(first: number, end: number): Span {
    const { starts, ends } = this.#doc.words;
    return { start: starts[first]!, end: ends[end - 1]! };
  }
}
