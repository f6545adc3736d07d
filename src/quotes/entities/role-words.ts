import { COURTESY_TITLES } from '../../lexicon/titles.ts';
import { wordsOf } from '../../lexicon/words.ts';

/** The words of a role, from `first` up to `end`, and its head noun. */
export interface RoleWords {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** Titles that are no role: “Mr Pell” is not called “the Mr”. */
export const COURTESIES: ReadonlySet<string> = new Set(wordsOf(COURTESY_TITLES));
