import { lowerAt } from '../../tokens/tokens.ts';
import { isInside, speechEnd, speechStart } from '../clauses/apostrophes.ts';
import { behindLabel } from './caption-labels.ts';
import { closes } from './closing-rules.ts';
import { isEdge } from './edge-rules.ts';
import type { FramedPlace } from './framed-place.ts';
import { goesOn } from './going-on-rules.ts';
import { mainClauseStart, outerVerb } from './main-clause.ts';

/** Edges on each side of a clause, besides that of the sentence. */
const MOST_EDGES = 12;
/** Tokens on each side of a clause in which edges are sought. */
const FURTHEST = 90;

/**
 * Tokens behind which a statement may end, the nearest first: edges within its sentence, the end of the sentence, and
 * that of speech between doubled apostrophes that runs on.
 */
export function findEnds(place: FramedPlace): number[] {
  const { analysis, sentence, frame } = place;
  const { tokens } = analysis;
  const ends: number[] = [];
  const last = furthestEnd(place);
  for (let p = frame.end; p < last && ends.length < MOST_EDGES; p++) {
    if (!isEdge(tokens, p) || isInside(sentence.speeches, p)) continue;
    if (frame.name === 'after' && goesOn(place, p)) continue;
    ends.push(p);
    if (frame.name === 'after' && closes(place, p)) return ends;
  }
  const beyond = speechEnd(sentence.speeches, frame.end - 1, last);
  ends.push(beyond < 0 ? last : beyond);
  return ends;
}

/**
 * The token behind which a statement ends at the latest: before the main clause of its sentence or the verb of that, or
 * at the end of the sentence.
 */
function furthestEnd(place: FramedPlace): number {
  const { sentence, frame } = place;
  const last = Math.min(sentence.end, frame.end + FURTHEST);
  if (frame.name !== 'after') return last;
  const main = mainClauseStart(place, last);
  const verb = main < 0 ? outerVerb(place, last) : main;
  return verb < 0 ? last : verb;
}

/** Tokens with which a statement may start, found likewise, and also behind conjunctions. */
export function findStarts({ analysis: { tokens }, sentence, frame }: FramedPlace): number[] {
  const starts: number[] = [];
  const first = Math.max(behindLabel(tokens, sentence.first, frame.start), frame.start - FURTHEST);
  for (let p = frame.start; p > first && starts.length < MOST_EDGES; p--)
    if (isEdge(tokens, p) || /^(?:and|but|that|or|because)$/.test(lowerAt(tokens, p - 1)))
      if (!isInside(sentence.speeches, p)) starts.push(p);
  const beyond = speechStart(sentence.speeches, first, frame.start + 1);
  starts.push(beyond < 0 ? first : beyond);
  return starts;
}
