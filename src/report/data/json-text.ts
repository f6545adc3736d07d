import { JsonNumber } from '../../types.ts';
import { replaceCharacters } from '../content/visible.ts';

/** Writes a value as JSON that cannot control a terminal; `JSON.stringify` escapes only U+0000 to U+001F. */
export function renderJson(value: unknown, indent?: number): string {
  return replaceCharacters(
    stringify(value, indent),
    ACTING,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Delete, the C1 controls (U+009B begins an escape sequence), and marks that change the direction of text. */
const ACTING = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Writes a value as JSON, each `JsonNumber` in it as it was written. */
function stringify(value: unknown, indent: number | undefined): string {
  const json = JSON.stringify(value, null, indent);
  if (!json.includes('{"literal":') && !/\{\s+"literal":/.test(json)) return json;
  // U+0001 has only one spelling in JSON, so that a mark which is not there yet is found again without fail.
  let i = 0;
  while (json.includes(`\\u0001${i}:`)) i++;
  const marked = JSON.stringify(
    value,
    (_, item) => (item instanceof JsonNumber ? `\u0001${i}:${item.literal}` : item),
    indent,
  );
  return marked.replace(new RegExp(`"\\\\u0001${i}:([^"]*)"`, 'g'), '$1');
}
