import type { StatementPlace } from '../clauses/reporting-clause.ts';
import type { Frame } from '../frames/frames.ts';

/** A frame of a statement in its place. */
export interface FramedPlace extends StatementPlace {
  readonly frame: Frame;
}
