import { isEvidence } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import type { FramedPlace } from '../edges/framed-place.ts';
import { findContentSign } from './content-signs.ts';

/**
 * Whether the words that were chosen are the plain object of an act, and the sign of a clause stands behind them:
 * “Lowe praised the mayor, as the pier was safe”.
 */
export function isPlainObject(place: FramedPlace, first: number, end: number): boolean {
  if (place.frame.sign === 'free' || findContentSign(place, first, end)) return false;
  return !isNews(place, first);
}

/** “The firm reported a loss”, “figures show a fall in sales”: an object that is news itself. */
function isNews({ analysis: { tokens, mentions }, clause }: FramedPlace, first: number): boolean {
  if (!(tokens.is[first]! & IS.number) && !/^(?:an?|its|no)$/.test(lowerAt(tokens, first))) return false;
  const verb = lowerAt(tokens, clause.first);
  const { head } = mentions[clause.mention]!;
  const isKnown = (tokens.is[head]! & IS.document) !== 0 || isEvidence(lowerAt(tokens, head));
  return verb.startsWith('report') || (verb.startsWith('show') && isKnown);
}
