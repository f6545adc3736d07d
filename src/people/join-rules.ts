import { type Bearer, SHARED_KEYWORDS } from './bearers.ts';
import { fieldsOf, wordsOfRole } from './fields.ts';
import { groupBy } from './group-by.ts';
import { foldName, isTitle } from './names.ts';

/** One way to tell that a name is another form of a fuller one that somebody bears in other articles. */
export interface JoinRule {
  readonly name: string;
  /**
   * Invented speakers of two articles who are one, with roles behind commas and keywords of the article in brackets.
   */
  readonly joins: string;
  /** The same of two who are left apart, because it might be somebody else. */
  readonly parts: string;
  /** Who else bears the fuller name; `undefined` where the rule knows nobody, or cannot decide. */
  readonly find: (bearer: Bearer, index: BearerIndex) => Bearer | undefined;
}

/** Those who bear names of two words and more, by their words. */
export class BearerIndex {
  readonly #byName: ReadonlyMap<string, readonly Bearer[]>;
  readonly #byLastWord: ReadonlyMap<string, readonly Bearer[]>;

  constructor(bearers: readonly Bearer[]) {
    const full = bearers.filter(({ words }) => words.length >= 2);
    this.#byName = groupBy(full, ({ words }) => words.join(' '));
    this.#byLastWord = groupBy(full, ({ words }) => words.at(-1)!);
  }

  /** The one who bears a name; `undefined` where nobody does, or several. */
  findOnly(words: readonly string[]): Bearer | undefined {
    return only(this.#byName.get(words.join(' ')) ?? []);
  }

  /** People whose names end in a word. */
  withLastWord(word: string): readonly Bearer[] {
    return (this.#byLastWord.get(word) ?? []).filter(({ kind }) => kind === 'person' || kind === 'name');
  }
}

/** Words that two roles must share where the names alone do not tell. */
const SHARED_WORDS = 2;

/** Letters that a short given name has at least. It must be the beginning of the long one. */
const LEAST_SHORT_NAME = 3;

/** A party, or its members, at the beginning of a name, and the blank behind it. */
const PARTY =
  /^(?:tory|tories|conservatives?|labour|lib dems?|liberal democrats?|republicans?|democrats?|greens?) /;

/**
 * The rules in the order in which they are applied, each to those whom the rules before it have left. That two bear the
 * same name, accents, hyphens and forms of address aside, needs no rule: “Sir Alex Varley” is Alex Varley.
 */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    name: 'title before the name',
    joins: 'Harbour Minister Ada Venn = Ada Venn',
    parts: 'Minister Venn ≠ Ada Venn',
    find: ({ words }, index) => {
      for (let i = 1; i < words.length - 1; i++) {
        const found = isTitle(words[i - 1]!) ? index.findOnly(words.slice(i)) : undefined;
        if (found) return found;
      }
      return undefined;
    },
  },
  {
    name: 'party before the name',
    joins: 'Lib Dem Ada Venn = Ada Venn',
    parts: 'Halden Ada Venn ≠ Ada Venn',
    find: ({ words }, index) => {
      const party = PARTY.exec(words.join(' '))?.[0];
      const name = party === undefined ? [] : words.slice(party.split(' ').length - 1);
      return name.length >= 2 ? index.findOnly(name) : undefined;
    },
  },
  {
    name: 'given name and surname of a longer name',
    joins: 'Ada Venn = Ada R. Venn',
    parts: 'Ada Venn, pilot ≠ Ada Marrow-Venn, brewer',
    find: (bearer, index) => {
      const { words, isPeer, kind } = bearer;
      if (words.length !== 2 || isPeer || kind === 'body') return undefined;
      const [given, surname] = words as [string, string];
      const longer = only(index.withLastWord(surname).filter((other) => isLonger(other, given)));
      return longer && (haveRoleWord(bearer, longer) || isByInitials(bearer, longer)) ? longer : undefined;
    },
  },
  {
    name: 'short given name, and the same office',
    joins: 'Alex Varley, Halden Rovers coach = Alexander Varley, coach of Halden Rovers',
    parts: 'Alex Varley, coach ≠ Alexander Varley, coach',
    find: (bearer, index) => {
      const { words, isPeer } = bearer;
      if (words.length !== 2 || isPeer) return undefined;
      const [given, surname] = words as [string, string];
      const isLong = ({ words: [long] }: Bearer) =>
        given.length >= LEAST_SHORT_NAME && long!.length > given.length && long!.startsWith(given);
      return only(index.withLastWord(surname).filter((other) => isLong(other) && haveOffice(bearer, other)));
    },
  },
  {
    name: 'surname alone, and the same office',
    joins: 'Venn, harbour minister = Ada Venn, harbour minister',
    parts: 'Venn ≠ Ada Venn, harbour minister',
    find: (bearer, index) => {
      const { words, kind } = bearer;
      const isSurname = words.length === 1 || (words.length === 2 && isTitle(words[0]!));
      if (!isSurname || kind === 'body') return undefined;
      return only(
        index
          .withLastWord(words.at(-1)!)
          .filter((other) => other !== bearer && haveOffice(bearer, other) && !isTitle(other.words[0]!)),
      );
    },
  },
  {
    name: 'surname alone, and the same office as a peer',
    joins: 'Venn, harbour minister = Lord Venn, harbour minister',
    parts: 'Venn, harbour minister ≠ Lord Venn, chief justice',
    find: (bearer, index) => {
      const { words, kind } = bearer;
      if (words.length !== 1 || kind === 'body') return undefined;
      return only(index.withLastWord(words[0]!).filter((other) => other.isPeer && haveOffice(bearer, other)));
    },
  },
  {
    name: 'surname alone, of which there is one bearer, in articles on the same',
    joins: 'Venn (ferry; Halden) = Ada Venn (Halden; ferry; cod)',
    parts: 'Venn (ferry; Halden) ≠ Ada Venn (choir; Halden)',
    find: (bearer, index) => {
      const { words, kind } = bearer;
      if (words.length !== 1 || kind === 'body') return undefined;
      const other = only(index.withLastWord(words[0]!));
      return other?.kind === 'person' &&
        !isTitle(other.words[0]!) &&
        shareTopics(bearer, other) &&
        !workApart(bearer, other)
        ? other
        : undefined;
    },
  },
];

