/** A weight set by hand, with the case that it is for: the pronoun in brackets, the mention in braces. */
interface Weight {
  readonly value: number;
  readonly example: string;
}

/** Every weight by which the antecedent of a pronoun is chosen. */
export const WEIGHTS = {
  // How well a mention fits “he” or “she”.
  knownGender: { value: 2, example: '{Ines Okafor} won. “We left,” [she] said.' },
  tellingClause: { value: 1.6, example: '{The busker}, who lost her hat, won. “We left,” [she] said.' },
  tellingPronoun: { value: 1.6, example: '{A runner} lost her hat. “We left,” [she] said.' },
  genderedNoun: { value: 1.5, example: '{A woman} won. “We left,” [she] said.' },
  leaningName: { value: 1.4, example: '{Runa Lowe} won. “We left,” [she] said.' },
  leaningOtherwise: { value: 0.4, example: '{Runa Lowe} won. “We left,” [he] said.' },
  resolvedPronoun: { value: 1.4, example: '“We left,” {she} said. “We slept,” [she] said.' },
  fullName: { value: 0.9, example: '{Ash Kinnard} won. “We left,” [she] said.' },
  nameOften: { value: 0.8, example: '{Kinnard} won. Kinnard left. “We left,” [she] said.' },
  nameOnce: { value: 0.6, example: '{Kinnard} won. “We left,” [she] said.' },
  personNoun: { value: 0.4, example: '{A runner} won. “We left,” [she] said.' },
  // How well one fits “it”.
  namedBody: { value: 2, example: '{Harrow Council} met. “We left,” [it] said.' },
  bodyNoun: { value: 1.2, example: '{The council} met. “We left,” [it] said.' },
  documentNoun: { value: 0.8, example: '{The report} came. “We left,” [it] said.' },
  nameOfAnything: { value: 0.6, example: '{Kinnard} won. “We left,” [it] said.' },
  // How well one fits “they”.
  several: { value: 2, example: '{The mayors} met. “We left,” [they] said.' },
  bodyOfSeveral: { value: 1, example: '{The council} met. “We left,” [they] said.' },
  personOfAnyGender: { value: 0.3, example: '{Ines Okafor} won. “We left,” [they] said.' },
  // What multiplies the fit.
  subject: { value: 1.8, example: '{Ines Okafor} won. “We left,” [she] said.' },
  lastSpeaker: { value: 1.5, example: '“We left,” said {Ines Okafor}. “We slept,” [she] said.' },
  governed: { value: 0.7, example: 'The crew had close ties to {Ines Okafor}. “We left,” [she] said.' },
  carriedPast: { value: 0.6, example: 'The crew met {Tom Hale}. He won. “We left,” [he] said.' },
  owner: { value: 0.5, example: 'The boat was {Ines Okafor’s}. “We left,” [she] said.' },
  attributive: { value: 0.3, example: '{The Tory} plans fell. “We left,” [he] said.' },
  spokenOf: { value: 0.3, example: '{Tom Hale}, [he] said, “would lose”.' },
  // What else decides.
  /** The fit is divided by one more than this much of the square of the sentences between. */
  distance: { value: 0.3, example: '{Ines Okafor} won. It rained. “We left,” [she] said.' },
  /** What an entity’s nearer mention adds of its weight to one before it. */
  repetition: { value: 0.3, example: '{Ines Okafor} won. Okafor slept. “We left,” [she] said.' },
  /** The least fit of a subject past which no pronoun is carried. */
  likely: { value: 0.5, example: '{Ines Okafor} won. “We left,” [she] said.' },
  /** The share of the best one’s weight from which a second entity makes the choice contested. */
  contested: { value: 0.5, example: '{Ines Okafor} met Ines Pell. “We left,” [she] said.' },
} as const satisfies Readonly<Record<string, Weight>>;

export type WeightName = keyof typeof WEIGHTS;
