import { lowerAt } from '../../tokens/tokens.ts';
import { isInside, speechEnd, speechStart } from '../clauses/apostrophes.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import type { Frame } from '../frames/frames.ts';
import { isEdge } from './edge-rules.ts';
import { partsSubject } from './insertions.ts';

/** A frame of a statement in its place. */
export interface FramedPlace extends StatementPlace {
  readonly frame: Frame;
}

/** Edges on each side of a clause, besides that of the sentence. */
const MOST_EDGES = 12;
/** Tokens on each side of a clause in which edges are sought. */
const FURTHEST = 90;

/**
 * Tokens behind which a statement may end, the nearest first: edges within its sentence, the end of the sentence, and
 * that of speech between doubled apostrophes that runs on.
 */
export function findEnds({ analysis: { tokens }, sentence, frame }: FramedPlace): number[] {
  const ends: number[] = [];
  const last = Math.min(sentence.end, frame.end + FURTHEST);
  for (let p = frame.end; p < last && ends.length < MOST_EDGES; p++) {
    if (!isEdge(tokens, p) || isInside(sentence.speeches, p)) continue;
    if (frame.name !== 'after' || !partsSubject(tokens, frame.start, p, sentence.end)) ends.push(p);
  }
  const beyond = speechEnd(sentence.speeches, frame.end - 1, last);
  ends.push(beyond < 0 ? last : beyond);
  return ends;
}

/** Tokens with which a statement may start, found likewise, and also behind conjunctions. */
export function findStarts({ analysis: { tokens }, sentence, frame }: FramedPlace): number[] {
  const starts: number[] = [];
  const first = Math.max(sentence.first, frame.start - FURTHEST);
  for (let p = frame.start; p > first && starts.length < MOST_EDGES; p--)
    if (isEdge(tokens, p) || /^(?:and|but|that|or|because)$/.test(lowerAt(tokens, p - 1)))
      if (!isInside(sentence.speeches, p)) starts.push(p);
  const beyond = speechStart(sentence.speeches, first, frame.start + 1);
  starts.push(beyond < 0 ? first : beyond);
  return starts;
}
