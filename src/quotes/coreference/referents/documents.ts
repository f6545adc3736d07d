import { KNOWN_FACTS } from '../../../lexicon/nouns.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import { isSubject } from '../../cues/subjects.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import { isSaying } from '../saying.ts';

/** Documents that speak for themselves; others speak for whoever wrote them. */
const REPORTS: ReadonlySet<string> = setOf(`
  report reports study studies survey surveys poll polls review book dossier document documents lawsuit
  suit complaint indictment affidavit ${KNOWN_FACTS}
`);

/** Papers are heard for themselves as well, but they are bodies, so that a description may call one. */
const PAPERS = /^(?:news)?papers?$/;

/** “the lawsuit”: whether a document is heard for itself, and is never a word for the body that it is about. */
export function isReport(head: string): boolean {
  return REPORTS.has(head);
}

/** “the report said”, but not “the statement said”: whether a document is heard instead of whoever wrote it. */
export function speaksForItself(head: string): boolean {
  return REPORTS.has(head) || PAPERS.test(head);
}

/** Participles of making, before “by” and the author; whoever publishes a letter or messages need not have written them. */
const MADE = /^(?:issued|written|sent|drafted|compiled|prepared|produced)$/;

/** Documents that speak for the body whose name stands before them; a report may be about it. */
const OF_BODIES = new Set(['statement', 'communique', 'bulletin']);

/** “a statement from Quillbrook Rovers”, “a letter sent by the minister, Paul Aske”: the mention after the preposition. */
export function authorOf(analysis: QuoteAnalysis, m: number): number {
  const { mentions, tokens } = analysis;
  const { end, head } = mentions[m]!;
  const word = lowerAt(tokens, end);
  const isMade = MADE.test(word) || (word === 'released' && OF_BODIES.has(lowerAt(tokens, head)));
  const after = isMade && lowerAt(tokens, end + 1) === 'by' ? end + 1 : end;
  if (after + 1 >= tokens.count || !/^(?:from|by)$/.test(lowerAt(tokens, after))) return -1;
  for (let n = m + 1; n < mentions.length && n < m + 3; n++) if (mentions[n]!.first === after + 1) return n;
  return -1;
}

/**
 * Mentions on each side among which the name of the body is sought: more than most articles have; a bound on the time.
 */
const FURTHEST = 500;

/** “an FA statement”: index of the entity that the words before the head name elsewhere; -1 where there is none. */
export function issuerOf({ tokens, mentions, entities }: QuoteAnalysis, m: number): number {
  const { first, head } = mentions[m]!;
  if (!OF_BODIES.has(lowerAt(tokens, head))) return -1;
  const start = tokens.is[first]! & IS.determiner ? first + 1 : first;
  if (start >= head || !(tokens.is[start]! & IS.capital)) return -1;
  const name = tokens.text.slice(tokens.starts[start]!, tokens.ends[head - 1]!);
  const last = Math.min(mentions.length, m + FURTHEST);
  for (let n = Math.max(0, m - FURTHEST); n < last; n++) {
    const { nameFirst, nameEnd } = mentions[n]!;
    if (nameEnd - nameFirst !== head - start || entities.of[n]! < 0) continue;
    if (tokens.text.startsWith(name, tokens.starts[nameFirst]!)) return entities.of[n]!;
  }
  return -1;
}

/** Verbs whose object is the work of their subject: “Lowe left a message saying”, “Halden Rail issued a statement”. */
const MAKING = setOf(`
  issued issues released releases left sent sends posted posts published publishes wrote writes shared
  shares recorded circulated delivered gave made put
`);

/** The subject of the verb that a document is the object of; -1 where there is none. */
export function makerOf(analysis: QuoteAnalysis, m: number): number {
  const { mentions, tokens } = analysis;
  const { first } = mentions[m]!;
  // “sent out an email”
  const after = /^(?:out|up)$/.test(lowerAt(tokens, first - 1)) ? first - 1 : first;
  if (tokens.gap[first] !== GAP.blank || !MAKING.has(lowerAt(tokens, after - 1))) return -1;
  for (let n = m - 1; n >= 0 && n > m - 6; n--) {
    const { first: start, kind, head } = mentions[n]!;
    if (tokens.sentence[start] !== tokens.sentence[first]) break;
    const bits = tokens.is[head]!;
    if (kind === 'phrase' && !(bits & (IS.person | IS.agent | IS.body))) continue;
    if (tokens.inside[start]! < 0 && isSubject(analysis, n)) return n;
  }
  return -1;
}

/** Mentions of its sentence on each side of a document among which who speaks is sought. */
const FURTHEST_IN_SENTENCE = 100;

/** “In a letter, Lowe said”, “Lowe said in a letter”: who speaks in the sentence of a document behind “in”; or -1. */
export function speakerIn({ mentions, tokens }: QuoteAnalysis, m: number): number {
  const { first } = mentions[m]!;
  if (lowerAt(tokens, first - 1) !== 'in') return -1;
  const { sentence, inside } = tokens;
  const from = Math.max(0, m - FURTHEST_IN_SENTENCE);
  const to = Math.min(mentions.length, m + FURTHEST_IN_SENTENCE);
  let n = m;
  while (n > from && sentence[mentions[n - 1]!.first] === sentence[first]) n--;
  for (; n < to && sentence[mentions[n]!.first] === sentence[first]; n++)
    if (n !== m && inside[mentions[n]!.first]! < 0 && isSaying({ mentions, tokens }, n)) return n;
  return -1;
}
