import { PARTIES as NAMES_OF_PARTIES } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import type { DiscourseReferent } from '../discourse-referent.ts';
import { isReport } from '../referents/documents.ts';
import { closerAgreement, type Description, type Match } from './description.ts';
import { holdsAnother } from './offices.ts';
import { NAMED_FOR_WHAT_THEY_ARE } from './role-nouns.ts';

/** What a description and a referent that it fits are asked. */
interface Pair {
  readonly description: Description;
  readonly referent: DiscourseReferent;
  readonly match: Match;
}

/** One reason for which a description cannot call a referent, though kind and gender would let it. */
export interface Mismatch {
  readonly name: string;
  /** Invented text: the phrase in brackets, in braces whom it cannot call. */
  readonly example: string;
  readonly holds: (pair: Pair) => boolean;
}

/** Roles that people have for the place that elected them: “the MP for Harrow”. */
const SEATS = /^(?:mp|mep|msp|senator|congressman|congresswoman|representative|member)$/;

const PARTIES = setOf(NAMES_OF_PARTIES);

/** Asked in this order; the first that holds rules the referent out. */
export const MISMATCHES: readonly Mismatch[] = [
  {
    name: 'name before the head that is not known of whom has none',
    example: 'Two {officials} met. “We left,” [Halden officials] said.',
    holds: ({ description, referent }) =>
      referent.entity < 0 && closerAgreement(description, referent.words) === 'foreign',
  },
  {
    name: 'several that nothing else calls so',
    example: 'The {Halvers} met. “We left,” [the officials] said.',
    holds: ({ description, match }) => description.sort === 'several' && match === 'none',
  },
  {
    name: 'several documents, police or media for a body',
    example: '{Halden Rail} left. “We left,” [the reports] said.',
    holds: ({ description, match }) =>
      description.sort === 'body' && match === 'none' && callsMany(description),
  },
  {
    name: 'report for the body that it is about',
    example: 'They sued {Halden Rail}. “We left,” [the lawsuit] said.',
    holds: ({ description, referent, match }) =>
      description.sort === 'body' &&
      match === 'none' &&
      isReport(description.head) &&
      referent.kind !== 'thing',
  },
  {
    name: 'thing without a name for a body',
    example: 'A {clock} struck. “We left,” [the council] said.',
    holds: ({ description, referent, match }) =>
      description.sort === 'body' && match === 'none' && referent.kind === 'thing' && referent.entity < 0,
  },
  {
    name: 'paper that is a thing',
    example: 'It was {Harbour Day}. “We left,” [the paper] said.',
    holds: ({ description, referent, match }) =>
      match === 'none' && referent.kind === 'thing' && PRESS.test(description.head),
  },
  {
    name: 'body that would have the noun in its name',
    example: '{Halden Rail} left. “We left,” [the government] said.',
    holds: ({ description: { sort, head }, referent, match }) =>
      sort === 'body' && match === 'none' && referent.entity >= 0 && NAMED_FOR_WHAT_THEY_ARE.has(head),
  },
  {
    name: 'paper for a body whose name says that it is something else',
    example: '{Halden Ferry School} left. “We left,” [the newspaper] said.',
    holds: ({ description: { sort, head }, referent: { entity, heads }, match }) =>
      sort === 'body' &&
      match === 'none' &&
      entity >= 0 &&
      PRESS.test(head) &&
      [...heads].some((noun) => NAMED_FOR_WHAT_THEY_ARE.has(noun) || NO_PAPERS.has(noun)),
  },
  {
    name: 'document for a name that may be anything',
    example: 'We read {Sash}. “We left,” [the caption] said.',
    holds: ({ description: { sort, isDocument }, referent, match }) =>
      sort === 'body' &&
      match === 'none' &&
      isDocument &&
      (referent.kind === 'unknown' || (referent.kind === 'thing' && referent.length === 1)),
  },
  {
    name: 'role in a body for what is not known to be a person',
    example: '{Okto} left. “We left,” [the captain] of the Halden patrol said.',
    holds: ({ description: { sort, head, isGeneral, age, behind }, referent, match }) =>
      sort === 'role' &&
      match === 'none' &&
      referent.entity >= 0 &&
      referent.kind !== 'person' &&
      !isGeneral &&
      !SEATS.test(head) &&
      age < 0 &&
      behind.length > 0 &&
      !behind.some((word) => referent.words.has(word)),
  },
  {
    name: 'minister who is not the prime one',
    example: 'Trade minister {Mara Lowe} left. “We left,” [the prime minister] said.',
    holds: ({ description: { head, closer }, referent, match }) =>
      match !== 'none' && head === 'minister' && closer.includes('prime') && !referent.words.has('prime'),
  },
  {
    name: 'holder of another office',
    example: 'Home Secretary {Ines Okafor} left. “We left,” [the foreign secretary] said.',
    holds: ({ description, referent }) => holdsAnother(description, referent),
  },
  {
    name: 'somebody who held the role elsewhere before',
    example: 'Former Pell manager {Ed Lowe} left. “We left,” [the Halden manager] said.',
    holds: ({ description, referent, match }) =>
      match === 'head' &&
      referent.words.has('former') &&
      !description.closer.includes('former') &&
      closerAgreement(description, referent.words) === 'foreign',
  },
  {
    name: 'spokesman whom nothing else calls so',
    example: '{Mara Lowe} left. “We left,” [the mayor’s spokeswoman] said.',
    holds: ({ description, referent, match }) =>
      match === 'none' && referent.entity >= 0 && description.head.startsWith('spokes'),
  },
  {
    name: 'somebody of another party',
    example: 'Labour spokesman {Tom Hale} left. “We left,” [the Green spokesman] said.',
    holds: ({ description, referent }) =>
      description.sort === 'role' && isOfOtherParty(description, referent),
  },
];

/** Whether a description that fits a referent cannot call it all the same, where they agree so well. */
export function isMismatch(description: Description, referent: DiscourseReferent, match: Match): boolean {
  const pair = { description, referent, match };
  return MISMATCHES.some(({ holds }) => holds(pair));
}

/** More nouns that end the names of bodies that are no papers. */
const NO_PAPERS = setOf('hospital university airline airlines club festival exchange league fund');

const PRESS = /^(?:(?:news)?paper|magazine|tabloid|broadsheet|daily|weekly|journal)$/;

/** “the reports”, “police”: whether a phrase calls several. */
function callsMany({ head, article }: Description): boolean {
  return isPluralNoun(head) || (article === 'none' && /^(?:police|media|press)$/.test(head));
}

/** “the Green spokesman” is not the Labour one. */
function isOfOtherParty({ names }: Description, { words }: DiscourseReferent): boolean {
  const party = names.find((name) => PARTIES.has(name));
  return party !== undefined && !words.has(party) && [...words].some((word) => PARTIES.has(word));
}
