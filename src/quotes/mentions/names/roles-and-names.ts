import { BODIES_BEFORE_NAMES } from '../../../lexicon/body-names.ts';
import { PARTY_MEMBERS, PEOPLE_OF_PLACES, PUBLICATION_WORDS } from '../../../lexicon/places.ts';
import { NOBLES as NOBLE_TITLES, OFFICES as OFFICE_WORDS } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { isOfOrFor, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, nameMention, phraseMention } from '../mention.ts';
import { nameEnd } from './name-runs.ts';
import { nameStart } from './name-start.ts';
import { isBroadcasting, nameBehindWords, roleAfter, unknownNounAfter } from './roles-behind-names.ts';
import { isNameWord, isPaperLikePerson, isPossessive } from './words-in-names.ts';

/** Last words of offices: “the Tory Leader”. */
const OFFICES = setOf(OFFICE_WORDS);
const NOBLES = setOf(NOBLE_TITLES);

/** “the Welshman”, “a senior Tory” */
const PEOPLE = setOf(`${PEOPLE_OF_PLACES} ${PARTY_MEMBERS}`);

const PAPERS = setOf(PUBLICATION_WORDS);
const NAMED_BODIES = setOf(BODIES_BEFORE_NAMES);

/** Words of an office before its “of”. */
const LONGEST_OFFICE = 5;

/** A run of words with capitals in a phrase. */
export interface CapitalRun {
  readonly tokens: Tokens;
  /** First word of the phrase, of the run, and the word after it. */
  readonly first: number;
  readonly from: number;
  readonly end: number;
  /** The noun of a role in small letters that follows it: “Kremlin spokesman”; -1 where none does. */
  readonly role: number;
}