function isLonger({ words, isPeer }: Bearer, given: string): boolean {
  return words.length > 2 && !isPeer && words[0] === given;
}

/** Whether a role of one says the same as a role of the other: all words of the shorter one, two at least. */
function haveOffice(a: Bearer, b: Bearer): boolean {
  const others = rolesOf(b);
  return rolesOf(a).some((role) =>
    others.some((other) => {
      const shared = role.filter((word) => other.includes(word)).length;
      return shared >= SHARED_WORDS && shared === Math.min(role.length, other.length);
    }),
  );
}

/** Whether only initials lie between two names, and nothing says that they are of two people. */
function isByInitials(bearer: Bearer, longer: Bearer): boolean {
  return longer.words.slice(1, -1).every(({ length }) => length === 1) && !workApart(bearer, longer);
}

/** Whether articles of both have keywords in common beside the name itself. */
function shareTopics(a: Bearer, b: Bearer): boolean {
  const surname = a.words.at(-1)!;
  const own = new Set(a.appearances.flatMap(({ entry }) => entry.keywords));
  const shared = b.appearances.flatMap(({ entry }) => entry.keywords).filter((keyword) => own.has(keyword));
  const topics = new Set(shared.filter((keyword) => !foldName(keyword).split(' ').includes(surname)));
  return topics.size >= SHARED_KEYWORDS;
}

function haveRoleWord(a: Bearer, b: Bearer): boolean {
  const words = new Set(rolesOf(a).flat());
  return rolesOf(b).some((role) => role.some((word) => words.has(word)));
}

/** Whether both have roles that tell fields, and none in common. */
function workApart(a: Bearer, b: Bearer): boolean {
  const [own, others] = [a, b].map(({ appearances }) =>
    appearances.flatMap(({ speaker }) => fieldsOf(speaker.role)),
  ) as [string[], string[]];
  return own.length > 0 && others.length > 0 && !own.some((field) => others.includes(field));
}

function rolesOf({ appearances }: Bearer): string[][] {
  return appearances.map(({ speaker }) => [...new Set(wordsOfRole(speaker.role))]);
}

function only(bearers: readonly Bearer[]): Bearer | undefined {
  return bearers.length === 1 ? bearers[0] : undefined;
}
