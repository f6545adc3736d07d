import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import type { ValueRule } from '../../model/features.ts';
import { IS, NOUN, VERB } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { SentenceTokens } from '../clauses/reporting-clause.ts';

/** A word next to a clause of saying, or to an end of what it reports. */
export interface WordPlace {
  readonly tokens: Tokens;
  readonly i: number;
  readonly word: string;
  readonly bits: number;
  /** What stands before it. */
  readonly gap: number;
}

const has = (bits: number) => (place: WordPlace) => (place.bits & bits) !== 0;
const is = (pattern: RegExp) => (place: WordPlace) => pattern.test(place.word);
const after = (bits: number) => (place: WordPlace) => (place.gap & bits) !== 0;

const SIGNS = GAP.comma | GAP.dash | GAP.semicolon | GAP.close | GAP.open | GAP.stop | GAP.mark;

/** What kind of word stands behind a clause of saying; in the examples the word is in brackets. */
export const WORD_RULES = [
  { name: 'quotation', example: 'Lowe said “[we] left”.', find: ({ tokens, i }) => tokens.inside[i]! >= 0 },
  { name: 'colon', example: 'Lowe said: [the] pier was safe.', find: after(GAP.colon) },
  { name: 'comma', example: 'Lowe said, [the] pier was safe.', find: after(SIGNS) },
  { name: 'that', example: 'Lowe said [that] the pier was safe.', find: is(/^that$/) },
  { name: 'to', example: 'Lowe promised [to] leave.', find: is(/^to$/) },
  {
    name: 'question word',
    example: 'Lowe asked [whether] the pier was safe.',
    find: is(/^(?:if|whether|how|why|what|who|when|where|which)$/),
  },
  {
    name: 'subject pronoun',
    example: 'Lowe said [there] was rain.',
    find: (place) => (place.bits & IS.pronoun) !== 0 || place.word === 'there',
  },
  { name: 'object pronoun', example: 'Lowe told [them] the pier was safe.', find: has(IS.object) },
  { name: 'of', example: 'Lowe warned [of] floods.', find: is(/^(?:of|about|against)$/) },
  { name: 'for', example: 'Lowe called [for] an end.', find: is(/^(?:for|on|upon)$/) },
  { name: 'by', example: 'Lowe responded [by] leaving.', find: is(/^(?:by|with|from|into)$/) },
  {
    name: 'time or place',
    example: 'Lowe said [earlier] the pier was safe.',
    find: (place) =>
      (place.bits & IS.date) !== 0 ||
      /^(?:in|at|during|after|before|last|this|earlier|late|early)$/.test(place.word),
  },
  { name: 'as', example: 'Lowe described it [as] safe.', find: is(/^as$/) },
  { name: 'conjunction', example: 'Lowe said so [and] left.', find: has(IS.conjunction) },
  { name: 'capital', example: 'Lowe said [Pell] was safe.', find: has(IS.capital) },
  { name: 'determiner', example: 'Lowe said [the] pier was safe.', find: has(IS.determiner) },
  { name: 'preposition', example: 'Lowe said [under] oath the pier was safe.', find: has(IS.preposition) },
  { name: 'adverb', example: 'Lowe said [again] the pier was safe.', find: has(IS.adverb) },
  { name: 'verb', example: 'Lowe said what [would] happen.', find: has(IS.auxiliary | VERB) },
  { name: '-ing', example: 'Lowe denied [leaving] early.', find: is(/ing$/) },
  {
    name: 'noun',
    example: 'Lowe said [sailors] were safe.',
    find: (place) => (place.bits & NOUN) !== 0 || /[^s]s$/.test(place.word),
  },
  { name: 'other', example: 'Lowe said [heavy] rain fell.', find: () => true },
] as const satisfies readonly ValueRule<WordPlace, string>[];

/** Conjunctions that are told apart where a statement may end or start. */
const JOINERS = [
  'and',
  'but',
  'while',
  'as',
  'when',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'if',
  'where',
  'which',
  'who',
  'or',
  'yet',
  'whereas',
  'so',
] as const;

/** What kind of word stands at an edge of a statement: more of them are told apart there. */
export const EDGE_WORD_RULES = [
  ...JOINERS.map((name) => ({
    name,
    example: `It was old, [${name}] that was that.`,
    find: ({ word }: WordPlace) => word === name,
  })),
  {
    name: 'saying',
    example: 'Lowe left, [adding] that it was old.',
    find: ({ word }) => word.endsWith('ing') && statementVerbOf(word) !== undefined,
  },
  {
    name: 'said',
    example: 'It was old, [said] Lowe.',
    find: ({ word }) => statementVerbOf(word) !== undefined,
  },
  { name: 'according', example: 'It was old, [according] to Lowe.', find: is(/^according$/) },
  ...WORD_RULES,
] as const satisfies readonly ValueRule<WordPlace, string>[];

/** Token `i` with what its word is asked for; `null` where it does not belong to the sentence. */
export function placeWord(tokens: Tokens, i: number, { first, end }: SentenceTokens): WordPlace | null {
  if (i < first || i >= end) return null;
  return { tokens, i, word: lowerAt(tokens, i), bits: tokens.is[i]!, gap: tokens.gap[i]! };
}
