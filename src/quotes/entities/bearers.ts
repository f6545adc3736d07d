import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { ageBehind } from './ages.ts';
import type { Entities } from './entity.ts';
import { courtesyBefore, type Gender } from './genders.ts';
import type { Name } from './names.ts';
import { plain } from './same-name.ts';

/** Mentions on either side among which the bearer of a short name is sought. */
const FURTHEST_BEARER = 200;
/** A bearer who was named this many times as often as the nearest one is meant: a relative or a firm is named once. */
const MUCH_MORE_OFTEN = 3;
/** How often one of them must have been called by the short name alone to be meant before a newcomer. */
const OFTEN_ALONE = 2;
/** Whoever is younger is not called “Mr” or “Miss”. */
const OLDEST_CHILD = 14;

/** How an article has called one of the bearers of a name so far. */
interface Calls {
  readonly bearer: number;
  /** By the name, alone or with others; a given name alone does not count. */
  named: number;
  /** By the short name alone. */
  alone: number;
}

/** Which of those who may bear a short name is meant where it stands: nearest before it, or else first after. */
export function bearerMeant(
  mentioned: MentionedTokens,
  { list, of }: Entities,
  known: readonly number[],
  { mention: m, owner, first, words }: Name,
  gender: Gender,
): number {
  if (known.length === 1) return known[0]!;
  const { tokens, mentions } = mentioned;
  let choice = ifAny(known, (e) => !list[e]!.body);
  if (gender)
    choice = ifAny(
      ifAny(choice, (e) => list[e]!.gender === gender || list[e]!.gender === null),
      (e) => list[e]!.gender === gender,
    );
  // “Mr Lowe” is not his son, aged 10, and “Lowe, 33” is whoever has that age.
  if (courtesyBefore(tokens, first)) choice = ifAny(choice, (e) => !isChild(list[e]!.age));
  const age = owner ? -1 : ageBehind(tokens, mentions[m]!);
  if (age >= 0) {
    choice = ifAny(choice, (e) => list[e]!.age < 0 || list[e]!.age === age);
    choice = ifAny(choice, (e) => list[e]!.age === age);
  }
  const before = bearerBefore(callsBefore(mentioned, of, choice, m, words[0]!));
  if (before >= 0) return before;
  for (let n = m + 1; n < of.length && n < m + FURTHEST_BEARER; n++) {
    if (choice.includes(of[n]!)) return of[n]!;
  }
  return choice[0]!;
}

/** Those of whom something holds, or all where it holds of none. */
function ifAny(choice: readonly number[], holds: (e: number) => boolean): readonly number[] {
  const found = choice.filter(holds);
  return found.length > 0 ? found : choice;
}

function isChild(age: number): boolean {
  return age >= 0 && age < OLDEST_CHILD;
}

/**
 * Whom of them the article has named before mention `m`, the latest first. “My father, Ken Lowe, left,” said Ian Lowe:
 * who is named in a quotation alone is not whom the article calls Lowe.
 */
function callsBefore(
  { tokens, mentions }: MentionedTokens,
  of: Int32Array,
  choice: readonly number[],
  m: number,
  word: string,
): Calls[] {
  const told: Calls[] = [];
  const quoted: Calls[] = [];
  const isTelling = tokens.inside[mentions[m]!.first]! < 0;
  for (let n = m - 1; n >= 0 && n > m - FURTHEST_BEARER; n--) {
    if (!choice.includes(of[n]!)) continue;
    const { first, nameFirst, nameEnd } = mentions[n]!;
    const calls = isTelling && tokens.inside[first]! >= 0 ? quoted : told;
    const entry = calls.find(({ bearer }) => bearer === of[n]) ?? { bearer: of[n]!, named: 0, alone: 0 };
    if (!calls.includes(entry)) calls.push(entry);
    const isShort = nameEnd - nameFirst === 1;
    const isAlone = isShort && plain(tokens.lower[nameFirst]!).replace(/'s$/, '') === word;
    if (isAlone) entry.alone++;
    if (isAlone || !isShort) entry.named++;
  }
  return told.length > 0 ? told : quoted;
}

/** Who of them is meant: who was named last, or one who was named far more often; -1 where none was. */
function bearerBefore(calls: readonly Calls[]): number {
  const nearest = calls[0];
  if (!nearest) return -1;
  const most = calls.reduce((a, b) => (b.named > a.named ? b : a));
  if (most.named >= MUCH_MORE_OFTEN * nearest.named) return most.bearer;
  // “Lowe rowed. Lowe won. His father, Ken Lowe, wept. Lowe said …”: a surname alone goes on calling the same one.
  const usual = nearest.alone === 0 ? calls.find(({ alone }) => alone >= OFTEN_ALONE) : undefined;
  return (usual ?? nearest).bearer;
}
