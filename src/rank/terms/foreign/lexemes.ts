import { isKnownLanguage, type Language } from '../../../doc/language.ts';
import { type Lexeme, lexemeOf, plainForm } from '../lexemes.ts';
import { UNKNOWN_IDF } from '../news-idf.ts';
import { foreignWords } from './words.ts';

/** Stemmers need the square of a word's length at worst; German compounds are long. */
const LONGEST_WORD = 40;

/** “l'eau”, “dell'acqua”: an article or a preposition that a word has taken on, in French and Italian. */
const ELISION =
  /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|un|dell|all|nell|sull|dall|quest|quell)['’](?=\p{L})/iu;

/** How many characters such an article takes up at the start of a word; 0 where there is none. */
export function elisionIn(language: string, word: string): number {
  return language === 'fr' || language === 'it' ? (ELISION.exec(word)?.[0].length ?? 0) : 0;
}

/** Such functions by their language, once they have been asked for. */
const found = new Map<Language, (word: string) => Lexeme>();

/** What ranking knows of words in a language, as a function for `factsBy`: English where the language is not known. */
export function lexemesIn(language: string): (word: string) => Lexeme {
  if (!isKnownLanguage(language)) return lexemeOf;
  const known = found.get(language);
  if (known) return known;
  const { stopWords, stem } = foreignWords(language);
  const find = (written: string): Lexeme => {
    const plain = plainForm(written);
    const word = plain.slice(elisionIn(language, plain));
    const isTopic = !stopWords.has(word);
    // No table of the news tells how rare it is, and no list what else it shows.
    return { stem: isTopic ? stemWith(stem, word) : null, newsIdf: isTopic ? UNKNOWN_IDF : 0, flags: 0 };
  };
  found.set(language, find);
  return find;
}

function stemWith(stem: (word: string) => string, word: string): string {
  if (word.length > LONGEST_WORD || word.length < 3) return word;
  return stem(word) || word;
}
