import { closeOf } from './clause-close.ts';
import type { StatementPlace } from './reporting-clause.ts';
import { behindThat, START_RULES, type StartName } from './start-rules.ts';

/** A stretch that may hold a statement. Its other end, or both, is chosen later. Fields but two are tokens. */
export interface Frame {
  /** Whether the statement stands behind the clause that reports it, before it, or on both sides of it. */
  readonly name: 'after' | 'before' | 'around';
  /** The last token with which it may start; where it stands behind the clause, the only one. */
  readonly start: number;
  /** The first token behind which it may end; where it stands before the clause, the only one. */
  readonly end: number;
  /** What tells where it starts behind the clause. */
  readonly rule: StartName | 'none';
}

/** The stretches that may hold what a clause reports. */
export function findFrames(place: StatementPlace): Frame[] {
  const { clause, sentence } = place;
  const frames: Frame[] = [];
  for (const { name, find } of START_RULES) {
    const start = behindThat(place, find(place));
    if (start < 0 || start >= sentence.end || frames.some((frame) => frame.start === start)) continue;
    frames.push({ name: 'after', start, end: start + 1, rule: name });
  }
  if (clause.from === sentence.first) return frames;
  const start = clause.from - 1;
  frames.push({ name: 'before', start, end: clause.from, rule: 'none' });
  const resumed = closeOf(place);
  if (resumed >= 0) frames.push({ name: 'around', start, end: resumed + 1, rule: 'none' });
  return frames;
}
