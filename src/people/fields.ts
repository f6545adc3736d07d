import { setOf } from '../lexicon/words.ts';
import { foldName } from './names.ts';

/** A field that somebody works in, with the words of roles that tell it. */
export interface Field {
  readonly name: string;
  /** An invented role. */
  readonly example: string;
  /** Words of which one is enough, lower-case and without hyphens. */
  readonly words: RegExp;
}

/**
 * Fields between which a name changes hands: two who bear one name, one a striker and one a minister, are two people.
 * Words of several fields are in none: leader, chairman, director, spokesman, lawyer.
 */
export const FIELDS: readonly Field[] = [
  {
    name: 'politics',
    example: 'Halden backbencher',
    words:
      /\b(?:minister|mps?|meps?|msps?|chancellor|premier|backbencher|senator|congress(?:man|woman)|councillor|peer|whip|labour|tory|tories|conservative|democrat|republican|parliament(?:ary)?|treasury|government|home secretary|foreign secretary|shadow)\b/,
  },
  {
    name: 'sport',
    example: 'Halden scrum-half',
    words:
      /\b(?:coach|captain|skipper|striker|midfielder|defender|goalkeeper|winger|scrum half|fly half|full back|hooker|prop|flanker|champion|athlete|sprinter|hurdler|runner|footballer|cricketer|golfer|batsman|bowler|boxer|jockey|referee|olympian|olympic|grand slam|team mate|teammate|tennis|rugby|football|cricket)\b/,
  },
  {
    name: 'business',
    example: 'analyst at Marrow & Sons',
    words:
      /\b(?:analyst|economist|trader|fund manager|investor|banker|broker|executive|vice president|entrepreneur|consultant|head of marketing|head of sales)\b/,
  },
  {
    name: 'arts',
    example: 'Lowmoor drummer',
    words:
      /\b(?:singer|actor|actress|guitarist|drummer|frontman|rapper|novelist|playwright|composer|comedian|film director|musician|screenwriter|painter|sculptor)\b/,
  },
  {
    name: 'church',
    example: 'Archbishop of Halden',
    words: /\b(?:reverend|vicar|bishop|archbishop|rabbi|imam|cardinal|priest)\b/,
  },
  {
    name: 'science',
    example: 'computer specialist',
    words:
      /\b(?:professor|scientist|researcher|physicist|biologist|astronomer|engineer|computer|psychologist|surgeon)\b/,
  },
];

/** “Norrow Athletic manager”, where a club’s name comes before; not “fund manager” or “manager of the hotel”. */
const MANAGER_OF_CLUB = /^(?:\p{Lu}[\p{L}'’.-]* )+(?:manager|boss)$/u;

/** The fields that a role tells, by name. */
export function fieldsOf(role: string | null): string[] {
  if (role === null) return [];
  const folded = foldName(role);
  const fields = FIELDS.filter(({ words }) => words.test(folded)).map(({ name }) => name);
  return fields.length === 0 && MANAGER_OF_CLUB.test(role) ? ['sport'] : fields;
}

/** Words of a role that say nothing about the office itself. */
const SLIGHT = new Set('a an the of for at in and to by former new ex acting deputy now'.split(' '));

/** Offices that exist in every field. */
export const OFFICES_OF_ALL_FIELDS: ReadonlySet<string> = setOf(`
  manager boss director head chief executive chairman chair president leader spokesman spokeswoman member
`);

/** The words that a role says something with: `former foreign secretary` → `foreign`, `secretary`. */
export function wordsOfRole(role: string | null): string[] {
  if (role === null) return [];
  return foldName(role)
    .replaceAll(/'s?\b/g, '')
    .split(' ')
    .filter((word) => word !== '' && !SLIGHT.has(word));
}
