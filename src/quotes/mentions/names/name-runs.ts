import { AFTER_HYPHENS, SECOND_HALVES } from '../../../lexicon/names.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isOfOrFor, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { spelledEnd } from './abbreviations.ts';
import { isBodyOfMatter, jointBodyEnd } from './joint-bodies.ts';
import { mayTakeOf } from './of-in-names.ts';
import { isFieldInList, isGrade, isInOffice, jointOfficeEnd, secondFieldEnd } from './offices.ts';
import { isOwnerInName } from './owners-in-names.ts';
import { phraseEnd } from './phrases-in-names.ts';
import { isAfterCapital, isNameWord, isPossessive } from './words-in-names.ts';

const IN_COMPOUNDS = setOf(AFTER_HYPHENS);
const HALVES_OF_NAMES = setOf(SECOND_HALVES);

/** Bodies that meet on something. */
const CONVENED =
  /^(?:committee|subcommittee|commission|council|inquiry|panel|group|center|centre|institute)$/;

/** Bodies that are named by what they want: “the Campaign to Save Hale Bay”. */
const WILLING = /^(?:committee|campaign|coalition|alliance|movement)$/;

/** Nouns that a number follows in a name: “Number 10”, “Radio 4”. */
const NUMBERED = /^(?:number|radio|channel|formula)$/;

/** Last parts of web addresses: “Halden.com”, “Halden.co.uk”. */
const ADDRESS_END = /^(?:com|org|net|co|uk|tv)$/;

/** What may stand between a word and the word before it where both belong to one name. */
export interface NameGapRule {
  readonly name: string;
  /** Invented text, its names in square brackets. */
  readonly example: string;
  /** Whether the name goes on with word `i`; `undefined`: ask the next rule. */
  readonly find: (tokens: Tokens, i: number) => boolean | undefined;
}

