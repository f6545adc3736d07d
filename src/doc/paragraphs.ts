import type { ParagraphKind, Span } from '../types.ts';

/** Finds paragraphs: stretches between blank lines. */
export function findParagraphs(text: string): (Span & { readonly kind: ParagraphKind })[] {
  const found: (Span & { kind: ParagraphKind })[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    const body = match[0].trimEnd();
    found.push({
      start: match.index,
      end: match.index + body.length,
      kind: body.length < 100 && !/[.!?”"]$/.test(body) ? 'heading' : 'prose',
    });
  }
  return found;
}
