import type { DigestedArticle, Quote } from '../types.ts';
import { isDoubtful } from './facts.ts';

/** What one speaker said, utterance by utterance. */
export interface SpeakerQuotes {
  /** `null` for the quotes whose speaker the article does not tell. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Whether every quote may be somebody else's. */
  readonly isDoubtful: boolean;
  readonly utterances: readonly Utterance[];
}

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

/** Groups quotes under their speakers, in the order of the record; those of nobody named come last. */
export function groupQuotes({ digest, quotes: layouts }: DigestedArticle): SpeakerQuotes[] {
  const { quotes = [], speakers = [] } = digest;
  const place = (q: number): PlacedQuote => ({ ...quotes[q]!, ...layouts[q]! });
  const unnamed = quotes.flatMap(({ speaker }, q) => (speaker === null ? [q] : []));
  return [
    ...speakers.map(({ name, role, quotes: own }) => group(name, role, own.map(place))),
    ...(unnamed.length > 0 ? [group(null, null, unnamed.map(place))] : []),
  ];
}

function group(speaker: string | null, role: string | null, quotes: readonly PlacedQuote[]): SpeakerQuotes {
  return { speaker, role, isDoubtful: quotes.every(isDoubtful), utterances: joinUtterances(quotes) };
}

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
