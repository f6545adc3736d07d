import { partitionPoint } from '../../doc/partition-point.ts';
import type { Doc } from '../../types.ts';

/** Index of the last sentence that starts at an offset or before it; of the first one where none does. */
export function sentenceFrom({ sentences }: Doc, offset: number): number {
  return Math.max(0, partitionPoint(0, sentences.length, (s) => sentences[s]!.start <= offset) - 1);
}
