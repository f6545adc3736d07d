import type { Span } from '../../../types.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import { accordingStart } from '../../cues/according.ts';
import { startsClause } from '../../cues/subjects.ts';
import type { Entity } from '../../entities/entity.ts';
import { plain } from '../../entities/same-name.ts';
import type { Mention } from '../../mentions/mention.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { followsPreposition } from '../../tokens/prepositions.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { phraseSpan } from '../discourse-referent.ts';
import { isPlural } from '../number.ts';

/** A list that speaks as one. */
export interface Coordination {
  readonly name: Span;
  /** The parts of the text that give the list with full names for surnames; one, the list itself, where none is known. */
  readonly pieces: readonly Span[];
}

/** Members of a list, at most. */
const MOST_MEMBERS = 6;
/** Words before a member that its mention leaves out: “and longtime collaborator Domenico Orso”. */
const MOST_BEFORE = 3;

/**
 * “Hugh and Bryony Dancer”, “Northgate, Halden Rail and the Ferry Trust”, “anglers and harbour pilots”: the names, or the
 * phrases, of a list that speaks as one; `null` where mention `n` belongs to none.
 */
export function coordinationAt(analysis: QuoteAnalysis, n: number): Coordination | null {
  let last = n;
  while (last < n + MOST_MEMBERS && linkBefore(analysis, last + 1) === 'comma') last++;
  if (linkBefore(analysis, last + 1) === 'and') last++;
  if (linkBefore(analysis, last) !== 'and') return null;
  let first = last - 1;
  while (first > last - MOST_MEMBERS && linkBefore(analysis, first) === 'comma') first--;
  const { tokens, mentions } = analysis;
  // “Speaking to the Echo, Lowe and Pell said”
  if (first < last - 1 && isGoverned(tokens, mentions[first]!)) first++;
  if (first > n || !opensList(tokens, mentions[first]!)) return null;
  const name = { start: startOf(tokens, mentions[first]!), end: tokens.ends[mentions[last]!.end - 1]! };
  return { name, pieces: inFull(analysis, first, last, name) };
}

/** “Adam Lowe met Mara Pell. Lowe and Pell said”: a list with the full names of whom it calls by their surnames. */
function inFull(
  { tokens, mentions, entities }: QuoteAnalysis,
  first: number,
  last: number,
  name: Span,
): Span[] {
  const pieces: Span[] = [];
  let { start } = name;
  for (let n = first; n <= last; n++) {
    const mention = mentions[n]!;
    const entity = entities.list[entities.of[n]!];
    if (!entity || !isBySurname(tokens, mention, entity)) continue;
    const from = tokens.starts[mention.first]!;
    if (from > start) pieces.push({ start, end: from });
    pieces.push(entity.name);
    start = tokens.ends[mention.nameEnd - 1]!;
  }
  if (start < name.end) pieces.push({ start, end: name.end });
  return pieces;
}

/** “Lowe”, “Mr Lowe”: whether a mention gives no more of a person’s full name than the last word. */
function isBySurname(tokens: Tokens, { nameFirst, nameEnd }: Mention, { kind, words }: Entity): boolean {
  const isShort = kind === 'person' && words.length > 1 && nameEnd - nameFirst === 1;
  return isShort && plain(lowerAt(tokens, nameFirst)) === words.at(-1);
}

/** What joins mention `n` to the one before it in a list: “and”, or a comma between names; `null`: nothing. */
function linkBefore(analysis: QuoteAnalysis, n: number): 'and' | 'comma' | null {
  const { tokens, mentions } = analysis;
  const left = mentions[n - 1];
  const right = mentions[n];
  if (!left || !right || left.possessive || right.possessive || tokens.inside[left.first]! >= 0) return null;
  const areNames = isNamed(analysis, n - 1) && isNamed(analysis, n);
  if (!areNames && !(isGroup(analysis, n - 1) && isGroup(analysis, n))) return null;
  const { end } = left;
  // “Adam Lowe, former Halden captain and …” goes on with what he was.
  const isBare = areNames && (right.nameFirst === right.first || tokens.is[right.first]! & IS.determiner);
  if (right.first === end) return isBare && tokens.gap[end] === (GAP.comma | GAP.blank) ? 'comma' : null;
  const isJoined = lowerAt(tokens, end) === 'and' && (tokens.gap[end]! & ~(GAP.blank | GAP.comma)) === 0;
  return isJoined && areDescribing(tokens, end + 1, right.first) ? 'and' : null;
}

function isNamed({ mentions, entities }: QuoteAnalysis, n: number): boolean {
  return mentions[n]!.kind === 'name' && entities.of[n]! >= 0;
}

/** “the anglers”, “harbour pilots”, “the Liberals”: who is called as several. */
function isGroup({ tokens, mentions, entities }: QuoteAnalysis, n: number): boolean {
  const mention = mentions[n]!;
  if (mention.kind === 'phrase') return mention.appositive < 0 && isPlural(tokens, mention);
  return entities.list[entities.of[n]!]?.kind === 'group';
}

/** Whether the words from `first` to `end` may describe who is named behind them. */
function areDescribing(tokens: Tokens, first: number, end: number): boolean {
  if (end < first || end - first > MOST_BEFORE) return false;
  for (let i = first; i < end; i++)
    if (!(tokens.is[i]! & IS.lowercase) || tokens.is[i]! & (CLOSED | VERB) || tokens.gap[i + 1] !== GAP.blank)
      return false;
  return true;
}

function isGoverned(tokens: Tokens, mention: Mention): boolean {
  return followsPreposition(tokens, mention.first) && accordingStart(tokens, mention) < 0;
}

/** “Lowe and Pell said”, but not “Okafor met Lowe and Pell said”: whether a list may begin with this mention. */
function opensList(tokens: Tokens, mention: Mention): boolean {
  const { first } = mention;
  if (startsClause(tokens, first) || accordingStart(tokens, mention) >= 0) return true;
  return (tokens.is[first - 1]! & IS.conjunction) !== 0 && !/^(?:and|or)$/.test(lowerAt(tokens, first - 1));
}

/** Where the first member begins: without its article, and without a role, which would belong to one of them alone. */
function startOf(tokens: Tokens, mention: Mention): number {
  if (mention.kind === 'phrase') return phraseSpan(tokens, mention).start;
  const { first, roleFirst, nameFirst } = mention;
  return tokens.starts[nameFirst > roleFirst ? nameFirst : first]!;
}
