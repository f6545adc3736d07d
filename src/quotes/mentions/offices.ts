import { IS } from '../tokens/classes.ts';
import { isOfOrFor, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Words of a field of work, and the bodies and offices that are called by two of them. */
const LONGEST_FIELD = 4;
const FIELDED = /^(?:department|ministry|office|institute|bureau|board|centre|center|secretary|minister)$/;

/** “Ministry of Boats and Ferries”: an “and” that parts two fields of one office. */
export function isSecondField(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== 'and' || !joined(tokens, i + 1) || !(tokens.is[i + 1]! & IS.capital))
    return false;
  // “the Department for Boats and NATO”
  if (tokens.is[i + 1]! & (IS.upper | IS.male | IS.female | IS.body | IS.title | IS.person)) return false;
  if (tokens.is[i + 2]! & IS.capital && joined(tokens, i + 2)) return false;
  let first = i - 1;
  while (first > i - LONGEST_FIELD && tokens.is[first]! & IS.capital && joined(tokens, first)) first--;
  return (
    isOfOrFor(tokens, first) &&
    FIELDED.test(lowerAt(tokens, first - 1)) &&
    (tokens.is[first - 1]! & IS.capital) !== 0
  );
}

/** “Agent in Charge Ada Lowe”: the “in” of an office in capitals. */
export function isInOffice(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i) === 'in' &&
    /^(?:charge|chief|residence)$/.test(lowerAt(tokens, i + 1)) &&
    (tokens.is[i + 1]! & IS.capital) !== 0
  );
}
