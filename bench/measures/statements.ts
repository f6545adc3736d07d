import type { Attribution, Range } from '../corpora.ts';

/** A statement as a program reports it. */
export interface ReportedStatement {
  readonly start: number;
  readonly end: number;
  /** The words that name its speaker there. */
  readonly mention: { readonly start: number; readonly end: number } | null;
}

/** How many statements were marked and reported, and what became of them. */
export interface StatementCounts {
  readonly gold: number;
  readonly reported: number;
  readonly found: number;
  readonly right: number;
}

/** A statement that was missed, has the wrong source, or was invented; offsets of its words. */
export interface StatementMistake {
  readonly kind: 'missed' | 'misattributed' | 'spurious';
  readonly start: number;
  readonly end: number;
}

export const noStatements: StatementCounts = { gold: 0, reported: 0, found: 0, right: 0 };

/** Cues of saying or writing, among those of all attributions. */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|told?|tell(?:s|ing)?|according to|(?:add|ask|claim|complain|confirm|contend|explain|insist|maintain|mention|recall|report|respond|reveal|suggest|tweet|warn)(?:s|ed|ing)?|(?:announc|argu|conced|conclud|declar|disclos|emphasiz|estimat|not|pledg|promis|stat|acknowledg|alleg)(?:e|es|ed|ing)|(?:assert|predict|boast|vow)(?:s|ed|ing)?|(?:den|repl|testif)(?:y|ies|ied|ying)|stress(?:es|ed|ing)?|writ(?:e|es|ing)|wrote|admit(?:s|ted|ting)?)\b|^\s*:\s*$/i;

const LEAST_WORDS = 3;

/** At least this share of the characters of both is the same. */
const SAME = 0.5;

/** A reported statement that shares more than this with some marked content is not held against the program. */
const TOUCHED = 0.5;

/**
 * Holds reported statements against marked attributions, one article at a time.
 *
 * Wanted are contents of at least three words without quotation marks that have a source and a cue of saying or writing.
 * Those with quotation marks inside, and attitudes, plans and findings, may be reported and are not counted.
 *
 * @param before The counts of the articles before.
 * @param tell Is told of each mistake.
 */
export function scoreStatements(
  text: string,
  attributions: readonly Attribution[],
  reported: readonly ReportedStatement[],
  before: StatementCounts = noStatements,
  tell: (mistake: StatementMistake) => void = () => undefined,
): StatementCounts {
  const all = attributions.filter(({ content }) => content.length > 0);
  const used = new Set<ReportedStatement>();
  let { gold, found, right } = before;
  for (const { source, content } of all.filter((attribution) => isWanted(text, attribution))) {
    gold++;
    const best = findBest(content, reported, used);
    const start = content[0]![0];
    const end = content.at(-1)![1];
    if (!best) {
      tell({ kind: 'missed', start, end });
      continue;
    }
    used.add(best);
    found++;
    if (best.mention && shared(source, best.mention) > 0) right++;
    else tell({ kind: 'misattributed', start, end });
  }
  const counted = reported.filter(
    (statement) => used.has(statement) || !all.some(({ content }) => touches(content, statement)),
  );
  for (const { start, end } of counted.filter((statement) => !used.has(statement)))
    tell({ kind: 'spurious', start, end });
  return { gold, reported: before.reported + counted.length, found, right };
}

/** P, R and F1 of statements, how many of them have the right source, and F1 of both together; each in percent. */
export function statementFigures({ gold, reported, found, right }: StatementCounts) {
  const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);
  return {
    precision: percent(found, reported),
    recall: percent(found, gold),
    f1: percent(2 * found, gold + reported),
    source: percent(right, found),
    endToEnd: percent(2 * right, gold + reported),
  };
}

/** Whether an attribution is a statement without quotation marks. */
function isWanted(text: string, { source, cue, content }: Attribution): boolean {
  const words = wordsIn(text, content);
  return (
    source.length > 0 &&
    SAYING.test(wordsIn(text, cue)) &&
    !/["“”]/.test(words) &&
    words.split(/\s+/).length >= LEAST_WORDS
  );
}

function wordsIn(text: string, ranges: readonly Range[]): string {
  return ranges.map((range) => text.slice(...range)).join(' ');
}

function findBest(
  content: readonly Range[],
  reported: readonly ReportedStatement[],
  used: ReadonlySet<ReportedStatement>,
): ReportedStatement | null {
  let best: ReportedStatement | null = null;
  let most = 0;
  for (const statement of reported) {
    const value = used.has(statement) ? 0 : spanOverlap(content, statement);
    if (value <= most) continue;
    most = value;
    best = statement;
  }
  return most >= SAME ? best : null;
}

/** Characters that a span shares with some ranges, over those of both. */
export function spanOverlap(
  ranges: readonly Range[],
  span: { readonly start: number; readonly end: number },
): number {
  const both = shared(ranges, span);
  return both / (lengthOf(ranges) + span.end - span.start - both);
}

function touches(content: readonly Range[], span: { readonly start: number; readonly end: number }): boolean {
  return shared(content, span) > TOUCHED * Math.min(lengthOf(content), span.end - span.start);
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(
  ranges: readonly Range[],
  { start, end }: { readonly start: number; readonly end: number },
): number {
  return ranges.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
}
