import type { Doc, Paragraph, Span } from '../../types.ts';

/** One paragraph of what somebody says in a transcript. */
export interface Turn extends Span {
  /** What names the speaker: “MINISTER HALLORAN”, “Q”. */
  readonly label: Span;
  /** Whether the label stands before an earlier paragraph. */
  readonly continues: boolean;
}

/** A form of label before the words of a speaker. */
export interface LabelRule {
  readonly name: string;
  /** Invented text, the label in square brackets. */
  readonly example: string;
  /**
   * Stands in every label of this form. Making and compiling a pattern takes a millisecond; most articles hold no
   * label.
   */
  readonly sign: RegExp;
  /** Finds a label at the start of a paragraph; its first group is what names the speaker. */
  readonly find: (beginning: string) => RegExpExecArray | null;
}

/** In the order in which they are tried. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    name: 'question and answer',
    example: '[Q]. Who rang the bell?',
    sign: /^[QA]/,
    find: (beginning) => /^(Q|A|Question|Answer)(?:[.:]|(?=\t| {2}))\s+/.exec(beginning),
  },
  {
    name: 'name or office and colon',
    example: '[MINISTER HALLORAN] (off mike): We will pay for the boats.',
    sign: /:(?:\s|$)/,
    find: (beginning) =>
      /^((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|of|de|la|van|von|the|and)){0,6})(?:, [^:.]{1,60})?(?: [([][^)\]]{1,60}[)\]])?:(?:\s+|$)/u.exec(
        beginning,
      ),
  },
  {
    name: 'time, name and colon',
    example: '(00:01:12) [Tilda Marsh]: Who rang the bell?',
    sign: /^[([]?\d/,
    find: (beginning) =>
      /^[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?[ \t]{1,4}(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|of|de|la|van|von|the)){0,6}):(?:\s+|$)/u.exec(
        beginning,
      ),
  },
  {
    name: 'name and time on a line of their own',
    example: '[Tilda Marsh]  0:12',
    sign: /:\d\d[)\]]?$/,
    find: (beginning) =>
      /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|of|de|la|van|von|the)){0,6})[ \t]{1,4}[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?$/u.exec(
        beginning,
      ),
  },
];

/** Characters at the start of a paragraph that are read for a label. */
const LONGEST_LABEL = 160;
/** How many turns a transcript has at least, and which share of its paragraphs opens with a label. */
const FEWEST_TURNS = 4;
const LEAST_SHARE = 0.4;

/**
 * Finds what is said in a transcript or an interview that prints no quotation marks: the paragraphs behind labels, and
 * those behind them that have none, as far as the next label.
 *
 * @returns Nothing where the text is not a transcript, or sets what is said in quotation marks.
 */
export function findTurns({ text, paragraphs }: Doc): Turn[] {
  if (!mayBeTranscript(text, paragraphs)) return [];
  const labels = paragraphs.map((paragraph) => findLabel(text, paragraph));
  const opening = findOpening(text, labels);
  if (opening < 0) return [];
  const turns: Turn[] = [];
  let label: Label | null = null;
  /** Whether nothing behind the label is a turn yet: it may stand on a line of its own. */
  let isNew = false;
  paragraphs.forEach((paragraph, p) => {
    if (p < opening) return;
    const own = labels[p]!;
    if (own) isNew = true;
    label = own ?? label;
    if (label === null || isRemark(text, paragraph) || (!own && paragraph.kind === 'heading')) return;
    const start = own ? own.behind : paragraph.start;
    const end = withoutStop(text, start, paragraph.end);
    if (end <= start) return;
    turns.push({ start, end, label, continues: !isNew });
    isNew = false;
  });
  return turns;
}

/** A label, and where what is said begins behind it. */
interface Label extends Span {
  readonly behind: number;
}

/** Whether the signs of labels stand in as many paragraphs as open with one in a transcript: it spares the patterns. */
function mayBeTranscript(text: string, paragraphs: readonly Paragraph[]): boolean {
  const signed = paragraphs.filter((paragraph) => {
    const beginning = beginningOf(text, paragraph);
    return LABEL_RULES.some(({ sign }) => sign.test(beginning));
  });
  return isEnough(signed.length, paragraphs.length);
}

const isEnough = (turns: number, paragraphs: number) =>
  turns >= FEWEST_TURNS && turns >= paragraphs * LEAST_SHARE;

const beginningOf = (text: string, { start, end }: Paragraph) =>
  text.slice(start, Math.min(end, start + LONGEST_LABEL));

/** The label with which a paragraph opens. */
function findLabel(text: string, paragraph: Paragraph): Label | null {
  const { start } = paragraph;
  const beginning = beginningOf(text, paragraph);
  for (const { sign, find } of LABEL_RULES) {
    const found = sign.test(beginning) && find(beginning);
    if (!found) continue;
    const name = start + found[0].indexOf(found[1]!);
    return { start: name, end: name + found[1]!.length, behind: start + found[0].length };
  }
  return null;
}

/** “[MUSIC]”, “(00:01:12) [Applause]”: what the transcript says, and nobody in it. */
function isRemark(text: string, paragraph: Paragraph): boolean {
  const line = beginningOf(text, paragraph);
  return /^(?:[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?\s{0,4})?(?:[([][^)\]]{1,80}[)\]])?$/.test(line);
}

/** The index of the first label of a speaker who speaks again; -1 where the labels make no transcript. */
function findOpening(text: string, labels: readonly (Label | null)[]): number {
  const words = labels.map((label) => label && text.slice(label.start, label.end));
  const turns = labels.filter((label) => label !== null);
  const marked = turns.filter(({ behind }) => /["“‘']/.test(text.charAt(behind))).length;
  if (!isEnough(turns.length, labels.length) || marked * 2 > turns.length) return -1;
  const counts = new Map<string, number>();
  for (const each of words) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  const isAgain = (each: string | null) => each !== null && counts.get(each)! > 1;
  return new Set(words.filter(isAgain)).size >= 2 ? words.findIndex(isAgain) : -1;
}

/** Where the words of a turn end, without its stop: a quote ends where its words do. */
function withoutStop(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s.,]/.test(text.charAt(at - 1))) at--;
  return at;
}
