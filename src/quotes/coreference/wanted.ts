import type { Gender } from '../entities/genders.ts';

/** What a pronoun asks of its antecedent. */
export interface Wanted {
  readonly gender: Gender;
  readonly body: boolean;
  readonly many: boolean;
}

const MEN: ReadonlySet<string> = new Set(['he', 'himself', 'him', 'his']);
const WOMEN: ReadonlySet<string> = new Set(['she', 'herself', 'her']);

/** @param word The pronoun, lower-case. */
export function wantedBy(word: string): Wanted | null {
  const gender = MEN.has(word) ? 'male' : WOMEN.has(word) ? 'female' : null;
  const body = word === 'it' || word === 'its';
  const many = word === 'they' || word === 'their' || word === 'them';
  return gender || body || many ? { gender, body, many } : null;
}
