/**
 * Articles of the corpora in which readers have marked who says each quote and which sentences to print. `marked.jsonl`
 * holds offsets alone; the texts come from the data folder. docs/training.md tells what a line means.
 */
import { readFileSync } from 'node:fs';
import {
  type Article,
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

/** A line of the file; `length` is the text’s, by which another text of the same name is told. */
interface Line extends Pick<ChoiceArticle, 'summary'>, Pick<EditedArticle, 'ignore'> {
  readonly corpus: Corpus;
  readonly id: string;
  readonly length: number;
  readonly quotes: readonly {
    readonly at: Range;
    /** Where the speaker’s full name stands. */
    readonly speaker: Range | null;
    readonly how: EditedQuote['how'];
  }[];
}

const FILE = new URL('marked.jsonl', import.meta.url);

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
  const lines = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const texts = new Map<string, string>();
  for (const corpus of new Set(lines.map(({ corpus }) => corpus)))
    for (const { id, text } of CORPORA[corpus](data) ?? []) texts.set(`${corpus} ${id}`, text);
  return lines.map((line) => {
    const text = texts.get(`${line.corpus} ${line.id}`);
    if (text?.length !== line.length)
      throw new Error(`${line.corpus}, ${line.id}: no such article in the data folder, or another text`);
    return markedArticle(text, line);
  });
}

function markedArticle(text: string, { id, ignore, quotes, summary }: Line): MarkedArticle {
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
