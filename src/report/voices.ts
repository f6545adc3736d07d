import type { DigestedArticle } from '../types.ts';

/** One who is quoted, as a report lists them. */
export interface Voice {
  /** A short sign that stands for the speaker in the article: `A`, `B`, … `Z`, `AA`; `?` where nobody is named. */
  readonly key: string;
  /** `null` for the quotes whose speaker the article does not tell. */
  readonly name: string | null;
  readonly role: string | null;
  /** Indices into `digest.quotes`, in text order. */
  readonly quotes: readonly number[];
  /** Words between this speaker's quotation marks. */
  readonly words: number;
}

/** Lists who is quoted, those with most words first, and last the quotes of nobody named. */
export function listVoices({ digest, quotes: layouts }: DigestedArticle): Voice[] {
  const sum = (indices: readonly number[]) => indices.reduce((total, i) => total + layouts[i]!.words, 0);
  const voices = (digest.speakers ?? [])
    .filter(({ quotes }) => quotes.length > 0)
    .map((speaker) => ({ ...speaker, words: sum(speaker.quotes) }))
    .sort((a, b) => b.words - a.words)
    .map((speaker, i): Voice => ({ ...speaker, key: keyOf(i) }));
  const unnamed = (digest.quotes ?? []).flatMap((quote, i) => (quote.speaker === null ? [i] : []));
  if (unnamed.length > 0) {
    voices.push({ key: '?', name: null, role: null, quotes: unnamed, words: sum(unnamed) });
  }
  return voices;
}

/** For each quote, the index of its voice. */
export function voiceOfQuotes(voices: readonly Voice[]): Map<number, number> {
  return new Map(voices.flatMap((voice, v) => voice.quotes.map((quote) => [quote, v])));
}

/** Letters as the columns of a spreadsheet have them. */
function keyOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : keyOf(Math.floor(index / 26) - 1) + letter;
}
