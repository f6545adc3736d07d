/**
 * How wide characters are in the fonts that books, papers and reports are set in, roughly: in thousandths of the size of
 * the type, the means of Helvetica and Times from U+0020 to U+007E. Source: Adobe Font Metrics 4.1, Core 14 fonts.
 */
const ASCII = [
  264, 306, 382, 528, 528, 861, 723, 186, 333, 333, 445, 574, 264, 333, 264, 278, 528, 528, 528, 528, 528,
  528, 528, 528, 528, 528, 278, 278, 574, 574, 574, 500, 968, 695, 667, 695, 722, 639, 584, 750, 722, 306,
  445, 695, 584, 861, 722, 750, 612, 750, 667, 612, 611, 722, 695, 944, 695, 695, 611, 306, 278, 306, 469,
  528, 333, 500, 528, 472, 528, 500, 306, 528, 528, 250, 250, 500, 250, 806, 528, 528, 528, 528, 333, 445,
  278, 528, 500, 722, 500, 500, 472, 407, 230, 407, 563,
];
/** “”‘’—…, and 500 for what is not listed. */
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x201c, 389],
  [0x201d, 389],
  [0x2018, 278],
  [0x2019, 278],
  [0x2014, 1000],
  [0x2026, 1000],
]);
const USUAL = 500;

/** The width of a stretch of text. */
export function widthOfText(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    width += ASCII[code - 0x20] ?? OTHERS.get(code) ?? USUAL;
  }
  return width;
}
