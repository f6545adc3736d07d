import type { FoundSpeech } from '../quotes/speech.ts';
import type { Excerpt } from '../types.ts';

/**
 * What was found in a view of a text, in the letters of the text itself. Names of speakers keep the capitals of the view:
 * they are no excerpts, and “Ines Okafor” is one person with her in other articles.
 */
export function inLettersOf(text: string, found: FoundSpeech): FoundSpeech {
  const rewrite = <T extends Excerpt>(excerpt: T): T => ({
    ...excerpt,
    text: text.slice(excerpt.start, excerpt.end),
  });
  const rewriteAll = <T extends Excerpt & { readonly cue: Excerpt | null; readonly mention: Excerpt | null }>(
    own: T,
  ): T => ({
    ...rewrite(own),
    cue: own.cue && rewrite(own.cue),
    mention: own.mention && rewrite(own.mention),
  });
  return {
    ...found,
    quotes: found.quotes.map(rewriteAll),
    statements: found.statements.map(rewriteAll),
  };
}
