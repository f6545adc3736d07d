import type { Span } from '../types.ts';
import { IS } from './classes.ts';
import type { Context } from './context.ts';
import { coupleAt } from './couples.ts';
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
import { GAP, lowerAt } from './reading.ts';
import { isSubject } from './subjects.ts';

/** How a mention was found to name its speaker; what that is worth is told in reliability.ts. */
export type Ground = 'name' | 'phrase' | 'role' | 'epithet' | 'body' | 'pronoun' | 'contested pronoun';

/** Who a mention names. */
export interface Named {
  /** Index of the person among those the article names, -1 where it is called by a phrase alone. */
  readonly person: number;
  /** The name, or the phrase without its article. */
  readonly name: Span;
  readonly ground: Ground;
}

/**
 * Tells whom each mention of a speaker names, from first to last.
 *
 * @param mentions Index of the mention that each quote names its speaker by, in text order; -1 where none does.
 */
export function resolveAll(context: Context, mentions: readonly number[]): (Named | null)[] {
  const spoke = new Map<number, number>();
  const named: (Named | null)[] = [];
  for (const [i, m] of mentions.entries()) {
    named.push(m < 0 ? null : m === mentions[i - 1] ? named[i - 1]! : resolve(context, m, spoke));
    if (m < 0) continue;
    // Taken out and put in again, it is the latest.
    spoke.delete(m);
    spoke.set(m, named[i]?.person ?? -1);
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
function resolve(context: Context, m: number, spoke: ReadonlyMap<number, number>): Named | null {
  const { mentions, people } = context;
  const mention = mentions[m]!;
  if (mention.kind === 'name') {
    const couple = coupleAt(context, m);
    if (couple) return { person: -1, name: couple, ground: 'name' };
  }
  for (const n of [m, mention.appositive]) {
    const person = n < 0 ? -1 : people.of[n]!;
    if (person >= 0) return personNamed(context, person, 'name');
  }
  return mention.kind === 'pronoun' ? byPronoun(context, m, spoke) : byPhrase(context, m, spoke);
}

function personNamed({ people }: Context, person: number, ground: Ground): Named {
  return { person, name: people.list[person]!.name, ground };
}

function byPronoun(
  context: Context,
  m: number,
  spoke: ReadonlyMap<number, number>,
  word = lowerAt(context.reading, context.mentions[m]!.head),
): Named | null {
  const { mentions } = context;
  const mention = mentions[m]!;
  if (word === 'who' || word === 'which' || word === 'that') {
    for (let n = m - 1; n >= 0 && n > m - 4; n--) {
      const { reach, end, qualified } = mentions[n]!;
      if (reach === mention.first || end === mention.first || qualified === mention.first)
        return resolve(context, n, spoke);
    }
    return null;
  }
  const antecedent = antecedentOf(context, m, word, spoke);
  if (!antecedent) return null;
  const ground = antecedent.contested ? 'contested pronoun' : 'pronoun';
  const n = antecedent.mention;
  const couple = word === 'they' || word === 'their' ? coupleAt(context, n) : null;
  if (couple) return { person: -1, name: couple, ground };
  if (mentions[n]!.kind === 'pronoun') return personNamed(context, spoke.get(n)!, ground);
  const named = resolve(context, n, NONE);
  return named && { ...named, ground };
}

const NONE: ReadonlyMap<number, number> = new Map();

function byPhrase(context: Context, m: number, spoke: ReadonlyMap<number, number>): Named | null {
  const { reading, mentions, people } = context;
  const mention = mentions[m]!;
  const head = lowerAt(reading, mention.head);
  const determiner = lowerAt(reading, mention.first);
  const definite = determiner === 'the' || determiner === 'this' || determiner === 'that';
  const bits = reading.is[mention.head]!;
  // “Surfer” as headlines have it
  const bare =
    !(reading.is[mention.first]! & IS.determiner) &&
    reading.doc.paragraphs[paragraphOf(context, m)]?.kind === 'heading';
  // “Planning Minister”: by its capitals the office of one person
  const office =
    !(reading.is[mention.first]! & IS.determiner) && (reading.is[mention.head]! & IS.capital) !== 0;
  if (
    definite ||
    bare ||
    (office && mention.head > mention.first) ||
    /^(?:his|her|its|their)$/.test(determiner)
  ) {
    // “The Republicans” are no one person.
    if (bits & (IS.person | IS.agent) && head !== 'head' && !/[^s]s$/.test(head)) {
      const person = bearerCalled(context, m, head);
      if (person >= 0) return personNamed(context, person, 'role');
    }
  }
  if (definite && mention.end - mention.first === 2 && mention.qualified === mention.end) {
    if (bits & IS.body || COMMON_BODIES.test(head)) {
      const person = bodyCalled(context, m, head);
      if (person >= 0) return personNamed(context, person, 'body');
    }
  }
  if (definite && isEpithet(head)) {
    const person = latestPerson(context, m);
    if (person >= 0) return personNamed(context, person, 'epithet');
  }
  if (bits & (IS.document | IS.cueNoun)) {
    // “a statement from Halden Rail”, “her answer”
    if (people.owner[m]! >= 0) return personNamed(context, people.owner[m]!, 'name');
    const author = authorOf(context, m);
    if (author >= 0) return resolve(context, author, spoke);
    if (/^(?:his|her|its|their)$/.test(determiner)) return byPronoun(context, m, spoke, determiner);
    const maker = makerOf(context, m);
    if (maker >= 0) return resolve(context, maker, spoke);
  }
  if (/^(?:his|her)$/.test(determiner)) {
    const person = relativeCalled(context, m, head, byPronoun(context, m, spoke, determiner)?.person ?? -1);
    if (person >= 0) return personNamed(context, person, 'role');
  }
  if (NOBODY.test(head) && (!definite || lowerAt(reading, mention.first - 1) === 'came')) return null;
  if (definite && bits & (IS.person | IS.agent) && mention.qualified - mention.first === 2) {
    const fuller = fullerPhrase(context, m, head);
    if (fuller >= 0) return phraseItself(context, fuller);
  }
  return phraseItself(context, m);
}

/** The words of a phrase without its article. */
function phraseItself({ reading, mentions }: Context, m: number): Named {
  const mention = mentions[m]!;
  const determiner = lowerAt(reading, mention.first);
  let first = mention.first;
  if (/^(?:the|a|an)$/.test(determiner) && first < mention.head) first++;
  const last = Math.max(mention.end, mention.qualified) - 1;
  return { person: -1, name: { start: reading.starts[first]!, end: reading.ends[last]! }, ground: 'phrase' };
}

function paragraphOf({ reading, mentions }: Context, m: number): number {
  return reading.doc.sentences[reading.sentence[mentions[m]!.first]!]?.paragraph ?? -1;
}

/** “a statement from Quillbrook Rovers”, “a letter by the minister, Paul Aske”: the mention after the preposition. */
function authorOf(context: Context, m: number): number {
  const { mentions, reading } = context;
  const after = mentions[m]!.end;
  if (after + 1 >= reading.count || !/^(?:from|by)$/.test(lowerAt(reading, after))) return -1;
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
function makerOf(context: Context, m: number): number {
  const { mentions, reading } = context;
  const { first } = mentions[m]!;
  if (reading.gap[first] !== GAP.blank || !MAKING.has(lowerAt(reading, first - 1))) return -1;
  for (let n = m - 1; n >= 0 && n > m - 6; n--) {
    const { first: start, kind, head } = mentions[n]!;
    if (reading.sentence[start] !== reading.sentence[first]) break;
    const bits = reading.is[head]!;
    if (kind === 'phrase' && !(bits & (IS.person | IS.agent | IS.body))) continue;
    if (reading.inside[start]! < 0 && isSubject(context, n)) return n;
  }
  return -1;
}
