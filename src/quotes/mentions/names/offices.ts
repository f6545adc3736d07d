import { PLACES } from '../../../lexicon/places.ts';
import { FIRST_FIELDS, OFFICES as OFFICE_WORDS } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { GAP, isOfOrFor, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const FIELDS = setOf(FIRST_FIELDS);
const OFFICES = setOf(OFFICE_WORDS);
const PLACE_NAMES = setOf(PLACES);

/** Words of a field of work, and the bodies and offices that are called by two of them. */
const LONGEST_FIELD = 4;
const FIELDED =
  /^(?:department|ministry|office|institute|bureau|board|centres?|centers?|school|faculty|college|academy|society|association|agency|foundation|secretary|minister)$/;

/**
 * “Ministry of Boats and Ferries”: the word after the second field of an office, which the “and” at `i` parts from the
 * first; `i` where it parts two names.
 */
export function secondFieldEnd(tokens: Tokens, i: number): number {
  if (lowerAt(tokens, i) !== 'and' || !joined(tokens, i + 1) || !(tokens.is[i + 1]! & IS.capital)) return i;
  // “the Association of Harrow and Pell”
  if (PLACE_NAMES.has(lowerAt(tokens, i - 1)) || PLACE_NAMES.has(lowerAt(tokens, i + 1))) return i;
  // “the Department for Boats and NATO”
  if (tokens.is[i + 1]! & (IS.upper | IS.male | IS.female | IS.body | IS.title | IS.person)) return i;
  // “the Society of Friends and Penhale”
  if (tokens.is[i - 1]! & IS.person && !endsInS(lowerAt(tokens, i + 1))) return i;
  const isLonger = joined(tokens, i + 2) && tokens.is[i + 2]! & IS.capital;
  // “the School of Rigging and Applied Knots”, but “the Department for Boats and Mara Lowe”
  if (isLonger && !(endsInS(lowerAt(tokens, i + 2)) && tokens.is[i + 2] === IS.capital)) return i;
  return isFieldOfOffice(tokens, i - 1) ? i + (isLonger ? 3 : 2) : i;
}

/** “Department for Boats, Ferries and Docks”: whether word `i`, behind a comma, is the second of three fields. */
export function isFieldInList(tokens: Tokens, i: number): boolean {
  const isLast = lowerAt(tokens, i + 1) === 'and' && joined(tokens, i + 1) && joined(tokens, i + 2);
  return isLast && isField(tokens, i) && isField(tokens, i + 2) && isFieldOfOffice(tokens, i - 1);
}

/** Whether a word in capitals may tell what an office is for, and names nobody. */
function isField({ is }: Tokens, i: number): boolean {
  return (is[i]! & (IS.capital | IS.male | IS.female | IS.upper | IS.date | IS.possessive)) === IS.capital;
}

/** “Ministry of Boats”: whether word `i` tells what an office is for. */
function isFieldOfOffice(tokens: Tokens, i: number): boolean {
  let first = i;
  // “Boats, Ferries and Docks”
  if (tokens.gap[i]! & GAP.comma && isFieldInList(tokens, i)) return true;
  while (first > i + 1 - LONGEST_FIELD && tokens.is[first]! & IS.capital && joined(tokens, first)) first--;
  const isOn =
    lowerAt(tokens, first) === 'on' && /^(?:committee|group|panel)$/.test(lowerAt(tokens, first - 1));
  if (isOn) return (tokens.is[first - 1]! & IS.capital) !== 0;
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

/**
 * “Trade and Ferries Secretary Ada Lowe”: the word after the second field, or the office, of somebody with two fields,
 * of which the “and” at `i` parts the first; `i` where it parts two names.
 */
export function jointOfficeEnd(tokens: Tokens, i: number): number {
  if (lowerAt(tokens, i) !== 'and' || !FIELDS.has(lowerAt(tokens, i - 1)) || !joined(tokens, i + 1)) return i;
  if (!(tokens.is[i - 1]! & IS.capital)) return i;
  for (let end = i + 1; end <= i + LONGEST_FIELD && joined(tokens, end); end++) {
    const isCapital = (tokens.is[end]! & IS.capital) !== 0;
    // “Trade and Ferries spokesman”
    if (OFFICES.has(lowerAt(tokens, end))) return end === i + 1 ? i : isCapital ? end + 1 : end;
    if (!isCapital || tokens.is[end]! & (IS.title | IS.person | IS.male | IS.female | IS.possessive))
      return i;
  }
  return i;
}

/** “Sergeant 1st Class Ada Lowe”: whether a grade, which belongs to the rank before it, begins at word `i`. */
export function isGrade(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i + 1) !== 'class' || tokens.gap[i + 1] !== GAP.blank) return false;
  return (
    (tokens.is[i + 1]! & IS.capital) !== 0 && /^(?:1st|2nd|3rd|first|second|third)$/.test(lowerAt(tokens, i))
  );
}
