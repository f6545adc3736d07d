import type { QuoteAnalysis } from '../../analysis.ts';
import { scoreAll } from '../../model/model.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { isBeside } from '../candidates/placed-mention.ts';
import type { SpeakerValues } from '../features/speaker-features.ts';
import { DETECTION_MODEL, DETECTION_THRESHOLD } from '../models.ts';
import { type DetectionContext, findDetectionValues } from './detection-features.ts';

/** One reason for words in quotation marks to be what somebody said, or not to be. */
export interface DetectionRule {
  readonly name: string;
  /** Invented text whose last quotation the rule decides. */
  readonly example: string;
  /** `true`: somebody said it; `false`: nobody did; `undefined`: ask the next rule. */
  readonly find: (context: DetectionContext) => boolean | undefined;
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const DETECTION_RULES: readonly DetectionRule[] = [
  {
    // Neither a title nor a term runs over several paragraphs.
    name: 'paragraph of a long quotation',
    example: '“They came in May.\n\n“Nobody wrote that down,” she said.',
    find: ({ analysis, q }) => isReopened(analysis, q) || undefined,
  },
  {
    name: 'label of a headline or a transcript',
    example: 'Lowe: ‘Ferry must wait’',
    find: ({ choice }) => isLabelled(choice.candidate) || undefined,
  },
  {
    name: 'term of the writer’s own',
    example: 'Its “wheel feet” resemble a scooter.',
    find: ({ choice }) => (isTerm(choice.candidate) ? false : undefined),
  },
  {
    name: 'sentence of its own behind a quote',
    example: '“It sails at noon,” said Ada Venn. “Not before.”',
    find: (context) => (isNextSentence(context) ? true : undefined),
  },
  {
    name: 'what the model tells',
    example: '“We left,” Lowe said.',
    find: (context) => probabilityOf(context) >= DETECTION_THRESHOLD,
  },
];

/** Whether a quotation is what somebody said. */
export function isQuote(context: DetectionContext): boolean {
  for (const { find } of DETECTION_RULES) {
    const answer = find(context);
    if (answer !== undefined) return answer;
  }
  return false;
}

/** Probability that somebody said a quotation, 0 to 1, by the model that detects quotes. */
function probabilityOf(context: DetectionContext): number {
  const [odds] = scoreAll(DETECTION_MODEL, [findDetectionValues(context).list]) as [number];
  return 1 / (1 + Math.exp(-odds));
}

/** Whether quotation `q` is a paragraph of a long one. */
function isReopened({ quotations, windows }: QuoteAnalysis, q: number): boolean {
  const { before, after } = windows[q]!;
  return after - before > 1 && (quotations[q]!.continues || (quotations[q + 1]?.continues ?? false));
}

/** Whether the quotation before it is a quote, and ends in the sentence before the one that quotation `q` is. */
function isNextSentence({ analysis, q, saidBefore }: DetectionContext): boolean {
  const { tokens, quotations, windows } = analysis;
  const { before: first, after } = windows[q]!;
  if (!saidBefore || first === 0 || after <= first) return false;
  const own = tokens.sentence[first]!;
  const isWhole = tokens.sentence[first - 1] !== own && tokens.sentence[after] !== own;
  const isNext = tokens.sentence[windows[q - 1]!.after - 1] === own - 1;
  const { end, closing } = quotations[q]!;
  return isWhole && isNext && /[.?!]/.test(tokens.text.slice(end - 1, closing));
}

function isLabelled({ features }: Candidate): boolean {
  return features.get('link') === 'label' && features.get('being') !== 'thing';
}

/**
 * “Its “wheel feet” resemble a scooter”: a few words in a sentence without a cue, from somebody who has not spoken
 * before, are the writer’s own term. Of 60 such in PolNeAR’s training articles the likeliest speaker of 18 is right.
 */
export function isTerm({ mention, cue, features }: Candidate): boolean {
  const is = <Name extends keyof SpeakerValues>(name: Name, ...values: readonly SpeakerValues[Name][]) =>
    values.includes(features.get(name));
  return (
    cue === null &&
    is('own', 'none') &&
    (is('opens', 'inside') || (mention < 0 && is('size', 'one'))) &&
    is('size', 'one', '2-3') &&
    (is('stop', 'none', 'comma') || (mention < 0 && is('stop', 'stop'))) &&
    is('lead', 'none') &&
    (mention < 0 || (isBeside(features.get('side')) && is('spoke', 'no')))
  );
}
