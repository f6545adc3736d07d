import { JsonNumber } from '../types.ts';

/** A number, outside of strings. */
const NUMBER = /-?\d[\d.eE+-]*/g;

/**
 * Parses JSON as `JSON.parse` does, but for the numbers that JavaScript would write in another way than they are written:
 * `1834567890123456789`, `1e400`, `1.0`. Each of them becomes a `JsonNumber`.
 *
 * @throws SyntaxError
 */
export function parseJson(json: string): unknown {
  const value: unknown = JSON.parse(json);
  const mark = findMark(json);
  const marked = replaceNumbers(json, (number) =>
    String(Number(number)) === number ? number : JSON.stringify(mark + number),
  );
  if (marked === json) return value;
  return JSON.parse(marked, (_, item) =>
    typeof item === 'string' && item.startsWith(mark) ? new JsonNumber(item.slice(mark.length)) : item,
  );
}

/** What no string of a text begins with. U+0001 has only one spelling in JSON. */
function findMark(json: string): string {
  let i = 0;
  while (json.includes(`\\u0001${i}:`)) i++;
  return `\u0001${i}:`;
}

/**
 * Replaces the numbers of a text that is JSON. Strings are passed over by hand: for one of some million characters a
 * regular expression would overflow V8's stack.
 */
function replaceNumbers(json: string, replace: (number: string) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < json.length; ) {
    const found = json.indexOf('"', at);
    const open = found < 0 ? json.length : found;
    parts.push(json.slice(at, open).replace(NUMBER, replace));
    at = found < 0 ? open : findStringEnd(json, open);
    parts.push(json.slice(open, at));
  }
  return parts.join('');
}

/** The offset behind the string that opens at an offset. */
function findStringEnd(json: string, open: number): number {
  for (let at = open + 1; ; ) {
    const quote = json.indexOf('"', at);
    let backslashes = 0;
    while (json[quote - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}
