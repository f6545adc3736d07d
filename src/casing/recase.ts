import { findAbbreviation } from '../doc/abbreviations.ts';
import { classOf, OPENER, SPACE, TURNER } from '../doc/characters.ts';
import { findParagraphs } from '../doc/paragraphs.ts';
import { findSentences } from '../doc/sentences.ts';
import { REPORTING_VERBS } from '../doc/starters.ts';
import { findWords } from '../doc/words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { IS } from '../lexicon/word-classes.ts';
import type { Vocabulary, Words } from '../types.ts';
import { type Casing, findCasings } from './names.ts';

/**
 * A view of a text without capitals to go by in which they are restored: those of names, of the first words of sentences and
 * of quotations. It is as long as the text, character by character, so that a span of it is the same span of the text. All
 * stages read the view as they read any article; what is printed comes from the text.
 *
 * A truecaser (Lita et al. 2003). Names are told by a learned model. Then each word behind a stop gets a capital, the rules
 * for sentences that hold for every text decide where one ends, and where none does the capital goes again.
 *
 * @param vocabulary Gets the words of the text in small letters.
 */
export function recase(text: string, vocabulary?: Vocabulary): string {
  const small = lowerCased(text);
  const words = findWords(small, vocabulary);
  const casings = findCasings(small, words);
  const trial = new Letters(small, words, casings);
  for (let i = 0; i < words.count; i++) {
    trial.write(i);
    if (i === 0 || (followsStop(small, words, i) && !goesOn(trial, words, i))) trial.capitalize(i);
  }
  const trialText = trial.join();
  const view = new Letters(small, words, casings);
  for (let i = 0; i < words.count; i++) view.write(i);
  const spans = findParagraphs(trialText);
  for (const { start, firstWord, endWord } of findSentences(trialText, spans, words)) {
    if (endWord > firstWord && isOpening(small, start, words.starts[firstWord]!)) view.capitalize(firstWord);
    for (let i = firstWord; i < endWord; i++) if (opensSpeech(small, words, i, start)) view.capitalize(i);
  }
  return view.join();
}

/** The text in small letters, but for the few characters that would change its length: “İ”. */
function lowerCased(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');
}

/** The characters of a text, of which single words are written anew in the same length. */
class Letters {
  readonly #text: string;
  readonly #words: Words;
  readonly #casings: readonly Casing[];
  readonly #changed = new Map<number, string>();

  constructor(text: string, words: Words, casings: readonly Casing[]) {
    this.#text = text;
    this.#words = words;
    this.#casings = casings;
  }

  /** Writes word `i` as it stands within a sentence. */
  write(i: number): void {
    const casing = this.#casings[i];
    if (casing === 'capital') this.capitalize(i);
    else if (casing === 'capitals') this.#change(i, (word) => word.toUpperCase());
  }

  /** Gives word `i` a capital; one in capitals has it. */
  capitalize(i: number): void {
    if (this.#casings[i] === 'capitals') return;
    this.#change(i, (word) => {
      const first = String.fromCodePoint(word.codePointAt(0)!);
      return first.toUpperCase() + word.slice(first.length);
    });
  }

  /** Word `i` as it is written so far. */
  wordAt(i: number): string {
    return this.#changed.get(i) ?? this.#text.slice(this.#words.starts[i]!, this.#words.ends[i]!);
  }

  join(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const [i, word] of [...this.#changed].sort(([a], [b]) => a - b)) {
      pieces.push(this.#text.slice(at, this.#words.starts[i]!), word);
      at = this.#words.ends[i]!;
    }
    return pieces.join('') + this.#text.slice(at);
  }

  #change(i: number, write: (word: string) => string): void {
    const word = this.#text.slice(this.#words.starts[i]!, this.#words.ends[i]!);
    const written = write(word);
    // “ß” has no capital of its own length.
    if (written.length === word.length) this.#changed.set(i, written);
  }
}

/** Characters between a stop and the next word at most: marks, brackets and blanks. */
const LONGEST_GAP = 12;

/** Whether a stop and a blank stand before a word, and it does not report the question or cry that they close. */
function followsStop(text: string, words: Words, i: number): boolean {
  const gap = text.slice(Math.max(words.ends[i - 1]!, words.starts[i]! - LONGEST_GAP), words.starts[i]!);
  if (/\n\s*\n/.test(gap)) return true;
  if (!/[.!?…]["”’')\]]*\s+["“‘'([]*$/.test(gap)) return false;
  return !(/[!?…]["”’']+\s+$/.test(gap) && reports(text, words, i));
}

/** Words that hardly follow an abbreviation within a sentence: “they”, “the”. */
const OPENERS = IS.pronoun | IS.determiner;

/** “the u.s. in may”, “at 5 p.m. on monday”: an abbreviation may stand anywhere, unless its sentence is plainly over. */
function goesOn(letters: Letters, words: Words, i: number): boolean {
  const kind = findAbbreviation(letters.wordAt(i - 1));
  if (kind !== 'either' && kind !== 'state' && kind !== 'time') return false;
  return words.ends[i - 1]! + 2 === words.starts[i]! && !(LEXICON.get(letters.wordAt(i)) & OPENERS);
}

/** How many words the name before a verb of saying has at most. */
const LONGEST_NAME = 4;

/** “he asked”, “said ines okafor”, “the mayor said” */
function reports(text: string, words: Words, i: number): boolean {
  for (let k = i; k < Math.min(words.count, i + LONGEST_NAME); k++) {
    if (k > i && /[^ .]/.test(text.slice(words.ends[k - 1]!, words.starts[k]!))) return false;
    if (REPORTING_VERBS.has(text.slice(words.starts[k]!, words.ends[k]!))) return true;
  }
  return false;
}

/** Whether nothing but marks stands between the start of a sentence and its first word. */
function isOpening(text: string, start: number, word: number): boolean {
  for (let at = start; at < word; at++) {
    const bits = classOf(text.charCodeAt(at));
    if (!(bits & (SPACE | OPENER | TURNER)) && !/["'“‘«„([*•–—-]/.test(text.charAt(at))) return false;
  }
  return true;
}

/** Whether a word opens what somebody says: “she said: “we left”, not “… left,” she said, “and came back”. */
function opensSpeech(text: string, words: Words, i: number, sentence: number): boolean {
  const start = words.starts[i]!;
  const before = text.slice(Math.max(sentence, start - 4), start);
  if (/: ["“‘']$/.test(before)) return true;
  if (!/, ["“‘']$/.test(before)) return false;
  return !/[,;—-]["”’']/.test(text.slice(sentence, start - 3));
}
