import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from '../lexicon/calendar.ts';
import { SHORT_RANKS } from '../lexicon/titles.ts';
import { capitalized, wordsOf } from '../lexicon/words.ts';
import { classAt, LETTER, LOWER } from './characters.ts';

/**
 * How an abbreviation's point behaves before a word that could start a sentence (before a small letter or a comma no
 * point ends one):
 * - `name`: a name follows, whatever it starts with: “Mr. So”, “Mt. Fuji”;
 * - `phrase`: stands for words that lead on: “e.g. Paris”, “Brown v. Board”;
 * - `figure`: leads on to a figure or a single letter, else it ends the sentence: “No. 7”, “Fig. B”, but “She said no.
 * They left.”;
 * - `either`: leads on to a capital, unless that word mostly starts sentences: “Acme Inc. Chairman”, but “Acme Inc.
 * The”;
 * - `state`: as `either`, but after a comma it closes the address: “in Dover, Del. Police”;
 * - `time`: ends the sentence unless a day, a month or a time zone follows: “8 p.m. Tuesday”, but “8 p.m. Police”;
 * - `end`: ends the sentence before any capital: “apples, pears, etc. Then”.
 */
export type AbbreviationKind = 'name' | 'phrase' | 'figure' | 'either' | 'state' | 'time' | 'end';

const GROUPS: readonly (readonly [kind: AbbreviationKind, why: string, words: string])[] = [
  [
    'name',
    'titles',
    'Mr Mrs Ms Mx Dr Prof Messrs Mmes Mme Mlle Hon Rt Fr Msgr Rev Ven Sra Srta mr mrs ms dr prof',
  ],
  ['name', 'ranks', `${capitalized(SHORT_RANKS)} Cpt Lieut Pfc Comdr Brig Insp Supt Const Ofc`],
  ['name', 'offices', 'Rep Reps Sen Sens Gov Govs Pres Sec Atty Asst Amb Ald Cllr Min Dir'],
  ['name', 'places', 'Mt Ft Pt Sta Sto Ste'],
  ['phrase', 'Latin and its kind', 'e.g i.e eg ie cf viz vs v ca approx esp incl resp aka a.k.a'],
  [
    'figure',
    'numbers and parts of a book',
    'No Nos no nos N° Nº nr Nr Art art Ch ch chap Fig Figs fig figs Eq Eqs eq Ref Refs ref refs Rs Sect Secs Vol vol vols Op op p pp b c d fl para sec Tab tab Ver ver Tel tel ext',
  ],
  ['figure', 'months, which are shortened before a day alone', capitalized(SHORT_MONTHS)],
  ['either', 'companies', 'Inc Co Corp Ltd Cos Bros Mfg LLC PLC Plc plc co inc ltd corp GmbH Pty Bhd'],
  ['either', 'after a name', 'Jr Sr Esq Ph.D Ph.D.s M.Sc B.Sc Ed.D al'],
  ['either', 'streets and saints', 'St Ave Av Blvd Rd Sq Hwy Rte Pkwy Bldg Apt st ave'],
  [
    'either',
    'bodies and departments',
    'Dept Univ Inst Assn Assoc Intl Natl Govt Div Dist Comm Ed ed eds trans rev',
  ],
  ['either', 'given names, as registers shorten them', 'Wm Chas Geo Jas Thos Jos Robt Benj Edw'],
  ['either', 'days', `${capitalized(SHORT_DAYS)} Thur`],
  ['either', 'measures', 'ft lb lbs oz hr hrs mph'],
  [
    'state',
    'states of the United States, as news agencies shorten them',
    'Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo',
  ],
  ['state', 'provinces of Canada', 'Ont Que Alta Sask'],
  ['time', 'halves of the day', 'a.m p.m A.M P.M'],
  ['end', 'eras close the year before them', 'B.C A.D B.C.E C.E'],
  ['end', 'closes a list', 'etc'],
];

const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  GROUPS.flatMap(([kind, , words]) => wordsOf(words).map((word) => [word, kind] as const)),
);

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
  const kind = ABBREVIATIONS.get(word) ?? (isInitialism(word) ? 'either' : undefined);
  if (kind || word.length < 2 || word.length > 5 || !isCapitals(word) || !isCapitals(nextWord)) return kind;
  return ABBREVIATIONS.get(word.charAt(0) + word.slice(1).toLowerCase());
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
