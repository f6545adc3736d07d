import { lastSign } from '../doc/characters.ts';
import { endsInStop, findLines } from '../doc/lines.ts';
import { findParagraphs } from '../doc/paragraphs.ts';
import { findWrapping } from '../doc/wrapping.ts';
import type { Span } from '../types.ts';
import { isNamedCredit, isPageLine } from './line-rules.ts';

/**
 * What a line is by itself: `prose`, sentences of some length; a short `sentence`; `open`, which ends as no sentence does:
 * a headline, a crosshead, an entry of a menu; or `page`, whose words show that it is the page's.
 */
export type LineKind = 'prose' | 'sentence' | 'open' | 'page';

/** A line, or a paragraph where the text was wrapped. */
export interface PageLine extends Span {
  /** Its words, with one blank between them. */
  readonly text: string;
  readonly kind: LineKind;
}

/** A shorter line may be anything. */
const SHORTEST_PROSE = 60;
/** A longer line is no caption, even before the credit of a picture above the story. */
const LONGEST_CAPTION = 250;

/** The lines of a text that are not blank. */
export function readPageLines(text: string): PageLine[] {
  const lines = findLines(text);
  const spans = findWrapping(text, lines) ? findParagraphs(text) : lines;
  // A line end is one character, whichever system wrote it.
  const texts = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  let isStory = false;
  return spans.map(({ start, end }, i) => {
    const line = texts[i]!;
    const isCaption = !isStory && line.length <= LONGEST_CAPTION && isNamedCredit(texts[i + 1] ?? '');
    const kind = isCaption || isPageLine(line) ? 'page' : kindOf(line);
    isStory ||= kind === 'prose';
    return { start, end, text: line, kind };
  });
}

function kindOf(line: string): LineKind {
  const whole = { start: 0, end: line.length };
  const isClosed = endsInStop(line, whole) || line.charAt(lastSign(line, 0, line.length)) === ':';
  if (!isClosed) return 'open';
  return line.length < SHORTEST_PROSE ? 'sentence' : 'prose';
}
