/** Keywords against those that an editor gives: nearly the same words will do, in any order. */
import { withoutFrills } from './names.ts';

/** Of the words that either has, so large a part must be in both: “Sea Wall Act 1891” is the “Sea Wall Act”. */
const ENOUGH = 0.6;

const NO_WORDS = new Set('the a an of for and at in with his her its their'.split(' '));

/** A keyword as it is compared. */
export interface Tag {
  readonly plain: string;
  readonly words: ReadonlySet<string>;
}

export function tagOf(keyword: string): Tag {
  const plain = withoutFrills(keyword);
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { plain, words: new Set(words.filter((word) => !NO_WORDS.has(word))) };
}

/** How many of the words of the longer of two keywords stand in both, 0 to 1. */
export function overlapOf(a: Tag, b: Tag): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared === 0 ? 0 : shared / Math.max(a.words.size, b.words.size);
}

export function isSameTag(a: Tag, b: Tag): boolean {
  return a.plain === b.plain || overlapOf(a, b) >= ENOUGH;
}
