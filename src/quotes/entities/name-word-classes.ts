/** What a word of a name tells of the kind of what it names, as bits; a word may have several. */
export const NAME_WORD = {
  /** A word of the name of a place: “Norway”. */
  place: 1,
  /** Belongs to a place or a people: “Norwegian”. */
  demonym: 2,
  /** Stands in names of places beside others: “New”. */
  partOfPlace: 4,
  /** The last word of a place's name: “Street”. */
  endOfPlace: 8,
  party: 16,
  /** The last word of a publication's or an agency's name: “Gazette”. */
  publication: 32,
  /** The last word of a body's name: “Council”. */
  endOfBody: 64,
  /** The last word of names that no person bears: days, prizes, events, laws. */
  unpeopled: 128,
} as const;
