import { GIVEN_NAMES, LEXICON } from '../../lexicon/lexicon.ts';
import { IS } from '../../lexicon/word-classes.ts';
import { WordTable } from '../../lexicon/word-table.ts';
import { FLAG } from './flags.ts';
import { FLAGS_OF_WORDS } from './word-flags.built.ts';

const WORD_FLAGS = new WordTable(FLAGS_OF_WORDS);

/** The flags of a word, lower-cased and with straight apostrophes. */
export function flagsOf(word: string): number {
  return WORD_FLAGS.get(word) | (isGivenName(word) ? FLAG.given : 0);
}

function isGivenName(word: string): boolean {
  const classes = LEXICON.get(word);
  if (classes === 0) return GIVEN_NAMES.get(word) !== 0;
  return (classes & (IS.male | IS.female)) !== 0 && (classes & IS.person) === 0;
}
