import type { EntryStatement } from '../../people/entry.ts';
import type { DigestedArticle } from '../../types.ts';

/** What the anchors of an article begin with where several share a page, so that each has its own. */
export function scopeOf({ digest, text }: DigestedArticle): string {
  return `${hash(`${digest.id}\n${text}`)}-`;
}

/** The anchor of a quote where the article has it. */
export function anchorQuote(scope: string, index: number): string {
  return `${scope}q${index}`;
}

/** The anchor of a quote in the list of its speaker. */
export function anchorListedQuote(scope: string, index: number): string {
  return `${scope}quote-${index}`;
}

/** The anchor of a statement where the article has it. */
export function anchorStatement(scope: string, index: number): string {
  return `${scope}t${index}`;
}

/** The anchor of a statement in the list of its speaker. */
export function anchorListedStatement(scope: string, index: number): string {
  return `${scope}statement-${index}`;
}

/** The anchor of a statement where the article has it; of one within another, which has no mark there, in the list. */
export function anchorSpoken(scope: string, { index, isNested }: EntryStatement): string {
  return isNested ? anchorListedStatement(scope, index) : anchorStatement(scope, index);
}

/** A short name for a text (FNV-1a). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return `a${(sum >>> 0).toString(36)}`;
}
