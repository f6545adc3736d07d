import type { Digest } from '../types.ts';

/** Words per minute in silent reading of English non-fiction, the mean of 190 studies (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;

/** How long this many words take to read, a minute at least: `3 min read`. */
export function renderReadingTime(words: number): string {
  return `${Math.max(1, Math.round(words / WORDS_A_MINUTE))} min read`;
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
