import { WORDS_BY_CLASSES } from './lexicon.built.ts';

/** The classes of every known word, in lower case, as sums of `IS`. */
export const LEXICON: ReadonlyMap<string, number> = new Map(
  WORDS_BY_CLASSES.flatMap(([classes, words]) =>
    words.split(' ').map((word): [string, number] => [word, classes]),
  ),
);
