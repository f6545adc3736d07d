import { findWords } from '../doc/words.ts';
import type { Quote } from '../types.ts';

/** What one speaker said, utterance by utterance; each is the quotes that it consists of. */
export interface Statement {
  /** `null` for the quotes whose speaker the article does not tell. */
  readonly speaker: string | null;
  readonly utterances: readonly (readonly Quote[])[];
}

/** Groups quotes by speaker, in the order in which the speakers first speak; those of nobody named come last. */
export function groupQuotes(quotes: readonly Quote[]): Statement[] {
  const groups = new Map<string | null, Quote[][]>();
  for (const quote of quotes) {
    const utterances = groups.get(quote.speaker) ?? [];
    groups.set(quote.speaker, utterances);
    const last = utterances.at(-1);
    if (last?.[0]?.utterance === quote.utterance) last.push(quote);
    else utterances.push([quote]);
  }
  const statements = [...groups].map(([speaker, utterances]) => ({ speaker, utterances }));
  return statements.sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

/** An utterance in quotation marks; an ellipsis stands for words of the writer's between its parts. */
export function renderUtterance(parts: readonly Quote[], text: string): string {
  return parts
    .map((part, i) => {
      const before = parts[i - 1];
      if (!before) return `“${part.text}”`;
      return `${findWords(text.slice(before.end, part.start)).count > 0 ? ' … ' : ' '}“${part.text}”`;
    })
    .join('');
}
