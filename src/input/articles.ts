import { constants } from 'node:buffer';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { failure } from '../errors.ts';
import { inputFailure } from '../system/errors.ts';
import type { Article, Failure } from './article.ts';
import { ByteCollector } from './byte-collector.ts';
import { beginsAsEmail } from './email-header.ts';
import { findDeclaredEncoding, withoutTags } from './encoding/declared.ts';
import { decode, transcode } from './encoding/decode.ts';
import { EXTRACTORS, findFormat, type InputFormat, loadEmailParser, sniffFormat } from './formats.ts';
import { type Block, readBlocks } from './jsonl.ts';
import { findNotArticle } from './not-articles.ts';
import { PAGE_END, parsePdfText } from './pdf-text.ts';
import { type Source, STANDARD_INPUT } from './sources.ts';
import type { Input } from './standard-input.ts';

/** What a source holds: articles that are read already, or JSON Lines to read as they are asked for. */
export type Contents =
  | { readonly format: InputFormat; readonly articles: readonly (Article | Failure)[] }
  | { readonly format: 'jsonl'; readonly blocks: AsyncIterable<Block> };

export interface ReadOptions {
  readonly inputFormat: InputFormat | 'auto';
  /** `auto`, or a name that `findEncoding` gave. */
  readonly encoding: string;
  readonly stdin: () => Input;
}

/** The format of a source as far as the options or its extension state it. */
export function findStatedFormat(
  { path }: Source,
  inputFormat: InputFormat | 'auto',
): InputFormat | undefined {
  return inputFormat === 'auto' ? findFormat(path) : inputFormat;
}

/**
 * Opens a source and finds out what it holds. A text is read whole. Nothing is thrown: what cannot be read is a
 * `Failure` among the articles. Only blocks throw, while they are read.
 */
export async function readArticles(source: Source, options: ReadOptions): Promise<Contents> {
  const { path } = source;
  const stated = findStatedFormat(source, options.inputFormat);
  try {
    if (ADDRESS.test(path) && !existsSync(path)) throw failure('web_address');
    if (stated !== undefined && stated !== 'jsonl' && path !== STANDARD_INPUT) {
      // Reading a file of some kilobytes at once is several times faster than a stream.
      return {
        format: stated,
        articles: [await parseArticle(path, readFileSync(path), stated, options.encoding)],
      };
    }
    const input: Input = path === STANDARD_INPUT ? options.stdin() : createReadStream(path);
    const { beginning, all } = await peek(input);
    const format = stated ?? sniffFormat(beginning);
    if (format === 'jsonl') {
      input.flow?.();
      return { format, blocks: readBlocks(transcode(all, options.encoding)) };
    }
    return { format, articles: [await parseArticle(path, await readAll(all), format, options.encoding)] };
  } catch (error) {
    return { format: stated ?? 'text', articles: [describeError(path, error)] };
  }
}

const ADDRESS = /^https?:\/\//i;

async function readAll(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all = new ByteCollector();
  for await (const chunk of chunks) {
    if (all.length + chunk.length > constants.MAX_STRING_LENGTH) throw failure('too_large');
    all.add(chunk);
  }
  return all.take();
}

async function parseArticle(
  path: string,
  bytes: Buffer,
  format: Exclude<InputFormat, 'jsonl'>,
  encoding: string,
): Promise<Article> {
  if (format === 'email') return parseMessage(path, bytes);
  const declared = format === 'html' && encoding === 'auto' ? findDeclaredEncoding(bytes) : undefined;
  const { text: source, note } = await decode(
    bytes,
    declared ?? encoding,
    format === 'html' ? withoutTags : undefined,
  );
  if (source === '') throw failure('empty');
  if (!/\S/.test(source)) throw failure('blank');
  if (format === 'text') return parseText(path, source, note);
  const notes = note === undefined ? {} : { note };
  const extracted = (await EXTRACTORS[format]())(source);
  if (extracted.text === '') throw failure('no_words');
  return { id: path, ...extracted, isExtracted: true, ...notes };
}

/** Plain text is read as it stands, what was taken out of a PDF aside. */
function parseText(path: string, source: string, decodingNote: string | undefined): Article {
  const suspicion = findNotArticle(source);
  if (suspicion?.refusal !== undefined) throw failure('not_article', suspicion.refusal);
  const notes = [decodingNote, suspicion?.note].filter((note) => note !== undefined);
  const note = notes.length > 0 ? { note: notes.join('; ') } : {};
  if (!source.includes(PAGE_END)) return { id: path, text: source, title: null, ...note };
  return { id: path, ...parsePdfText(source), isExtracted: true, ...note };
}

/** A message is decoded part by part, each as its header says. */
async function parseMessage(path: string, bytes: Buffer): Promise<Article> {
  if (bytes.length === 0) throw failure('empty');
  const { text, title } = await (await loadEmailParser())(bytes);
  if (text === '') throw failure('no_words');
  return { id: path, text, title, isExtracted: true };
}

/** What was thrown while a source was read, as its failure. */
export function describeError(path: string, error: unknown): Failure {
  return { path, id: path, error: inputFailure(error) };
}

/** Bytes within which the format of a content must show. */
const PEEK_LIMIT = 65_536;

/** A byte-order mark, read byte by byte as Latin-1; a chunk may end inside it. */
const MARK = /^(?:\u00ff\u00fe?|\u00fe\u00ff?|\u00ef?\u00bb?\u00bf?)/;

/** What begins UTF-16: its marks, or a zero beside an ASCII character, as all of those there have. */
const UTF16 = /^(?:\u00ff\u00fe|\u00fe\u00ff|[^\0]\0|\0(?!\0))/;

/** The beginning of a content as far as it is ASCII, from its bytes as Latin-1. */
function readAscii(bytes: string): string {
  const text = bytes.replace(MARK, '');
  return UTF16.test(bytes) ? text.replaceAll('\0', '') : text;
}

/** Only blanks so far, or an opening brace or a tag that is not finished yet. */
const UNDECIDED = /^\s*(?:\{[ \t]*|<[^>]{0,99})?$/;

const isUndecided = (beginning: string) =>
  UNDECIDED.test(beginning) || beginsAsEmail(beginning) === undefined;

/** Reads until the beginning shows the format, and gives that beginning together with the whole stream. */
async function peek(
  chunks: AsyncIterable<Buffer>,
): Promise<{ readonly beginning: string; readonly all: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let beginning = '';
  while (beginning.length < PEEK_LIMIT && isUndecided(readAscii(beginning))) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    beginning += next.value.toString('latin1');
  }
  async function* all() {
    yield* read.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { beginning: readAscii(beginning), all: all() };
}
