import type { Doc } from '../../types.ts';

/**
 * How an article is made, as far as its first line shows: `wire` opens with the name of the outlet that it comes from,
 * as agency copy does: “(Tarn Post)”, “LOWMERE, May 3 (Kestrel) —”. What is written for such copy is briefer, so that
 * other sentences sum it up best.
 */
export const COPY_STYLES = ['wire', 'plain'] as const;
export type CopyStyle = (typeof COPY_STYLES)[number];

/** An outlet, alone or after a place; behind a place, brackets hold as well a party or an age, but no dash follows. */
const OUTLET = '\\([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,4}\\)';
const DATELINE = new RegExp(`^(?:${OUTLET}|[A-Z][^.()]{0,60} ${OUTLET}(?: ?[-–—]|[A-Z"“]))`);

/** What is read of the first sentence: more than the longest dateline. */
const OPENING = 160;

/** @param body Indices of the sentences that belong to the body, in text order. */
export function copyStyleOf({ text, sentences }: Doc, body: readonly number[]): CopyStyle {
  const start = sentences[body[0] ?? 0]?.start ?? 0;
  return DATELINE.test(text.slice(start, start + OPENING)) ? 'wire' : 'plain';
}
