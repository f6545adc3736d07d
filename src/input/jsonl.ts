import { constants } from 'node:buffer';
import { failure } from '../errors.ts';
import { inputFailure } from '../system/errors.ts';
import { type ArticleId, JsonNumber } from '../types.ts';
import type { Article, Failure } from './article.ts';
import { ByteCollector } from './byte-collector.ts';
import { decodeLine } from './encoding/decode.ts';
import { parseJson } from './json-numbers.ts';

const LINE_FEED = 0x0a;

/** How deep arrays and objects may be inside one another: as deep as most readers of JSON can follow. */
const MOST_DEPTH = 1000;

/** Whole lines of a stream, as many as came at once. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Number of the first of them, from 1. */
  readonly line: number;
  /** Whether it stands for a single line that is longer than a string may be, and of which no bytes are kept. */
  readonly isTooLong?: true;
}

/**
 * Cuts a stream of bytes into blocks of whole lines, each given as soon as its last line has ended. Bytes are cut and
 * not characters, so that a chunk may end inside a character. Holds no more than a line and a chunk at a time.
 *
 * @param most Bytes of the longest line.
 */
export async function* readBlocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most = constants.MAX_STRING_LENGTH,
): AsyncGenerator<Block> {
  let begun = new BegunLine(most);
  let line = 1;
  for await (const chunk of chunks) {
    const first = chunk.indexOf(LINE_FEED);
    begun.add(first < 0 ? chunk : chunk.subarray(0, first));
    if (first < 0) continue;
    let start = first;
    if (begun.isTooLong) {
      yield { ...NO_BYTES, line };
      line++;
      start = first + 1;
      begun = new BegunLine(most);
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > start) {
      const bytes = begun.join(chunk.subarray(start, end));
      yield { bytes, line };
      for (const byte of bytes) if (byte === LINE_FEED) line++;
    }
    begun = new BegunLine(most);
    begun.add(chunk.subarray(end));
  }
  if (begun.isTooLong) yield { ...NO_BYTES, line };
  else if (begun.length > 0) yield { bytes: begun.join(), line };
}

const NO_BYTES = { bytes: new Uint8Array(0), isTooLong: true } as const;

/** A line whose end has not come yet. */
class BegunLine {
  readonly #most: number;
  readonly #bytes = new ByteCollector();
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  get isTooLong(): boolean {
    return this.#length > this.#most;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.isTooLong) this.#bytes.take();
    else this.#bytes.add(part);
  }

  /** All of it, with what follows. */
  join(rest?: Uint8Array): Uint8Array {
    if (rest === undefined) return this.#bytes.take();
    if (this.#length === 0) return rest;
    this.#bytes.add(rest);
    return this.#bytes.take();
  }
}

/** Parses the lines of a block, blank ones left out; `path` is where they were read. */
export function* parseBlock(block: Block, path: string): Generator<Article | Failure> {
  if (block.isTooLong)
    yield { path, line: block.line, id: `${path}:${block.line}`, error: failure('too_large') };
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
  let id: ArticleId = `${path}:${line}`;
  try {
    const json = decodeLine(bytes);
    if (json.trim() === '') return undefined;
    const { id: ownId, text, title, ...meta } = parseObject(json);
    if (typeof ownId === 'string' || typeof ownId === 'number' || ownId instanceof JsonNumber) id = ownId;
    else if (ownId !== undefined && ownId !== null) {
      throw failure('bad_field', 'id', ownId, 'a string or a number');
    }
    return {
      id,
      line,
      text: checkText(text),
      title: checkTitle(title),
      ...(Object.keys(meta).length > 0 && { meta: checkMeta(meta) }),
    };
  } catch (error) {
    return { path, line, id, error: inputFailure(error) };
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

/** Checks that the rest of a record can be written again: writing JSON takes a stack, which deep nesting overflows. */
function checkMeta(meta: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(meta)) {
    let level = [value].filter(isNested);
    for (let depth = 1; level.length > 0; depth++) {
      if (depth > MOST_DEPTH) throw failure('too_deep', name, MOST_DEPTH);
      level = level.flatMap((container) => Object.values(container).filter(isNested));
    }
  }
  return meta;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch (error) {
    throw failure('bad_json', (error as SyntaxError).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof JsonNumber)
    throw failure('not_object', value);
  return value as Record<string, unknown>;
}
