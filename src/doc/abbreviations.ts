import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from '../lexicon/calendar.ts';
import { WordTable } from '../lexicon/word-table.ts';
import { capitalized } from '../lexicon/words.ts';
import { ABBREVIATION_KINDS, type AbbreviationKind } from './abbreviation-kinds.ts';
import { KINDS_OF_ABBREVIATIONS } from './abbreviations.built.ts';
import { classAt, LETTER, LOWER } from './characters.ts';

const ABBREVIATIONS = new WordTable(KINDS_OF_ABBREVIATIONS);

function kindOf(word: string): AbbreviationKind | undefined {
  return ABBREVIATION_KINDS[ABBREVIATIONS.get(word) - 1];
}

/** “U.S”, “J.K”, “Ph.D”: letters, one or two between points. */
function isInitialism(word: string): boolean {
  if (!word.includes('.')) return false;
  // By its shape, since compiling a pattern with Unicode properties takes two milliseconds.
  const shape = Array.from(word, (character) => {
    const bits = classAt(character, 0);
    if (!(bits & LETTER)) return character;
    return bits & LOWER ? 'a' : 'A';
  });
  return /^[Aa]a?\.(?:[Aa](?:[Aa]a?)?\.)*[Aa]{1,2}$/.test(shape.join(''));
}

/**
 * The kind of an abbreviation, given without its last point, if it is one. In a headline in capitals, “GEN. HALE
 * QUITS”, titles are written so too; before another word capitals are a name of their own: “the SEC. The company”.
 */
export function findAbbreviation(word: string, nextWord = ''): AbbreviationKind | undefined {
  const kind = kindOf(word) ?? (isInitialism(word) ? 'either' : undefined);
  if (kind || word.length < 2 || word.length > 5 || !isCapitals(word) || !isCapitals(nextWord)) return kind;
  return kindOf(word.charAt(0) + word.slice(1).toLowerCase());
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** What follows “8 p.m.” within a sentence. */
export const AFTER_TIME: ReadonlySet<string> = new Set(
  (
    `${capitalized(`${DAYS} ${SHORT_DAYS} ${MONTHS} ${SHORT_MONTHS}`)} Sat Sun May ` +
    'Eastern Central Mountain Pacific Atlantic Greenwich Universal ' +
    'ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST EET IST JST AEST AEDT'
  ).split(' '),
);

/** What a sentence starts with that an hour opens: “At about 5 a.m. Mr. Hale rose”, where “It was 5 a.m.” is whole. */
export const BEFORE_HOUR: ReadonlySet<string> = new Set(
  'At About After Around Before Between By From Just Past Shortly Since Till Until'.split(' '),
);

/**
 * A letter after one of these names a kind and ends as a word does: “vitamin C. Doctors”, where “Robert C. Jones” goes
 * on.
 */
export const LETTERED: ReadonlySet<string> = new Set(
  'vitamin hepatitis influenza type group category grade section class plan option point part series schedule exhibit appendix figure table level version phase team pool block wing gate'.split(
    ' ',
  ),
);

/** Names that end in a stop of their own: “Yahoo! Inc”. */
export const STOPPED_NAMES: ReadonlySet<string> = new Set(
  'Yahoo Yum Jeopardy Oklahoma Mia Dolly Panic Wham E'.split(' '),
);

/** What a full point inside an address is followed by, though it is written with a capital: “Booking.Com”. */
export const DOMAINS: ReadonlySet<string> = new Set(
  'Com Net Org Io Tv Fm Gov Edu Biz Info Co Uk Js Txt Pdf Html'.split(' '),
);
