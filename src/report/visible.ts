/**
 * Characters that would act instead of being read: controls (a terminal obeys them), and the marks that turn the
 * direction of text around (a line may be made to read otherwise than it is).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const ACTING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text of one line with characters that would act shown instead: ESC as ␛, others by their number. */
export function renderVisible(line: string): string {
  return line.replace(ACTING, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** A text as one line, its line breaks and tabs made blanks and what would act in it shown. */
export function renderLine(text: string): string {
  return renderVisible(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' '));
}
