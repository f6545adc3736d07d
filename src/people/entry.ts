import type { DigestedArticle, Quote, Speaker, SpeakerKind, Statement } from '../types.ts';
import { excerptAround } from './around.ts';

/**
 * What is kept of an article for reports over many of them. It is plain data, which crosses from thread to thread and
 * is kept in files, and it keeps no text alive but what it holds.
 */
export interface Entry {
  readonly id: string | number;
  /** What the article is called. */
  readonly name: string;
  /** What the anchors of its page begin with, where several articles share one. */
  readonly scope: string;
  readonly words: number;
  /** The first sentence of the summary. */
  readonly lead: string | null;
  readonly keywords: readonly string[];
  /** In text order. */
  readonly quotes: readonly EntryQuote[];
  /** What is reported without quotation marks, in text order; missing where it was not asked for. */
  readonly statements?: readonly EntryStatement[];
  readonly speakers: readonly EntrySpeaker[];
}

/** A quote with what shows of its place. */
export interface EntryQuote extends Quote {
  /** Its index among the quotes of the article, by which pages are linked. */
  readonly index: number;
  /** The sentence in which it starts, or of a very long one the words around it. */
  readonly around: string;
  /** Number of its paragraph among those of prose, from 1. */
  readonly paragraph: number | null;
  /** Whether the writer's words stand between the part of the utterance before it and this one. */
  readonly isInterrupted: boolean;
}

/** A statement with what shows of its place. */
export interface EntryStatement extends Statement {
  /** Its index among the statements of the article, by which pages are linked. */
  readonly index: number;
  /** The sentence in which it starts, or of a very long one the words around it. */
  readonly around: string;
  /** Whether it begins within one before it, so that its page marks it there. */
  readonly isNested: boolean;
}

/** A speaker, and what sort of speaker it is. */
export interface EntrySpeaker extends Speaker {
  readonly kind: SpeakerKind;
}

/** Takes from an article what reports over many need of it. */
export function makeEntry(
  { text, digest, name, quotes: layouts, speakerKinds }: DigestedArticle,
  scope = '',
): Entry {
  const { id, counts, summary, keywords = [], quotes = [], statements, speakers = [], sentences } = digest;
  // Where the last of the statements so far ends.
  let end = 0;
  const aroundOf = ({ sentence, start }: Quote | Statement) =>
    excerptAround(text, sentences[sentence]!, start);
  const entry: Entry = {
    // A number that JavaScript cannot hold keeps its digits.
    id: typeof id === 'object' ? String(id) : id,
    name,
    scope,
    words: counts.words,
    lead: summary?.[0]?.text ?? null,
    keywords: keywords.map(({ term }) => term),
    quotes: quotes.map((quote, index): EntryQuote => {
      const { paragraph, isInterrupted } = layouts[index]!;
      // The copy comes last: adding fields behind it, one by one, takes three times as long.
      return { index, around: aroundOf(quote), paragraph, isInterrupted, ...quote };
    }),
    ...(statements && {
      statements: statements.map((statement, index): EntryStatement => {
        const isNested = statement.start < end;
        end = Math.max(end, statement.end);
        return { index, around: aroundOf(statement), isNested, ...statement };
      }),
    }),
    speakers: speakers
      .map((speaker, s) => ({ ...speaker, kind: speakerKinds[s]! }))
      .filter((speaker) => speaker.quotes.length + (speaker.statements?.length ?? 0) > 0),
  };
  // V8 cuts strings out of a text without copying, and each of them would keep the whole text in memory.
  return structuredClone(entry);
}

/** Whether a value that was read from a file is an entry. */
export function isEntry(value: unknown): value is Entry {
  const known = Object(value) as Partial<Entry>;
  const { id, name, scope, words, lead, keywords, quotes, statements, speakers } = known;
  return (
    ['string', 'number'].includes(typeof id) &&
    [name, scope].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(words) &&
    (lead === null || typeof lead === 'string') &&
    isListOf(keywords, (keyword) => typeof keyword === 'string') &&
    isListOf(quotes, isEntryQuote) &&
    (statements === undefined || isListOf(statements, isEntryStatement)) &&
    isListOf(speakers, (speaker) => isEntrySpeaker(speaker, quotes!.length, statements?.length ?? 0))
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isEntryStatement(value: unknown): boolean {
  return isEntryQuote(value) && typeof (value as EntryStatement).isNested === 'boolean';
}

function isEntryQuote(value: unknown): boolean {
  const { text, speaker, confidence, around, index } = Object(value) as Partial<EntryQuote>;
  return (
    [text, around].every((part) => typeof part === 'string') &&
    (speaker === null || typeof speaker === 'string') &&
    typeof confidence === 'number' &&
    Number.isSafeInteger(index)
  );
}

function isEntrySpeaker(value: unknown, quoteCount: number, statementCount: number): boolean {
  const { name, role, quotes, statements = [] } = Object(value) as Partial<EntrySpeaker>;
  const isIndexBelow = (count: number) => (index: unknown) =>
    Number.isSafeInteger(index) && Number(index) >= 0 && Number(index) < count;
  return (
    typeof name === 'string' &&
    (role === null || typeof role === 'string') &&
    isListOf(quotes, isIndexBelow(quoteCount)) &&
    isListOf(statements, isIndexBelow(statementCount))
  );
}
