import type { Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import { isSubject } from '../cues/subjects.ts';
import { IS } from '../tokens/classes.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import { coordinationAt } from './coordination.ts';
import {
  bearerCalled,
  bodyCalled,
  COMMON_BODIES,
  fullerPhrase,
  isEpithet,
  latestPerson,
  relativeCalled,
} from './descriptions.ts';
import { antecedentOf } from './pronouns.ts';

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
  const spoke = new Map<number, number>();
  const named: (Referent | null)[] = [];
  for (const [i, m] of mentions.entries()) {
    named.push(m < 0 ? null : m === mentions[i - 1] ? named[i - 1]! : findReferent(analysis, m, spoke));
    if (m < 0) continue;
    // Taken out and put in again, it is the latest.
    spoke.delete(m);
    spoke.set(m, named[i]?.entity ?? -1);
    if (spoke.size > MOST_SPOKE) spoke.delete(spoke.keys().next().value!);
  }
  return named;
}

/** Mentions that are remembered to have spoken: as far as antecedents are sought. */
const MOST_SPOKE = 60;

/** “came a shout from the back”: it was somebody, and nobody knows who. */
const NOBODY = /^(?:shout|cry|voice|answer|reply|chant|call)$/;

/**
 * Tells who a mention names: the person of the name, of the role (“the mayor” after “Ines Okafor, mayor of …”) or
 * of the pronoun.
 *
 * @param spoke Index of the person of each mention that spoke before, latest last; -1 where it names none.
 * @returns `null` where the article gives no grounds.
 */
function findReferent(
  analysis: QuoteAnalysis,
  m: number,
  spoke: ReadonlyMap<number, number>,
): Referent | null {
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
  return mention.kind === 'pronoun' ? byPronoun(analysis, m, spoke) : byPhrase(analysis, m, spoke);
}

function entityNamed({ entities }: QuoteAnalysis, entity: number, evidence: Evidence): Referent {
  return { entity, name: entities.list[entity]!.name, evidence };
}

function byPronoun(
  analysis: QuoteAnalysis,
  m: number,
  spoke: ReadonlyMap<number, number>,
  word = lowerAt(analysis.tokens, analysis.mentions[m]!.head),
): Referent | null {
  const { mentions } = analysis;
  const mention = mentions[m]!;
  if (word === 'who' || word === 'which' || word === 'that') {
    for (let n = m - 1; n >= 0 && n > m - 4; n--) {
      const { reach, end, qualified } = mentions[n]!;
      if (reach === mention.first || end === mention.first || qualified === mention.first)
        return findReferent(analysis, n, spoke);
    }
    return null;
  }
  const antecedent = antecedentOf(analysis, m, word, spoke);
  if (!antecedent) return null;
  const evidence = antecedent.contested ? 'contested pronoun' : 'pronoun';
  const n = antecedent.mention;
  const coordination = word === 'they' || word === 'their' ? coordinationAt(analysis, n) : null;
  if (coordination) return { entity: -1, name: coordination, evidence };
  if (mentions[n]!.kind === 'pronoun') return entityNamed(analysis, spoke.get(n)!, evidence);
  const named = findReferent(analysis, n, NONE);
  return named && { ...named, evidence };
}

const NONE: ReadonlyMap<number, number> = new Map();

