import { isHeadOfComments, isHeadOfOthers } from './heads.ts';
import type { PageLine } from './lines.ts';

/** Lines from one up to and without another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the lines of a pasted page that are not its story's: what stands above the headline, labels, boxes with other
 * stories, and what comes behind the story. Where the page has no prose, there are none.
 */
export function findFurniture(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex(({ kind }) => kind === 'prose');
  if (first < 0) return [];
  const boxes = [findHead(lines, first), ...findSkipped(lines), ...findOtherStories(lines, first)];
  return lines.filter(({ kind }, i) => kind === 'page' || boxes.some(({ from, to }) => i >= from && i < to));
}

/** What stands above the headline; nothing where no line before the story shows that it is the headline. */
function findHead(lines: readonly PageLine[], first: number): Range {
  const opening = lines.slice(first, first + OPENING_LINES).filter(({ kind }) => kind !== 'page');
  const story = new Set(opening.flatMap(({ text }) => contentOf(text)));
  const shared = lines.slice(0, first).map(({ kind, text }) => {
    if (kind !== 'open' || countWords(text) < FEWEST_WORDS_OF_HEADLINE) return 0;
    return new Set(contentOf(text).filter((word) => story.has(word))).size;
  });
  const enough = Math.min(ENOUGH_SHARED, SHARE_OF_MOST * Math.max(...shared));
  const fewest = Math.max(FEWEST_SHARED, enough);
  return {
    from: 0,
    to: Math.max(
      0,
      shared.findIndex((count) => count >= fewest),
    ),
  };
}

/** Lines of the story in which words of its headline are looked for. */
const OPENING_LINES = 5;
const FEWEST_WORDS_OF_HEADLINE = 3;
/**
 * Words that a headline shares with the opening of its story. The first line that shares enough counts: behind it come
 * standfirsts and captions that share more, before it the name of a site, “Harrow Gazette”, that shares less.
 */
const FEWEST_SHARED = 2;
const ENOUGH_SHARED = 3;
const SHARE_OF_MOST = 0.6;

const countWords = (text: string) => text.split(/\s+/).length;

/** The longer words of a line without their endings: “burned” and “burns” count as one. */
const contentOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,40}/gu) ?? []).map((word) => word.replace(/(?:e?s|e?d|ing|e)$/, ''));

/** A box that readers of a page aloud may skip has a line before and behind it for that. */
function findSkipped(lines: readonly PageLine[]): Range[] {
  return lines.flatMap(({ text }, from) => {
    const what = /^skip past (.{3,40})$/i.exec(text)?.[1];
    if (what === undefined) return [];
    const behind = lines.slice(from, from + LONGEST_BOX).map((line) => line.text.toLowerCase());
    const to = behind.indexOf(`after ${what.toLowerCase()}`);
    return to < 0 ? [] : [{ from, to: from + to + 1 }];
  });
}

const LONGEST_BOX = 20;

/** Lines of prose before which no head ends the story. */
const FEWEST_BEFORE = 2;

/** Lists of other stories, each from its head to where the story goes on, or to the end. */
function findOtherStories(lines: readonly PageLine[], first: number): Range[] {
  const boxes: Range[] = [];
  let prose = 0;
  for (let i = first; i < lines.length; i++) {
    const { text, kind } = lines[i]!;
    if (kind === 'prose') prose++;
    if (kind === 'prose' || prose < FEWEST_BEFORE) continue;
    // A button of the same name may stand within the story.
    const isLast = () => !lines.slice(i + 1).some((line) => line.text === text);
    if (isHeadOfComments(text) && isLast()) return [...boxes, { from: i, to: lines.length }];
    if (!isHeadOfOthers(text)) continue;
    const to = findStory(lines, i + 1);
    boxes.push({ from: i, to });
    i = to - 1;
  }
  return boxes;
}

/** Where the story goes on: with two paragraphs, one after the other. A single one is the teaser of another story. */
function findStory(lines: readonly PageLine[], from: number): number {
  for (let i = from; i + 1 < lines.length; i++) {
    if (lines[i]!.kind !== 'prose') continue;
    const next = lines.slice(i + 1).find(({ kind }) => kind !== 'page');
    if (next?.kind === 'prose' || next?.kind === 'sentence') return i;
  }
  return lines.length;
}
