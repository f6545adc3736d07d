/** Words parted by blanks, under the reason why they stand together. */
export type WordGroups = Readonly<Record<string, string>>;

/** The words of a list, one by one. */
export function wordsOf(list: string | WordGroups): string[] {
  const text = typeof list === 'string' ? list : Object.values(list).join(' ');
  return text.trim().split(/\s+/);
}

/** The words of a list, to ask whether a word is one of them. */
export function setOf(list: string | WordGroups): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** The words of some lists, each with the sum of the bits of the lists that it stands in. */
export function sumLists(
  lists: readonly (readonly [bits: number, list: string | WordGroups])[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [bits, list] of lists)
    for (const word of wordsOf(list)) sums.set(word, (sums.get(word) ?? 0) | bits);
  return sums;
}

/** The words of a list with capitals, parted by blanks. */
export function capitalized(list: string): string {
  return wordsOf(list)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * Tells whether a word, in lower case, is in a list. The set is made where it is asked for.
 */
export function among(listWords: () => readonly string[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(listWords());
    return words.has(word);
  };
}
