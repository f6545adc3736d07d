import { setOf } from '../../../lexicon/words.ts';
import type { DiscourseReferent } from '../discourse-referent.ts';
import type { Description } from './description.ts';

/** Offices that have one holder, who seldom has another. */
const OFFICES = setOf('minister secretary chancellor president premier governor mayor');

/** Words that tell one office from another of the same noun: the Home Secretary is not the Foreign Secretary. */
const PORTFOLIOS = setOf(`
  prime first home foreign education health defence defense transport trade treasury interior justice finance culture
  environment agriculture energy labour labor chief general press private shadow lord deputy vice former
`);

/** “the foreign secretary” for the home secretary, “the chancellor” for the shadow chancellor or the prime minister */
export function holdsAnother(
  description: Description,
  { entity, kind, heads, words }: DiscourseReferent,
): boolean {
  const { article, head, closer } = description;
  if (article !== 'the' || entity < 0 || kind !== 'person' || !OFFICES.has(head)) return false;
  if (closer.includes('former')) return false;
  const told = closer.filter((word) => PORTFOLIOS.has(word));
  // “The minister” may be the health secretary.
  if (told.length === 0 && /^(?:minister|secretary)$/.test(head)) return false;
  if (!words.has(head) && !heads.has(head)) return [...heads].some((noun) => OFFICES.has(noun));
  const known = [...words].filter((word) => PORTFOLIOS.has(word));
  if (known.includes('shadow') && !told.includes('shadow')) return true;
  return told.length > 0 && known.length > 0 && !told.some((word) => known.includes(word));
}
