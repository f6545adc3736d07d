import type { Span } from '../../types.ts';
import type { Gender } from './genders.ts';

/** A person, body or publication that the article names. */
export interface Entity {
  /** Words of its fullest name, lower-case. */
  words: readonly string[];
  name: Span;
  role: Span | null;
  /** Head noun of its role, lower-case. */
  roleNoun: string | null;
  /** Every word of its titles and roles, lower-case. */
  readonly roleWords: Set<string>;
  gender: Gender;
  /** What the ending of the given name suggests where nothing else tells. */
  readonly lean: Gender;
  body: boolean;
  /** How often the article names it. */
  mentions: number;
  /** How many of these say where something is: “in Harrow”, “from Harrow”. */
  located: number;
  /** How many of these open a sentence, where any word has a capital. */
  opening: number;
}

export interface Entities {
  readonly list: readonly Entity[];
  /** Index of the person of each mention, -1 where it names none. */
  readonly of: Int32Array;
  /** Index of the person who owns what each mention names: “Lowe’s claim”; -1 where nobody does by name. */
  readonly owner: Int32Array;
}

/** Last words of names that are no person’s, wherever they stand: days, prizes, places. */
const UNPEOPLED =
  /^(?:day|eve|week|month|year|christmas|easter|ramadan|hanukkah|cup|prize|award|awards|festival|street|road|avenue|square|bridge|park|stadium|airport|station|island|islands|river|lake|beach|hall|tower|games|open|championship|championships|olympics|war|act|bill|show|internet|web|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** “Harbour Day”, “the Halden Cup”: whether a name is no person’s by its last word. */
export function isUnpeopled({ role, words }: Entity): boolean {
  return role === null && UNPEOPLED.test(words.at(-1)!);
}
