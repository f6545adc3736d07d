import { HEADS_OF_NAMES } from '../../../lexicon/body-names.ts';
import { PLACE_NOUNS } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isAfterGivenName } from './words-in-names.ts';

const PLACE_WORDS = setOf(PLACE_NOUNS);
const HEADS = setOf(HEADS_OF_NAMES);

/**
 * Whether “of” or “for” may follow in a name: “University of”, “Attorney for”, “District of”, the place of an office.
 */
export function mayTakeOf(tokens: Tokens, i: number): boolean {
  // “Edmund King of the AA”: a surname.
  if (isAfterGivenName(tokens, i) && !(tokens.is[i]! & (IS.body | IS.document))) return false;
  if (tokens.is[i]! & (IS.body | IS.title | IS.person | IS.document)) return true;
  if (!(tokens.is[i]! & IS.capital)) return false;
  const word = lowerAt(tokens, i);
  if (PLACE_WORDS.has(word) || /^cent(?:er|re)s?$/.test(word)) return true;
  // “Republic of Halden”, “Transport for Hale”, but “Freedom for Halden”
  return lowerAt(tokens, i + 1) === 'of' ? HEADS.has(word) : word === 'transport';
}
