import type { Digest } from '../types.ts';

/** Words a minute in silent reading of English non-fiction, the mean of 190 studies (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;

/** How long so many words take to read: `45 s`, `4 min`. */
export function renderReadingTime(words: number): string {
  const seconds = (words / WORDS_A_MINUTE) * 60;
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** `1 quote`, `2 quotes`. */
export function renderCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What an article is called: its headline, or where it came from. */
export function nameArticle({ title, id }: Digest): string {
  if (title !== null) return title;
  return id === '-' ? 'Standard input' : String(id);
}
