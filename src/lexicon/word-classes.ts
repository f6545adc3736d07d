/** Classes of a word, as bits; a word may have several. */
export const IS = Object.freeze({
  say: 1,
  tell: 2,
  call: 4,
  cueNoun: 8,
  determiner: 0x10,
  preposition: 0x20,
  conjunction: 0x40,
  auxiliary: 0x80,
  adverb: 0x100,
  date: 0x200,
  starter: 0x400,
  person: 0x800,
  body: 0x1000,
  document: 0x2000,
  title: 0x4000,
  particle: 0x8000,
  modifier: 0x10000,
  male: 0x20000,
  female: 0x40000,
  pronoun: 0x80000,
  /** The first letter is a capital. */
  capital: 0x100000,
  /** It ends in ’s or s’. */
  possessive: 0x200000,
  /** All its letters are capitals, two or more of them. */
  upper: 0x400000,
  object: 0x800000,
  lowercase: 0x1000000,
  number: 0x2000000,
  agent: 0x4000000,
  /** A form of a reporting verb that is a noun as well: “claim”, “states”. */
  nounVerb: 0x8000000,
});

/** Any of these bits: the word belongs to a closed class and ends a noun phrase. */
export const CLOSED = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.object;
export const VERB = IS.say | IS.tell | IS.call;
export const NOUN = IS.person | IS.body | IS.document | IS.agent;
