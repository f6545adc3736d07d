import { parseDoc } from '../doc/doc.ts';
import type { Digest, ParagraphKind, Quote, Span } from '../types.ts';

/** Words over which the same marks hold. */
export interface Run extends Span {
  /** Index of the quote that these words belong to, its quotation marks included. */
  readonly quote: number | null;
  /** Whether the quote begins, and whether it ends, with this run. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether these words are a cue or a mention. */
  readonly attribution: 'cue' | 'mention' | null;
}

/** A sentence cut into runs; `index` is its place in `digest.sentences`. */
export interface Passage extends Span {
  readonly index: number;
  readonly runs: readonly Run[];
}

/** A paragraph of the article with its sentences. */
export interface Block {
  readonly kind: ParagraphKind | 'title';
  readonly passages: readonly Passage[];
}

/** Cuts an article into paragraphs, sentences and runs, in text order, for reports that show all of it. */
export function cutArticle(digest: Digest, text: string): Block[] {
  const doc = parseDoc(text);
  const marks = listMarks(digest.quotes ?? [], text);
  let next = 0;
  let open: Mark[] = [];
  const cut = (index: number): Passage => {
    const { start, end } = digest.sentences[index]!;
    const runs: Run[] = [];
    for (let at = start; at < end; ) {
      while (next < marks.length && marks[next]!.start <= at) open.push(marks[next++]!);
      open = open.filter((mark) => mark.end > at);
      let stop = Math.min(end, marks[next]?.start ?? end);
      for (const mark of open) stop = Math.min(stop, mark.end);
      const quote = open.findLast((mark) => mark.kind === 'quote');
      const attribution = open.findLast((mark) => mark.kind !== 'quote')?.kind;
      runs.push({
        start: at,
        end: stop,
        quote: quote?.quote ?? null,
        opens: quote?.start === at,
        closes: quote?.end === stop,
        attribution: attribution === 'cue' || attribution === 'mention' ? attribution : null,
      });
      at = stop;
    }
    return { start, end, index, runs };
  };
  return doc.paragraphs.map((paragraph) => ({
    kind: doc.title?.start === paragraph.start ? 'title' : paragraph.kind,
    passages: Array.from({ length: paragraph.endSentence - paragraph.firstSentence }, (_, i) =>
      cut(paragraph.firstSentence + i),
    ),
  }));
}

interface Mark extends Span {
  readonly kind: 'quote' | 'cue' | 'mention';
  readonly quote: number;
}

const OPENING_MARK = /["'“‘„‚«»‹›]/;

/** A closing mark, and the comma or stop that American usage puts before it. */
const CLOSING_MARKS = /[,.;:!?…]{0,3}["'”’“‘»«›‹]/y;

/** Quotes with the marks round them, cues and mentions, by where they begin. */
function listMarks(quotes: readonly Quote[], text: string): Mark[] {
  const marks = quotes.flatMap((quote, i): Mark[] => {
    const start = quote.start - (OPENING_MARK.test(text.charAt(quote.start - 1)) ? 1 : 0);
    CLOSING_MARKS.lastIndex = quote.end;
    const end = quote.end + (CLOSING_MARKS.exec(text)?.[0].length ?? 0);
    return [
      { kind: 'quote', quote: i, start, end },
      ...(quote.cue ? [{ kind: 'cue' as const, quote: i, start: quote.cue.start, end: quote.cue.end }] : []),
      ...(quote.mention
        ? [{ kind: 'mention' as const, quote: i, start: quote.mention.start, end: quote.mention.end }]
        : []),
    ];
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
