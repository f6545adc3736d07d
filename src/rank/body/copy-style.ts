import type { Doc } from '../../types.ts';

/**
 * How an article is written, as far as its first line shows: `wire` copy opens with the name of its outlet, as agencies
 * have it: “(Tarn Post)”, “LOWMERE, May 3 (Kestrel) —”. Summaries of such copy are briefer, and other sentences make
 * the best ones.
 */
export const COPY_STYLES = ['wire', 'plain'] as const;
export type CopyStyle = (typeof COPY_STYLES)[number];

/**
 * An outlet, alone or after a place. After a place, brackets may also hold a party or an age, but then no dash follows.
 */
const OUTLET = '\\([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,4}\\)';
const DATELINE = new RegExp(`^(?:${OUTLET}|[A-Z][^.()]{0,60} ${OUTLET}(?: ?[-–—]|[A-Z"“]))`);

/** What is read of the first sentence: more than the longest dateline. */
const OPENING = 160;

/**
 * Tells the style of an article by its first line.
 *
 * @param body Indices of the sentences that belong to the body, in text order.
 */
export function copyStyleOf({ text, sentences }: Doc, body: readonly number[]): CopyStyle {
  const start = sentences[body[0] ?? 0]?.start ?? 0;
  return DATELINE.test(text.slice(start, start + OPENING)) ? 'wire' : 'plain';
}
