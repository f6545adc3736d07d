import { SHORT_DAYS, SHORT_MONTHS } from '../lexicon/calendar.ts';
import { SHORT_RANKS } from '../lexicon/titles.ts';
import { storeWords } from '../lexicon/word-table.ts';
import { capitalized, wordsOf } from '../lexicon/words.ts';
import { ABBREVIATION_KINDS, type AbbreviationKind } from './abbreviation-kinds.ts';

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

/** The abbreviations above, each with the place of its kind among all kinds, from 1. Computed when the package is built. */
export const KINDS_OF_ABBREVIATIONS = storeWords(
  new Map(
    GROUPS.flatMap(([kind, , words]) => {
      const place = ABBREVIATION_KINDS.indexOf(kind) + 1;
      return wordsOf(words).map((word) => [word, place] as const);
    }),
  ),
);
