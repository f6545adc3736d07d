import type { Mention } from '../../mentions/mention.ts';
import type { QuotationContext } from './quotation-context.ts';

/**
 * Where a mention stands, as seen from a quotation: beside it in its sentence, in its paragraph, in the next, or
 * farther.
 */
export type Side = 'after' | 'before' | 'earlier' | 'later' | 'paragraph before' | 'paragraph after' | 'far';

/** A mention near a quotation. */
export interface PlacedMention {
  readonly quotation: QuotationContext;
  readonly m: number;
  readonly mention: Mention;
  readonly side: Side;
}

/** Whether a mention stands in the sentence of the quotation. */
export function isBeside(side: Side | 'none'): boolean {
  return side === 'after' || side === 'before';
}

/** Whether a mention stands behind the quotation. */
export function isBehind(side: Side): boolean {
  return side === 'after' || side === 'later' || side === 'paragraph after';
}
