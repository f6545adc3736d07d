import { classOf, WORD } from '../../doc/characters.ts';
import type { Doc } from '../../types.ts';
import type { Quotation } from './double.ts';
import { trim } from './trim.ts';

/** Letters left out at the front of a word: ’tis, ’90s, ’em. The mark before them opens nothing. */
const ELISION = /^(?:\d\ds?\b|(?:tis|twas|em|cause|til|till|round|bout|cos|n|un|nuff|ere)\b)/i;
/** Letters left out at the back: rockin’, o’, th’, an’. The mark after them closes nothing. */
const isClipped = (word: string) => /(?:\p{L}in|\b(?:o|th|an|ol|wi|d'?))$/u.test(word);
const isInWord = (sign: string) => (classOf(sign.charCodeAt(0)) & WORD) !== 0;
const SINGLE = /[‘’‛']/g;
const LEFT_BLANK = /[\s([{—–\-/“"„«]/;
const RIGHT_BLANK = /[\s)\]},.;:!?—–\-/”"»]/;

/**
 * Finds quotations in single marks where they are the ones that the article quotes with. Apostrophes, possessives
 * and elisions share the closing mark's shape; which is which:
 *
 * - between two letters it is an apostrophe (wasn’t),
 * - after a stop it closes (ours,’),
 * - after an s (the drivers’ rota) or where a letter is left out (rockin’) it closes only if no better mark follows
 *   before the next opening,
 * - after any other letter it closes.
 *
 * @param doubles The quotations in double marks, which decide whether single ones are the article's own.
 */
export function findSingleQuotations(doc: Doc, doubles: readonly Quotation[]): Quotation[] {
  const { text, paragraphs } = doc;
  const marks = findSingleMarks(text);
  if (marks.length === 0) return [];
  const found: Quotation[] = [];
  let m = 0;
  let leftOpen = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    while (m < marks.length && marks[m]!.at < paragraph.start) m++;
    let reopens = leftOpen && marks[m]?.at === paragraph.start;
    leftOpen = false;
    while (m < marks.length && marks[m]!.at < paragraph.end) {
      const opening = marks[m++]!;
      if (!opening.opens) continue;
      let weak = -1;
      let closing = -1;
      let next = m;
      for (; next < marks.length; next++) {
        const mark = marks[next]!;
        if (mark.at >= paragraph.end || mark.opens) break;
        if (!mark.weak) {
          closing = next;
          break;
        }
        if (weak < 0) weak = next;
      }
      if (closing < 0) closing = weak;
      if (closing >= 0) {
        push(opening.at, marks[closing]!.at, marks[closing]!.at + 1);
        m = closing + 1;
      } else if (next >= marks.length || marks[next]!.at >= paragraph.end) {
        const after = paragraphs[p + 1];
        if (after && marks[next]?.at === after.start && marks[next]!.opens) {
          push(opening.at, paragraph.end, paragraph.end);
          leftOpen = true;
        }
      }
      function push(from: number, to: number, closed: number) {
        const [start, end] = trim(text, from + 1, to);
        if (start < end)
          found.push({ start, end, opening: from, closing: closed, single: true, continues: reopens });
        reopens = false;
      }
    }
  }
  return quotesWithSingles(found, doubles) ? found : found.filter((single) => isHeadlineSpeech(doc, single));
}

/**
 * “Okafor: ‘Ferry must wait’” and “‘I never saw the reef’, says surfer”: headlines quote with single marks whatever
 * the story below quotes with. Only where speech is all that the headline holds: most of its marks are scare quotes.
 */
function isHeadlineSpeech({ text, paragraphs }: Doc, { opening, closing, end, start }: Quotation): boolean {
  const headline = paragraphs[0];
  if (headline?.kind !== 'heading' || closing > headline.end || end - start < 8) return false;
  const before = text.slice(headline.start, opening);
  const after = text.slice(closing, headline.end);
  return (
    (/^\p{Lu}[^:]*: $/u.test(before) && /^[.!?]?$/.test(after)) ||
    (before === '' && /^(?:[,:]| –)/.test(after))
  );
}

interface SingleMark {
  readonly at: number;
  readonly opens: boolean;
  /** Whether it is rather a possessive or an elision than the end of a quotation. */
  readonly weak: boolean;
}

/** The single marks that open or may close; apostrophes inside words are left out. */
function findSingleMarks(text: string): SingleMark[] {
  const marks: SingleMark[] = [];
  let opened = false;
  for (const match of text.matchAll(SINGLE)) {
    const at = match.index;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (isInWord(before) && isInWord(after)) continue;
    // ''Two of them'' are a typewriter's double marks, inside which single ones are nested.
    if (after === "'" && match[0] === "'") return [];
    const left = LEFT_BLANK.test(before);
    const right = RIGHT_BLANK.test(after);
    const opens = left && !right && match[0] !== '’' && !ELISION.test(text.slice(at + 1, at + 7));
    if (opens) opened = true;
    else if (!opened || left || !right) continue;
    const weak = !opens && (before === 's' || isClipped(text.slice(Math.max(0, at - 4), at)));
    marks.push({ at, opens, weak });
  }
  return opened ? marks : [];
}

/** Whether single marks lead: more of them outside double ones than double ones outside of them. */
function quotesWithSingles(singles: readonly Quotation[], doubles: readonly Quotation[]): boolean {
  let d = 0;
  let inside = 0;
  let around = 0;
  for (const single of singles) {
    while (d < doubles.length && doubles[d]!.closing <= single.opening) d++;
    for (let i = d; i < doubles.length && doubles[i]!.opening < single.closing; i++) {
      const double = doubles[i]!;
      if (double.opening < single.opening) inside++;
      else around++;
    }
  }
  return singles.length - inside > doubles.length - around;
}
