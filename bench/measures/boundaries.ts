/**
 * Sentence boundaries against those that people marked. Counted are the ends of sentences inside a paragraph; the
 * end of a paragraph is given away by its blank line. A boundary is the offset behind a sentence's last character
 * that is not blank, so blanks between two sentences belong to neither.
 */
import type { Range, SegmentedText } from '../corpora.ts';

export interface BoundaryScore {
  /** Boundaries that people marked. */
  gold: number;
  /** Boundaries that were reported. */
  reported: number;
  /** Boundaries that both have. */
  right: number;
  /** Sentences that people marked. */
  sentences: number;
  /** Sentences of which both ends are right. */
  whole: number;
}

export interface BoundaryError {
  readonly kind: 'spurious' | 'missed';
  readonly id: string;
  /** Where the boundary is, or should have been. */
  readonly offset: number;
}

export const noBoundaries = (): BoundaryScore => ({ gold: 0, reported: 0, right: 0, sentences: 0, whole: 0 });

/** Adds one text to `total`, and returns the mistakes in it, in text order. */
export function scoreBoundaries(
  { id, text, sentences }: SegmentedText,
  reported: readonly Range[],
  total: BoundaryScore,
): BoundaryError[] {
  const gold = findBoundaries(text, sentences);
  const found = findBoundaries(text, reported);
  total.gold += gold.size;
  total.reported += found.size;
  const errors: BoundaryError[] = [];
  for (const offset of found) {
    if (gold.has(offset)) total.right++;
    else errors.push({ kind: 'spurious', id, offset });
  }
  for (const offset of gold) if (!found.has(offset)) errors.push({ kind: 'missed', id, offset });

  const spans = new Set(reported.map((range) => trimBlanks(text, range).join()));
  const goldSpans = new Set(sentences.map((range) => trimBlanks(text, range).join()));
  total.sentences += goldSpans.size;
  for (const span of goldSpans) if (spans.has(span)) total.whole++;
  return errors.sort((a, b) => a.offset - b.offset);
}

/** Whether a golden rule's text was split exactly as the rule has it, blanks at the edges aside. */
export function splitsAsRuled(expected: readonly string[], split: readonly string[]): boolean {
  return (
    expected.length === split.length && expected.every((sentence, i) => sentence.trim() === split[i]!.trim())
  );
}

function findBoundaries(text: string, sentences: readonly Range[]): Set<number> {
  const last = text.trimEnd().length;
  return new Set(
    sentences
      .map((range) => trimBlanks(text, range)[1])
      .filter((end) => end < last && !endsParagraph(text, end)),
  );
}

/** Whether a blank line follows, looked for over the next twenty characters. */
function endsParagraph(text: string, offset: number): boolean {
  return /^\s*\n\s*\n/.test(text.slice(offset, offset + 20));
}

function trimBlanks(text: string, [start, end]: Range): Range {
  while (end > 0 && isBlank(text[end - 1]!)) end--;
  while (start < end && isBlank(text[start]!)) start++;
  return [start, end];
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}
