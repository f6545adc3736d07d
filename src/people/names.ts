import { ADDRESS, HONOURS, TEACHING_TITLES, TITLES } from '../lexicon/titles.ts';
import { setOf, wordsOf } from '../lexicon/words.ts';

/** A name as names are compared: words in lower case without accents, full stops and hyphens. */
export interface ComparableName {
  /** All words, without forms of address: `george w bush`. */
  readonly words: readonly string[];
  /** Whether a peer's title is a part of it: “Lord Marrow”, which may be another than Ada Marrow. */
  readonly isPeer: boolean;
}

/** Forms of address: nobody is another by them. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(wordsOf([ADDRESS, TEACHING_TITLES, 'dame'].join(' ')));
const PEERS = setOf(`${HONOURS} baroness baron`);
const ALL_TITLES = setOf(TITLES);

/** Lower case without accents, full stops and hyphens: `Inés W. Okafor-Lee` → `ines w okafor lee`. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Takes a name apart: “Sir Alex Varley” → `alex varley`. */
export function parseName(name: string): ComparableName {
  let words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && FORMS_OF_ADDRESS.has(words[0]!)) words = words.slice(1);
  return { words, isPeer: words.length > 1 && PEERS.has(words[0]!) };
}

/** Whether a word stands before names as a title: `lord`, `chancellor`, `mr`. */
export function isTitle(word: string): boolean {
  return ALL_TITLES.has(word);
}

/**
 * Whether a name is the one that is asked for: all words of the question stand in it, in a row. “Okafor” asks for Ines
 * Okafor too; “Ines Okafor” does not ask for somebody who is called Okafor alone, for that may be another.
 */
export function isCalled(name: string, asked: string): boolean {
  return ` ${parseName(name).words.join(' ')} `.includes(` ${parseName(asked).words.join(' ')} `);
}
