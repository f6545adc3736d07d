import { renderLine } from '../content/visible.ts';

/** HTML that is ready: everything that went into it has been escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = Markup | string | number | null | readonly Markup[];

/**
 * A template tag that escapes what it is given, so that a page cannot forget to: `` html`<p>${text}</p>` ``. Strings
 * and numbers are escaped, `Markup` and lists of it go in as they are, and `null` leaves nothing.
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const pieces = [strings[0]!];
  for (let i = 0; i < values.length; i++) pieces.push(write(values[i]!), strings[i + 1]!);
  return new Markup(pieces.join(''));
}

function write(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map((part) => part.html).join('');
  return typeof value === 'number' ? String(value) : escapeHtml(value);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

const ESCAPED = /[&<>"']/;

/** Escapes text for an element's content or a quoted attribute, and shows what would steer a terminal. */
function escapeHtml(text: string): string {
  const line = renderLine(text);
  return ESCAPED.test(line) ? line.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign)!) : line;
}
