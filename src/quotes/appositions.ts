import { CLOSED, IS, VERB } from './classes.ts';
import type { Mention } from './mention.ts';
import { BREAK, GAP, joined, lowerAt, type Reading } from './reading.ts';

/**
 * Links a name with the role beside it (“the mayor, Ines Okafor,”, “Ines Okafor, the mayor of Harrow Falls,”) and
 * finds how far each mention reaches: over its age, its brackets, its appositive and its relative clause.
 */
export function linkAppositives(reading: Reading, mentions: Mention[]): void {
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.kind === 'pronoun' || reading.inside[mention.first]! >= 0) continue;
    let reach = mention.end;
    // A phrase reaches over what qualifies it: “the mayor of Harrow Falls”, “a spokeswoman for the council”.
    if (mention.kind === 'phrase' || reading.is[mention.head]! & (IS.person | IS.body))
      reach = overQualifiers(reading, mentions, m, reach);
    mention.qualified = reach;
    // An age or a party in brackets: “, 61,”, “(D-Ohio)”.
    while (reach < reading.count && reading.gap[reach]! & GAP.open && reading.inside[reach]! < 0) {
      let close = reach + 1;
      while (close < reading.count && close - reach < 8 && !(reading.gap[close]! & GAP.close)) close++;
      if (!(reading.gap[close]! & GAP.close)) break;
      reach = close;
    }
    const next = followingMention(reading, mentions, m, reach);
    if (next >= 0) {
      const other = mentions[next]!;
      const names = (mention.kind === 'name' ? 1 : 0) + (other.kind === 'name' ? 1 : 0);
      if (names >= 1 && isApposition(reading, mention, other)) {
        mention.appositive = next;
        if (other.appositive < 0) other.appositive = m;
        reach = other.reach;
      }
    }
    mention.reach = reach;
  }
}

function overQualifiers(reading: Reading, mentions: readonly Mention[], m: number, from: number): number {
  let reach = from;
  for (let turn = 0; turn < 3; turn++) {
    if (!joined(reading, reach)) break;
    let word = lowerAt(reading, reach);
    // “a person familiar with the matter”
    if ((word === 'familiar' || word === 'close') && joined(reading, reach + 1))
      word = lowerAt(reading, ++reach);
    if (
      !(
        word === 'of' ||
        word === 'for' ||
        word === 'at' ||
        word === 'from' ||
        word === 'in' ||
        word === 'to' ||
        word === 'with' ||
        word === 'on'
      )
    )
      break;
    const next = mentions[m + 1 + turn];
    if (next && next.first === reach + 1 && joined(reading, next.first)) {
      reach = next.end;
      continue;
    }
    let end = reach + 1;
    while (
      end < reading.count &&
      end - reach < 4 &&
      joined(reading, end) &&
      !(reading.is[end]! & (CLOSED | VERB))
    )
      end++;
    if (end === reach + 1) break;
    reach = end;
    break;
  }
  return reach;
}

/** The mention that begins right after a comma at `reach`, over an age; -1 where there is none. */
function followingMention(reading: Reading, mentions: readonly Mention[], m: number, reach: number): number {
  let at = reach;
  if (
    at >= reading.count ||
    !(reading.gap[at]! & GAP.comma) ||
    reading.gap[at]! & (GAP.mark | GAP.stop | GAP.line)
  )
    return -1;
  if (reading.is[at]! & IS.number && at + 1 < reading.count && reading.gap[at + 1]! & GAP.comma) at++;
  if (reading.is[at]! & IS.determiner && reading.is[at]! & IS.number) at++;
  for (let n = m + 1; n < mentions.length && n < m + 6; n++) {
    const other = mentions[n]!;
    if (other.first === at) return reading.inside[at]! < 0 ? n : -1;
    if (other.first > at) break;
  }
  return -1;
}

function isApposition(reading: Reading, mention: Mention, other: Mention): boolean {
  if (other.kind === 'pronoun' || other.possessive || mention.possessive) return false;
  const after = other.reach;
  const closed =
    after >= reading.count || (reading.gap[after]! & BREAK) !== 0 || (reading.is[after]! & VERB) !== 0;
  if (!closed) return false;
  const isRole = (m: Mention) =>
    m.kind === 'phrase' && (reading.is[m.head]! & (IS.person | IS.agent | IS.body | IS.document)) !== 0;
  // “Ines Okafor, the mayor,” and “the mayor, Ines Okafor,”; “Chicago, Ines Okafor,” is none.
  // “In a letter to parents, Halden School said”: several are not one.
  const many = (role: Mention) => /[^s]s$/.test(lowerAt(reading, role.head));
  if (isRole(mention))
    return !many(mention) && other.kind === 'name' && !(reading.is[mention.head]! & IS.document);
  if (isRole(other)) return mention.kind === 'name';
  // “Ines Okafor, Halden council leader,”: a role that is written as part of a longer name.
  return false;
}
