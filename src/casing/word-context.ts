import { LEXICON } from '../lexicon/lexicon.ts';
import { IS } from '../lexicon/word-classes.ts';
import { FLAG } from '../rank/terms/flags.ts';
import { bareForm, type Lexeme, lexemeOf, plainForm } from '../rank/terms/lexemes.ts';
import { isInNews } from '../rank/terms/news-idf.ts';
import type { Words } from '../types.ts';
import type { CaseLevel, CaseLookup } from './case-levels.ts';

/** What a word in small letters tells by itself. */
export interface WordFacts {
  /** In small letters, with a straight apostrophe. */
  readonly word: string;
  readonly level: CaseLevel | 'never' | 'unknown' | 'stop';
  /** A sum of `IS`. */
  readonly classes: number;
  /** A sum of `FLAG`. */
  readonly flags: number;
  readonly isGiven: boolean;
  readonly isCapitals: boolean;
}

/** A word among others: its own facts and those of its neighbours. */
export interface WordContext {
  readonly own: WordFacts;
  /** What nothing but a blank or a hyphen parts from it. */
  readonly before: WordFacts | null;
  readonly after: WordFacts | null;
  /** Whether the word before it is a name, or a part of one. */
  readonly followsName: boolean;
  readonly followsHyphen: boolean;
  /** How often the text holds it. */
  readonly times: number;
}

const JOINED = /^(?:[ \t\r\n]{1,8}|-)$/;

/** Reads the words of a text with what they tell. */
export class WordContexts {
  readonly #text: string;
  readonly #words: Words;
  readonly #cases: CaseLookup;
  readonly #facts = new Map<number, WordFacts>();
  readonly #times = new Map<number, number>();

  constructor(text: string, words: Words, cases: CaseLookup) {
    this.#text = text;
    this.#words = words;
    this.#cases = cases;
    for (const entry of words.entries) this.#times.set(entry, (this.#times.get(entry) ?? 0) + 1);
  }

  /** What word `i` tells by itself. */
  factsOf(i: number): WordFacts {
    const entry = this.#words.entries[i]!;
    let facts = this.#facts.get(entry);
    if (!facts) {
      facts = this.#read(this.#text.slice(this.#words.starts[i]!, this.#words.ends[i]!));
      this.#facts.set(entry, facts);
    }
    return facts;
  }

  contextOf(i: number, isNameBefore: boolean): WordContext {
    const follows = i > 0 && this.#isJoined(i);
    return {
      own: this.factsOf(i),
      before: follows ? this.factsOf(i - 1) : null,
      after: i + 1 < this.#words.count && this.#isJoined(i + 1) ? this.factsOf(i + 1) : null,
      followsName: follows && isNameBefore,
      followsHyphen: follows && this.#text[this.#words.starts[i]! - 1] === '-',
      times: this.#times.get(this.#words.entries[i]!)!,
    };
  }

  #isJoined(i: number): boolean {
    const from = this.#words.ends[i - 1]!;
    const to = this.#words.starts[i]!;
    const gap = this.#text.slice(from, Math.min(to, from + 8));
    // “mr. pell”, where “the boat. pell” is none.
    if (gap[0] === '.')
      return (this.factsOf(i - 1).classes & IS.title) !== 0 || from - this.#words.starts[i - 1]! === 1;
    return JOINED.test(gap);
  }

  #read(written: string): WordFacts {
    const lexeme: Lexeme = lexemeOf(written);
    const word = plainForm(written);
    const bare = bareForm(word);
    const level = levelOf(lexeme, this.#cases);
    return {
      word,
      level,
      classes: LEXICON.get(bare),
      flags: lexeme.flags | lexemeOf(bare).flags,
      isGiven: ((lexeme.flags | lexemeOf(bare).flags) & FLAG.given) !== 0,
      isCapitals: lexeme.stem !== null && this.#cases.capitals.has(lexeme.stem),
    };
  }
}

function levelOf({ stem }: Lexeme, { level, capitals }: CaseLookup): WordFacts['level'] {
  if (stem === null) return 'stop';
  if (capitals.has(stem)) return 'always';
  return level.get(stem) ?? (isInNews(stem) ? 'never' : 'unknown');
}
