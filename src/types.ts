/**
 * The model. Everything here is read-only; every offset counts UTF-16 code units into the article's text exactly
 * as it was read, and every span is half open.
 */

/** A stretch of the text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as parallel arrays: word `i` is `text.slice(starts[i], ends[i])`. Typed arrays instead of one
 * object a word, because a batch run makes a million of them a second.
 */
export interface Words {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The entry of each word in the vocabulary. */
  readonly entries: Uint32Array;
  readonly vocabulary: Vocabulary;
}

/** Distinct words, each as it is written; its entry is its place among them. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The entry of the word `text.slice(start, end)`, which is added if it is new. */
  entryOf(text: string, start: number, end: number): number;
  /** What `find` tells of these words by themselves; it is asked once for each, whatever article it stands in. */
  factsBy<T>(find: (word: string) => T): WordFacts<T>;
}

/** What is known of each word of a vocabulary. */
export interface WordFacts<T> {
  of(entry: number): T;
}

/** A sentence; its words are `doc.words` from `firstWord` up to and without `endWord`. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * `heading`: a headline, a crosshead or a byline, which stands alone and is not a sentence of the story;
 * `prose`: everything else.
 */
export type ParagraphKind = 'heading' | 'prose';

/** A paragraph; its sentences are `doc.sentences` from `firstSentence` up to and without `endSentence`. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** An article read once: its text and the spans that ranking and attribution share. */
export interface Doc {
  readonly text: string;
  /** `en`, the code (ISO 639-1) of another language that is known, or `und`. */
  readonly language: string;
  /** The headline that opens the text, if there is one. */
  readonly title: Span | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly words: Words;
}

/** A span with its words, `text.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** One stretch between quotation marks that somebody is said to have said. */
export interface Quote extends Excerpt {
  /** `direct`: whole sentences or clauses given as speech; `partial`: words of the speaker inside a sentence of the writer's. */
  readonly kind: 'direct' | 'partial';
  /** Index of the sentence in which the quote starts. */
  readonly sentence: number;
  /** The words that report the speech: “said”, “according to”. */
  readonly cue: Excerpt | null;
  /** The words that name the speaker here; they may be a pronoun. */
  readonly mention: Excerpt | null;
  /** The fullest name that the article gives for the speaker, or `null` where it gives no grounds. */
  readonly speaker: string | null;
  /** Probability that the speaker is right, 0 to 1. */
  readonly confidence: number;
  /** The parts of one split or multi-paragraph quotation share this number. */
  readonly utterance: number;
}

/** What somebody is reported to have said or written without quotation marks; it may hold partial quotes. */
export interface Statement extends Excerpt {
  /** Index of the sentence in which the statement starts. */
  readonly sentence: number;
  /** The words that report it; `null` where a colon does: “Lowe: Pier is safe”. */
  readonly cue: Excerpt | null;
  /** The words that name the speaker here; they may be a pronoun. */
  readonly mention: Excerpt;
  /** The fullest name that the article gives for the speaker, or `null` where it gives no grounds. */
  readonly speaker: string | null;
  /** Probability that these words are a statement of this speaker, 0 to 1. */
  readonly confidence: number;
}

/** A person, body or publication that speaks. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  /** Indices of this speaker's quotes, in text order. */
  readonly quotes: readonly number[];
  /** Indices of this speaker's statements, in text order; only where statements were asked for. */
  readonly statements?: readonly number[];
}

/**
 * What a speaker is: a `person`; a `body`, such as a company, a party or a publication; a `name` that may be either; or
 * a `description`, “a spokesman”, “the report”, whose speaker the article does not name.
 */
export type SpeakerKind = 'person' | 'name' | 'body' | 'description';

/** A sentence with its score, 0 to 1, and its rank, 1 the best. */
export interface ScoredSentence extends Span {
  readonly score: number;
  readonly rank: number;
}

