import type { QuoteAnalysis } from '../analysis.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Choice, chooseFrom, isTerm } from './choice.ts';
import { DIMENSIONS, SLOT } from './features.ts';
import { scoreOf } from './model.ts';
import { CALIBRATION, SPEAKER_MODEL, SPOKEN_MODEL, SPOKEN_THRESHOLD } from './models.built.ts';
import { isNaming } from './naming.ts';
import { spokenFacts } from './speech.ts';

/** A quotation that somebody is said to have said. */
export interface Attribution extends Choice {
  readonly quotation: number;
}

/** Finds which quotations are quotes, and the mention that each names its speaker by, from first to last. */
export function attribute(analysis: QuoteAnalysis): Attribution[] {
  const found: Attribution[] = [];
  const spoken = new Set<number>();
  let past = -1;
  let spokenBefore = false;
  let namingBefore = false;
  for (let q = 0; q < analysis.quotations.length; q++) {
    namingBefore = isNaming(analysis, q, namingBefore);
    if (namingBefore) {
      spokenBefore = false;
      continue;
    }
    const choice = chooseFrom(SPEAKER_MODEL, candidatesOf(analysis, q, past, spoken));
    const odds: number = scoreOf(
      SPOKEN_MODEL,
      spokenFacts(analysis, q, choice.candidate, choice.share, spokenBefore),
    );
    spokenBefore =
      isReopened(analysis, q) ||
      isLabelled(choice.candidate) ||
      (1 / (1 + Math.exp(-odds)) >= SPOKEN_THRESHOLD && !isTerm(choice.candidate));
    if (!spokenBefore) continue;
    found.push({ quotation: q, ...choice });
    past = choice.candidate.mention;
    const entity = past < 0 ? -1 : analysis.entities.of[past]!;
    if (entity >= 0) spoken.add(entity);
  }
  return joinParagraphs(analysis, found);
}

/** Whether quotation `q` is a paragraph of a long one, which is no title and no term. */
function isReopened({ quotations, windows }: QuoteAnalysis, q: number): boolean {
  const { before, after } = windows[q]!;
  return after - before > 1 && (quotations[q]!.continues || (quotations[q + 1]?.continues ?? false));
}

/** “Lowe: ‘Ferry must wait’”: a headline or a transcript. */
function isLabelled({ facts }: Candidate): boolean {
  return DIMENSIONS.link[facts[SLOT.link]!] === 'label' && DIMENSIONS.being[facts[SLOT.being]!] !== 'thing';
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
      for (let k = first; k < i; k++) joined[k] = { ...best, quotation: joined[k]!.quotation };
    }
    first = i;
  }
  return joined;
}

/** Probability that a choice of this share is right: CALIBRATION, read between its points. */
export function confidenceOf(share: number): number {
  for (let i = 1; i < CALIBRATION.length; i++) {
    const [x0, y0] = CALIBRATION[i - 1]!;
    const [x1, y1] = CALIBRATION[i]!;
    if (share <= x1) return Math.round((y0 + ((y1 - y0) * Math.max(0, share - x0)) / (x1 - x0)) * 100) / 100;
  }
  return CALIBRATION.at(-1)![1];
}
