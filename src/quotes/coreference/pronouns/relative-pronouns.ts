import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { Discourse } from '../discourse.ts';
import { type Resolved, UNRESOLVED } from '../resolved.ts';

/** Mentions before a relative pronoun, among which its antecedent is sought. */
const MOST_BEFORE_RELATIVE = 3;
/** The same, where more than what belongs to it stands between. */
const MOST_BEFORE_FAR = 5;

/** “Lowe, who said”: a relative pronoun refers to the mention that it follows. */
export function resolveRelative(discourse: Discourse, m: number): Resolved {
  const { of, certainty, mentioned } = discourse;
  const { tokens, mentions } = mentioned;
  const { first } = mentions[m]!;
  for (let n = m - 1; n >= 0 && n >= m - MOST_BEFORE_RELATIVE; n--) {
    const { reach, end, qualified } = mentions[n]!;
    if (reach !== first && end !== first && qualified !== first) continue;
    const holder = lowerAt(tokens, first) === 'who' ? holderOf(discourse, n, first) : n;
    return { referent: of[holder]!, certainty: certainty[holder]! };
  }
  const far = lowerAt(tokens, first) === 'who' ? farHolder(discourse, m) : -1;
  return far < 0 ? UNRESOLVED : { referent: of[far]!, certainty: certainty[far]! };
}

/**
 * “Lowe, 36, of no fixed address, who”, “a group of men from the shipyard, who”: the nearest whom no preposition
 * governs; -1 where there is none.
 */
function farHolder({ mentioned: { tokens, mentions }, referents, of }: Discourse, m: number): number {
  const { first } = mentions[m]!;
  if (!(tokens.gap[first]! & GAP.comma)) return -1;
  for (let n = m - 1; n >= 0 && n > m - MOST_BEFORE_FAR; n--) {
    const other = mentions[n]!;
    if (tokens.sentence[other.first] !== tokens.sentence[first]) return -1;
    if (!/^(?:person|group|body|unknown)$/.test(referents[of[n]!]?.kind ?? '')) continue;
    if (!(tokens.is[other.first - 1]! & IS.preposition) || tokens.gap[other.first] !== GAP.blank) return n;
  }
  return -1;
}

/**
 * “Lowe, 61, of Hale, Ohio, who”, “Lowe, R-Ohio, who”: the person before the places, bodies and letters that tell of
 * her; `n`, the mention beside the pronoun at token `who`, where there is none.
 */
function holderOf({ mentioned: { tokens, mentions }, referents, of }: Discourse, n: number, who: number) {
  const kindOf = (m: number) => referents[of[m]!]?.kind ?? 'unknown';
  const mayBeWho = (m: number) => /^(?:person|group|unknown)$/.test(kindOf(m));
  if (mentions[n]!.kind === 'phrase' || /^(?:person|group)$/.test(kindOf(n))) return n;
  for (let m = n; m > 0 && n - m < MOST_BEFORE_RELATIVE; m--) {
    const { first } = mentions[m]!;
    const outer = mentions[m - 1]!;
    if (outer.reach === who && (outer.reach > outer.qualified || mayBeWho(m - 1))) return m - 1;
    const isLed = /^(?:of|from|at|for|in)$/.test(lowerAt(tokens, first - 1));
    const from = isLed ? first - 1 : first;
    if (outer.end !== from && outer.reach !== from) return n;
    if (isLed && mayBeWho(m - 1)) return m - 1;
  }
  return n;
}
