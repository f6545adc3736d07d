import type { QuoteAnalysis } from '../analysis.ts';
import { type Choice, chooseSpeaker } from './choice.ts';
import { isQuote } from './detection/detection.ts';
import { SPEAKER_MODEL } from './models.ts';
import { walkQuotations } from './walk.ts';

/** A quotation that somebody is said to have said. */
export interface Attribution extends Choice {
  /** Its index among the quotations. */
  readonly quotation: number;
}

/**
 * Finds which quotations are quotes, and the mention by which each names its speaker. Each quotation, from first to
 * last, goes through the stages in this order, and who has spoken before counts for the next one:
 *
 * 1. `naming`: is it a name, a title, a sign or a term?
 * 2. `candidates`, described by their `features`: who may have said it?
 * 3. `choice`: who most likely did?
 * 4. `detection`: did anybody?
 *
 * Last, all paragraphs of a long quotation get one speaker.
 */
export function attribute(analysis: QuoteAnalysis): Attribution[] {
  const found: Attribution[] = [];
  walkQuotations(analysis, ({ q, isNaming, saidBefore, findCandidates }) => {
    if (isNaming) return null;
    const choice = chooseSpeaker(SPEAKER_MODEL, findCandidates(), analysis.discourse.of);
    if (!isQuote({ analysis, q, choice, saidBefore })) return null;
    found.push({ quotation: q, candidate: choice.candidate, share: choice.share });
    return choice.candidate.mention;
  });
  return joinParagraphs(analysis, found);
}

/**
 * Gives the paragraphs of one long quotation one speaker: “They came in May. / “Nobody wrote that
 * down,” she said. The surest choice that has a cue is the speaker of them all.
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
