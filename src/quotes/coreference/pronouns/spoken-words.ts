import type { Mention } from '../../mentions/mention.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { Discourse } from '../discourse.ts';

/** Mentions that are read on either side of a pronoun. */
const MOST_MENTIONS = 12;

/** The entities named in the words that a pronoun speaks, or behind “he said”: the pronoun seldom stands for one. */
export function findSpokenOf(discourse: Discourse, m: number): Set<number> {
  const { entities } = discourse;
  const found = new Set<number>();
  visitSpoken(discourse, m, (n) => {
    if (entities.of[n]! >= 0) found.add(entities.of[n]!);
    if (entities.owner[n]! >= 0) found.add(entities.owner[n]!);
  });
  return found;
}

/** “Lowe, who he says has left”: the referent of the relative pronoun before mention `m`; -1 where none stands there. */
export function relativeBefore({ mentioned: { mentions, tokens }, of }: Discourse, m: number): number {
  const before = mentions[m - 1];
  const isRelative = before?.end === mentions[m]!.first && /^who(?:m)?$/.test(lowerAt(tokens, before.first));
  return isRelative ? of[m - 1]! : -1;
}

/** The entity that mention `m` tells something: “he told Lowe”; -1 where it tells none. */
export function findHearer({ mentioned: { mentions, tokens }, entities }: Discourse, m: number): number {
  const verb = mentions[m]!.end;
  const hearer = mentions[m + 1];
  if (verb >= tokens.count || !(tokens.is[verb]! & IS.tell)) return -1;
  return hearer?.first === verb + 1 ? entities.of[m + 1]! : -1;
}

/** Visits the mentions in the words that mention `m` speaks, before it and behind it. */
function visitSpoken(
  { mentioned: { mentions, tokens } }: Discourse,
  m: number,
  visit: (n: number) => void,
): void {
  const { sentence, inside } = tokens;
  const own = sentence[mentions[m]!.first]!;
  for (let n = m + 1; n < mentions.length && n < m + MOST_MENTIONS; n++) {
    const { first } = mentions[n]!;
    const goesOn = inside[first]! >= 0 && inside[first] === inside[mentions[n - 1]!.first];
    if (sentence[first] !== own && !goesOn) break;
    visit(n);
  }
  // “Emil Ruud “made the decisions”, he told the judge.”
  const before = isInserted(tokens, mentions[m]!);
  for (let n = m - 1; n >= 0 && n > m - MOST_MENTIONS; n--) {
    const { first } = mentions[n]!;
    if (inside[first]! < 0 && !(before && sentence[first] === own)) break;
    visit(n);
  }
}

/** “…, he told the judge.”, “The Tories, he said, would lose”: a clause of saying set in behind a comma. */
function isInserted({ is, gap, count, inside }: Tokens, { first, end }: Mention): boolean {
  if (first === 0 || end >= count || !(is[end]! & VERB) || !(gap[first]! & GAP.comma)) return false;
  const next = end + 1;
  return inside[first - 1]! >= 0 || next >= count || (gap[next]! & (GAP.comma | GAP.stop)) !== 0;
}
