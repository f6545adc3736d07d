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

/** Paths for the pages of people, each its own: `speakers/ada-venn.html`. */
export function namePages(people: readonly Person[], folder: string): Map<Person, string> {
  const taken = new Set<string>();
  return new Map(
    people.map((person) => {
      const name =
        foldName(person.name ?? '')
          .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
          .slice(0, LONGEST) || 'speaker';
      let free = name;
      for (let i = 2; taken.has(free); i++) free = `${name}-${i}`;
      taken.add(free);
      return [person, `${folder}/${free}.html`];
    }),
  );
}

/** A name for a folder that none of the paths has in the first place. */
export function findFreeFolder(paths: readonly string[], name: string): string {
  // Folders whose names differ in capitals alone are one folder on some machines.
  const taken = new Set(paths.map((path) => path.split('/')[0]!.toLowerCase()));
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`;
  return free;
}
