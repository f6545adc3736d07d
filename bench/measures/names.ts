/**
 * Names of speakers against those that an editor gives: a surname where the article tells the whole name is wrong, and
 * so is a role glued to a name; courtesies, titles, articles and case do not count.
 */

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|rev|gov|sen|rep|gen|lt|col|maj|capt|sgt|cmdr|supt|judge|senator|governor|president|prime minister|representative|president-elect|premier|mayor|lord|lady)\.? (?=\S)/;

/** Whether a name is one of those that are right. */
export function isSameName(name: string, right: readonly string[]): boolean {
  const own = bare(name);
  return right.some((other) => bare(other) === own);
}

function bare(name: string): string {
  let plain = withoutFrills(name);
  for (let shorter = plain.replace(TITLE, ''); shorter !== plain; shorter = plain.replace(TITLE, ''))
    plain = shorter;
  return plain;
}

/** In small letters, without article, quotation marks, ’s and what ends it. */
export function withoutFrills(name: string): string {
  return name
    .replaceAll('\u00ad', '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s$/, '')
    .replace(/[.,]+$/, '');
}
