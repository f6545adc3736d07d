import type { Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { lowerAt } from '../tokens/tokens.ts';
import { coordinationAt } from './coordination.ts';
import {
  bodyCalled,
  COMMON_BODIES,
  fullerPhrase,
  isEpithet,
  latestPerson,
  relativeCalled,
} from './descriptions.ts';
import { authorOf, makerOf } from './documents.ts';
import { antecedentOf, type Spoken } from './pronouns.ts';
import { bearerCalled } from './role-bearers.ts';

/** Mentions that are remembered to have spoken: as far as antecedents are sought. */
const MOST_SPOKEN = 60;

/** “came a shout from the back”: it was somebody, and nobody knows who. */
const NOBODY = /^(?:shout|cry|voice|answer|reply|chant|call)$/;

/** How a mention was found to name its speaker; what that is worth is told in reliability.ts. */
export type Evidence = 'name' | 'phrase' | 'role' | 'epithet' | 'body' | 'pronoun' | 'contested pronoun';

/** Who a mention names. */
export interface Referent {
  /** Index of the person among those the article names, -1 where it is called by a phrase alone. */
  readonly entity: number;
  /** The name, or the phrase without its article. */
  readonly name: Span;
  readonly evidence: Evidence;
}

/**
 * Tells whom each mention of a speaker names, from first to last.
 *
 * @param mentions Index of the mention that each quote names its speaker by, in text order; -1 where none does.
 */
export function findReferents(analysis: QuoteAnalysis, mentions: readonly number[]): (Referent | null)[] {
  const spoken = new Map<number, number>();
  const named: (Referent | null)[] = [];
  for (const [i, m] of mentions.entries()) {
    named.push(m < 0 ? null : m === mentions[i - 1] ? named[i - 1]! : findReferent(analysis, m, spoken));
    if (m < 0) continue;
    // Taken out and put in again, it is the latest.
    spoken.delete(m);
    spoken.set(m, named[i]?.entity ?? -1);
    if (spoken.size > MOST_SPOKEN) spoken.delete(spoken.keys().next().value!);
  }
  return named;
}

/**
 * Tells who a mention names: the person of the name, of the role (“the mayor” after “Ines Okafor, mayor of …”) or
 * of the pronoun.
 *
 * @param spoken The mentions that spoke before.
 * @returns `null` where the article gives no grounds.
 */
function findReferent(analysis: QuoteAnalysis, m: number, spoken: Spoken): Referent | null {
  const { mentions, entities } = analysis;
  const mention = mentions[m]!;
  if (mention.kind === 'name') {
    const coordination = coordinationAt(analysis, m);
    if (coordination) return { entity: -1, name: coordination, evidence: 'name' };
  }
  for (const n of [m, mention.appositive]) {
    const entity = n < 0 ? -1 : entities.of[n]!;
    if (entity >= 0) return entityNamed(analysis, entity, 'name');
  }
  return mention.kind === 'pronoun' ? byPronoun(analysis, m, spoken) : byPhrase(analysis, m, spoken);
}

function entityNamed({ entities }: QuoteAnalysis, entity: number, evidence: Evidence): Referent {
  return { entity, name: entities.list[entity]!.name, evidence };
}

function byPronoun(
  analysis: QuoteAnalysis,
  m: number,
  spoken: Spoken,
  word = lowerAt(analysis.tokens, analysis.mentions[m]!.head),
): Referent | null {
  const { mentions } = analysis;
  const mention = mentions[m]!;
  if (word === 'who' || word === 'which' || word === 'that') {
    for (let n = m - 1; n >= 0 && n > m - 4; n--) {
      const { reach, end, qualified } = mentions[n]!;
      if (reach === mention.first || end === mention.first || qualified === mention.first)
        return findReferent(analysis, n, spoken);
    }
    return null;
  }
  const antecedent = antecedentOf(analysis, m, word, spoken);
  if (!antecedent) return null;
  const evidence = antecedent.contested ? 'contested pronoun' : 'pronoun';
  const n = antecedent.mention;
  const coordination = word === 'they' || word === 'their' ? coordinationAt(analysis, n) : null;
  if (coordination) return { entity: -1, name: coordination, evidence };
  if (mentions[n]!.kind === 'pronoun') return entityNamed(analysis, spoken.get(n)!, evidence);
  const named = findReferent(analysis, n, NONE);
  return named && { ...named, evidence };
}

const NONE: Spoken = new Map();

/** A phrase whose referent is asked for. */
interface PhrasePlace {
  readonly analysis: QuoteAnalysis;
  readonly m: number;
  readonly mention: Mention;
  /** Its first word and its head, in lower case, and the head’s classes. */
  readonly determiner: string;
  readonly head: string;
  readonly bits: number;
  readonly isDefinite: boolean;
  readonly spoken: Spoken;
}

/** One way in which a phrase names somebody. */
export interface PhraseRule {
  readonly name: string;
  /** Invented text: the phrase in brackets, the name of its referent in braces; no braces where it names nobody. */
  readonly example: string;
  /** `null`: it names nobody; `undefined`: ask the next rule. */
  readonly find: (place: PhrasePlace) => Referent | null | undefined;
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  {
    name: 'role',
    example: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
    find: (place) =>
      isRole(place)
        ? entityFound(place, bearerCalled(place.analysis, place.m, place.head), 'role')
        : undefined,
  },
  {
    name: 'body',
    example: '{Harrow Council} met. “We left,” [the council] said.',
    find: (place) =>
      isBareBody(place)
        ? entityFound(place, bodyCalled(place.analysis, place.m, place.head), 'body')
        : undefined,
  },
  {
    name: 'epithet',
    example: '{Josip Varga} built his first game. “We left,” [the veteran] said.',
    find: (place) =>
      place.isDefinite && isEpithet(place.head)
        ? entityFound(place, latestPerson(place.analysis, place.m), 'epithet')
        : undefined,
  },
  {
    name: 'document that a name owns',
    example: '[{Lowe}’s statement] said: “We left.”',
    find: (place) =>
      isDocument(place) ? entityFound(place, place.analysis.entities.owner[place.m]!, 'name') : undefined,
  },
  {
    name: 'document and its author',
    example: '[A letter] by {Ines Okafor} said “we left”.',
    find: (place) => (isDocument(place) ? mentionFound(place, authorOf(place.analysis, place.m)) : undefined),
  },
  {
    name: 'document that a pronoun owns',
    example: '{Mara Lowe} was there. [Her statement] said: “We left.”',
    find: (place) => (isDocument(place) && isOwned(place) ? ownerOf(place) : undefined),
  },
  {
    name: 'document that the subject makes',
    example: '{Halden Rail} issued [a statement] which said: “We left.”',
    find: (place) => (isDocument(place) ? mentionFound(place, makerOf(place.analysis, place.m)) : undefined),
  },
  {
    name: 'relative',
    example: 'Nell Garrick won. She met {Ada Garrick}. “We left,” [her sister] said.',
    find: (place) => {
      if (!/^(?:his|her)$/.test(place.determiner)) return undefined;
      const relative = relativeCalled(place.analysis, place.m, place.head, ownerOf(place)?.entity ?? -1);
      return entityFound(place, relative, 'role');
    },
  },
  {
    name: 'shout that came from nobody in particular',
    example: '“We left,” came [a shout] from the back.',
    find: ({ analysis: { tokens }, mention, head, isDefinite }) =>
      NOBODY.test(head) && (!isDefinite || lowerAt(tokens, mention.first - 1) === 'came') ? null : undefined,
  },
  {
    name: 'phrase that says more',
    example: 'A {senior forecaster} saw it. “We left,” [the forecaster] said.',
    find: ({ analysis, m, mention, head, bits, isDefinite }) => {
      if (!isDefinite || !(bits & (IS.person | IS.agent)) || mention.qualified - mention.first !== 2)
        return undefined;
      const fuller = fullerPhrase(analysis, m, head);
      return fuller >= 0 ? phraseItself(analysis, fuller) : undefined;
    },
  },
  {
    name: 'phrase itself',
    example: '“We left,” [a {baker}] said.',
    find: ({ analysis, m }) => phraseItself(analysis, m),
  },
];

function byPhrase(analysis: QuoteAnalysis, m: number, spoken: Spoken): Referent | null {
  const place = phrasePlaceOf(analysis, m, spoken);
  for (const { find } of PHRASE_RULES) {
    const referent = find(place);
    if (referent !== undefined) return referent;
  }
  return null;
}

export function phrasePlaceOf(analysis: QuoteAnalysis, m: number, spoken: Spoken): PhrasePlace {
  const { tokens, mentions } = analysis;
  const mention = mentions[m]!;
  const determiner = lowerAt(tokens, mention.first);
  return {
    analysis,
    m,
    mention,
    determiner,
    head: lowerAt(tokens, mention.head),
    bits: tokens.is[mention.head]!,
    isDefinite: determiner === 'the' || determiner === 'this' || determiner === 'that',
    spoken,
  };
}

function entityFound({ analysis }: PhrasePlace, entity: number, evidence: Evidence): Referent | undefined {
  return entity >= 0 ? entityNamed(analysis, entity, evidence) : undefined;
}

function mentionFound({ analysis, spoken }: PhrasePlace, m: number): Referent | null | undefined {
  return m >= 0 ? findReferent(analysis, m, spoken) : undefined;
}

/** Whom “her” of “her answer” names. */
function ownerOf({ analysis, m, spoken, determiner }: PhrasePlace): Referent | null {
  return byPronoun(analysis, m, spoken, determiner);
}

function isOwned({ determiner }: PhrasePlace): boolean {
  return /^(?:his|her|its|their)$/.test(determiner);
}

/** “the mayor”, “her coach”, “Planning Minister”: one bearer of a role; “the Republicans” are several. */
function isRole(place: PhrasePlace): boolean {
  const { isDefinite, head, bits } = place;
  if (!(bits & (IS.person | IS.agent)) || head === 'head' || isPluralNoun(head)) return false;
  return isDefinite || isOwned(place) || isBareRole(place);
}

/** “Surfer”, as headlines have it, and “Planning Minister”, by its capitals the office of one person. */
function isBareRole({ analysis: { tokens }, mention: { first, head } }: PhrasePlace): boolean {
  if (tokens.is[first]! & IS.determiner) return false;
  const { doc, sentence, is } = tokens;
  const paragraph = doc.sentences[sentence[first]!]?.paragraph ?? -1;
  return doc.paragraphs[paragraph]?.kind === 'heading' || ((is[head]! & IS.capital) !== 0 && head > first);
}

/** “the company”: a body’s noun and its article alone. */
function isBareBody({ mention, head, bits, isDefinite }: PhrasePlace): boolean {
  const isBare = mention.end - mention.first === 2 && mention.qualified === mention.end;
  return isDefinite && isBare && ((bits & IS.body) !== 0 || COMMON_BODIES.test(head));
}

/** “a statement”, “her answer”: what speaks for whoever made it. */
function isDocument({ bits }: PhrasePlace): boolean {
  return (bits & (IS.document | IS.cueNoun)) !== 0;
}

/** The words of a phrase without its article. */
function phraseItself({ tokens, mentions }: QuoteAnalysis, m: number): Referent {
  const mention = mentions[m]!;
  const determiner = lowerAt(tokens, mention.first);
  let first = mention.first;
  if (/^(?:the|a|an)$/.test(determiner) && first < mention.head) first++;
  const last = Math.max(mention.end, mention.qualified) - 1;
  return { entity: -1, name: { start: tokens.starts[first]!, end: tokens.ends[last]! }, evidence: 'phrase' };
}
