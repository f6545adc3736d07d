import { CLOSED, IS } from './classes.ts';
import type { Mention } from './mention.ts';
import { opensSentence } from './name-runs.ts';
import type { People, Person } from './person.ts';
import { GAP, lowerAt, type Reading } from './reading.ts';

/** Titles that give way to a role: “Professor Eilidh Roe, a peat scientist at Dunmarrow”. */
const WEAK_ROLE = /^(?:prof|professor)$/;

const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|messrs|lord|lady)$/;

/** Words of a role that are kept. */
const MOST_WORDS = 16;

/** Prepositions before a place, and hardly before a person. */
const PLACING = new Set(['in', 'at', 'near', 'outside', 'across', 'into', 'around', 'throughout', 'within']);

/** Gathers what the article tells of each: how often it is named, where, and its role. */
export function describePeople(reading: Reading, mentions: readonly Mention[], { list, of }: People): void {
  for (let m = 0; m < mentions.length; m++) {
    const p = of[m]!;
    if (p < 0) continue;
    const person = list[p]!;
    person.mentions++;
    const { first } = mentions[m]!;
    if (first > 0 && PLACING.has(lowerAt(reading, first - 1)) && reading.gap[first] === GAP.blank)
      person.located++;
    if (opensSentence(reading, first)) person.opening++;
    takeRole(reading, mentions, m, person);
    takeWords(reading, mentions, m, person);
  }
}

/** Gathers the words that may call the person later: “Dora Pell, a surfer and baker …” is the surfer and the baker. */
function takeWords(reading: Reading, mentions: readonly Mention[], m: number, person: Person): void {
  const { is } = reading;
  const { roleFirst, nameFirst, appositive, possessive } = mentions[m]!;
  const other = mentions[appositive] ?? predicateOf(reading, mentions, m);
  const [first, end] = other?.kind === 'phrase' ? [other.first, other.qualified] : [0, 0];
  for (const [from, to] of [
    [roleFirst, nameFirst],
    [first, Math.min(end, first + MOST_WORDS)],
  ] as const)
    for (let i = from; i < to; i++)
      if (!(is[i]! & (CLOSED | IS.determiner))) person.roleWords.add(lowerAt(reading, i));
  // “The operator, Swiftwater, …”
  if (other?.kind === 'phrase' && !possessive && (is[other.head]! & (IS.body | IS.person)) === IS.body)
    person.body = true;
}

/** Takes the first role that the article gives: before the name, in the appositive beside it, or by “is the …”. */
function takeRole(reading: Reading, mentions: readonly Mention[], m: number, person: Person): void {
  if (person.role && !WEAK_ROLE.test(person.roleNoun ?? '')) return;
  const mention = mentions[m]!;
  const { is, gap, starts, ends, sentence } = reading;
  if (mention.roleFirst < mention.nameFirst) {
    let first = mention.roleFirst;
    while (first < mention.nameFirst && is[first]! & IS.determiner) first++;
    const courtesy = mention.nameFirst - first === 1 && COURTESY.test(lowerAt(reading, first));
    if (first < mention.nameFirst && !courtesy && !person.role) {
      let end = ends[mention.nameFirst - 1]!;
      if (gap[mention.nameFirst]! & GAP.stop) end++;
      person.role = { start: starts[first]!, end };
      person.roleNoun = lowerAt(reading, mention.nameFirst - 1);
      if (!WEAK_ROLE.test(person.roleNoun)) return;
    }
  }
  const other = mentions[mention.appositive] ?? predicateOf(reading, mentions, m);
  if (other?.kind !== 'phrase') return;
  let first = other.first;
  while (first < other.head && is[first]! & IS.determiner && !(is[first]! & IS.possessive)) first++;
  // Its qualifiers belong to the role (“mayor of Harrow Falls”), the name beside it does not.
  let end = other.qualified;
  if (other.first < mention.first) {
    end = other.end;
    while (
      end < mention.first &&
      sentence[end] === sentence[other.first] &&
      !(gap[end]! & (GAP.comma | GAP.dash))
    )
      end++;
  }
  person.role = { start: starts[first]!, end: ends[Math.max(first, end - 1)]! };
  person.roleNoun = lowerAt(reading, other.head);
}

/** “Petra Holm is the project’s geologist”: the phrase after the verb. */
function predicateOf(reading: Reading, mentions: readonly Mention[], m: number): Mention | undefined {
  const { is, gap, count } = reading;
  const verb = mentions[m]!.end;
  if (verb + 1 >= count || gap[verb] !== GAP.blank || !/^(?:is|was)$/.test(lowerAt(reading, verb)))
    return undefined;
  const other = mentions[m + 1];
  return other?.first === verb + 1 && other.kind === 'phrase' && is[other.head]! & (IS.person | IS.agent)
    ? other
    : undefined;
}
