import type { Doc } from '../../types.ts';
import { findDoubleQuotations } from './double-quotations.ts';
import { isNickname } from './nickname.ts';
import type { Quotation } from './quotation.ts';
import { findSingleQuotations } from './single-quotations.ts';

/**
 * Finds the stretches between quotation marks.
 *
 * A mark that is never closed ends with its paragraph. Single marks count only where the article quotes with them,
 * as British papers do: where double marks lead, single ones are headlines' or stand inside other quotations.
 *
 * @returns The outermost ones alone, in text order.
 */
export function findQuotations(doc: Doc): Quotation[] {
  const doubles = findDoubleQuotations(doc).filter((quotation) => !isNickname(doc.text, quotation));
  const singles = findSingleQuotations(doc, doubles);
  if (singles.length === 0) return doubles;
  const outermost: Quotation[] = [];
  const inOrder = [...doubles, ...singles].sort((a, b) => a.opening - b.opening);
  for (const quotation of inOrder) {
    if (quotation.opening >= (outermost.at(-1)?.closing ?? 0)) outermost.push(quotation);
  }
  return outermost;
}