/** In the order in which they are asked; where none answers, the name has ended. */
export const NAME_GAP_RULES: readonly NameGapRule[] = [
  {
    name: 'another sentence or quotation',
    example: '<We> met [Lowe]. [Pell] said so.',
    find: ({ inside, sentence }, i) =>
      inside[i] !== inside[i - 1] || sentence[i] !== sentence[i - 1] ? false : undefined,
  },
  {
    name: 'owner that is a part of the name',
    example: '<We> read [the People’s Daily], and met [Lowe’s Labour].',
    find: (tokens, i) => (isOwnerInName(tokens, i) ? true : undefined),
  },
  {
    name: 'possessive',
    example: '<We> met [Mara Lowe’s Harrow Council].',
    find: (tokens, i) => (isPossessive(tokens, i - 1) ? false : undefined),
  },
  {
    name: 'blank, hyphen or apostrophe',
    example: '<We> met [Anna Lowe-Pell].',
    find: ({ gap }, i) => ((gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0 ? true : undefined),
  },
  {
    name: 'ampersand',
    example: '<We> met [Finch & Pell]; [Lowe]/[Pell] were late.',
    find: ({ gap, text, starts, ends }, i) =>
      gap[i] === (GAP.blank | GAP.other) ? text.slice(ends[i - 1]!, starts[i]!) === ' & ' : undefined,
  },
  {
    name: 'marks of a nickname',
    example: '<We> met [Tom “Spanner” Reyes].',
    find: ({ gap, is }, i) => (gap[i] === (GAP.blank | GAP.mark) ? (is[i]! & IS.capital) !== 0 : undefined),
  },
  {
    name: 'comma between the fields of a ministry',
    example: '<We> met [the Department for Boats, Ferries and Docks].',
    find: (tokens, i) => (tokens.gap[i]! & GAP.comma && isFieldInList(tokens, i) ? true : undefined),
  },
  {
    name: 'stop that ends no sentence',
    example: '<We> met [Dr. J. K. Hale], [Sen. Pell] and [E.W. Sculley].',
    find: ({ gap, text, starts, ends, is }, i) => {
      if (gap[i]! & ~(GAP.blank | GAP.stop)) return undefined;
      const length = ends[i - 1]! - starts[i - 1]!;
      // “E.W. Sculley” is read as two words.
      if (length === 1 || !(gap[i]! & GAP.blank) || text[ends[i - 1]! - 2] === '.') return true;
      return length < 5 && (is[i - 1]! & (IS.title | IS.particle)) !== 0;
    },
  },
];

/** Whether word `i` may belong to the same name as the word before it, by what stands between them. */
function isNameGap(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  for (const { find } of NAME_GAP_RULES) {
    const goesOn = find(tokens, i);
    if (goesOn !== undefined) return goesOn;
  }
  return false;
}

/** What a name may go on with. */
export interface NamePartRule {
  readonly name: string;
  /** Invented text, its names in square brackets. */
  readonly example: string;
  /** The word after the part of a name that begins at `i`; `undefined` where none begins there. */
  readonly find: (tokens: Tokens, i: number) => number | undefined;
}

/** Asked in this order where a name may go on; where none answers, it has ended. */
export const NAME_PART_RULES: readonly NamePartRule[] = [
  {
    name: 'article that opens a nickname',
    example: '<We> met [Tom “the Crab” Hale].',
    find: (tokens, i) => (opensNickname(tokens, i) ? i + 2 : undefined),
  },
  {
    name: 'word with a capital',
    example: '<We> met [Anna Lowe] Monday, [Theresa May] and [August Brandt]. and [Lowe] To [Pell].',
    find: (tokens, i) => (isNameWord(tokens, i) ? i + 1 : undefined),
  },
  {
    name: 'number of a house, a channel or a class',
    example: '<We> met (a Number 10 chief), and [Lowe] drove in [Formula 2].',
    find: (tokens, i) =>
      tokens.is[i]! & IS.number && isAfterCapital(tokens, i) && NUMBERED.test(lowerAt(tokens, i - 1))
        ? i + 1
        : undefined,
  },
  {
    name: 'number of somebody who goes by it',
    example: '“It sank,” said [Quillo 5000], not [Lowe]. In 2004 [Lowe] left.',
    find: (tokens, i) => (isOwnNumber(tokens, i) ? i + 1 : undefined),
  },
  {
    name: 'end of a web address',
    example: '<We> asked [Halden.com] and [Lowe].',
    find: (tokens, i) =>
      tokens.gap[i] === GAP.stop && ADDRESS_END.test(lowerAt(tokens, i)) ? i + 1 : undefined,
  },
  {
    name: 'second half of a given name that is written after the surname',
    example: '<We> met [Cheuk Hau-yip] and (Mara Lowe-era fans).',
    find: (tokens, i) => (isSecondHalf(tokens, i) ? i + 1 : undefined),
  },
  {
    name: 'particles',
    example: '<We> met [Ludo van der Berg].',
    find: (tokens, i) => {
      if ((tokens.is[i]! & (IS.particle | IS.capital)) !== IS.particle) return undefined;
      let next = i;
      while (next < tokens.count && tokens.is[next]! & IS.particle && joined(tokens, next + 1)) next++;
      return next > i && isNameWord(tokens, next) ? next + 1 : undefined;
    },
  },
  {
    name: 'of or for after a body, a title or a document',
    example:
      '<We> met [the University of the West], [the Court of Arbitration for Sport] and [the Attorney for the District of Halden Ruk J. Loe].',
    find: (tokens, i) => {
      if (!isOfOrFor(tokens, i)) return undefined;
      const isFor = lowerAt(tokens, i) === 'for' && isBodyOfMatter(tokens, i - 1);
      if (!isFor && !mayTakeOf(tokens, i - 1)) return undefined;
      const next = lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
      return joined(tokens, i + 1) && joined(tokens, next) && isNameWord(tokens, next) ? next + 1 : undefined;
    },
  },
  {
    name: 'what a committee is on',
    example: '<We> met [the Joint Committee on Human Rights] on Monday.',
    find: (tokens, i) => {
      const isOn =
        lowerAt(tokens, i) === 'on' && CONVENED.test(lowerAt(tokens, i - 1)) && isAfterCapital(tokens, i);
      return isOn && joined(tokens, i + 1) && isNameWord(tokens, i + 1) ? i + 2 : undefined;
    },
  },
  {
    name: 'what a body wants',
    example: '<We> met [the Campaign to Save Hale Bay], and gave [the Council] to [Lowe].',
    find: (tokens, i) => {
      const isTo =
        lowerAt(tokens, i) === 'to' && WILLING.test(lowerAt(tokens, i - 1)) && isAfterCapital(tokens, i);
      const isNamed = isTo && joined(tokens, i + 1) && isNameWord(tokens, i + 1) && joined(tokens, i + 2);
      return isNamed && isNameWord(tokens, i + 2) ? i + 3 : undefined;
    },
  },
  {
    name: 'day of a paper',
    example: '<We> met [the Mail on Sunday] and [the Sun on Sunday], not [Lowe] on Sunday.',
    find: (tokens, i) => {
      const isPaper =
        /^(?:mail|independent|sun|scotland|wales)$/.test(lowerAt(tokens, i - 1)) && isAfterCapital(tokens, i);
      return isPaper && lowerAt(tokens, i) === 'on' && lowerAt(tokens, i + 1) === 'sunday'
        ? i + 2
        : undefined;
    },
  },
  {
    name: 'second matter of a body, or half of a pair, or phrase, that belongs to one name',
    example:
      '<We> met [the National Snow and Ice Data Centre], [the charity Boats for Hale], [Marks and Spencer], not [Lowe] and [Pell].',
    find: (tokens, i) => {
      const end = Math.max(jointBodyEnd(tokens, i), spelledEnd(tokens, i), phraseEnd(tokens, i));
      return end > i ? end : undefined;
    },
  },
  {
    name: 'grade of a rank',
    example: '<We> met [Sergeant 1st Class Ada Lowe].',
    find: (tokens, i) => (isAfterCapital(tokens, i) && isGrade(tokens, i) ? i + 2 : undefined),
  },
  {
    name: 'second field of an office whose noun comes last',
    example: '<We> met [Trade and Ferries Secretary Ada Lowe], [Lowe] and [Foreign Secretary Jake Pell].',
    find: (tokens, i) => {
      const end = jointOfficeEnd(tokens, i);
      return end > i ? end : undefined;
    },
  },
  {
    name: 'second field of a ministry, or “in Charge”',
    example:
      '<We> met [the Department for Boats and Ferries], [the School of Rigging and Applied Knots] and [Agent in Charge Ada Lowe].',
    find: (tokens, i) => {
      if (isInOffice(tokens, i)) return i + 2;
      const end = secondFieldEnd(tokens, i);
      return end > i ? end : undefined;
    },
  },
];

/**
 * “said Quillo 5000, who left”: whether the number at `i` belongs to the name before it, which is sure only of whoever
 * speaks, and of no year.
 */
function isOwnNumber({ is, gap, lower, inside, count }: Tokens, i: number): boolean {
  if (!(is[i]! & IS.number) || gap[i] !== GAP.blank || !/^\d{3,4}$/.test(lower[i]!)) return false;
  const isYear = /^(?:19|20)\d\d$/.test(lower[i]!);
  const isName = (is[i - 1]! & (IS.capital | IS.date | IS.upper)) === IS.capital;
  if (isYear || !isName || i < 3 || !(is[i - 2]! & IS.say) || inside[i - 3]! < 0) return false;
  return i + 1 === count || gap[i + 1] !== GAP.blank;
}

/** Words of a name at most: a longer run is a list without commas, and each quote would repeat it. */
const LONGEST_NAME = 30;

/** The word after the run of name words that begins at `i`. */
export function nameEnd(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < i + LONGEST_NAME) {
    const next = namePartEnd(tokens, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function namePartEnd(tokens: Tokens, i: number): number | undefined {
  if (!isNameGap(tokens, i) && !opensNickname(tokens, i)) return undefined;
  for (const { find } of NAME_PART_RULES) {
    const end = find(tokens, i);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** “Hau-yip”: a short word that no list knows behind a hyphen and two capitals. */
function isSecondHalf(tokens: Tokens, i: number): boolean {
  if (
    tokens.gap[i] !== GAP.hyphen ||
    (tokens.is[i] !== IS.lowercase && !HALVES_OF_NAMES.has(lowerAt(tokens, i))) ||
    tokens.ends[i]! - tokens.starts[i]! > 6
  )
    return false;
  return (
    i > 1 && joined(tokens, i - 1) && isAfterCapital(tokens, i - 1) && !IN_COMPOUNDS.has(lowerAt(tokens, i))
  );
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
