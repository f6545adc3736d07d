import type { QuoteAnalysis } from '../analysis.ts';
import { scoreAll } from '../model/model.ts';
import type { Candidate } from './candidates.ts';
import { type Choice, chooseSpeaker, isTerm } from './choice.ts';
import { findDetectionValues } from './detection-features.ts';
import { DETECTION_MODEL, DETECTION_THRESHOLD, SPEAKER_MODEL } from './models.ts';
import { type Turn, walkQuotations } from './walk.ts';

export { confidenceOf } from './confidence.ts';

/** A quotation that somebody is said to have said. */
export interface Attribution extends Choice {
  readonly quotation: number;
}

/** Finds which quotations are quotes, and the mention that each names its speaker by, from first to last. */
export function attribute(analysis: QuoteAnalysis): Attribution[] {
  const found: Attribution[] = [];
  walkQuotations(analysis, (turn) => {
    if (turn.isNaming) return null;
    const choice = chooseSpeaker(SPEAKER_MODEL, turn.findCandidates(), analysis.discourse.of);
    if (!isQuote(analysis, turn, choice)) return null;
    found.push({ quotation: turn.q, candidate: choice.candidate, share: choice.share });
    return choice.candidate.mention;
  });
  return joinParagraphs(analysis, found);
}

/** Whether a quotation is what somebody said. */
function isQuote(analysis: QuoteAnalysis, { q, saidBefore }: Turn, choice: Choice): boolean {
  if (isReopened(analysis, q) || isLabelled(choice.candidate)) return true;
  if (isTerm(choice.candidate)) return false;
  const values = findDetectionValues({ analysis, q, choice, saidBefore }).list;
  const [odds] = scoreAll(DETECTION_MODEL, [values]) as [number];
  return 1 / (1 + Math.exp(-odds)) >= DETECTION_THRESHOLD;
}

/** Whether quotation `q` is a paragraph of a long one, which is no title and no term. */
function isReopened({ quotations, windows }: QuoteAnalysis, q: number): boolean {
  const { before, after } = windows[q]!;
  return after - before > 1 && (quotations[q]!.continues || (quotations[q + 1]?.continues ?? false));
}

/** “Lowe: ‘Ferry must wait’”: a headline or a transcript. */
function isLabelled({ features }: Candidate): boolean {
  return features.get('link') === 'label' && features.get('being') !== 'thing';
}

/**
 * Gives the paragraphs of one long quotation one speaker: “They came in May. / “Nobody wrote that down,” she said.
 * The surest choice that has a cue is the speaker of them all.
 */
function joinParagraphs({ quotations }: QuoteAnalysis, found: readonly Attribution[]): Attribution[] {
  const joined = [...found];
  let first = 0;
  for (let i = 1; i <= joined.length; i++) {
    if (i < joined.length && quotations[joined[i]!.quotation]!.continues) continue;
    if (i - first > 1) {
      const run = joined.slice(first, i);
      const tied = run.filter(({ candidate }) => candidate.cue !== null);
      const best = (tied.length > 0 ? tied : run).reduce((a, b) => (b.share > a.share ? b : a));
      const { candidate, share } = best;
      for (let k = first; k < i; k++) joined[k] = { quotation: joined[k]!.quotation, candidate, share };
    }
    first = i;
  }
  return joined;
}
