import { isKnownLanguage, LANGUAGES } from '../doc/language.ts';
import type { DigestedArticle } from '../types.ts';

const ON_LETTERS = {
  capitals: 'written in capitals: names are told by other signs, so more speakers may be wrong',
  small: 'written in small letters: names are told by other signs, so more speakers may be wrong',
} as const;

/** What a reader ought to know of how an article was read; nothing where it was read as most are. */
export function noteOnReading({
  letters,
  leftOut,
  digest: { language },
}: DigestedArticle): string | undefined {
  const notes: string[] = [];
  if (leftOut > 0)
    notes.push(`looks like a pasted web page: ${describeLines(leftOut)} around the story left out`);
  if (letters !== 'mixed') notes.push(ON_LETTERS[letters]);
  else if (isKnownLanguage(language)) {
    notes.push(
      `seems to be ${LANGUAGES[language]}: nutgraf is made for English; expect a plainer summary, and a speaker only where a name follows a verb of saying`,
    );
  }
  return notes.length > 0 ? notes.join('; ') : undefined;
}

const describeLines = (count: number) => (count === 1 ? 'one line' : `${count} lines`);
