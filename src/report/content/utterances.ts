import type { Quote } from '../../types.ts';
import { isDoubtful } from './facts.ts';

/** What somebody said in one go: “A,” she said, “b.” has two parts. */
export interface Utterance<Part extends UtterancePart = UtterancePart> {
  readonly parts: readonly Part[];
  /** Number of the paragraph in which it starts. */
  readonly paragraph: number | null;
  /** Whether it may be somebody else's. */
  readonly isDoubtful: boolean;
}

interface UtterancePart {
  readonly text: string;
  /** Whether the writer's words stand between the part before and this one. */
  readonly isInterrupted: boolean;
}

/** A quote as far as utterances are made of it. */
export type PlacedQuote = Pick<Quote, 'speaker' | 'confidence' | 'text' | 'utterance'> &
  Pick<UtterancePart, 'isInterrupted'> &
  Pick<Utterance, 'paragraph'>;

/** Joins the quotes of one speaker in one article, in text order, to utterances. */
export function joinUtterances<Q extends PlacedQuote>(quotes: readonly Q[]): Utterance<Q>[] {
  const runs: Q[][] = [];
  for (const quote of quotes) {
    const last = runs.at(-1);
    const isPart = last !== undefined && last[0]!.utterance === quote.utterance;
    if (isPart) last.push(quote);
    else runs.push([quote]);
  }
  return runs.map((parts) => ({
    parts,
    paragraph: parts[0]!.paragraph,
    isDoubtful: parts.some(isDoubtful),
  }));
}

/** An utterance in quotation marks; an ellipsis stands for the writer's words between its parts. */
export function renderUtterance({ parts }: Utterance): string {
  return parts
    .map(({ text, isInterrupted }, i) => `${i === 0 ? '' : isInterrupted ? ' … ' : ' '}“${text}”`)
    .join('');
}
