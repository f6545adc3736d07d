import { constants } from 'node:buffer';
import { createReadStream, readFileSync } from 'node:fs';
import { failure, NutgrafError } from '../errors.ts';
import { systemFailure } from '../system-errors.ts';
import type { Article, Failure } from './article.ts';
import { decode, transcode } from './decode.ts';
import { findFormat, type InputFormat, sniffFormat } from './formats.ts';
import { parseLine, readLines } from './jsonl.ts';
import { type Source, STANDARD_INPUT } from './sources.ts';

/** What a source holds: one article, or as many as it has lines. */
export interface Contents {
  readonly format: InputFormat;
  readonly articles: AsyncIterable<Article | Failure> | Iterable<Article | Failure>;
}

export interface ReadOptions {
  readonly inputFormat: InputFormat | 'auto';
  /** `auto`, or a name that `findEncoding` gave. */
  readonly encoding: string;
  readonly stdin: () => AsyncIterable<Buffer>;
}

/**
 * Opens a source and tells what it holds. JSON Lines are read as they are asked for, one line at a time; a text is
 * read whole. Nothing is thrown: what cannot be read is a `Failure` among the articles.
 */
export async function readArticles({ path }: Source, options: ReadOptions): Promise<Contents> {
  const told = options.inputFormat === 'auto' ? findFormat(path) : options.inputFormat;
  try {
    if (told === 'text' && path !== STANDARD_INPUT) {
      // Read at once, a file of some kilobytes is there several times sooner than by a stream.
      return { format: told, articles: [await parseText(path, readFileSync(path), options.encoding)] };
    }
    const chunks = path === STANDARD_INPUT ? options.stdin() : createReadStream(path);
    const { beginning, all } = await peek(chunks);
    const format = told ?? sniffFormat(beginning);
    if (format === 'jsonl') return { format, articles: readRecords(path, transcode(all, options.encoding)) };
    return { format, articles: [await parseText(path, await readAll(all), options.encoding)] };
  } catch (error) {
    return { format: told ?? 'text', articles: [fail(path, error)] };
  }
}

async function readAll(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > constants.MAX_STRING_LENGTH) throw failure('too_large');
    all.push(chunk);
  }
  return Buffer.concat(all, length);
}

async function parseText(path: string, bytes: Buffer, encoding: string): Promise<Article> {
  const { text, note } = await decode(bytes, encoding);
  if (text === '') throw failure('empty');
  if (!/\S/.test(text)) throw failure('blank');
  return { id: path, text, title: null, ...(note !== undefined && { note }) };
}

async function* readRecords(path: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Article | Failure> {
  let line = 0;
  let records = 0;
  try {
    for await (const bytes of readLines(chunks)) {
      line++;
      const record = parseLine(bytes, path, line);
      if (record === undefined) continue;
      records++;
      yield record;
    }
    if (records === 0) yield fail(path, failure(line === 0 ? 'empty' : 'blank'));
  } catch (error) {
    yield fail(path, error);
  }
}

function fail(path: string, error: unknown): Failure {
  return { path, id: path, error: error instanceof NutgrafError ? error : systemFailure(error) };
}

/** Bytes by which the format of a content must have shown. */
const PEEK_LIMIT = 65_536;

/** A byte-order mark, read byte by byte as Latin-1; a chunk may end inside it. */
const MARK = /^\u00ef?\u00bb?\u00bf?/;

/** Only blanks so far, or an opening brace whose line goes on. */
const UNDECIDED = /^\s*(?:\{[ \t]*)?$/;

/** Reads until the beginning tells the format, and gives that beginning together with the whole stream. */
async function peek(
  chunks: AsyncIterable<Buffer>,
): Promise<{ readonly beginning: string; readonly all: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let beginning = '';
  while (beginning.length < PEEK_LIMIT && UNDECIDED.test(beginning.replace(MARK, ''))) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    beginning += next.value.toString('latin1');
  }
  async function* all() {
    yield* read.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { beginning: beginning.replace(MARK, ''), all: all() };
}
