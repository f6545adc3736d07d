import { findLanguage } from '../doc/language.ts';
import { findWords } from '../doc/words.ts';
import type { LetterCase, Vocabulary } from '../types.ts';
import { findLetterCase } from './letter-case.ts';
import { recase } from './recase.ts';

/** What the stages read of a text, as long as the text, and how its letters are written. */
export interface Reading {
  readonly view: string;
  readonly letters: LetterCase;
}

/** An English text in capitals or in small letters with its capitals restored; any other text as it is. */
export function readLetters(text: string, vocabulary: Vocabulary): Reading {
  const letters = findLetterCase(text);
  if (letters === 'mixed' || findLanguage(findWords(text, vocabulary)) !== 'en') {
    return { view: text, letters: 'mixed' };
  }
  return { view: recase(text, vocabulary), letters };
}
