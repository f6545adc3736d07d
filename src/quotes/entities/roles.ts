import { COURTESY_TITLES, TEACHING_TITLES } from '../../lexicon/titles.ts';
import { wordsOf } from '../../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { opensSentence } from '../mentions/name-runs.ts';
import { CLOSED, IS } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Entities, Entity } from './entity.ts';

/** Titles that give way to a role: “Professor Eilidh Roe, a peat scientist at Dunmarrow”. */
const WEAK_ROLES: ReadonlySet<string> = new Set(wordsOf(TEACHING_TITLES));

const COURTESIES: ReadonlySet<string> = new Set(wordsOf(COURTESY_TITLES));

/** Words of a role that are kept. */
const MOST_WORDS = 16;

/** Prepositions before a place, and hardly before a person. */
const PLACING = new Set(['in', 'at', 'near', 'outside', 'across', 'into', 'around', 'throughout', 'within']);

/** Gathers what the article tells of each: how often it is named, where, and its role. */
export function describeEntities(tokens: Tokens, mentions: readonly Mention[], { list, of }: Entities): void {
  for (let m = 0; m < mentions.length; m++) {
    const p = of[m]!;
    if (p < 0) continue;
    const entity = list[p]!;
    entity.mentions++;
    const { first } = mentions[m]!;
    if (first > 0 && PLACING.has(lowerAt(tokens, first - 1)) && tokens.gap[first] === GAP.blank)
      entity.located++;
    if (opensSentence(tokens, first)) entity.opening++;
    takeRole(tokens, mentions, m, entity);
    takeWords(tokens, mentions, m, entity);
  }
}

/** Gathers the words that may call the person later: “Dora Pell, a surfer and baker …” is the surfer and the baker. */
function takeWords(tokens: Tokens, mentions: readonly Mention[], m: number, entity: Entity): void {
  const { is } = tokens;
  const { roleFirst, nameFirst, appositive, possessive } = mentions[m]!;
  const other = mentions[appositive] ?? predicateOf(tokens, mentions, m);
  addWords(tokens, roleFirst, nameFirst, entity);
  if (other?.kind !== 'phrase') return;
  addWords(tokens, other.first, Math.min(other.qualified, other.first + MOST_WORDS), entity);
  // “The operator, Swiftwater, …”
  if (!possessive && (is[other.head]! & (IS.body | IS.person)) === IS.body) entity.body = true;
}

function addWords(tokens: Tokens, first: number, end: number, { roleWords }: Entity): void {
  for (let i = first; i < end; i++)
    if (!(tokens.is[i]! & (CLOSED | IS.determiner))) roleWords.add(lowerAt(tokens, i));
}

/** Takes the first role that the article gives: before the name, in the appositive beside it, or by “is the …”. */
function takeRole(tokens: Tokens, mentions: readonly Mention[], m: number, entity: Entity): void {
  if (entity.role && !isWeak(entity.roleNoun)) return;
  const mention = mentions[m]!;
  if (!entity.role) takeRoleBefore(tokens, mention, entity);
  if (entity.role && !isWeak(entity.roleNoun)) return;
  const other = mentions[mention.appositive] ?? predicateOf(tokens, mentions, m);
  if (other?.kind === 'phrase') takeRoleBeside(tokens, mention, other, entity);
}

function isWeak(roleNoun: string | null): boolean {
  return roleNoun !== null && WEAK_ROLES.has(roleNoun);
}

/** “Mayor Ines Okafor”; but “Ms” is a courtesy. */
function takeRoleBefore(tokens: Tokens, { roleFirst, nameFirst }: Mention, entity: Entity): void {
  const { is, gap, starts, ends } = tokens;
  let first = roleFirst;
  while (first < nameFirst && is[first]! & IS.determiner) first++;
  if (first >= nameFirst || (nameFirst - first === 1 && COURTESIES.has(lowerAt(tokens, first)))) return;
  const end = ends[nameFirst - 1]! + (gap[nameFirst]! & GAP.stop ? 1 : 0);
  entity.role = { start: starts[first]!, end };
  entity.roleNoun = lowerAt(tokens, nameFirst - 1);
}

/** “Ines Okafor, mayor of Harrow Falls,” with its qualifiers; “the mayor of Harrow Falls, Ines Okafor,” up to the name. */
function takeRoleBeside(tokens: Tokens, mention: Mention, other: Mention, entity: Entity): void {
  const { is, gap, starts, ends, sentence } = tokens;
  let first = other.first;
  while (first < other.head && is[first]! & IS.determiner && !(is[first]! & IS.possessive)) first++;
  let end = other.qualified;
  if (other.first < mention.first) {
    end = other.end;
    const isOfRole = (i: number) =>
      sentence[i] === sentence[other.first] && !(gap[i]! & (GAP.comma | GAP.dash));
    while (end < mention.first && isOfRole(end)) end++;
  }
  entity.role = { start: starts[first]!, end: ends[Math.max(first, end - 1)]! };
  entity.roleNoun = lowerAt(tokens, other.head);
}

/** “Petra Holm is the project’s geologist”: the phrase after the verb. */
function predicateOf(tokens: Tokens, mentions: readonly Mention[], m: number): Mention | undefined {
  const { is, gap, count } = tokens;
  const verb = mentions[m]!.end;
  if (verb + 1 >= count || gap[verb] !== GAP.blank || !/^(?:is|was)$/.test(lowerAt(tokens, verb)))
    return undefined;
  const other = mentions[m + 1];
  return other?.first === verb + 1 && other.kind === 'phrase' && is[other.head]! & (IS.person | IS.agent)
    ? other
    : undefined;
}
