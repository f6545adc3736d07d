import type { DigestedArticle } from '../../types.ts';

/** What the anchors of an article begin with where several share a page, so that each has its own. */
export function scopeOf({ digest, text }: DigestedArticle): string {
  return `${hash(`${digest.id}\n${text}`)}-`;
}

/** A short name for a text (FNV-1a). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return `a${(sum >>> 0).toString(36)}`;
}
