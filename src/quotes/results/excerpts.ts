import type { Excerpt, Span } from '../../types.ts';
import type { Cue } from '../cues/cue.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { endWithSign, endWithStop, type Tokens } from '../tokens/tokens.ts';

/** The words of a cue. */
export function cueExcerpt({ tokens }: MentionedTokens, { first, end }: Cue): Excerpt {
  return excerptOf(tokens, spanOf(tokens, first, end));
}

/** The words that name the speaker: “Ines Okafor” of “the mayor, Ines Okafor,”, “Lowe” of “Lowe’s”. */
export function mentionExcerpt({ tokens, mentions }: MentionedTokens, m: number): Excerpt {
  const own = mentions[m]!;
  const beside = mentions[own.appositive];
  const mention = own.kind === 'phrase' && beside?.kind === 'name' ? beside : own;
  const end = mention.kind === 'phrase' ? Math.max(mention.end, mention.qualified) : mention.end;
  const excerpt = excerptOf(tokens, spanOf(tokens, mention.first, end));
  if (!mention.possessive || !/['’]s$/.test(excerpt.text)) return excerpt;
  return excerptOf(tokens, { start: excerpt.start, end: excerpt.end - 2 });
}

function spanOf(tokens: Tokens, first: number, end: number): Span {
  const last = end - 1;
  return {
    start: tokens.starts[first]!,
    end: Math.max(endWithSign(tokens, last), endWithStop(tokens, last)),
  };
}

/** The words of a span. */
export function excerptOf({ text }: { readonly text: string }, { start, end }: Span): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
