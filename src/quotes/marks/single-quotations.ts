import type { Doc } from '../../types.ts';
import type { Quotation } from './quotation.ts';
import { findSingleMarks } from './single-marks.ts';
import { pairSingleMarks } from './single-pairs.ts';
import { isSaying, saysBefore } from './unclosed.ts';

/** How many characters speech has at least in a headline; fewer are a scare quote. */
const SHORTEST_SPEECH = 8;

/**
 * Finds quotations in single marks where they are the ones that the article quotes with; elsewhere, speech in the
 * headline and what a clause of saying stands beside.
 *
 * @param doubles The quotations in double marks, which decide whether single ones are the article's own.
 */
export function findSingleQuotations(doc: Doc, doubles: readonly Quotation[]): Quotation[] {
  const found = pairSingleMarks(doc, findSingleMarks(doc.text));
  if (quotesWithSingles(found, doubles)) return found;
  return found.filter((single) => isHeadlineSpeech(doc, single) || isReported(doc, single));
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

/** “Venn said: ‘We left’” and “‘We left,’ said Venn”: speech, whatever marks lead. */
function isReported({ text }: Doc, { opening, closing, start, end }: Quotation): boolean {
  if (end - start < SHORTEST_SPEECH) return false;
  return (
    saysBefore(text, opening) || (/[,.!?…]['’]$/.test(text.slice(end, closing)) && isSaying(text, closing))
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
