import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../lexicon/function-words.ts';
import { wordsOf } from '../../lexicon/words.ts';
import type { Gender } from '../entities/genders.ts';

/** What a pronoun asks of its antecedent. */
export interface Wanted {
  readonly gender: Gender;
  readonly body: boolean;
  readonly many: boolean;
}

const MALE: ReadonlySet<string> = new Set(wordsOf(MALE_PRONOUNS));
const FEMALE: ReadonlySet<string> = new Set(wordsOf(FEMALE_PRONOUNS));

/** @param word The pronoun, lower-case. */
export function wantedBy(word: string): Wanted | null {
  const gender = MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
  const body = word === 'it' || word === 'its';
  const many = word === 'they' || word === 'their' || word === 'them';
  return gender || body || many ? { gender, body, many } : null;
}
