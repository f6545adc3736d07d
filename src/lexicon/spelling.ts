/** The plural of a regular noun: “claims”, “churches”, “replies”. */
export function pluralOf(noun: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/**
 * The forms of a verb.
 *
 * @param entry The base form of a regular verb, or all forms of another: “say/says/said/saying”.
 */
export function verbForms(entry: string): string[] {
  if (entry.includes('/')) return entry.split('/');
  const stem = entry.slice(0, -1);
  // reply, replied
  if (/[^aeiou]y$/.test(entry)) return [entry, `${stem}ies`, `${stem}ied`, `${entry}ing`];
  // agree, agreeing; note, noting
  if (entry.endsWith('ee')) return [entry, `${entry}s`, `${entry}d`, `${entry}ing`];
  if (entry.endsWith('e')) return [entry, `${entry}s`, `${entry}d`, `${stem}ing`];
  return [entry, pluralOf(entry), `${entry}ed`, `${entry}ing`];
}
