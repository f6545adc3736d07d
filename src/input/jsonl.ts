import { failure, NutgrafError } from '../errors.ts';
import type { Article, Failure } from './article.ts';
import { decodeLine } from './decode.ts';

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines without their ends. Bytes are cut and not characters, so that a chunk may end
 * inside a character. Holds no more than a line and a chunk at a time.
 */
export async function* readLines(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const last = chunk.subarray(start, end);
      yield parts.length > 0 ? Buffer.concat([...parts, last]) : last;
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/**
 * Parses one line of JSON Lines: an object with `text` and, if it likes, `id` and `title`.
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
    if (text === undefined) throw failure('no_text');
    if (typeof text !== 'string') throw failure('bad_field', 'text', text, 'a string');
    if (text === '') throw failure('empty_text');
    if (text.trim() === '') throw failure('blank_text');
    if (title !== undefined && title !== null && typeof title !== 'string') {
      throw failure('bad_field', 'title', title, 'a string');
    }
    return { id, text, title: title ?? null, ...(Object.keys(meta).length > 0 && { meta }) };
  } catch (error) {
    if (!(error instanceof NutgrafError)) throw error;
    return { path, line, id, error };
  }
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
