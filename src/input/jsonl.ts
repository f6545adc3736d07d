import { failure, NutgrafError } from '../errors.ts';
import type { Article, Failure } from './article.ts';
import { decodeLine } from './encoding/decode.ts';

const LINE_FEED = 0x0a;

/** Whole lines of a stream, as many as came at once. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Number of the first of them, from 1. */
  readonly line: number;
}

/**
 * Cuts a stream of bytes into blocks of whole lines, each given as soon as its last line has ended. Bytes are cut and
 * not characters, so that a chunk may end inside a character. Holds no more than a line and a chunk at a time.
 */
export async function* readBlocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Block> {
  let parts: Uint8Array[] = [];
  let line = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      parts.push(chunk.subarray(0, end));
      const bytes = join(parts);
      yield { bytes, line };
      for (const byte of bytes) if (byte === LINE_FEED) line++;
      parts = [];
    }
    if (end < chunk.length) parts.push(chunk.subarray(end));
  }
  if (parts.length > 0) yield { bytes: join(parts), line };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** Parses the lines of a block, blank ones left out; `path` is where they were read. */
export function* parseBlock(block: Block, path: string): Generator<Article | Failure> {
  // What has crossed from another thread is a plain Uint8Array.
  const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
  let number = block.line;
  for (let start = 0; start < bytes.length; number++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const item = parseLine(bytes.subarray(start, end), path, number);
    if (item !== undefined) yield item;
    start = end + 1;
  }
}

/**
 * Parses one line of JSON Lines: an object with `text` and, optionally, `id` and `title`.
 *
 * @param path Where it was read, and `line` its number: together the id of a line without its own (`feed.jsonl:12`).
 * @returns The article, or why there is none; `undefined` for a blank line.
 */
export function parseLine(bytes: Buffer, path: string, line: number): Article | Failure | undefined {
  let id: string | number = `${path}:${line}`;
  try {
    const json = decodeLine(bytes);
    if (json.trim() === '') return undefined;
    const { id: ownId, text, title, ...meta } = parseObject(json);
    if (typeof ownId === 'string' || typeof ownId === 'number') id = ownId;
    else if (ownId !== undefined && ownId !== null) {
      throw failure('bad_field', 'id', ownId, 'a string or a number');
    }
    return {
      id,
      text: checkText(text),
      title: checkTitle(title),
      ...(Object.keys(meta).length > 0 && { meta }),
    };
  } catch (error) {
    if (!(error instanceof NutgrafError)) throw error;
    return { path, line, id, error };
  }
}

function checkText(text: unknown): string {
  if (text === undefined) throw failure('no_text');
  if (typeof text !== 'string') throw failure('bad_field', 'text', text, 'a string');
  if (text === '') throw failure('empty_text');
  if (text.trim() === '') throw failure('blank_text');
  return text;
}

function checkTitle(title: unknown): string | null {
  if (title === undefined || title === null) return null;
  if (typeof title !== 'string') throw failure('bad_field', 'title', title, 'a string');
  return title;
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw failure('bad_json', (error as SyntaxError).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw failure('not_object', value);
  return value as Record<string, unknown>;
}
