import type { Span } from '../types.ts';
import type { Context } from './context.ts';
import { GAP } from './reading.ts';
import { startsClause } from './subjects.ts';

/** “Hugh and Bryony Dancer”, “Northgate and Halden Rail”: two names as one. */
export function coupleAt({ reading, mentions, people }: Context, n: number): Span | null {
  for (const [left, right] of [
    [n, n + 1],
    [n - 1, n],
  ] as const) {
    const first = mentions[left];
    const second = mentions[right];
    if (!first || !second || people.of[left]! < 0 || people.of[right]! < 0) continue;
    if (second.first !== first.end + 1 || reading.gap[first.end] !== GAP.blank) continue;
    if (!/^and$/i.test(reading.text.slice(reading.starts[first.end]!, reading.ends[first.end]!))) continue;
    if (reading.inside[first.first]! >= 0 || !startsClause(reading, first.first)) continue;
    return { start: reading.starts[first.first]!, end: reading.ends[second.end - 1]! };
  }
  return null;
}
