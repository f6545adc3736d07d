import { IS } from './classes.ts';
import { GAP, joined, lowerAt, type Reading } from './reading.ts';

/** Whether word `i` may stand inside a run of capitalised words. */
export function isNameWord(reading: Reading, i: number): boolean {
  const bits = reading.is[i]!;
  if (!(bits & IS.capital)) return false;
  if (bits & IS.date)
    return GIVEN_MONTHS.test(lowerAt(reading, i)) && (reading.is[i + 1]! & IS.capital) !== 0;
  return !(bits & IS.pronoun);
}

/** Whether word `i` belongs to the same name as the word before it. */
function nameGoesOn(reading: Reading, i: number): boolean {
  if (i >= reading.count) return false;
  const gap = reading.gap[i]!;
  if (reading.inside[i] !== reading.inside[i - 1] || reading.sentence[i] !== reading.sentence[i - 1])
    return false;
  if (isPossessive(reading, i - 1)) return false;
  if ((gap & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0) return true;
  // “Finch & Daughters”, “Tom “Spanner” Reyes”
  if (gap === (GAP.blank | GAP.other))
    return reading.text.slice(reading.ends[i - 1]!, reading.starts[i]!) === ' & ';
  if (gap === (GAP.blank | GAP.mark)) return (reading.is[i]! & IS.capital) !== 0;
  if ((gap & ~(GAP.blank | GAP.stop)) === 0) {
    // “J. K.”, “U.S.”, “Sen.”, “St.”: a stop that is no sentence's end.
    const length = reading.ends[i - 1]! - reading.starts[i - 1]!;
    // “E.W. Sculley” is read as two words.
    if (length === 1 || !(gap & GAP.blank) || reading.text[reading.ends[i - 1]! - 2] === '.') return true;
    return length < 5 && (reading.is[i - 1]! & (IS.title | IS.particle)) !== 0;
  }
  return false;
}

/** “Tom “the Crab” Hale”: an article that opens a nickname, whose marks make no quotation. */
function opensNickname(reading: Reading, i: number): boolean {
  return (
    reading.gap[i] === (GAP.blank | GAP.mark) &&
    reading.inside[i] === reading.inside[i - 1] &&
    lowerAt(reading, i) === 'the' &&
    joined(reading, i + 1) &&
    isNameWord(reading, i + 1)
  );
}

export function isPossessive(reading: Reading, i: number): boolean {
  if (reading.is[i]! & IS.possessive) return true;
  const gap = reading.gap[i + 1]!;
  return (
    (gap & GAP.apostrophe) !== 0 &&
    (gap & GAP.blank) !== 0 &&
    (gap & (GAP.comma | GAP.stop)) === 0 &&
    reading.inside[i] === (i + 1 < reading.count ? reading.inside[i + 1] : -1) &&
    reading.text.charCodeAt(reading.ends[i]! - 1) === 0x73
  );
}

/** End of the run of name words that begins at `i`. */
export function nameEnd(reading: Reading, i: number): number {
  let end = i + 1;
  while (nameGoesOn(reading, end) || opensNickname(reading, end)) {
    if (opensNickname(reading, end)) {
      end += 2;
      continue;
    }
    const bits = reading.is[end]!;
    if (isNameWord(reading, end)) {
      end++;
      continue;
    }
    // van der Berg, of the; University of the West
    let next = end;
    if (bits & IS.particle && !(reading.is[next]! & IS.capital)) {
      while (next < reading.count && reading.is[next]! & IS.particle && joined(reading, next + 1)) next++;
      if (next > end && isNameWord(reading, next)) {
        end = next + 1;
        continue;
      }
    }
    const word = lowerAt(reading, end);
    if (
      (word === 'of' || word === 'for' || word === 'and') &&
      reading.is[end - 1]! & (IS.body | IS.title | IS.person | IS.document)
    ) {
      next = end + 1;
      if (lowerAt(reading, next) === 'the') next++;
      if (word !== 'and' && joined(reading, next) && isNameWord(reading, next) && joined(reading, end + 1)) {
        end = next + 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** Months that are given names too. */
export const GIVEN_MONTHS = /^(?:april|may|june|august|jan)$/;

/** “One America News”, “All Saints”: a determiner that begins a name in the middle of a sentence. */
export function isPartOfName(reading: Reading, i: number): boolean {
  return (
    !(reading.is[i]! & IS.upper) &&
    i > 0 &&
    !(reading.gap[i]! & (GAP.stop | GAP.mark | GAP.colon | GAP.line | GAP.other)) &&
    reading.sentence[i] === reading.sentence[i - 1] &&
    lowerAt(reading, i) !== 'the' &&
    joined(reading, i + 1) &&
    (reading.is[i + 1]! & IS.capital) !== 0
  );
}

const FIRST_PARTICLES = new Set([
  'von',
  'van',
  'de',
  'du',
  'di',
  'da',
  'dos',
  'del',
  'della',
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
]);

/** “said von Tessenow”, “told de la Vega”: a name may begin with its particle. */
export function startsName(reading: Reading, i: number): boolean {
  if (!FIRST_PARTICLES.has(lowerAt(reading, i))) return false;
  let next = i + 1;
  while (next < reading.count && next < i + 3 && joined(reading, next) && !(reading.is[next]! & IS.capital)) {
    if (!(reading.is[next]! & IS.particle)) return false;
    next++;
  }
  return joined(reading, next) && (reading.is[next]! & IS.capital) !== 0;
}

/** Whether word `i` is the first of a sentence, of a line or of a quotation. */
export function opensSentence(reading: Reading, i: number): boolean {
  return (
    i === 0 ||
    reading.sentence[i] !== reading.sentence[i - 1] ||
    (reading.gap[i]! & (GAP.stop | GAP.mark | GAP.line | GAP.colon)) !== 0 ||
    reading.inside[i] !== reading.inside[i - 1]
  );
}
