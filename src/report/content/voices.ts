import type { DigestedArticle } from '../../types.ts';
import { renderCount } from './facts.ts';

/** One who is quoted, or makes statements, as a report lists them. */
export interface Voice {
  /** A short sign that stands for the speaker in the article: `A`, `B`, … `Z`, `AA`; `?` where nobody is named. */
  readonly key: string;
  /** `null` for the quotes whose speaker the article does not tell. */
  readonly name: string | null;
  readonly role: string | null;
  /** Indices into `digest.quotes`, in text order. */
  readonly quotes: readonly number[];
  /** Indices into `digest.statements`, in text order; empty where none were asked for. */
  readonly statements: readonly number[];
  /** Words between this speaker's quotation marks. */
  readonly words: number;
}

/** Lists who speaks, in the order of the record, and last what nobody named says. */
export function listVoices({ digest, quotes: layouts }: DigestedArticle): Voice[] {
  const sum = (indices: readonly number[]) => indices.reduce((total, i) => total + layouts[i]!.words, 0);
  const voices = (digest.speakers ?? []).map(
    (speaker, i): Voice => ({ statements: [], ...speaker, key: keyOf(i), words: sum(speaker.quotes) }),
  );
  const quotes = listUnnamed(digest.quotes);
  const statements = listUnnamed(digest.statements);
  if (quotes.length + statements.length > 0)
    voices.push({ key: '?', name: null, role: null, quotes, statements, words: sum(quotes) });
  return voices;
}

function listUnnamed(spoken: readonly { readonly speaker: string | null }[] = []): number[] {
  return spoken.flatMap(({ speaker }, i) => (speaker === null ? [i] : []));
}

/** How much a voice says: “3 quotes, 37 words, 2 statements”. */
export function renderAmount({ quotes, statements, words }: Voice): string {
  const quoted = [renderCount(quotes.length, 'quote'), renderCount(words, 'word')];
  if (statements.length === 0) return quoted.join(', ');
  return [...(quotes.length > 0 ? quoted : []), renderCount(statements.length, 'statement')].join(', ');
}

/** For each statement, the index of its voice. */
export function voiceOfStatements(voices: readonly Voice[]): Map<number, number> {
  return new Map(voices.flatMap(({ statements }, v) => statements.map((statement) => [statement, v])));
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
