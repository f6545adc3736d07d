import { classOf, UPPER } from '../../doc/characters.ts';
import { endsInS } from '../tokens/number.ts';
import type { Entity, EntityKind } from './entity.ts';
import { NAME_WORD } from './name-word-classes.ts';
import { IN_PLACES, isListed } from './name-words.ts';
import { isOfNamedBody } from './roles/role-nouns.ts';

/** A name whose kind is asked. */
interface Named {
  readonly entity: Entity;
  /** The name as it is written. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** One way to tell the kind of what a name names. */
export interface KindRule {
  readonly name: string;
  /** Invented text, the name in square brackets. */
  readonly example: string;
  readonly kind: EntityKind;
  readonly holds: (named: Named) => boolean;
}

/** Letters of an acronym at most: longer words in capitals are shouted. */
const LONGEST_ACRONYM = 6;

/** In the order in which they are asked; the first that holds decides. */
export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'day, prize, event',
    example: 'We met on [Harbour Day].',
    kind: 'thing',
    holds: ({ entity, last }) => !entity.isTold && isListed(last, NAME_WORD.unpeopled),
  },
  {
    name: 'doctrine',
    example: 'We met for [Halden Idealism].',
    kind: 'thing',
    holds: ({ entity: { isTold, body, age }, last }) => !isTold && !body && age < 0 && /..ism$/.test(last),
  },
  {
    name: 'street, river, county',
    example: 'We met at [Halden Bridge].',
    kind: 'place',
    holds: ({ entity, last }) =>
      !entity.isTold && entity.words.length > 1 && isListed(last, NAME_WORD.endOfPlace),
  },
  {
    name: 'country, city, or what comes from one',
    example: 'We met in [Norway].',
    kind: 'place',
    holds: ({ entity, first }) =>
      entity.words.length === 1 && isListed(first, NAME_WORD.place | NAME_WORD.demonym),
  },
  {
    name: 'letters of a country',
    example: 'We met in the [U.S.] yesterday.',
    kind: 'place',
    holds: ({ name }) => name[1] === '.' && /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(name),
  },
  {
    name: 'people of a place',
    example: 'The [Norwegians] left.',
    kind: 'group',
    // “Justin Green” is not a party.
    holds: ({ entity: { gender, words }, last }) =>
      (isListed(last, NAME_WORD.party) && !(gender && words.length > 1)) ||
      (endsInS(last) && isListed(last.slice(0, -1), NAME_WORD.demonym)),
  },
  {
    name: 'several, by their verbs',
    example: 'The [Halvers] were late.',
    kind: 'group',
    holds: ({ entity }) => entity.words.length === 1 && entity.plural * 2 > entity.mentions,
  },
  {
    name: 'paper, agency, network',
    example: 'We read the [Halden Gazette].',
    kind: 'body',
    holds: ({ last }) => isListed(last, NAME_WORD.publication),
  },
  {
    name: 'news channel written as one word',
    example: 'We saw it on [9News].',
    kind: 'body',
    holds: ({ name }) => name.endsWith('News'),
  },
  {
    name: 'web address',
    example: 'We read it on [Halden.com].',
    kind: 'body',
    holds: ({ name }) => /\.(?:com|org|net|co\.uk)$/.test(name),
  },
  {
    name: 'firm of two names',
    example: 'We met the broker [Halden & Pell].',
    kind: 'body',
    holds: ({ entity, name }) => name.includes(' & ') && !entity.gender,
  },
  {
    name: 'title, person’s role or given name',
    example: 'We met [Ines Okafor].',
    kind: 'person',
    // “the Florence Aquarium”
    holds: ({ entity: { isTold, body, hasArticle }, last }) =>
      isTold && !(body && hasArticle) && !isListed(last, NAME_WORD.endOfBody),
  },
  {
    name: 'acronym',
    example: 'We met the [HRB].',
    kind: 'body',
    holds: ({ name }) => isAcronym(name),
  },
  {
    name: 'person, by a pronoun beside the full name',
    example: '[Sash Merrow] brought her own chair.',
    kind: 'person',
    holds: ({ entity, last }) =>
      entity.gender !== null &&
      !entity.body &&
      entity.words.length > 1 &&
      !isListed(last, NAME_WORD.place) &&
      !isWhereThingsAre(entity),
  },
  {
    name: 'words of places alone',
    example: 'We met in [New Zealand].',
    kind: 'place',
    holds: ({ entity }) => !entity.body && entity.words.every((word) => isListed(word, IN_PLACES)),
  },
  {
    name: 'word of a body',
    example: 'We met the [Halden Council].',
    kind: 'body',
    holds: ({ entity }) => entity.body,
  },
  {
    name: 'noun for a body in front',
    example: 'We met at the energy giant [Halden].',
    kind: 'body',
    holds: ({ entity: { roleNoun } }) => roleNoun !== null && isOfNamedBody(roleNoun),
  },
  {
    name: 'age',
    example: 'We met [Sash Merrow], 61, at home.',
    kind: 'person',
    holds: ({ entity }) => entity.age > 0,
  },
  {
    name: 'where things are',
    example: 'We met in [Harrow].',
    kind: 'place',
    holds: ({ entity }) => isWhereThingsAre(entity),
  },
  {
    name: 'word that has its capital from the sentence alone',
    example: '[Moss] harms.',
    kind: 'thing',
    holds: ({ entity, name }) =>
      entity.words.length === 1 &&
      entity.opening === entity.mentions &&
      !entity.lean &&
      name.slice(1) === name.slice(1).toLowerCase(),
  },
  {
    name: 'name',
    example: 'We met [Sash Merrow].',
    kind: 'unknown',
    holds: () => true,
  },
];

/** What sort of thing a name names, by its words and by what the article says of it. */
export function kindOfEntity(text: string, entity: Entity): EntityKind {
  const named: Named = {
    entity,
    name: text.slice(entity.name.start, entity.name.end),
    first: entity.words[0]!,
    last: entity.words.at(-1)!,
  };
  return KIND_RULES.find(({ holds }) => holds(named))!.kind;
}

function isWhereThingsAre({ located, mentions }: Entity): boolean {
  return located * 2 > mentions;
}

function isAcronym(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_ACRONYM) return false;
  for (let i = 0; i < name.length; i++) if (!(classOf(name.charCodeAt(i)) & UPPER)) return false;
  return true;
}
