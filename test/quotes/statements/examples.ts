import type { FramedPlace } from '../../../src/quotes/statements/edges/framed-place.ts';
import { findFrameOptions } from '../../../src/quotes/statements/options.ts';
import { analysisOf } from '../cases.ts';

/** A statement that stands in brackets in an example, as tokens. */
interface Marked {
  readonly first: number;
  readonly end: number;
}

/** The places of an example that may hold the statement in brackets: with those edges that are not chosen later. */
export function readMarked(example: string): {
  readonly marked: Marked;
  readonly places: readonly FramedPlace[];
} {
  const opening = example.indexOf('[');
  const closing = example.indexOf(']') - 1;
  const analysis = analysisOf(example.replace(/[[\]]/g, ''));
  const { tokens } = analysis;
  const first = tokens.starts.findIndex((start) => start >= opening);
  const end = tokens.ends.findLastIndex((offset) => offset <= closing) + 1;
  const places = [...findFrameOptions(analysis)]
    .flatMap((options) => options.places)
    .filter(({ frame }) => {
      const isStart = frame.name === 'after' ? frame.start === first : first <= frame.start;
      const isEnd = frame.name === 'before' ? frame.end === end : frame.end <= end;
      return isStart && isEnd;
    });
  return { marked: { first, end }, places };
}
