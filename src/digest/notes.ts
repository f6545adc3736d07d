import type { DigestedArticle } from '../types.ts';

const ON_LETTERS = {
  capitals: 'written in capitals: names are told by other signs, so more speakers may be wrong',
  small: 'written in small letters: names are told by other signs, so more speakers may be wrong',
} as const;

/** What a reader ought to know of how an article was read; nothing where it was read as most are. */
export function noteOnReading({ letters }: DigestedArticle): string | undefined {
  return letters === 'mixed' ? undefined : ON_LETTERS[letters];
}
