import { stringify } from 'csv-stringify/sync';
import { excerptAround } from '../../people/around.ts';
import type { EntryQuote } from '../../people/entry.ts';
import type { Person } from '../../people/people.ts';
import type { ArticleId, DigestedArticle, Quote, Statement } from '../../types.ts';
import { renderLine } from '../content/visible.ts';
import type { Frame, PeopleReporter, Reporter, ReportOptions } from '../reporter.ts';

/** Stands for UTF-8 at the beginning of a file, for spreadsheets that would take another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a row says of a quote. */
interface Row {
  readonly id: ArticleId;
  /** What the article is called. */
  readonly name: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly quote: Pick<EntryQuote, 'text' | 'confidence' | 'cue' | 'start' | 'end'> & {
    readonly kind: string;
  };
  /** The sentence in which the quote starts, or of a very long one the words around it. */
  readonly around: string;
}

/** The columns in their order, each with what stands in it. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | number>> = {
  id: ({ id }) => renderCell(String(id)),
  title: ({ name }) => renderCell(name),
  speaker: ({ speaker }) => renderCell(speaker ?? ''),
  role: ({ role }) => renderCell(role ?? ''),
  quote: ({ quote }) => renderCell(quote.text),
  kind: ({ quote }) => quote.kind,
  confidence: ({ quote }) => quote.confidence,
  cue: ({ quote }) => renderCell(quote.cue?.text ?? ''),
  sentence: ({ around }) => renderCell(around),
  start: ({ quote }) => quote.start,
  end: ({ quote }) => quote.end,
};

/**
 * One row for each quote and each statement, for spreadsheets: the article, who said it, and where it stands. The
 * `kind` of a statement is `statement`. `start` and `end` are those of the JSON record.
 */
export function csvReporter(options: ReportOptions): Reporter {
  return { ...makeFrame(options), article: (article) => renderRows(rowsOf(article)) };
}

/** The same rows, speaker by speaker. The role is the one that the article of the row gives. */
export function csvPeopleReporter(options: ReportOptions): PeopleReporter {
  return { ...makeFrame(options), person: (person) => renderRows(rowsOfPerson(person)) };
}

function makeFrame({ byteOrderMark }: ReportOptions): Frame {
  const header = renderRecords([Object.keys(COLUMNS)]);
  return { opening: (byteOrderMark ? BYTE_ORDER_MARK : '') + header, between: '', closing: '' };
}

function rowsOf({ text, digest, name }: DigestedArticle): Row[] {
  const { id, sentences, quotes = [], statements = [], speakers = [] } = digest;
  const roles = new Map(speakers.map((speaker) => [speaker.name, speaker.role]));
  return mergeSpeech(quotes, statements).map((quote) => {
    const { speaker, sentence, start } = quote;
    return {
      id,
      name,
      speaker,
      role: roles.get(speaker ?? '') ?? null,
      quote,
      around: excerptAround(text, sentences[sentence]!, start),
    };
  });
}

function rowsOfPerson({ name: speaker, articles }: Person): Row[] {
  return articles.flatMap(({ entry: { id, name }, role, quotes, statements }) =>
    mergeSpeech(quotes, statements).map((quote) => ({
      id,
      name,
      speaker,
      role,
      quote,
      around: quote.around,
    })),
  );
}

/** Quotes and statements as one list, in text order. */
function mergeSpeech<Q extends Quote, S extends Statement>(
  quotes: readonly Q[],
  statements: readonly S[],
): (Q | (S & { readonly kind: 'statement' }))[] {
  return [...quotes, ...statements.map((own) => ({ ...own, kind: 'statement' as const }))].sort(
    (a, b) => a.start - b.start,
  );
}

function renderRows(rows: readonly Row[]): string {
  return renderRecords(rows.map((row) => Object.values(COLUMNS).map((render) => render(row))));
}

function renderRecords(records: (string | number)[][]): string {
  return stringify(records);
}

/** What a spreadsheet takes for a formula; a hyphen alone, the id of standard input, is none. */
const FORMULA = /^(?:[=+@\t\r\uff1d\uff0b\uff0d\uff20]|-.)/;

/** Text of one line; an apostrophe in front keeps a spreadsheet from calculating it. */
function renderCell(text: string): string {
  const line = renderLine(text);
  return FORMULA.test(line) ? `'${line}` : line;
}
