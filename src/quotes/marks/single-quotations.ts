import type { Doc } from '../../types.ts';
import type { Quotation } from './quotation.ts';
import { findSingleMarks, type SingleMark } from './single-marks.ts';
import { trim } from './trim.ts';

/** Shorter words in a headline are a scare quote. */
const SHORTEST_SPEECH = 8;

/**
 * Finds quotations in single marks where they are the ones that the article quotes with; elsewhere, speech in the
 * headline alone.
 *
 * @param doubles The quotations in double marks, which decide whether single ones are the article's own.
 */
export function findSingleQuotations(doc: Doc, doubles: readonly Quotation[]): Quotation[] {
  const found = pairSingleMarks(doc, findSingleMarks(doc.text));
  return quotesWithSingles(found, doubles) ? found : found.filter((single) => isHeadlineSpeech(doc, single));
}

function pairSingleMarks({ text, paragraphs }: Doc, marks: readonly SingleMark[]): Quotation[] {
  const found: Quotation[] = [];
  const add = (from: number, to: number, closing: number, continues: boolean) => {
    const [start, end] = trim(text, from + 1, to);
    if (start < end) found.push({ start, end, opening: from, closing, single: true, continues });
  };
  let m = 0;
  let isLeftOpen = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    while (m < marks.length && marks[m]!.at < paragraph.start) m++;
    let continues = isLeftOpen && marks[m]?.at === paragraph.start;
    isLeftOpen = false;
    while (m < marks.length && marks[m]!.at < paragraph.end) {
      const { at: opening, look } = marks[m++]!;
      if (look !== 'opens') continue;
      const closing = closingAfter(marks, m, paragraph.end);
      if (closing >= 0) {
        add(opening, marks[closing]!.at, marks[closing]!.at + 1, continues);
        m = closing + 1;
      } else {
        // A quotation of several paragraphs opens again at the head of each.
        isLeftOpen = marks[m]?.look === 'opens' && marks[m]?.at === paragraphs[p + 1]?.start;
        if (!isLeftOpen) continue;
        add(opening, paragraph.end, paragraph.end, continues);
      }
      continues = false;
    }
  }
  return found;
}

/**
 * Index of the mark that closes what was opened before mark `m`, the first sure one or else the first that may;
 * -1 where none does before the next opening or the paragraph's end.
 */
function closingAfter(marks: readonly SingleMark[], m: number, end: number): number {
  let closing = -1;
  for (let n = m; n < marks.length && marks[n]!.at < end && marks[n]!.look !== 'opens'; n++) {
    if (marks[n]!.look === 'closes') return n;
    if (closing < 0) closing = n;
  }
  return closing;
}

/**
 * “Okafor: ‘Ferry must wait’” and “‘I never saw the reef’, says surfer”: headlines quote with single marks whatever
 * the story below quotes with. Only where speech is all that the headline holds: most of its marks are scare quotes.
 */
function isHeadlineSpeech({ text, paragraphs }: Doc, { opening, closing, end, start }: Quotation): boolean {
  const headline = paragraphs[0];
  if (headline?.kind !== 'heading' || closing > headline.end || end - start < SHORTEST_SPEECH) return false;
  const before = text.slice(headline.start, opening);
  const after = text.slice(closing, headline.end);
  return (
    (/^\p{Lu}[^:]*: $/u.test(before) && /^[.!?]?$/.test(after)) ||
    (before === '' && /^(?:[,:]| –)/.test(after))
  );
}

/** Whether single marks lead: more of them outside double ones than double ones outside of them. */
function quotesWithSingles(singles: readonly Quotation[], doubles: readonly Quotation[]): boolean {
  let d = 0;
  let inside = 0;
  let around = 0;
  for (const single of singles) {
    while (d < doubles.length && doubles[d]!.closing <= single.opening) d++;
    for (let i = d; i < doubles.length && doubles[i]!.opening < single.closing; i++) {
      if (doubles[i]!.opening < single.opening) inside++;
      else around++;
    }
  }
  return singles.length - inside > doubles.length - around;
}
