import { CLOSED, IS, VERB } from '../tokens/classes.ts';
import { endsInS } from '../tokens/number.ts';
import { BREAK, GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * Links a name with the role beside it (“the mayor, Ines Okafor,”, “Ines Okafor, the mayor of Harrow Falls,”) and
 * finds how far each mention reaches: over its age, its brackets, its appositive and its relative clause.
 */
export function linkAppositives(tokens: Tokens, mentions: Mention[]): void {
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.kind === 'pronoun' || tokens.inside[mention.first]! >= 0) continue;
    let reach = mention.end;
    // A phrase reaches over what qualifies it: “the mayor of Harrow Falls”, “a spokeswoman for the council”.
    if (mention.kind === 'phrase' || tokens.is[mention.head]! & (IS.person | IS.body))
      reach = overQualifiers(tokens, mentions, m, reach);
    mention.qualified = reach;
    // An age or a party in brackets: “, 61,”, “(D-Ohio)”.
    while (reach < tokens.count && tokens.gap[reach]! & GAP.open && tokens.inside[reach]! < 0) {
      let close = reach + 1;
      while (close < tokens.count && close - reach < 8 && !(tokens.gap[close]! & GAP.close)) close++;
      if (!(tokens.gap[close]! & GAP.close)) break;
      reach = close;
    }
    const next = followingMention(tokens, mentions, m, reach);
    if (next >= 0) {
      const other = mentions[next]!;
      const names = (mention.kind === 'name' ? 1 : 0) + (other.kind === 'name' ? 1 : 0);
      if (names >= 1 && isApposition(tokens, mention, other)) {
        mention.appositive = next;
        if (other.appositive < 0) other.appositive = m;
        reach = other.reach;
      }
    }
    mention.reach = reach;
  }
}

function overQualifiers(tokens: Tokens, mentions: readonly Mention[], m: number, from: number): number {
  let reach = from;
  for (let turn = 0; turn < 3; turn++) {
    if (!joined(tokens, reach)) break;
    let word = lowerAt(tokens, reach);
    // “a person familiar with the matter”
    if ((word === 'familiar' || word === 'close') && joined(tokens, reach + 1))
      word = lowerAt(tokens, ++reach);
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
    if (next && next.first === reach + 1 && joined(tokens, next.first)) {
      reach = next.end;
      continue;
    }
    let end = reach + 1;
    while (
      end < tokens.count &&
      end - reach < 4 &&
      joined(tokens, end) &&
      !(tokens.is[end]! & (CLOSED | VERB))
    )
      end++;
    if (end === reach + 1) break;
    reach = end;
    break;
  }
  return reach;
}

/** The mention that begins right after a comma at `reach`, over an age; -1 where there is none. */
function followingMention(tokens: Tokens, mentions: readonly Mention[], m: number, reach: number): number {
  let at = reach;
  if (
    at >= tokens.count ||
    !(tokens.gap[at]! & GAP.comma) ||
    tokens.gap[at]! & (GAP.mark | GAP.stop | GAP.line)
  )
    return -1;
  if (tokens.is[at]! & IS.number && at + 1 < tokens.count && tokens.gap[at + 1]! & GAP.comma) at++;
  if (tokens.is[at]! & IS.determiner && tokens.is[at]! & IS.number) at++;
  for (let n = m + 1; n < mentions.length && n < m + 6; n++) {
    const other = mentions[n]!;
    if (other.first === at) return tokens.inside[at]! < 0 ? n : -1;
    if (other.first > at) break;
  }
  return -1;
}

function isApposition(tokens: Tokens, mention: Mention, other: Mention): boolean {
  if (other.kind === 'pronoun' || other.possessive || mention.possessive) return false;
  const after = other.reach;
  const closed =
    after >= tokens.count || (tokens.gap[after]! & BREAK) !== 0 || (tokens.is[after]! & VERB) !== 0;
  if (!closed) return false;
  const isRole = (m: Mention) =>
    m.kind === 'phrase' && (tokens.is[m.head]! & (IS.person | IS.agent | IS.body | IS.document)) !== 0;
  // “Ines Okafor, the mayor,” and “the mayor, Ines Okafor,”; “Chicago, Ines Okafor,” is none.
  // “In a letter to parents, Halden School said”: several are not one.
  const many = (role: Mention) => endsInS(lowerAt(tokens, role.head));
  if (isRole(mention))
    return !many(mention) && other.kind === 'name' && !(tokens.is[mention.head]! & IS.document);
  if (isRole(other)) return mention.kind === 'name';
  // “Ines Okafor, Halden council leader,”: a role that is written as part of a longer name.
  return false;
}
