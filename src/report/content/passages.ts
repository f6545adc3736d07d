import type {
  Digest,
  DigestedArticle,
  ParagraphLayout,
  Quote,
  QuoteLayout,
  Span,
  Statement,
} from '../../types.ts';

/** Words over which the same marks hold. */
export interface Run extends Span {
  /** Index of the quote that these words belong to, its quotation marks included. */
  readonly quote: number | null;
  /** Whether the quote begins, and whether it ends, with this run. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The statement without quotation marks that these words belong to; of several in one another the outermost. */
  readonly statement: { readonly index: number; readonly opens: boolean; readonly closes: boolean } | null;
  /** Whether these words are a cue or a mention of a quote. */
  readonly attribution: 'cue' | 'mention' | null;
}

/** A sentence cut into runs; `index` is its place in `digest.sentences`. */
export interface Passage extends Span {
  readonly index: number;
  readonly runs: readonly Run[];
}

/** A paragraph of the article with its sentences. */
export interface Block {
  readonly kind: ParagraphLayout['kind'];
  readonly passages: readonly Passage[];
}

/** Cuts an article into paragraphs, sentences and runs, in text order, for reports that show all of it. */
export function cutArticle({ digest, paragraphs, quotes }: DigestedArticle): Block[] {
  const marks = new MarkSweep(
    [...listQuoteMarks(digest.quotes ?? [], quotes), ...listStatementMarks(digest.statements ?? [])].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  );
  return paragraphs.map(({ kind, firstSentence, endSentence }) => ({
    kind,
    passages: cutSentences(digest, firstSentence, endSentence, marks),
  }));
}

function cutSentences({ sentences }: Digest, first: number, end: number, marks: MarkSweep): Passage[] {
  return sentences.slice(first, end).map((sentence, i) => {
    const runs: Run[] = [];
    for (let at = sentence.start; at < sentence.end; ) {
      const run = marks.cutRun(at, sentence.end);
      runs.push(run);
      at = run.end;
    }
    return { start: sentence.start, end: sentence.end, index: first + i, runs };
  });
}

interface Mark extends Span {
  readonly kind: 'quote' | 'cue' | 'mention' | 'statement';
  /** Index of the quote or the statement. */
  readonly index: number;
}

/** Goes through an article from start to end and knows which marks hold at each place. */
class MarkSweep {
  readonly #marks: readonly Mark[];
  #next = 0;
  #open: readonly Mark[] = [];

  /** @param marks By where they begin, the outer before the inner. */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  /** The run that starts at an offset, no further than to `end`. Offsets may only grow from call to call. */
  cutRun(start: number, end: number): Run {
    const begun = this.#next;
    while ((this.#marks[this.#next]?.start ?? Infinity) <= start) this.#next++;
    this.#open = [...this.#open, ...this.#marks.slice(begun, this.#next)].filter((mark) => mark.end > start);
    const ends = this.#open.map((mark) => mark.end);
    const stop = Math.min(end, this.#marks[this.#next]?.start ?? end, ...ends);
    const quote = this.#open.findLast(({ kind }) => kind === 'quote');
    const statement = this.#open.find(({ kind }) => kind === 'statement');
    const kind = this.#open.findLast(isAttribution)?.kind;
    return {
      start,
      end: stop,
      quote: quote?.index ?? null,
      opens: quote?.start === start,
      closes: quote?.end === stop,
      statement: statement
        ? { index: statement.index, opens: statement.start === start, closes: statement.end === stop }
        : null,
      attribution: kind ?? null,
    };
  }
}

function isAttribution(mark: Mark): mark is Mark & { readonly kind: 'cue' | 'mention' } {
  return mark.kind === 'cue' || mark.kind === 'mention';
}

/** Quotes with their quotation marks, cues and mentions. */
function listQuoteMarks(quotes: readonly Quote[], layouts: readonly QuoteLayout[]): Mark[] {
  return quotes.flatMap(({ cue, mention }, index): Mark[] => {
    const { start, end } = layouts[index]!.marked;
    return [
      { kind: 'quote', index, start, end },
      ...(cue ? [{ kind: 'cue' as const, index, start: cue.start, end: cue.end }] : []),
      ...(mention ? [{ kind: 'mention' as const, index, start: mention.start, end: mention.end }] : []),
    ];
  });
}

/** Statements, those left out that begin within one before. */
function listStatementMarks(statements: readonly Statement[]): Mark[] {
  let last = 0;
  return statements.flatMap(({ start, end }, index): Mark[] => {
    if (start < last) return [];
    last = end;
    return [{ kind: 'statement', index, start, end }];
  });
}
