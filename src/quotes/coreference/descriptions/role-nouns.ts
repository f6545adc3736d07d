import { PARTY_MEMBERS, PEOPLE_OF_PLACES } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';

/** Nouns that may stand for one another: each line lists words for one role. */
const SAME_ROLE: readonly string[] = [
  'rev reverend vicar rector priest pastor minister clergyman chaplain curate father fr',
  'dr doctor surgeon physician gp consultant',
  'prof professor academic scholar scientist researcher',
  'cllr councillor',
  'sen senator lawmaker politician',
  'mp politician lawmaker parliamentarian backbencher',
  'gov governor',
  'coach manager boss',
  'chief boss head director executive',
  'actor actress star performer',
  'singer star musician performer songwriter vocalist frontman',
  'comedian comic star entertainer',
  'writer author novelist poet playwright',
  'director film-maker filmmaker',
  'lawyer solicitor barrister attorney',
  'striker forward player footballer star',
  'midfielder winger player footballer star',
  'defender player footballer',
  'goalkeeper keeper player footballer',
  'captain skipper player',
];

/** The lines above that each noun stands in, as bits. */
const ROLES_OF_NOUNS: ReadonlyMap<string, number> = sumRoles();

function sumRoles(): Map<string, number> {
  const roles = new Map<string, number>();
  SAME_ROLE.forEach((nouns, role) => {
    for (const noun of nouns.split(' ')) roles.set(noun, (roles.get(noun) ?? 0) | (1 << role));
  });
  return roles;
}

/** Whether two nouns say the same of a person: “the vicar” and “the Rev.”. */
export function areAlike(noun: string, other: string): boolean {
  return ((ROLES_OF_NOUNS.get(noun) ?? 0) & (ROLES_OF_NOUNS.get(other) ?? 0)) !== 0;
}

/** Titles by the form that stands before a name: “Sen. Lowe” is the senator. */
export const SHORT: ReadonlyMap<string, string> = new Map([
  ['senator', 'sen'],
  ['governor', 'gov'],
  ['representative', 'rep'],
  ['congressman', 'rep'],
  ['congresswoman', 'rep'],
  ['professor', 'prof'],
  ['reverend', 'rev'],
  ['councillor', 'cllr'],
  ['general', 'gen'],
  ['captain', 'capt'],
  ['sergeant', 'sgt'],
  ['lieutenant', 'lt'],
]);

/**
 * Words that set one bearer of a role apart from another: the shadow foreign secretary is not the foreign secretary.
 */
export const RANKS = ['former', 'shadow', 'deputy', 'vice', 'assistant'] as const;

/** Nouns by which the main person of an article is called though nothing has said so: “the Irishman”, “the veteran”. */
export const EPITHETS = setOf(`old veteran star ${PEOPLE_OF_PLACES} ${PARTY_MEMBERS}`);

/** Nouns by which a body is called once it has been named: “Halden Rail … the company”. */
export const COMMON_BODIES = setOf(`
  company firm business operator bank union club team agency group charity council party paper newspaper
  magazine organisation organization institution university college school hospital retailer airline
  manufacturer maker chain board body authority regulator watchdog publisher broadcaster developer
  federation league association society network campaign ministry department committee court brand trust
  foundation museum orchestra band
`);

/** Bodies whose names tell what they are: no body is called “the council” whose name has no such word. */
export const NAMED_FOR_WHAT_THEY_ARE = setOf(`
  government council court police army navy military ministry department committee commission parliament
  senate congress assembly cabinet school college museum church embassy treasury opposition office
`);

const GENERAL_NOUNS = setOf(`
  man woman boy girl teenager youngster star veteran pair couple latter suspect victim defendant old
`);

/** Whether anybody may be called by a noun: “the man”, “the 56-year-old”. */
export function isGeneralNoun(noun: string): boolean {
  return GENERAL_NOUNS.has(noun) || /^\d/.test(noun);
}
