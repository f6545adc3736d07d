/**
 * Articles of the corpora in which readers have marked who says each quote and which sentences to print, and others in
 * which they have marked what is said without quotation marks. `marked.jsonl` and `marked-statements.jsonl` hold offsets
 * alone; the texts come from the data folder. docs/training.md tells what a line means.
 */
import { readFileSync } from 'node:fs';
import {
  type Article,
  type AttributedArticle,
  type ChoiceArticle,
  type EditedArticle,
  type EditedQuote,
  type Range,
  readAttributions,
  readBbc,
  readSummaries,
} from './corpora.ts';

/** An article with its quotes and with the choice of its sentences. */
export type MarkedArticle = EditedArticle & ChoiceArticle;

/** An article in which a reader has told of each of some cues what it reports, and who says so. */
export interface StatedArticle extends AttributedArticle {
  /** The cues that the reader has judged. Those that are the cue of no attribution report nothing. */
  readonly cues: readonly Range[];
  /** The speaker’s name by the start of the cue; `null` where the article does not tell it. */
  readonly speakers: ReadonlyMap<number, string | null>;
}

/** An article in which a reader has told whom some descriptions mean. */
export interface DescribedArticle extends Article {
  readonly phrases: readonly DescribedPhrase[];
}

/** A description, and whom it means. */
export interface DescribedPhrase {
  readonly at: Range;
  /** The full name of whom it means; `null` where the article does not name it. */
  readonly name: string | null;
  /** Where the first phrase stands that means the same nameless one; `null` where none does. */
  readonly first: Range | null;
}

/** Names an article; `length` is the text’s, by which another text of the same name is told. */
interface Line {
  readonly corpus: Corpus;
  readonly id: string;
  readonly length: number;
}

/** A line of `marked.jsonl`. */
interface QuotesLine extends Line, Pick<ChoiceArticle, 'summary'>, Pick<EditedArticle, 'ignore'> {
  readonly quotes: readonly {
    readonly at: Range;
    /** Where the speaker’s full name stands. */
    readonly speaker: Range | null;
    readonly how: EditedQuote['how'];
  }[];
}

/** A line of `marked-statements.jsonl`. */
interface StatementsLine extends Line {
  readonly cues: readonly {
    readonly cue: Range;
    /** What it reports; `null` where it reports nothing. */
    readonly at: Range | null;
    /** The words that name the speaker beside the cue, and where the full name stands. */
    readonly by?: Range;
    readonly speaker?: Range | null;
  }[];
}

/** A line of `marked-descriptions.jsonl`. */
interface DescriptionsLine extends Line {
  readonly phrases: readonly {
    readonly at: Range;
    /** Where the full name of whom it means stands. */
    readonly name?: Range;
    /** Where the first phrase stands that means the same nameless one. */
    readonly first?: Range;
  }[];
}

const CORPORA = {
  bbc: readBbc,
  cnndm: (data: string) => {
    const [editors, models] = [readSummaries(data, 'cnndm-validation'), readSummaries(data, 'cnndm-llm')];
    return editors && models && [...editors, ...models];
  },
  polnear: (data: string) => readAttributions(data, 'polnear-train'),
} satisfies Record<string, (data: string) => readonly Article[] | null>;

type Corpus = keyof typeof CORPORA;

/** Two to four words that begin with capitals: the last of them is a surname. */
const WHOLE_NAME = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** Reads the marked articles. @throws {Error} Where an article is not in the data folder, or its text is another. */
export function readMarked(data: string): MarkedArticle[] {
  return readMarks<QuotesLine, MarkedArticle>(data, 'marked.jsonl', markedArticle);
}

/** Reads the articles with marked statements. @throws {Error} As `readMarked` does. */
export function readStated(data: string): StatedArticle[] {
  return readMarks<StatementsLine, StatedArticle>(data, 'marked-statements.jsonl', statedArticle);
}

/** Reads the articles with marked descriptions. @throws {Error} As `readMarked` does. */
export function readDescribed(data: string): DescribedArticle[] {
  return readMarks<DescriptionsLine, DescribedArticle>(data, 'marked-descriptions.jsonl', describedArticle);
}

function readMarks<L extends Line, T>(data: string, file: string, read: (text: string, line: L) => T): T[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as L);
  const texts = new Map<string, string>();
  for (const corpus of new Set(lines.map(({ corpus }) => corpus)))
    for (const { id, text } of CORPORA[corpus](data) ?? []) texts.set(`${corpus} ${id}`, text);
  return lines.map((line) => {
    const text = texts.get(`${line.corpus} ${line.id}`);
    if (text?.length !== line.length)
      throw new Error(`${line.corpus}, ${line.id}: no such article in the data folder, or another text`);
    return read(text, line);
  });
}

function markedArticle(text: string, { id, ignore, quotes, summary }: QuotesLine): MarkedArticle {
  const said = quotes.map(({ at: [start, end], speaker, how }) => ({
    start,
    end,
    speaker: speaker && text.slice(...speaker),
    alt: [],
    how,
  }));
  const names = new Set(said.flatMap(({ speaker }) => speaker ?? []));
  const people = [...names].map((name) => ({
    name,
    also: WHOLE_NAME.test(name) ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
  }));
  return { id, text, quotes: said, ignore, people, summary };
}

function statedArticle(text: string, { id, cues }: StatementsLine): StatedArticle {
  const told = cues.filter(({ at }) => at !== null);
  return {
    id,
    text,
    attributions: told.map(({ cue, at, by }) => ({ source: by ? [by] : [], cue: [cue], content: [at!] })),
    cues: cues.map(({ cue }) => cue),
    speakers: new Map(told.map(({ cue, speaker }) => [cue[0], speaker ? text.slice(...speaker) : null])),
  };
}

function describedArticle(text: string, { id, phrases }: DescriptionsLine): DescribedArticle {
  return {
    id,
    text,
    phrases: phrases.map(({ at, name, first }) => ({
      at,
      name: name ? text.slice(...name) : null,
      first: first ?? null,
    })),
  };
}
