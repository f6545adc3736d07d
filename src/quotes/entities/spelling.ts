/** Letters of a surname below which two that differ are two. */
const SHORTEST = 5;

/**
 * What a surname has in common with its wrong spellings by swapped letters, or by one letter for two: “Halderman” and
 * “Hadlerman”, “Pellow” and “Pelow”. `null` where the name is too short to tell.
 */
export function spellingKey(word: string): string | null {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return null;
  const letters = [...word.replaceAll(/(.)\1/gu, '$1')];
  return letters[0]! + letters.slice(1).sort().join('');
}
