import { replaceCharacters } from './visible.ts';

/** Writes a value as JSON that cannot control a terminal; `JSON.stringify` escapes only U+0000 to U+001F. */
export function renderJson(value: unknown, indent?: number): string {
  return replaceCharacters(
    JSON.stringify(value, null, indent),
    ACTING,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Delete, the C1 controls (U+009B begins an escape sequence), and marks that change the direction of text. */
const ACTING = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
