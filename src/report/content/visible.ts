/**
 * Characters that would act instead of being read: controls, which a terminal obeys, and marks that change the
 * direction of text, which can make a line read as something else.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const ACTING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What `renderLine` changes, line breaks among it. Most texts have nothing of it, and one look is cheaper. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const CHANGED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** A text of one line in which characters that would act are shown: ESC as ␛, others by their number. */
export function renderVisible(line: string): string {
  return replaceCharacters(line, ACTING, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/**
 * Characters that are replaced in one call: V8 keeps a list of them, and ends the process, not to be caught, where
 * there are some 60 million.
 */
const SLICE = 2 ** 24;

/** Replaces the characters that a pattern finds one by one, however many they are. */
export function replaceCharacters(
  text: string,
  pattern: RegExp,
  replace: (character: string) => string,
): string {
  if (text.length <= SLICE) return text.replace(pattern, replace);
  let replaced = '';
  for (let start = 0; start < text.length; start += SLICE) {
    replaced += text.slice(start, start + SLICE).replace(pattern, replace);
  }
  return replaced;
}

/** A text as one line: line breaks and tabs become blanks, and characters that would act are shown. */
export function renderLine(text: string): string {
  if (!CHANGED.test(text)) return text;
  return renderVisible(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' '));
}
