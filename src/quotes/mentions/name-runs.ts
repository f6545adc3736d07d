import { IS } from '../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Whether word `i` may stand inside a run of capitalised words. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (!(bits & IS.capital)) return false;
  if (bits & IS.date) return GIVEN_MONTHS.test(lowerAt(tokens, i)) && (tokens.is[i + 1]! & IS.capital) !== 0;
  return !(bits & IS.pronoun);
}

/** Whether word `i` belongs to the same name as the word before it. */
function nameGoesOn(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const gap = tokens.gap[i]!;
  if (tokens.inside[i] !== tokens.inside[i - 1] || tokens.sentence[i] !== tokens.sentence[i - 1])
    return false;
  if (isPossessive(tokens, i - 1)) return false;
  if ((gap & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0) return true;
  // “Finch & Daughters”, “Tom “Spanner” Reyes”
  if (gap === (GAP.blank | GAP.other))
    return tokens.text.slice(tokens.ends[i - 1]!, tokens.starts[i]!) === ' & ';
  if (gap === (GAP.blank | GAP.mark)) return (tokens.is[i]! & IS.capital) !== 0;
  if ((gap & ~(GAP.blank | GAP.stop)) === 0) {
    // “J. K.”, “U.S.”, “Sen.”, “St.”: a stop that is no sentence's end.
    const length = tokens.ends[i - 1]! - tokens.starts[i - 1]!;
    // “E.W. Sculley” is read as two words.
    if (length === 1 || !(gap & GAP.blank) || tokens.text[tokens.ends[i - 1]! - 2] === '.') return true;
    return length < 5 && (tokens.is[i - 1]! & (IS.title | IS.particle)) !== 0;
  }
  return false;
}

/** “Tom “the Crab” Hale”: an article that opens a nickname, whose marks make no quotation. */
function opensNickname(tokens: Tokens, i: number): boolean {
  return (
    tokens.gap[i] === (GAP.blank | GAP.mark) &&
    tokens.inside[i] === tokens.inside[i - 1] &&
    lowerAt(tokens, i) === 'the' &&
    joined(tokens, i + 1) &&
    isNameWord(tokens, i + 1)
  );
}

export function isPossessive(tokens: Tokens, i: number): boolean {
  if (tokens.is[i]! & IS.possessive) return true;
  const gap = tokens.gap[i + 1]!;
  return (
    (gap & GAP.apostrophe) !== 0 &&
    (gap & GAP.blank) !== 0 &&
    (gap & (GAP.comma | GAP.stop)) === 0 &&
    tokens.inside[i] === (i + 1 < tokens.count ? tokens.inside[i + 1] : -1) &&
    tokens.text.charCodeAt(tokens.ends[i]! - 1) === 0x73
  );
}

/** End of the run of name words that begins at `i`. */
export function nameEnd(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (nameGoesOn(tokens, end) || opensNickname(tokens, end)) {
    if (opensNickname(tokens, end)) {
      end += 2;
      continue;
    }
    const bits = tokens.is[end]!;
    if (isNameWord(tokens, end)) {
      end++;
      continue;
    }
    // van der Berg, of the; University of the West
    let next = end;
    if (bits & IS.particle && !(tokens.is[next]! & IS.capital)) {
      while (next < tokens.count && tokens.is[next]! & IS.particle && joined(tokens, next + 1)) next++;
      if (next > end && isNameWord(tokens, next)) {
        end = next + 1;
        continue;
      }
    }
    const word = lowerAt(tokens, end);
    if (
      (word === 'of' || word === 'for' || word === 'and') &&
      tokens.is[end - 1]! & (IS.body | IS.title | IS.person | IS.document)
    ) {
      next = end + 1;
      if (lowerAt(tokens, next) === 'the') next++;
      if (word !== 'and' && joined(tokens, next) && isNameWord(tokens, next) && joined(tokens, end + 1)) {
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
export function isPartOfName(tokens: Tokens, i: number): boolean {
  return (
    !(tokens.is[i]! & IS.upper) &&
    i > 0 &&
    !(tokens.gap[i]! & (GAP.stop | GAP.mark | GAP.colon | GAP.line | GAP.other)) &&
    tokens.sentence[i] === tokens.sentence[i - 1] &&
    lowerAt(tokens, i) !== 'the' &&
    joined(tokens, i + 1) &&
    (tokens.is[i + 1]! & IS.capital) !== 0
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
export function startsName(tokens: Tokens, i: number): boolean {
  if (!FIRST_PARTICLES.has(lowerAt(tokens, i))) return false;
  let next = i + 1;
  while (next < tokens.count && next < i + 3 && joined(tokens, next) && !(tokens.is[next]! & IS.capital)) {
    if (!(tokens.is[next]! & IS.particle)) return false;
    next++;
  }
  return joined(tokens, next) && (tokens.is[next]! & IS.capital) !== 0;
}

/** Whether word `i` is the first of a sentence, of a line or of a quotation. */
export function opensSentence(tokens: Tokens, i: number): boolean {
  return (
    i === 0 ||
    tokens.sentence[i] !== tokens.sentence[i - 1] ||
    (tokens.gap[i]! & (GAP.stop | GAP.mark | GAP.line | GAP.colon)) !== 0 ||
    tokens.inside[i] !== tokens.inside[i - 1]
  );
}
