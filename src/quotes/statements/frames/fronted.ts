import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import { addresseeEnd } from './addressees.ts';
import { behindDay } from './days.ts';

/** Tokens of an adjunct that opens a sentence. */
const LONGEST = 30;
/** Tokens behind the clause in which the verb of what is said is sought. */
const MOST_TO_VERB = 12;
/** What opens an adjunct, besides prepositions. */
const OPENERS = /^(?:when|while|although|though|as|if|since|because|after|before|yesterday|last|asked)$/;

/**
 * “Last week, Lowe told how the pier sank”: whether nothing but an adjunct stands before a clause, and what is said
 * stands behind it.
 */
export function isBehindAdjunct(place: StatementPlace): boolean {
  const { analysis, clause, sentence } = place;
  const { tokens } = analysis;
  if (clause.link !== 'subject' || !opensWithAdjunct(tokens, sentence.first, clause.from)) return false;
  const addressee = clause.report === 'tell' ? addresseeEnd(place) : -1;
  return opensContent(tokens, Math.max(addressee, behindDay(place, clause.end)), sentence.end);
}

/** “When it rained,”, “Many years ago,”: an adjunct with no comma but the one that closes it. */
function opensWithAdjunct(tokens: Tokens, first: number, end: number): boolean {
  const { is, gap, inside } = tokens;
  if (end - first > LONGEST || !(gap[end]! & GAP.comma)) return false;
  const word = lowerAt(tokens, first);
  const isOpener = (is[first]! & IS.preposition) !== 0 || OPENERS.test(word) || /...ing$/.test(word);
  if (!isOpener && lowerAt(tokens, end - 1) !== 'ago') return false;
  for (let i = first; i < end; i++)
    if (inside[i]! >= 0 || (i > first && gap[i]! & (GAP.comma | GAP.dash | GAP.colon))) return false;
  return true;
}

/** “that”, “how”, or a subject with a verb behind it. */
function opensContent(tokens: Tokens, start: number, end: number): boolean {
  if (start >= end || tokens.gap[start]! & (GAP.comma | GAP.dash | GAP.colon)) return false;
  if (/^(?:that|how|why|whether|what|there)$/.test(lowerAt(tokens, start))) return true;
  if (!(tokens.is[start]! & (IS.pronoun | IS.determiner | IS.capital))) return false;
  for (let i = start + 1; i < Math.min(end, start + MOST_TO_VERB); i++) {
    if (tokens.gap[i]! & GAP.comma) return false;
    if (isAuxiliary(tokens, i)) return true;
  }
  return false;
}
