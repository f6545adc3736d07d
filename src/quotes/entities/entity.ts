import type { Span } from '../../types.ts';
import type { Gender } from './genders.ts';

/** What sort of thing a name names. `unknown`: it may be a person, but nothing says so. */
export type EntityKind = 'person' | 'body' | 'group' | 'place' | 'thing' | 'unknown';

/** A person, a body or whatever else the article names. */
export interface Entity {
  /** Words of its fullest name, lower-case. */
  words: readonly string[];
  /** Its fullest name, without title and role where a given name is known. */
  name: Span;
  kind: EntityKind;
  role: Span | null;
  /** Head noun of its role, lower-case. */
  roleNoun: string | null;
  /** Every word of its titles and roles, lower-case. */
  readonly roleWords: Set<string>;
  gender: Gender;
  /** What the ending of the given name suggests where nothing else tells. */
  readonly lean: Gender;
  /** The age in years that the article gives; -1 where it gives none. */
  age: number;
  /** Whether a word of its name or its role says that it is a body. */
  body: boolean;
  /** Whether a title, a person’s role or a given name says that it is a person. */
  isTold: boolean;
  /** Whether “the” stands before its name: “the Florence Aquarium”. */
  hasArticle: boolean;
  /** How often the article names it. */
  mentions: number;
  /** How many of these give one word of it: “Lowe”. */
  short: number;
  /** How many of these say where something is: “in Harrow”, “from Harrow”. */
  located: number;
  /** How many of these open a sentence, where any word has a capital. */
  opening: number;
  /** How many of these take a verb of the plural: “the Halvers were late”. */
  plural: number;
}

/** The entities of an article, and which of its mentions name them. */
export interface Entities {
  readonly list: readonly Entity[];
  /** Index of the entity of each mention, -1 where it names none. */
  readonly of: Int32Array;
  /** Index of the entity that owns what each mention names: “Lowe’s claim”; -1 where nobody does by name. */
  readonly owner: Int32Array;
}
