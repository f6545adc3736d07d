import { JsonNumber } from '../types.ts';

/** The strings and the numbers of a text that is JSON. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON as `JSON.parse` does, but for the numbers that JavaScript would write in another way than they are written:
 * `1834567890123456789`, `1e400`, `1.0`. Each of them becomes a `JsonNumber`.
 *
 * @throws SyntaxError
 */
export function parseJson(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (!json.match(TOKENS)?.some(isChanged)) return value;
  const mark = findMark(json);
  const marked = json.replace(TOKENS, (token) => (isChanged(token) ? JSON.stringify(mark + token) : token));
  return JSON.parse(marked, (_, item) =>
    typeof item === 'string' && item.startsWith(mark) ? new JsonNumber(item.slice(mark.length)) : item,
  );
}

/** Whether a token is a number that JavaScript would write in another way. */
function isChanged(token: string): boolean {
  return token[0] !== '"' && String(Number(token)) !== token;
}

/** What no string of a text begins with. U+0001 has only one spelling in JSON. */
function findMark(json: string): string {
  let i = 0;
  while (json.includes(`\\u0001${i}:`)) i++;
  return `\u0001${i}:`;
}
