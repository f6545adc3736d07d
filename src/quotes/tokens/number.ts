/**
 * Whether a noun, in lower case, is a plural: “sailors”, “firemen”, “townspeople”, “police”.
 *
 * Where a phrase without an -s must not count (“that people”: a determiner or a conjunction?), ask `endsInS`.
 */
export function isPluralNoun(noun: string): boolean {
  return endsInS(noun) || /(?:people|men|children|police|folk)$/.test(noun);
}

/**
 * Whether a word, in lower case, ends in the -s of a plural or of the third person: “sailors”, “claims”, not “boss”.
 */
export function endsInS(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 1;
}
