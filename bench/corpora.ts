/**
 * The corpora that the bench scores on and learns from. They stay outside the project: `dataFolder` tells where they
 * are, and each reader returns `null` where its corpus is not there.
 *
 *     articles/bbc/<topic>/*.txt            BBC News Summary, 2,225 articles, text alone
 *     summaries/cnndm-validation.jsonl      CNN/DailyMail with its editors' highlights (Hermann et al. 2015)
 *     summaries/cnndm-llm.jsonl             CNN/DailyMail with summaries by ChatGPT and GPT-4 (SumLLM)
 *     quotes/polnear-{train,dev}.jsonl      PolNeAR 1.0 (Newell et al. 2018), attributions marked by hand
 *     editor/articles.jsonl                 208 articles of several outlets, read whole by an editor
 *     editor/leads.jsonl                    140 more of CNN and Daily Mail: the editor’s choice of sentences alone
 *     sentences/gum-dev.jsonl               GUM (Zeldes 2017), sentence boundaries marked by hand
 *     sentences/golden-rules.jsonl          the 48 English golden rules of pySBD (Sadvilkar and Neumann 2020)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A half-open stretch of UTF-16 offsets, as the corpora write it. */
export type Range = readonly [start: number, end: number];

/** An article with a summary that somebody wrote for it, sentence by sentence. */
export interface SummarizedArticle {
  readonly id: string;
  readonly text: string;
  readonly summary: readonly string[];
}

/** Somebody (`source`) is said (`cue`) to have said something (`content`); each may lie in several stretches. */
export interface Attribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** An article with every attribution in it, quoted or not. */
export interface AttributedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** A quote as an editor marked it. */
export interface EditedQuote {
  readonly start: number;
  readonly end: number;
  /** The speaker’s full name, `null` where the article does not tell it. */
  readonly speaker: string | null;
  /** Other names that are right as well. */
  readonly alt: readonly string[];
  /** What names the speaker there. */
  readonly how: 'name' | 'pronoun' | 'description' | 'none';
}

/** An article with every quote in it and who is in it. */
export interface EditedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly EditedQuote[];
  /** Stretches in quotation marks that count neither as quotes nor as anything else. */
  readonly ignore: readonly Range[];
  readonly people: readonly { readonly name: string; readonly also: readonly string[] }[];
}

/** An article with the keywords that an editor would tag it with. */
export interface TaggedArticle {
  readonly text: string;
  /** Its headline where that stands outside of the text. */
  readonly headline?: string | null;
  readonly keywords: readonly string[];
}

/** An article of which an editor told the sentences to print, and those that nobody should. */
export interface ChoiceArticle {
  readonly id: string;
  readonly text: string;
  /** Its headline where that stands outside of the text. */
  readonly headline?: string | null;
  readonly summary: {
    /** The three to print, others that would do, and those that are no sentence of the story or tell nothing. */
    readonly best: readonly Range[];
    readonly good: readonly Range[];
    readonly bad: readonly Range[];
    /** The nut graf, one of those. */
    readonly nut: Range | null;
    /** Hard news, a feature, a column and so on. */
    readonly kind: string;
  };
}

/** A text with its sentences. */
export interface SegmentedText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Range[];
}

/** A short text and the sentences it must be split into. */
export interface GoldenRule {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** An article and nothing about it. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/**
 * The folder of the corpora: `path`, else the environment variable `NUTGRAF_DATA`.
 *
 * @throws {Error} Where neither is given or no such folder exists.
 */
export function dataFolder(path: string | undefined): string {
  const folder = path ?? process.env.NUTGRAF_DATA;
  if (!folder) throw new Error('no data folder: give --data PATH or set NUTGRAF_DATA');
  if (!existsSync(folder)) throw new Error(`no such data folder: ${folder}`);
  return folder;
}

export function readSummaries(
  data: string,
  name: 'cnndm-validation' | 'cnndm-llm',
): SummarizedArticle[] | null {
  return readLines(join(data, 'summaries', `${name}.jsonl`));
}

export function readAttributions(
  data: string,
  name: 'polnear-train' | 'polnear-dev',
): AttributedArticle[] | null {
  return readLines(join(data, 'quotes', `${name}.jsonl`));
}

export function readEdited(data: string): EditedArticle[] | null {
  return readLines(join(data, 'editor', 'articles.jsonl'));
}

/** The editor’s choices of sentences: those of all the articles read whole, then the others. */
export function readChoices(data: string): ChoiceArticle[] | null {
  const [whole, others] = ['articles', 'leads'].map((name) =>
    readLines<ChoiceArticle>(join(data, 'editor', `${name}.jsonl`)),
  );
  return whole && others ? [...whole, ...others] : null;
}

/** The articles with the editor’s keywords in one file of the editor’s. */
export function readTagged(data: string, name: string): TaggedArticle[] | null {
  return readLines(join(data, 'editor', `${name}.jsonl`));
}

export function readSegmented(data: string, name: 'gum-dev'): SegmentedText[] | null {
  return readLines(join(data, 'sentences', `${name}.jsonl`));
}

export function readGoldenRules(data: string): GoldenRule[] | null {
  return readLines(join(data, 'sentences', 'golden-rules.jsonl'));
}

/** The BBC articles in the order of their paths; `id` is the path below the folder of topics. */
export function readBbc(data: string): Article[] | null {
  const folder = join(data, 'articles', 'bbc');
  if (!existsSync(folder)) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => ({ id: path.replaceAll(sep, '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

/** How many BBC articles `bench:reflow` and `bench:letters` change and read again. */
const BENCH_ARTICLES = 60;

const isBenchArticle = (i: number, all: number) => {
  const step = Math.floor(all / BENCH_ARTICLES) || 1;
  return i % step === 0 && i < step * BENCH_ARTICLES;
};

/** The BBC articles, evenly drawn, that are changed and read again. */
export function benchArticles(all: readonly Article[] | null): readonly Article[] {
  return (all ?? []).filter((_, i) => isBenchArticle(i, all!.length));
}

/** All others, to learn from. */
export function withoutBenchArticles(all: readonly Article[] | null): readonly Article[] | null {
  return all?.filter((_, i) => !isBenchArticle(i, all.length)) ?? null;
}

function readLines<T>(file: string): T[] | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
