import type { Quote } from '../../types.ts';

/** Words per minute in silent reading of English non-fiction, the mean of 190 studies (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;

/** How long this many words take to read, a minute at least: `3 min read`. */
export function renderReadingTime(words: number): string {
  return `${Math.max(1, Math.round(words / WORDS_A_MINUTE))} min read`;
}

/** 1234567 → 1,234,567. Not with `Intl`, whose first use costs ten milliseconds. */
export function renderNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 quote`, `2,000 quotes`. */
export function renderCount(count: number, noun: string): string {
  return `${renderNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The heading of quotes whose speakers are not named. */
export const NOBODY = 'Speaker not named';

/** Confidence under which a speaker is shown as doubtful. */
const DOUBTFUL = 0.7;

/** Whether a reader ought to be warned that the speaker may be another. */
export function isDoubtful({ speaker, confidence }: Pick<Quote, 'speaker' | 'confidence'>): boolean {
  return speaker !== null && confidence < DOUBTFUL;
}
