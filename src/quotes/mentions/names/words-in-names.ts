import { GIVEN_MONTHS as MONTHS } from '../../../lexicon/calendar.ts';
import { WORKS } from '../../../lexicon/nouns.ts';
import { PAPERS_LIKE_PEOPLE, PUBLICATION_WORDS } from '../../../lexicon/places.ts';
import { ADDRESS } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const GIVEN_MONTHS = setOf(MONTHS);
const PAPERS = setOf(PUBLICATION_WORDS);
const LIKE_PEOPLE = setOf(PAPERS_LIKE_PEOPLE);
const COURTESIES = setOf(ADDRESS);
const TITLED = setOf(WORKS);

/** Prepositions that a name writes with a capital. */
const IN_NAMES = /^(?:without|against|beyond|across)$/;

/** “August Brandt”: whether word `i` is a month that is a given name too. */
export function isGivenMonth(tokens: Tokens, i: number): boolean {
  return GIVEN_MONTHS.has(lowerAt(tokens, i));
}

/** “the Sunday Gazette”: whether word `i` is the day of a paper. */
export function isOfPaper(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== 'sunday' || tokens.gap[i + 1] !== GAP.blank) return false;
  return (tokens.is[i + 1]! & IS.capital) !== 0 && PAPERS.has(lowerAt(tokens, i + 1));
}

/** “The Economist”: whether word `i` is a paper’s name. A noun for a person who holds no office has a small letter. */
export function isPaperLikePerson(tokens: Tokens, i: number): boolean {
  return lowerAt(tokens, i - 1) === 'the' && LIKE_PEOPLE.has(lowerAt(tokens, i));
}

/** “pre-Budget”, “anti-Trump”: whether a name stands behind a prefix, and so names nobody there. */
export function isBehindPrefix(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === GAP.hyphen && /^(?:anti|mid|non|post|pre|pro)$/.test(lowerAt(tokens, i - 1));
}

/** Whether word `i` may stand inside a run of capitalised words. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (!(bits & IS.capital)) return false;
  if (bits & IS.date) {
    // “August Brandt”, “Jan ter Braak”
    const continues = (tokens.is[i + 1]! & (IS.capital | IS.particle)) !== 0;
    return isAfterGivenName(tokens, i) || (isGivenMonth(tokens, i) && continues) || isOfPaper(tokens, i);
  }
  if (isSmallWordInHeadline(tokens, i) || isVerbInHeadline(tokens, i) || opensSentenceUnmarked(tokens, i))
    return false;
  return !(bits & IS.pronoun) && !opensAddress(tokens, i);
}

/** Whether word `i` is “Mr”, “Mrs”, “Ms” or “Miss”, behind which only a name can follow. */
export function isAddress(tokens: Tokens, i: number): boolean {
  return (tokens.is[i]! & IS.title) !== 0 && /^(?:mr|mrs|ms|miss)$/.test(lowerAt(tokens, i));
}

/** “Mr” in “In Harrow Mr Lowe left”, which begins a name of its own; but not in “Buyer Mr Lowe left”. */
function opensAddress(tokens: Tokens, i: number): boolean {
  if (!isAddress(tokens, i) || tokens.is[i]! & IS.upper) return false;
  // “the film Goodbye Mr Lowe”
  if (!isAfterCapital(tokens, i) || !joined(tokens, i) || TITLED.has(lowerAt(tokens, i - 2))) return false;
  return (
    !(tokens.is[i - 1]! & (IS.title | IS.person | IS.agent | IS.possessive)) &&
    (tokens.is[i + 1]! & IS.capital) !== 0
  );
}

/** “said Dan Pell The firm left”: an article before a small letter, where a stop is missing. */
function opensSentenceUnmarked(tokens: Tokens, i: number): boolean {
  if (isSubjectUnmarked(tokens, i)) return true;
  if (!(tokens.is[i]! & IS.determiner) || !/^(?:the|an?)$/.test(lowerAt(tokens, i))) return false;
  return isAfterCapital(tokens, i) && (tokens.is[i + 1]! & IS.lowercase) !== 0;
}

/** “We met Mrs Pell Doctors wept”: several people behind somebody’s surname, where a stop is missing. */
function isSubjectUnmarked({ is, gap, lower }: Tokens, i: number): boolean {
  if (i < 2 || !(is[i]! & IS.person) || is[i]! & IS.title || !endsInS(lower[i]!) || gap[i] !== GAP.blank)
    return false;
  const isSurname =
    (is[i - 1]! & (IS.capital | IS.title | IS.person)) === IS.capital && gap[i - 1] === GAP.blank;
  return isSurname && COURTESIES.has(lower[i - 2]!) && (is[i + 1]! & IS.lowercase) !== 0;
}

