import { type Candidate, candidatesOf } from './candidates.ts';
import type { Context } from './context.ts';
import { DIMENSIONS, SLOT } from './dimensions.ts';
import { type Model, scoreOf } from './model.ts';
import { CALIBRATION, SPEAKER_MODEL, SPOKEN_MODEL, SPOKEN_THRESHOLD } from './models.built.ts';
import { isNaming } from './naming.ts';
import { spokenFacts } from './spoken.ts';

/** The likeliest candidate of a quotation. */
export interface Choice {
  readonly candidate: Candidate;
  /** Its share among the candidates, 0 to 1, as the model has it. */
  readonly share: number;
}

/** A quotation that somebody is said to have said. */
export interface Attribution extends Choice {
  readonly quotation: number;
}

/** Nobody is chosen only where it beats every mention by this much. */
const NOBODY_HANDICAP = 1;

/** Chooses among the candidates of a quotation. */
export function chooseFrom(model: Model, candidates: readonly Candidate[]): Choice {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  const scores = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const score = scoreOf(model, candidates[i]!.facts) - (i === 0 ? NOBODY_HANDICAP : 0);
    scores[i] = score;
    if (score > top) {
      top = score;
      best = i;
    }
  }
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return { candidate: candidates[best]!, share: 1 / sum };
}

/** Finds which quotations are quotes, and the mention that each names its speaker by, from first to last. */
export function attribute(context: Context): Attribution[] {
  const found: Attribution[] = [];
  const spoken = new Set<number>();
  let past = -1;
  let spokenBefore = false;
  let namingBefore = false;
  for (let q = 0; q < context.quotations.length; q++) {
    namingBefore = isNaming(context, q, namingBefore);
    if (namingBefore) {
      spokenBefore = false;
      continue;
    }
    const choice = chooseFrom(SPEAKER_MODEL, candidatesOf(context, q, past, spoken));
    const odds: number = scoreOf(
      SPOKEN_MODEL,
      spokenFacts(context, q, choice.candidate, choice.share, spokenBefore),
    );
    spokenBefore = 1 / (1 + Math.exp(-odds)) >= SPOKEN_THRESHOLD;
    if (spokenBefore && isTerm(choice.candidate)) spokenBefore = false;
    if (!spokenBefore) continue;
    found.push({ quotation: q, ...choice });
    past = choice.candidate.mention;
    const person = past < 0 ? -1 : context.people.of[past]!;
    if (person >= 0) spoken.add(person);
  }
  return joinParagraphs(context, found);
}

/**
 * “Its “wheel feet” resemble a scooter”: a few words in a sentence that has no word of saying, from nobody who spoke
 * before, are a term of the writer’s. Of 60 such in PolNeAR’s training articles the likeliest speaker of 18 is right.
 */
export function isTerm({ mention, cue, facts }: Candidate): boolean {
  const is = (dimension: keyof typeof DIMENSIONS, ...values: readonly string[]) =>
    values.includes(DIMENSIONS[dimension][facts[SLOT[dimension]]!]!);
  return (
    cue === null &&
    is('own', 'none') &&
    is('opens', 'inside') &&
    is('size', '1', '2-3') &&
    is('stop', 'none', 'comma') &&
    is('lead', 'none') &&
    (mention < 0 || (is('side', 'before', 'after') && is('spoke', 'no')))
  );
}

/**
 * Gives the paragraphs of one long quotation one speaker: “They came in May. / “Nobody wrote that down,” she said.
 * The surest choice that has a cue is the speaker of them all.
 */
function joinParagraphs({ quotations }: Context, found: readonly Attribution[]): Attribution[] {
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