function byPhrase(analysis: QuoteAnalysis, m: number, spoke: ReadonlyMap<number, number>): Referent | null {
  const { tokens, mentions, entities } = analysis;
  const mention = mentions[m]!;
  const head = lowerAt(tokens, mention.head);
  const determiner = lowerAt(tokens, mention.first);
  const definite = determiner === 'the' || determiner === 'this' || determiner === 'that';
  const bits = tokens.is[mention.head]!;
  // “Surfer” as headlines have it
  const bare =
    !(tokens.is[mention.first]! & IS.determiner) &&
    tokens.doc.paragraphs[paragraphOf(analysis, m)]?.kind === 'heading';
  // “Planning Minister”: by its capitals the office of one person
  const office =
    !(tokens.is[mention.first]! & IS.determiner) && (tokens.is[mention.head]! & IS.capital) !== 0;
  if (
    definite ||
    bare ||
    (office && mention.head > mention.first) ||
    /^(?:his|her|its|their)$/.test(determiner)
  ) {
    // “The Republicans” are no one person.
    if (bits & (IS.person | IS.agent) && head !== 'head' && !isPluralNoun(head)) {
      const entity = bearerCalled(analysis, m, head);
      if (entity >= 0) return entityNamed(analysis, entity, 'role');
    }
  }
  if (definite && mention.end - mention.first === 2 && mention.qualified === mention.end) {
    if (bits & IS.body || COMMON_BODIES.test(head)) {
      const entity = bodyCalled(analysis, m, head);
      if (entity >= 0) return entityNamed(analysis, entity, 'body');
    }
  }
  if (definite && isEpithet(head)) {
    const entity = latestPerson(analysis, m);
    if (entity >= 0) return entityNamed(analysis, entity, 'epithet');
  }
  if (bits & (IS.document | IS.cueNoun)) {
    // “a statement from Halden Rail”, “her answer”
    if (entities.owner[m]! >= 0) return entityNamed(analysis, entities.owner[m]!, 'name');
    const author = authorOf(analysis, m);
    if (author >= 0) return findReferent(analysis, author, spoke);
    if (/^(?:his|her|its|their)$/.test(determiner)) return byPronoun(analysis, m, spoke, determiner);
    const maker = makerOf(analysis, m);
    if (maker >= 0) return findReferent(analysis, maker, spoke);
  }
  if (/^(?:his|her)$/.test(determiner)) {
    const entity = relativeCalled(analysis, m, head, byPronoun(analysis, m, spoke, determiner)?.entity ?? -1);
    if (entity >= 0) return entityNamed(analysis, entity, 'role');
  }
  if (NOBODY.test(head) && (!definite || lowerAt(tokens, mention.first - 1) === 'came')) return null;
  if (definite && bits & (IS.person | IS.agent) && mention.qualified - mention.first === 2) {
    const fuller = fullerPhrase(analysis, m, head);
    if (fuller >= 0) return phraseItself(analysis, fuller);
  }
  return phraseItself(analysis, m);
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

function paragraphOf({ tokens, mentions }: QuoteAnalysis, m: number): number {
  return tokens.doc.sentences[tokens.sentence[mentions[m]!.first]!]?.paragraph ?? -1;
}

/** “a statement from Quillbrook Rovers”, “a letter by the minister, Paul Aske”: the mention after the preposition. */
function authorOf(analysis: QuoteAnalysis, m: number): number {
  const { mentions, tokens } = analysis;
  const after = mentions[m]!.end;
  if (after + 1 >= tokens.count || !/^(?:from|by)$/.test(lowerAt(tokens, after))) return -1;
  for (let n = m + 1; n < mentions.length && n < m + 3; n++) if (mentions[n]!.first === after + 1) return n;
  return -1;
}

/** Verbs whose object is the work of their subject: “Lowe left a message saying”, “Halden Rail issued a statement”. */
const MAKING = new Set(
  'issued issues released releases left sent sends posted posts published publishes wrote writes shared shares recorded circulated delivered gave made put'.split(
    ' ',
  ),
);

/** The subject of the verb that a document is the object of; -1 where there is none. */
function makerOf(analysis: QuoteAnalysis, m: number): number {
  const { mentions, tokens } = analysis;
  const { first } = mentions[m]!;
  if (tokens.gap[first] !== GAP.blank || !MAKING.has(lowerAt(tokens, first - 1))) return -1;
  for (let n = m - 1; n >= 0 && n > m - 6; n--) {
    const { first: start, kind, head } = mentions[n]!;
    if (tokens.sentence[start] !== tokens.sentence[first]) break;
    const bits = tokens.is[head]!;
    if (kind === 'phrase' && !(bits & (IS.person | IS.agent | IS.body))) continue;
    if (tokens.inside[start]! < 0 && isSubject(analysis, n)) return n;
  }
  return -1;
}
