import { isKnownLanguage, LANGUAGES } from '../doc/language.ts';
import type { DigestedArticle } from '../types.ts';

const ON_LETTERS = {
  capitals: 'written in capitals: names are told by other signs, so more speakers may be wrong',
  small: 'written in small letters: names are told by other signs, so more speakers may be wrong',
} as const;

/** What a reader ought to know of how an article was read; nothing where it was read as most are. */
export function noteOnReading({ letters, digest: { language } }: DigestedArticle): string | undefined {
  if (letters !== 'mixed') return ON_LETTERS[letters];
  if (!isKnownLanguage(language)) return undefined;
  return `seems to be ${LANGUAGES[language]}: nutgraf is made for English; expect a plainer summary, and a speaker only where a name follows a verb of saying`;
}
