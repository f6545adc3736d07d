import type { DigestedArticle, Quote, Statement } from '../types.ts';

/** What one speaker said: quotes, utterance by utterance, and statements without quotation marks. */
export interface SpeakerSpeech {
  /** `null` for what is said by nobody whom the article names. */
  readonly speaker: string | null;
  readonly utterances: readonly Utterance[];
  readonly statements: readonly string[];
}

/** The parts of an utterance: “A,” she said, “b.” has two. */
export type Utterance = readonly UtterancePart[];

interface UtterancePart {
  readonly text: string;
  /** Whether the writer's words stand between the part before and this one. */
  readonly isInterrupted: boolean;
}

/** The same while it is gathered. */
interface OpenSpeech {
  readonly utterances: { readonly number: number; readonly parts: UtterancePart[] }[];
  readonly statements: string[];
}

/** Groups quotes and statements by speaker, in the order in which they first speak; those of nobody named come last. */
export function groupSpeech({ digest, quotes: layouts }: DigestedArticle): SpeakerSpeech[] {
  const { quotes = [], statements = [] } = digest;
  const groups = new Map<string | null, OpenSpeech>();
  const groupOf = ({ speaker }: Quote | Statement): OpenSpeech => {
    const group = groups.get(speaker) ?? { utterances: [], statements: [] };
    groups.set(speaker, group);
    return group;
  };
  for (const item of [...quotes, ...statements].sort((a, b) => a.start - b.start)) groupOf(item);
  quotes.forEach((quote, i) => {
    const { utterances } = groupOf(quote);
    const part = { text: quote.text, isInterrupted: layouts[i]!.isInterrupted };
    const last = utterances.at(-1);
    if (last?.number === quote.utterance) last.parts.push(part);
    else utterances.push({ number: quote.utterance, parts: [part] });
  });
  for (const statement of statements) groupOf(statement).statements.push(statement.text);
  return [...groups]
    .map(([speaker, { utterances, statements: stated }]) => ({
      speaker,
      utterances: utterances.map(({ parts }) => parts),
      statements: stated,
    }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

/** An utterance in quotation marks; an ellipsis stands for the writer's words between its parts. */
export function renderUtterance(parts: Utterance): string {
  return parts
    .map(({ text, isInterrupted }, i) => `${i === 0 ? '' : isInterrupted ? ' … ' : ' '}“${text}”`)
    .join('');
}

/** What the section with the speech of an article is called: after what was asked for. */
export function nameSpeech({ digest: { quotes, statements } }: DigestedArticle): string {
  if (!statements) return 'Quotes';
  return quotes ? 'Quotes and statements' : 'Statements';
}

/** Whether an article has a quote or a statement. */
export function hasSpeech({ digest: { quotes, statements } }: DigestedArticle): boolean {
  return (quotes?.length ?? 0) + (statements?.length ?? 0) > 0;
}
