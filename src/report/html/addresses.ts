import { foldName } from '../../people/names.ts';
import type { Person } from '../../people/people.ts';

/** A path as a relative address; a name such as `javascript:alert(1).html` stays a name. */
export function renderAddress(path: string): string {
  return `./${path.split('/').map(encodeName).join('/')}`;
}

/** A text as a part of an address. */
export function encodeName(name: string): string {
  // Half of a surrogate pair cannot be encoded, and a file name may hold one.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Letters of a file name at most. */
const LONGEST = 60;

/** The folder of the pages of people. */
const FOLDER = 'speakers';

/**
 * Paths for the pages of people, each its own: `speakers/ada-venn.html`.
 *
 * @param paths Those of other pages: none is in the folder of these.
 * @param isInput Whether a page would overwrite an input there. Then all go to another folder: `speakers-2`.
 */
export function namePages(
  people: readonly Person[],
  paths: readonly string[],
  isInput: (path: string) => boolean,
): Map<Person, string> {
  const names = nameFiles(people);
  // Folders whose names differ in capitals alone are one folder on some machines.
  const taken = new Set(paths.map((path) => path.split('/')[0]!.toLowerCase()));
  for (let i = 1; ; i++) {
    const folder = numberName(FOLDER, i);
    if (taken.has(folder)) continue;
    const pages = names.map((name) => `${folder}/${name}.html`);
    if (!pages.some(isInput)) return new Map(people.map((person, p) => [person, pages[p]!]));
  }
}

/** A name for the file of each person, without its extension. */
function nameFiles(people: readonly Person[]): string[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const name =
      foldName(person.name ?? '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, LONGEST) || 'speaker';
    let i = 1;
    while (taken.has(numberName(name, i))) i++;
    taken.add(numberName(name, i));
    return numberName(name, i);
  });
}

/** `speakers`, `speakers-2`, `speakers-3` … */
function numberName(name: string, i: number): string {
  return i === 1 ? name : `${name}-${i}`;
}
