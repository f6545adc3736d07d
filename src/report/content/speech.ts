import type { DigestedArticle, Statement } from '../../types.ts';
import { isDoubtful } from './facts.ts';
import { joinUtterances, type PlacedQuote, type Utterance } from './utterances.ts';

/** What one speaker said: quotes, utterance by utterance, and statements without quotation marks. */
export interface SpeakerSpeech {
  /** `null` for what is said by nobody whom the article names. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Whether all of it may be somebody else's. */
  readonly isDoubtful: boolean;
  readonly utterances: readonly Utterance[];
  readonly statements: readonly Statement[];
}

/** Groups quotes and statements under their speakers, in the order of the record; those of nobody named come last. */
export function groupSpeech({ digest, quotes: layouts }: DigestedArticle): SpeakerSpeech[] {
  const { quotes = [], statements = [], speakers = [] } = digest;
  const group = (
    speaker: string | null,
    role: string | null,
    own: readonly PlacedQuote[],
    stated: readonly Statement[],
  ): SpeakerSpeech => ({
    speaker,
    role,
    isDoubtful: [...own, ...stated].every(isDoubtful),
    utterances: joinUtterances(own),
    statements: stated,
  });
  const place = (q: number): PlacedQuote => {
    const { speaker, confidence, text, utterance } = quotes[q]!;
    const { paragraph, isInterrupted } = layouts[q]!;
    return { speaker, confidence, text, utterance, paragraph, isInterrupted };
  };
  const unnamed = quotes.flatMap(({ speaker }, q) => (speaker === null ? [place(q)] : []));
  const unnamedStatements = statements.filter(({ speaker }) => speaker === null);
  return [
    ...speakers.map(({ name, role, quotes: own, statements: stated = [] }) =>
      group(
        name,
        role,
        own.map(place),
        stated.map((s) => statements[s]!),
      ),
    ),
    ...(unnamed.length + unnamedStatements.length > 0 ? [group(null, null, unnamed, unnamedStatements)] : []),
  ];
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