/** “WHO” among words in small letters: no pronoun, as in a headline. */
export function isAcronym({ is }: Tokens, i: number): boolean {
  return (is[i]! & IS.upper) !== 0 && (((is[i - 1] ?? 0) | (is[i + 1] ?? 0)) & IS.upper) === 0;
}

/** “Lowe To Halden: Wait”: a word that a headline writes with a capital though no name holds it. */
export function isSmallWordInHeadline(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (!(bits & (IS.preposition | IS.conjunction | IS.auxiliary)) || bits & (IS.male | IS.female))
    return false;
  if (isSurnameToo(tokens, i)) return false;
  // “Boatmen Without Boats”
  if (IN_NAMES.test(lowerAt(tokens, i)) && !isHeadline(tokens, i)) return false;
  return joined(tokens, i) && isAfterCapital(tokens, i);
}

/** “said Mara Till.”: a small word behind a given name, where neither a headline nor a name goes on. */
function isSurnameToo(tokens: Tokens, i: number): boolean {
  if (!isAfterGivenName(tokens, i) || tokens.is[i]! & IS.conjunction) return false;
  const next = tokens.is[i + 1] ?? 0;
  return (
    !isHeadline(tokens, i) && !(joined(tokens, i + 1) && next & (IS.capital | IS.number | IS.determiner))
  );
}

/** “Mara Lowe Promises Boats”: a verb that a headline writes with a capital. */
function isVerbInHeadline(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (!(bits & VERB) || bits & (IS.male | IS.female) || !isAfterCapital(tokens, i)) return false;
  return /(?:[^s]s|ed|said)$/.test(lowerAt(tokens, i)) && isHeadline(tokens, i);
}

function isHeadline({ doc, sentence }: Tokens, i: number): boolean {
  const { paragraph } = doc.sentences[sentence[i]!]!;
  return sentence[i] === 0 || doc.paragraphs[paragraph]!.kind === 'heading';
}

export function isAfterCapital(tokens: Tokens, i: number): boolean {
  return i > 0 && (tokens.is[i - 1]! & IS.capital) !== 0;
}

/** “Theresa May”, but “August May”. */
export function isAfterGivenName(tokens: Tokens, i: number): boolean {
  if (!isAfterCapital(tokens, i) || !joined(tokens, i)) return false;
  const before = tokens.is[i - 1]!;
  return (before & (IS.male | IS.female)) !== 0 && !(before & (IS.date | IS.possessive));
}

/**
 * “McDorran’s said so”: whether word `i` is a name in ’s, which a verb of saying shows to own nothing. But “Mara’s said
 * so” and “the BBC’s said so” are short for “has said”, and “Lowe’s said to be” for “is said”.
 */
export function isNameInS({ is, gap, lower, inside }: Tokens, i: number): boolean {
  const bits = is[i]!;
  if ((bits & (IS.capital | IS.possessive)) !== (IS.capital | IS.possessive) || inside[i]! >= 0) return false;
  if (bits & (CLOSED | IS.determiner | IS.male | IS.female | IS.person | IS.upper)) return false;
  if (gap[i + 1] !== GAP.blank) return false;
  if ((is[i - 1] ?? 0) & (IS.male | IS.female | IS.title)) return false;
  const verb = /^(?:has|have|had|also)$/.test(lower[i + 1] ?? '') && gap[i + 2] === GAP.blank ? i + 2 : i + 1;
  return /^(?:said|says)$/.test(lower[verb] ?? '') && lower[verb + 1] !== 'to';
}

/** Whether word `i` ends in the mark of a possessive: “Lowe’s”, “the Anglers’ Federation”. */
export function isPossessive(tokens: Tokens, i: number): boolean {
  if (tokens.is[i]! & IS.possessive) return !isNameInS(tokens, i);
  const gap = tokens.gap[i + 1]!;
  return (
    (gap & GAP.apostrophe) !== 0 &&
    (gap & GAP.blank) !== 0 &&
    (gap & (GAP.comma | GAP.stop)) === 0 &&
    tokens.inside[i] === (i + 1 < tokens.count ? tokens.inside[i + 1] : -1) &&
    tokens.text[tokens.ends[i]! - 1] === 's'
  );
}
