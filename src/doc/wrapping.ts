import { classOf, SPACE } from './characters.ts';
import { widthOfText } from './glyph-widths.ts';
import { endsInStop, type Line, startsSmall } from './lines.ts';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Whether a line ends where it does because the first word of the next one had no room on it. */
  readonly isForced: (above: Line, line: Line) => boolean;
}

/** A wrapping, and which share of the breaks inside sentences it explains. */
interface Explained extends Wrapping {
  readonly share: number;
}

/**
 * Lines of a wrapped text that start with a small letter: four in five in English prose, fewer among names and figures.
 */
const SMALL_SHARE = 0.3;

/**
 * Finds out whether a text was wrapped: at a column, as editors and mail do, or where a line of a proportional font was
 * full, as in what `pdftotext` prints.
 *
 * @returns `null` where it was not.
 */
export function findWrapping(text: string, lines: readonly Line[]): Wrapping | null {
  let breaks = 0;
  let small = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.afterBlank) continue;
    breaks++;
    if (startsSmall(text, lines[i]!)) small++;
  }
  if (breaks === 0 || small < breaks * SMALL_SHARE) return null;
  const column = findColumn(text, lines);
  if (column && column.share >= SURE_SHARE) return column;
  const measure = findMeasure(text, lines);
  return measure && measure.share > Math.max(column?.share ?? 0, LEAST_SHARE) ? measure : column;
}

/** Of the breaks inside sentences, the share that is forced where a text was wrapped for certain, and at least. */
const SURE_SHARE = 0.97;
const LEAST_SHARE = 0.8;

/** Of the line breaks behind which a sentence goes on, the share that comes because the next word had no room. */
function shareForced(text: string, lines: readonly Line[], isForced: Wrapping['isForced']): number {
  let breaks = 0;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!;
    if (lines[i]!.afterBlank || endsInStop(text, above)) continue;
    breaks++;
    if (isForced(above, lines[i]!)) forced++;
  }
  return breaks === 0 ? 0 : forced / breaks;
}

const NARROWEST_COLUMN = 30;
const WIDEST_COLUMN = 160;
/** Lines of a wrapped text that are longer: addresses, which nothing can wrap. */
const WIDE_SHARE = 0.05;
/** Breaks of a wrapped text that come because the next word had no room; headings and verse are the rest. */
const FORCED_SHARE = 0.7;

/** The wrapping at the column at which the widest of the lines ends that others follow. */
function findColumn(text: string, lines: readonly Line[]): Explained | null {
  let width = 0;
  let breaks = 0;
  let wide = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.afterBlank) continue;
    breaks++;
    const above = columnsOf(lines[i - 1]!);
    if (above > WIDEST_COLUMN) wide++;
    else width = Math.max(width, above);
  }
  if (width < NARROWEST_COLUMN || wide > breaks * WIDE_SHARE) return null;
  const isForced = (above: Line, line: Line) =>
    columnsOf(above) + 1 + endOfWord(text, line, width) - line.start > width;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!lines[i]!.afterBlank && isForced(lines[i - 1]!, lines[i]!)) forced++;
  }
  if (forced < breaks * FORCED_SHARE) return null;
  return { isForced, share: shareForced(text, lines, isForced) };
}

function columnsOf(line: Line): number {
  return line.indent + line.end - line.start;
}

/** Where the first word of a line ends, as far as `most` signs from its start. */
function endOfWord(text: string, { start, end }: Line, most: number): number {
  const last = Math.min(end, start + most);
  let at = start;
  while (at < last && !(classOf(text.charCodeAt(at)) & SPACE)) at++;
  return at;
}

/** Fewer lines tell no measure. */
const FEWEST_LINES = 6;
/** Of the lines that others follow, the share that is no wider than the measure. Headlines in larger type are. */
const MEASURE_QUANTILE = 0.97;
/** Columns of a newspaper are 16 times as wide as their type is high, lines of a report 60 times. */
const NARROWEST_MEASURE = 16_000;
const WIDEST_MEASURE = 60_000;
/** A longer line is a paragraph; no more of it is looked at. */
const LONGEST_LINE = 240;
/**
 * For how much of the measure there may seem to be room on a line that was full: fonts differ. Where a sentence goes on,
 * the line was the more likely full.
 */
const SLACK = { inSentence: 0.1, behindStop: 0.03 };

/** The wrapping at the width of a column of type. */
function findMeasure(text: string, lines: readonly Line[]): Explained | null {
  const widthOf = ({ start, end }: Line) => widthOfText(text, start, Math.min(end, start + LONGEST_LINE));
  const widths: number[] = [];
  for (let i = 1; i < lines.length; i++) if (!lines[i]!.afterBlank) widths.push(widthOf(lines[i - 1]!));
  if (widths.length < FEWEST_LINES) return null;
  widths.sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * MEASURE_QUANTILE)]!;
  if (measure < NARROWEST_MEASURE || measure > WIDEST_MEASURE) return null;
  const space = widthOfText(' ', 0, 1);
  const widthWithWord = (above: Line, line: Line) =>
    widthOf(above) + space + widthOfText(text, line.start, endOfWord(text, line, LONGEST_LINE));
  return {
    isForced(above, line) {
      const slack = endsInStop(text, above) ? SLACK.behindStop : SLACK.inSentence;
      return widthWithWord(above, line) > measure * (1 - slack);
    },
    share: shareForced(
      text,
      lines,
      (above, line) => widthWithWord(above, line) > measure * (1 - SLACK.behindStop),
    ),
  };
}
