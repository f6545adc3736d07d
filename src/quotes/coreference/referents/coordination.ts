import type { Span } from '../../../types.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import { startsClause } from '../../cues/subjects.ts';
import { GAP } from '../../tokens/tokens.ts';

/** “Hugh and Bryony Dancer”, “Northgate and Halden Rail”: two names as one. */
export function coordinationAt({ tokens, mentions, entities }: QuoteAnalysis, n: number): Span | null {
  for (const [left, right] of [
    [n, n + 1],
    [n - 1, n],
  ] as const) {
    const first = mentions[left];
    const second = mentions[right];
    if (!first || !second || entities.of[left]! < 0 || entities.of[right]! < 0) continue;
    if (second.first !== first.end + 1 || tokens.gap[first.end] !== GAP.blank) continue;
    if (!/^and$/i.test(tokens.text.slice(tokens.starts[first.end]!, tokens.ends[first.end]!))) continue;
    if (tokens.inside[first.first]! >= 0 || !startsClause(tokens, first.first)) continue;
    // “Reporters Anna Lowe and Jake Pell”: the role belongs to neither name.
    const from = first.nameFirst > first.roleFirst ? first.nameFirst : first.first;
    return { start: tokens.starts[from]!, end: tokens.ends[second.end - 1]! };
  }
  return null;
}
