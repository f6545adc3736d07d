import type { Span } from '../../../src/types.ts';
import type { ChoiceArticle, Range } from '../../corpora.ts';
import type { Scores } from './rewards.ts';

/** What a sentence earns that the editor would print, one that would do, and one that nobody should print. */
const GAINS = { best: 3, good: 2, bad: -2 } as const;

/** What three of the best earn. */
const MOST = 9;

/**
 * What selections of an article's sentences earn by an editor's choice: the sum of what each earns, 0 to 1; whether the
 * nut graf is among them, 0 or 1; and how many of them are bad.
 */
export function rewardChoices(
  sentences: readonly Span[],
  { best, good, bad, nut }: ChoiceArticle['summary'],
): (selection: readonly number[]) => Scores {
  const marked = [
    ...best.map((range) => ({ range, gain: GAINS.best })),
    ...good.map((range) => ({ range, gain: GAINS.good })),
    ...bad.map((range) => ({ range, gain: GAINS.bad })),
  ];
  const marks = sentences.map((sentence) => {
    const overlaps = marked.map(({ range }) => shared(sentence, range));
    const most = Math.max(0, ...overlaps);
    return most > 0 ? overlaps.indexOf(most) : -1;
  });
  const isNut = sentences.map((sentence) => nut !== null && shared(sentence, nut) > 0);
  return (selection) => {
    const paid = new Set<number>();
    let sum = 0;
    let wrong = 0;
    for (const s of selection) {
      const mark = marks[s]!;
      if (mark < 0 || paid.has(mark)) continue;
      paid.add(mark);
      const { gain } = marked[mark]!;
      sum += gain;
      if (gain < 0) wrong++;
    }
    return [Math.max(0, sum) / MOST, selection.some((s) => isNut[s]) ? 1 : 0, wrong];
  };
}

/** What a single sentence earns, from what a selection of it alone does: a bad one less than nothing. */
export function meritOf([choice, , bad]: Scores): number {
  return choice + (bad * GAINS.bad) / MOST;
}

/** How much two stretches share; 0 where it is less than half of the shorter one. */
function shared({ start, end }: Span, [from, to]: Range): number {
  const length = Math.min(end, to) - Math.max(start, from);
  return length > Math.min(end - start, to - from) / 2 ? length : 0;
}
