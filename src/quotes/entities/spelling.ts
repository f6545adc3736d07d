/** Letters of a surname below which two that differ are two. */
const SHORTEST = 5;

/**
 * What a surname has in common with its wrong spellings by swapped letters, or by one letter for two, and with others of
 * the same letters; `null` where the name is too short to tell.
 */
export function spellingKey(word: string): string | null {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return null;
  const letters = [...withoutPairs(word)];
  return letters[0]! + letters.slice(1).sort().join('');
}

/** “Halderman” and “Hadlerman”, “Pellow” and “Pelow”: neighbours swapped once, or one letter for two. */
export function isMisspelling(word: string, right: string): boolean {
  const [a, b] = [withoutPairs(word), withoutPairs(right)];
  if (a === b) return true;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function withoutPairs(word: string): string {
  return word.replaceAll(/(.)\1/gu, '$1');
}
