/** Classes of a word, as bits; a word may have several. */
export const IS = Object.freeze({
  /** “…,” said Lowe: a form of a verb whose subject speaks, before it or after it. */
  say: 1,
  /** Lowe told Varga: the noun after it is who was told. */
  tell: 2,
  /** Lowe called it “…”: the words come after an object. */
  call: 4,
  /** “a statement”, “her claim” */
  cueNoun: 8,
  determiner: 0x10,
  preposition: 0x20,
  conjunction: 0x40,
  auxiliary: 0x80,
  adverb: 0x100,
  date: 0x200,
  /** A word with a capital at the head of a sentence that is nobody’s name. */
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
  /** “him”, “them” */
  object: 0x800000,
  lowercase: 0x1000000,
  /** It starts with neither a capital nor a small letter. */
  number: 0x2000000,
  /** It ends as nouns for people do: “dentist”, “oarsman”. */
  agent: 0x4000000,
  /** A form of a reporting verb that is a noun as well: “claim”, “states”. */
  nounVerb: 0x8000000,
});

/** Any of these bits: the word belongs to a closed class and ends a noun phrase. */
export const CLOSED = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.object;
export const VERB = IS.say | IS.tell | IS.call;
export const NOUN = IS.person | IS.body | IS.document | IS.agent;
