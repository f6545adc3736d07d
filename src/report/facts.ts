import type { Digest } from '../types.ts';

/** Words per minute in silent reading of English non-fiction, the mean of 190 studies (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;

/** How long this many words take to read: `45 s`, `3.3 min`, `12 min`. */
export function renderReadingTime(words: number): string {
  const minutes = words / WORDS_A_MINUTE;
  if (minutes < 1) return `${Math.round(minutes * 60)} s`;
  return `${minutes < 10 ? minutes.toFixed(1) : Math.round(minutes)} min`;
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
