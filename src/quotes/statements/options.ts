import type { QuoteAnalysis } from '../analysis.ts';
import { type Feature, findValues } from '../model/features.ts';
import type { NamedValues } from '../model/model.ts';
import type { StatementPlace } from './clauses/reporting-clause.ts';
import { findReportingClauses } from './clauses/reporting-clauses.ts';
import { findEnds, findStarts } from './edges/edges.ts';
import type { FramedPlace } from './edges/framed-place.ts';
import type { EdgePlace } from './features/edge-features.ts';
import { END_FEATURES } from './features/end-features.ts';
import { FRAME_FEATURES } from './features/frame-features.ts';
import { SPEAKER_FEATURES } from './features/speaker-features.ts';
import { START_FEATURES } from './features/start-features.ts';
import { findFrames } from './frames/frames.ts';
import { findCandidates } from './speakers.ts';

/** The stretches that one cue may report, and what each looks like; before those, what nothing looks like. */
export interface FrameOptions {
  readonly places: readonly FramedPlace[];
  readonly values: readonly NamedValues[];
}

/** The tokens with which a statement may start, or behind which it may end. */
export interface EdgeOptions {
  readonly tokens: readonly number[];
  /** Tells what each looks like: nothing of the only place that there is beside a clause. */
  readonly describe: () => readonly NamedValues[];
}

const UNDESCRIBED = () => [];

/** What nothing looks like: the first value of each feature. */
const NOTHING: NamedValues = FRAME_FEATURES.map(({ values }) => Object.keys(values)[0]!);

/** What each cue of an article may report, in text order. One at a time: those of a long text would fill the memory. */
export function* findFrameOptions(analysis: QuoteAnalysis): Generator<FrameOptions> {
  for (const { sentence, clauses } of findReportingClauses(analysis)) {
    const places: FramedPlace[] = [];
    const values = [NOTHING];
    for (const clause of clauses) {
      for (const frame of findFrames({ analysis, clause, sentence })) {
        const place = { analysis, clause, sentence, frame };
        places.push(place);
        values.push(findValues(FRAME_FEATURES, place));
      }
    }
    if (places.length > 0) yield { places, values };
  }
}

/** Where a statement may start: behind the clause that reports it there is but one place. */
export function findStartOptions(place: FramedPlace): EdgeOptions {
  if (place.frame.name === 'after') return { tokens: [place.frame.start], describe: UNDESCRIBED };
  return describeEdges(place, findStarts(place), START_FEATURES);
}

/** Where a statement may end: before the clause that reports it there is but one place. */
export function findEndOptions(place: FramedPlace): EdgeOptions {
  if (place.frame.name === 'before') return { tokens: [place.frame.end], describe: UNDESCRIBED };
  return describeEdges(place, findEnds(place), END_FEATURES);
}

function describeEdges(
  { analysis, clause, sentence, frame }: FramedPlace,
  tokens: readonly number[],
  features: readonly Feature<EdgePlace>[],
): EdgeOptions {
  const last = tokens.at(-1)!;
  const describe = () =>
    tokens.map((p, order) => findValues(features, { analysis, clause, sentence, frame, p, order, last }));
  return { tokens, describe };
}

/** The mentions that may name the speaker of a statement, and what each looks like. */
export interface SpeakerOptions {
  readonly mentions: readonly number[];
  readonly values: readonly NamedValues[];
}

/** Finds who may say what a clause reports. Where one mention alone may, it is not described. */
export function findSpeakerOptions({ analysis, clause, sentence }: StatementPlace): SpeakerOptions {
  const mentions = findCandidates({ analysis, clause, sentence });
  if (mentions.length < 2) return { mentions, values: [] };
  const values = mentions.map((mention, order) =>
    findValues(SPEAKER_FEATURES, { analysis, clause, sentence, mention, order }),
  );
  return { mentions, values };
}
