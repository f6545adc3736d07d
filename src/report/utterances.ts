import type { DigestedArticle } from '../types.ts';

/** What one speaker said, utterance by utterance. */
export interface SpeakerQuotes {
  /** `null` for the quotes whose speaker the article does not tell. */
  readonly speaker: string | null;
  readonly utterances: readonly Utterance[];
}

/** The parts of an utterance: “A,” she said, “b.” has two. */
export type Utterance = readonly UtterancePart[];

interface UtterancePart {
  readonly text: string;
  /** Whether the writer's words stand between the part before and this one. */
  readonly isInterrupted: boolean;
}

/** Groups quotes by speaker, in the order in which the speakers first speak; those of nobody named come last. */
export function groupQuotes({ digest, quotes: layouts }: DigestedArticle): SpeakerQuotes[] {
  const groups = new Map<string | null, { number: number; parts: UtterancePart[] }[]>();
  digest.quotes?.forEach(({ speaker, utterance, text }, i) => {
    const utterances = groups.get(speaker) ?? [];
    groups.set(speaker, utterances);
    const part = { text, isInterrupted: layouts[i]!.isInterrupted };
    const last = utterances.at(-1);
    if (last?.number === utterance) last.parts.push(part);
    else utterances.push({ number: utterance, parts: [part] });
  });
  return [...groups]
    .map(([speaker, utterances]) => ({ speaker, utterances: utterances.map(({ parts }) => parts) }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

/** An utterance in quotation marks; an ellipsis stands for the writer's words between its parts. */
export function renderUtterance(parts: Utterance): string {
  return parts
    .map(({ text, isInterrupted }, i) => `${i === 0 ? '' : isInterrupted ? ' … ' : ' '}“${text}”`)
    .join('');
}
