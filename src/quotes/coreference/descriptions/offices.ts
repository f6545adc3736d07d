import { SOLE_OFFICES, WORDS_OF_OFFICES } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { DiscourseReferent } from '../discourse-referent.ts';
import type { Description } from './description.ts';

const OFFICES = setOf(SOLE_OFFICES);
const PORTFOLIOS = setOf(WORDS_OF_OFFICES);

/** Words that stand for the same portfolio. */
const SAME = new Map([
  ['premier', 'prime'],
  ['defense', 'defence'],
  ['labor', 'labour'],
]);

/**
 * Whether somebody holds another office than a description names: “the foreign secretary” is not the home secretary, and
 * “the chancellor” neither the shadow chancellor nor the prime minister.
 */
export function holdsAnother(
  description: Description,
  { entity, kind, heads, words }: DiscourseReferent,
): boolean {
  const { article, head, closer } = description;
  if (article !== 'the' || entity < 0 || kind !== 'person' || !OFFICES.has(head)) return false;
  // Who was the shadow chancellor once may be the chancellor now.
  if (closer.includes('former') || words.has('former')) return false;
  const told = portfoliosIn([...closer, head]);
  const known = portfoliosIn([...words, ...heads]);
  if (known.includes('shadow') && !told.includes('shadow')) return true;
  if (told.some((word) => known.includes(word))) return false;
  // “The minister” may be the health secretary.
  if (told.length === 0 && /^(?:minister|secretary)$/.test(head)) return false;
  if (!words.has(head) && !heads.has(head)) return [...heads].some((noun) => OFFICES.has(noun));
  return told.length > 0 && known.length > 0;
}

function portfoliosIn(words: readonly string[]): string[] {
  return words.map((word) => SAME.get(word) ?? word).filter((word) => PORTFOLIOS.has(word));
}
