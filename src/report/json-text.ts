/** Writes a value as JSON in which nothing steers a terminal; `JSON.stringify` escapes U+0000 to U+001F alone. */
export function renderJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTING,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Delete and the controls of eight bits, of which U+009B begins a sequence; marks that turn the direction around. */
const ACTING = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
