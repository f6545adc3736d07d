/** Widths of the characters of common fonts, in thousandths of their size. Source: Adobe Font Metrics 4.1, Core 14 fonts. */
export interface Font {
  readonly name: string;
  /** Of U+0020 to U+007E. */
  readonly ascii: readonly number[];
  readonly others: ReadonlyMap<string, number>;
  /** Of characters that are not listed: that of a figure. */
  readonly usual: number;
}

export const HELVETICA: Font = {
  name: 'Helvetica',
  ascii: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ],
  others: new Map([
    ['“', 333],
    ['”', 333],
    ['‘', 222],
    ['’', 222],
    ['—', 1000],
  ]),
  usual: 556,
};

export const TIMES: Font = {
  name: 'Times',
  ascii: [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
    389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
    500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ],
  others: new Map([
    ['“', 444],
    ['”', 444],
    ['‘', 333],
    ['’', 333],
    ['—', 1000],
  ]),
  usual: 500,
};

/** How wide words are in a font. */
export function widthIn(font: Font, words: string): number {
  let width = 0;
  for (const character of words) {
    width += font.ascii[character.codePointAt(0)! - 0x20] ?? font.others.get(character) ?? font.usual;
  }
  return width;
}
