import type { FoundSpeech } from '../quotes/speech.ts';
import type { Doc, Excerpt, Span } from '../types.ts';
import type { LineEnds } from './line-ends.ts';

/** A document that was read in a view of a text, as one of the text itself. */
export function docAsWritten(doc: Doc, text: string, lines: LineEnds): Doc {
  if (lines.arePlain) return { ...doc, text };
  const place = placerOf(lines);
  const { title, paragraphs, sentences, words } = doc;
  const move = (offset: number) => lines.toWritten(offset);
  return {
    ...doc,
    text,
    title: title && place(title),
    paragraphs: paragraphs.map(place),
    sentences: sentences.map(place),
    words: { ...words, starts: words.starts.map(move), ends: words.ends.map(move) },
  };
}

/**
 * What was found in a view of a text, at its places and in the letters of the text itself. Names of speakers keep the
 * capitals of the view: they are no excerpts, and “Ines Okafor” is one person with her in other articles.
 *
 * @param view What was read in place of the text; most texts are read as they are.
 */
export function speechAsWritten(
  found: FoundSpeech,
  view: string,
  text: string,
  lines: LineEnds,
): FoundSpeech {
  if (view === text) return found;
  const place = placerOf(lines);
  const rewrite = <T extends Excerpt>(excerpt: T): T => {
    const { start, end } = place(excerpt);
    return { ...excerpt, start, end, text: text.slice(start, end) };
  };
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

/** Moves what lies in a text with plain line ends to where it lies in the text as written. */
function placerOf(lines: LineEnds): <T extends Span>(span: T) => T {
  if (lines.arePlain) return (span) => span;
  return (span) => ({ ...span, start: lines.toWritten(span.start), end: lines.toWritten(span.end) });
}