/** One way to tell what a run of capitals names. */
export interface CapitalRunRule {
  readonly name: string;
  /** Invented text, its names in square brackets, its phrases in round ones. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (run: CapitalRun) => Mention | undefined;
}

/** What a run of capitals names. In the order in which they are asked; the first that answers decides. */
export const CAPITAL_RUN_RULES: readonly CapitalRunRule[] = [
  {
    name: 'role and name after it',
    example: 'As night fell, [Kremlin spokesman Dmitry Pesk] met [US magazine Mobile PC].',
    find: ({ tokens, first, role }) => {
      const nameFirst = role + 1;
      if (role < 0 || isPossessive(tokens, role) || !joined(tokens, nameFirst)) return undefined;
      if (!isNameWord(tokens, nameFirst) || !standsBeforeName(tokens, role)) return undefined;
      const end = nameEnd(tokens, nameFirst);
      return nameMention(tokens, {
        first,
        nameFirst: nameStart(tokens, nameFirst, end),
        end,
        roleFirst: first,
      });
    },
  },
  {
    name: 'role that no list knows, and name after it',
    example: '“It sank,” said [the Harrow Vale opener Ada Lowe].',
    find: ({ tokens, first, end }) => {
      const nameFirst = isSaidBefore(tokens, first) ? nameBehindWords(tokens, end) : -1;
      if (nameFirst < 0) return undefined;
      const behind = nameEnd(tokens, nameFirst);
      return nameMention(tokens, {
        first,
        nameFirst: nameStart(tokens, nameFirst, behind),
        end: behind,
        roleFirst: first,
      });
    },
  },
  {
    name: 'role of a person, or a document',
    example: 'As night fell, (a Kremlin spokesman) read (the Halden statement) to (the Harrow full-back).',
    find: ({ tokens, first, role }) =>
      role >= 0 && tokens.is[role]! & (IS.person | IS.agent | IS.document)
        ? phraseMention(tokens, first, role + 1, role)
        : undefined,
  },
  {
    name: 'body known by its name',
    example: 'As night fell, [the Halden council] met [the Halden production team].',
    find: ({ tokens, first, from, role }) =>
      role >= 0 ? nameMention(tokens, { first, nameFirst: from, end: role + 1, roleFirst: from }) : undefined,
  },
  {
    name: 'somebody by a noun that no list knows',
    example:
      'As night fell, (one Halden bystander) and (Harrow tide watchers) said so, (the Halden sage) agreed, and “it sank,” said (a Pell fan).',
    find: ({ tokens, first, from, end }) => {
      const noun = unknownNounAfter(tokens, first, from, end);
      return noun < 0 ? undefined : phraseMention(tokens, first, noun + 1, noun);
    },
  },
  {
    name: 'channel by its abbreviation',
    example: 'As night fell, (Harrow’s state TV) said so, and [Harrow TV] agreed.',
    find: ({ tokens, first, from, end }) =>
      first < from && end === from + 1 && isBroadcasting(tokens, from)
        ? phraseMention(tokens, first, end, from)
        : undefined,
  },
  {
    name: 'paper that is called by a noun of a person',
    example: 'As night fell, (an economist) read [The Economist].',
    find: ({ tokens, first, from, end }) =>
      first === from - 1 && end === from + 1 && isPaperLikePerson(tokens, from)
        ? nameMention(tokens, { first, nameFirst: from, end, roleFirst: from })
        : undefined,
  },
  {
    name: 'noun of a person with a capital',
    example: 'As night fell, (a Democrat) met (the President).',
    find: ({ tokens, first, from, end }) =>
      first < from && end === from + 1 && tokens.is[from]! & IS.person
        ? phraseMention(tokens, first, end, from)
        : undefined,
  },
  {
    name: 'somebody by where he comes from, or by his party',
    example: 'As night fell, (the Welshman) said so, (a senior Tory) agreed, and [the German Alps] fell.',
    find: ({ tokens, first, from, end }) =>
      first < from && end === from + 1 && PEOPLE.has(lowerAt(tokens, from)) && endsPhrase(tokens, end)
        ? phraseMention(tokens, first, end, from)
        : undefined,
  },
  {
    name: 'office in capitals',
    example: 'As night fell, (CEO) was what [Lowe] became.',
    find: ({ tokens, from, end }) =>
      end === from + 1 && tokens.is[from]! & IS.upper && tokens.is[from]! & IS.person
        ? phraseMention(tokens, from, end, from)
        : undefined,
  },
  {
    name: 'office alone',
    example:
      'As night fell, (the Planning Minister) met (the Tory Leader) and read [the Harrow Times Leader].',
    find: ({ tokens, first, from, end }) =>
      isOffice(tokens, from, end) ? phraseMention(tokens, first, end, end - 1) : undefined,
  },
  {
    name: 'office and what it is for',
    example: 'As night fell, (the Chairman of the Joint Chiefs of Staff) met (the CEO of Halden).',
    find: ({ tokens, first, from, end }) => {
      const office = officeWithField(tokens, from, end);
      return office < 0 ? undefined : phraseMention(tokens, first, end, office);
    },
  },
  {
    name: 'name, behind a title if there is one',
    example: 'As night fell, [Prime Minister Keir Starling] met [Mayor Pell].',
    find: ({ tokens, first, from, end }) =>
      nameMention(tokens, { first, nameFirst: nameStart(tokens, from, end), end, roleFirst: first }),
  },
];

/** What the run of capitals from `from` to `end` names, in a phrase whose first word is `first`. */
export function mentionOfRun(tokens: Tokens, first: number, from: number, end: number): Mention {
  const run: CapitalRun = { tokens, first, from, end, role: roleAfter(tokens, first, end) };
  for (const { find } of CAPITAL_RUN_RULES) {
    const mention = find(run);
    if (mention) return mention;
  }
  throw new Error('no rule says what a run of capitals names');
}

/** ““It sank,” said …”: whether a verb of saying behind a quotation stands before word `first`. */
function isSaidBefore({ is, inside }: Tokens, first: number): boolean {
  return first > 1 && (is[first - 1]! & IS.say) !== 0 && inside[first - 2]! >= 0;
}

/** Whether a noun stands before the name of whom it is said, as a title does. */
export function standsBeforeName(tokens: Tokens, noun: number): boolean {
  return (tokens.is[noun]! & (IS.person | IS.agent)) !== 0 || NAMED_BODIES.has(lowerAt(tokens, noun));
}

/** Whether no noun may follow before word `end`: “the Dane said”, “the Dane, who”; but not “the German economy”. */
function endsPhrase(tokens: Tokens, end: number): boolean {
  if (!joined(tokens, end)) return true;
  const bits = tokens.is[end]!;
  return (
    (bits & (IS.auxiliary | IS.conjunction)) !== 0 ||
    ((bits & (VERB | IS.say)) !== 0 && !isPossessive(tokens, end - 1))
  );
}

function isOffice(tokens: Tokens, from: number, end: number): boolean {
  if (end - from < 2 || !OFFICES.has(lowerAt(tokens, end - 1))) return false;
  if (lowerAt(tokens, end - 1) === 'leader' && PAPERS.has(lowerAt(tokens, end - 2))) return false;
  for (let i = from; i < end - 1; i++) if (tokens.is[i]! & (IS.male | IS.female)) return false;
  return true;
}

/** “CEO of Halden”: the noun of an office that no name follows behind what it is for; -1 where there is none. */
function officeWithField(tokens: Tokens, from: number, end: number): number {
  if (nameStart(tokens, from, end) > from) return -1;
  for (let i = from + 1; i < end - 1 && i < from + LONGEST_OFFICE; i++) {
    if (!isOfOrFor(tokens, i)) continue;
    const bits = tokens.is[i - 1]!;
    const isOfficeNoun = bits & (IS.person | IS.title) && !NOBLES.has(lowerAt(tokens, i - 1));
    return isOfficeNoun ? i - 1 : -1;
  }
  return -1;
}
