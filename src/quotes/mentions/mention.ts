import type { Tokens } from '../tokens/tokens.ts';
import { isPossessive } from './name-runs.ts';

/**
 * A phrase that can name a speaker, as a stretch of words.
 * `name`: it holds a proper name; `phrase`: a noun phrase without one (“one official”); `pronoun`: he, she, they, it, who.
 */
export interface Mention {
  readonly kind: 'name' | 'phrase' | 'pronoun';
  readonly first: number;
  /** Word after its last one. */
  readonly end: number;
  /** Its head: the last word of the name, the noun, the pronoun. */
  readonly head: number;
  /** The words of the name alone, without title and role; empty where there is none. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** First word of a title or role before the name, or `nameFirst`. */
  readonly roleFirst: number;
  readonly possessive: boolean;
  /** The name of whoever owns what it names: “Lowe’s spokeswoman”; empty where there is none. */
  readonly ownerFirst: number;
  readonly ownerEnd: number;
  /** Word after what qualifies it: “a spokeswoman for the council”. */
  qualified: number;
  /** Word after the age, the brackets, the appositive and the relative clause that follow it. */
  reach: number;
  /** Index of the mention beside it that names the same person: “the mayor, Ines Okafor,”. -1 where there is none. */
  appositive: number;
}

/** A mention without owner, appositive or reach. */
export function make(
  kind: Mention['kind'],
  first: number,
  end: number,
  head: number,
  nameFirst: number,
  nameEnd: number,
  roleFirst: number,
  possessive: boolean,
): Mention {
  return {
    kind,
    first,
    end,
    head,
    nameFirst,
    nameEnd,
    roleFirst,
    possessive,
    ownerFirst: 0,
    ownerEnd: 0,
    qualified: end,
    reach: end,
    appositive: -1,
  };
}

/** A noun phrase from its first word to its head. */
export function phrase(tokens: Tokens, first: number, end: number, head: number): Mention {
  return make('phrase', first, end, head, head, head, first, isPossessive(tokens, head));
}