/** One term that speaks for a sentence. */
export interface TermWeight {
  readonly term: string;
  readonly weight: number;
}

/** Why a sentence ranks where it does: the `parts` add up to its score. */
export interface Explanation {
  readonly terms: readonly TermWeight[];
  readonly parts: Readonly<Record<string, number>>;
}

/** A sentence of the summary. */
export interface SummarySentence extends Excerpt {
  readonly rank: number;
  /** Index of the sentence in `sentences`. */
  readonly sentence: number;
  readonly score: number;
  readonly explain?: Explanation;
}

/** One to three words that tell what the article is about, as written in it; `score` is 0 to 1. */
export interface Keyword {
  readonly term: string;
  readonly score: number;
}

/** A number of JSON as it was written, where JavaScript would write it in another way: `1834567890123456789`, `1.0`. */
export class JsonNumber {
  readonly literal: string;

  constructor(literal: string) {
    this.literal = literal;
  }

  toString(): string {
    return this.literal;
  }
}

/** What an article is called: a path, or the id of its line. */
export type ArticleId = string | number | JsonNumber;

/** All that is known of one article: the record that the JSON formats print. */
export interface Digest {
  readonly version: 1;
  /** A `JsonNumber` only where it was read from JSON Lines by the command. */
  readonly id: ArticleId;
  readonly title: string | null;
  /** BCP 47 language tag; `und` where the text does not look like English. */
  readonly language: string;
  readonly counts: {
    readonly characters: number;
    readonly words: number;
    readonly sentences: number;
    readonly paragraphs: number;
  };
  readonly sentences: readonly ScoredSentence[];
  readonly summary?: readonly SummarySentence[];
  readonly quotes?: readonly Quote[];
  readonly statements?: readonly Statement[];
  readonly speakers?: readonly Speaker[];
  readonly keywords?: readonly Keyword[];
  readonly meta?: Readonly<Record<string, unknown>>;
  /** The article's text, where it was extracted from markup, e-mail or a PDF: offsets count in it. */
  readonly text?: string;
}

/** A paragraph as reports show it; its sentences are `digest.sentences` from `firstSentence` up to `endSentence`. */
export interface ParagraphLayout {
  readonly kind: ParagraphKind | 'title';
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Its number among those of prose, from 1; `null` for a headline and other headings. */
  readonly number: number | null;
}

/** A quote as reports show it. */
export interface QuoteLayout {
  /** Number of its paragraph. */
  readonly paragraph: number | null;
  /** The quote with its quotation marks. */
  readonly marked: Span;
  readonly words: number;
  /** Whether the writer's words stand between the part of the utterance before it and this one. */
  readonly isInterrupted: boolean;
}

/** An article with its digest, and with all else that a report needs: no report parses or counts again. */
export interface DigestedArticle {
  readonly text: string;
  readonly digest: Digest;
  /** What the article is called: its headline, or else the first words of its first sentence. */
  readonly name: string;
  /** The paragraphs in text order, the headline among them. */
  readonly paragraphs: readonly ParagraphLayout[];
  /** One for each of `digest.quotes`. */
  readonly quotes: readonly QuoteLayout[];
  /** Words of the summary. */
  readonly summaryWords: number;
  /** What each of `digest.speakers` is. */
  readonly speakerKinds: readonly SpeakerKind[];
  /** How the letters of the text are written. */
  readonly letters: LetterCase;
  /** How many lines of a page, pasted with the story in it, are not the story's and were left out. */
  readonly leftOut: number;
}

/** Whether a text has capitals and small letters to go by, or one of the two alone. */
export type LetterCase = 'mixed' | 'capitals' | 'small';

/** How long a summary is: at most one of the three; three sentences where none is given. */
export interface SummaryLength {
  /** Sentences, 1 or more. */
  readonly sentences?: number;
  /** Words at most, 1 or more. */
  readonly words?: number;
  /** Share of the article's sentences, more than 0 to 100. */
  readonly percent?: number;
}
