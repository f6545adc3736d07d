/** What a word shows about its sentence, whatever the topic; a word's flags are the sum of these. */
export const FLAG = {
  /** First and second person: the writer or a speaker refers to themselves or addresses the reader. */
  person: 1,
  /** A verb that reports speech. */
  says: 2,
  /** A day: the sentence reports an event and not its background. */
  when: 4,
  /** Says when or how many, not what about; and the abbreviations of companies. */
  idle: 8,
  /** A person's office before a name, and not the name: “President Ada Lorne”. */
  office: 16,
  /** Joins the parts of a name: “Bank of England”. */
  joining: 32,
  /** Always has a capital, and is no part of a name: “On Monday Ada Lorne …”. */
  calendar: 64,
  /** Opens a sentence before a name without being a part of it: “Despite Ada Lorne …”. */
  opener: 128,
  /** A noun phrase may stand after it: “of”, “with”. */
  preposition: 256,
  /** Stands before a verb: “to”, “will”, “she”. */
  beforeVerb: 512,
  /** A given name: “Ada”. */
  given: 1024,
  /** A word of the name of a place: “Norway”. */
  place: 2048,
  /** Belongs to a place or a people: “Norwegian”. */
  demonym: 4096,
  /** A news agency, a broadcaster or a site. */
  outlet: 8192,
  /** A noun of bodies, or the last word of their names: “Commission”, “Airlines”. */
  body: 16_384,
  /** A title that a single name keeps: “Prince Ludo”. */
  noble: 32_768,
  /** “was”, “had”: tells of the past. */
  past: 65_536,
  /** “is”, “does”: tells of the present. */
  present: 131_072,
  /** “has”, “have”: what has changed or been found. */
  perfect: 262_144,
  /** “will”, “may”: what is to come. */
  modal: 524_288,
  /** “now”, “latest”: why the story is told today. */
  recent: 1_048_576,
  /** “most”, “record”, “million”: sums up. */
  amount: 2_097_152,
  /** “study”, “police”: who or what knows. */
  source: 4_194_304,
} as const;
