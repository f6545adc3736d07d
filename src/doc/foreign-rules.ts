import type { OwnEnds } from './boundaries.ts';
import type { Candidate } from './candidate.ts';
import { NUMBER, UPPER } from './characters.ts';
import { isKnownLanguage, type Language } from './language.ts';

/** What a language has that English has not. */
interface Abbreviations {
  /** Followed by what they belong to: titles, “for example”, parts of an address. Without their last point. */
  readonly leading: string;
  /** Short only before a figure: “Kl. 5”, where “kl” is no word. */
  readonly beforeFigure?: string;
  /** Words before an ordinal, “am 1. Mai”, and those after it. */
  readonly beforeOrdinal?: string;
  readonly afterOrdinal?: string;
}

/** The commonest of each language, as papers write them. */
const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  de: {
    leading:
      'Dr Prof Hr Fr Frl Dipl Ing St Str z.B z u.a u d.h d bzw ca vgl sog geb gest evtl ggf inkl max min Mio Mrd Tel Abs Art',
    beforeFigure: 'Nr Kl S Bd Kap Ziff Abb Jh',
    beforeOrdinal: 'am der die das dem den des im vom zum beim bis ab seit jeder jede einem einer platz',
    afterOrdinal:
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Klasse Stock Liga Bundesliga Weltkrieg Minute',
  },
  es: {
    leading: 'Sr Sra Srta Sres D Dña Dr Dra Lic Ing Gral Mons St p.ej ej pág Avda c',
    beforeFigure: 'núm n.º art',
  },
  fr: {
    leading: 'M MM Mme Mmes Mlle Dr Me Mgr St Ste p.ex ex env av bd',
    beforeFigure: 'n no art p vol chap',
  },
  it: {
    leading: 'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing on sen mons S p.es es ecc',
    beforeFigure: 'n art pag vol cap',
  },
  nl: {
    leading: 'dhr mevr mw dr drs ir mr prof ds St bijv bv o.a a o.m d.w.z w z ca jl',
    beforeFigure: 'nr art blz p vol',
  },
  no: {
    leading: 'hr fr dr prof St bl.a bl f.eks f eks dvs ca mill mrd jf',
    beforeFigure: 'nr kl s kap',
    beforeOrdinal: 'den',
  },
  pt: { leading: 'Sr Sra Srs Dr Dra Prof Profª Eng Exmo D p.ex ex pág Av', beforeFigure: 'n nº art' },
  ru: {
    leading: 'г гг ул пр просп им тов проф акад св т.е т е т.д руб тыс млн млрд см',
    beforeFigure: 'ст стр п',
  },
  sv: {
    leading: 'hr fr dr prof S:t t.ex t ex bl.a bl d.v.s dvs s.k k ca milj mkr jfr',
    beforeFigure: 'nr kl s kap',
  },
  uk: {
    leading: 'р рр вул просп ім проф акад св т.є т є т.д грн тис млн млрд див',
    beforeFigure: 'ст стор п',
  },
};

/** One reason for a sentence to end, or to go on, in another language than English. */
export interface ForeignRule {
  readonly name: string;
  readonly language: Language;
  /** Text with `|` where its sentences part. */
  readonly example: string;
  readonly ends: (c: Candidate, own: Lists) => boolean | undefined;
}

interface Lists {
  readonly leading: ReadonlySet<string>;
  readonly beforeFigure: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
}

export const FOREIGN_RULES: readonly ForeignRule[] = [
  {
    name: 'opening mark that closes in English',
    language: 'de',
    example: 'Das ist nicht der Damm.| »Wir warten auf die Brücke«, sagte sie.',
    ends: (c) =>
      '»”'.includes(c.nextSign) && !c.isGlued && c.nextBits & UPPER && c.kind !== 'ellipsis'
        ? true
        : undefined,
  },
  {
    name: 'abbreviation',
    language: 'fr',
    example: 'Le pont est fermé selon M. Tassigny.| Les piles ne sont pas sûres.',
    ends: ({ kind, word }, { leading }) => (kind === 'point' && leading.has(word) ? false : undefined),
  },
  {
    name: 'abbreviation of several words at the head of a sentence',
    language: 'de',
    example: 'Das ist nicht der Damm.| Z.B. Harlingsau ist dabei, und die Brücke auch.',
    ends: ({ kind, word }, { leading }) =>
      kind === 'point' && word.includes('.') && leading.has(decapitalized(word)) ? false : undefined,
  },
  {
    name: 'abbreviation before a figure',
    language: 'no',
    example: 'Jeg sier at møtet blir kl. 18, og ikke kl. 19 på mandag.| Det skal være åpent for alle.',
    ends: ({ kind, word, nextBits }, { beforeFigure }) =>
      kind === 'point' && nextBits & NUMBER && beforeFigure.has(decapitalized(word)) ? false : undefined,
  },
  {
    name: 'ordinal',
    language: 'de',
    example: 'Die Brücke wird am 1. Mai und nicht im 2. Jahr geschlossen.| Es waren nur 12.| Das ist wenig.',
    ends: ({ kind, word, wordBefore, nextWord }, { beforeOrdinal, afterOrdinal }) =>
      kind === 'point' &&
      /^\d{1,2}$/.test(word) &&
      (afterOrdinal.has(nextWord) || beforeOrdinal.has(decapitalized(wordBefore)))
        ? false
        : undefined,
  },
];

const decapitalized = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const read = new Map<Language, OwnEnds>();

/** What a language knows better about the ends of its sentences; nothing for English itself. */
export function ownEndsIn(language: string): OwnEnds | undefined {
  if (!isKnownLanguage(language)) return undefined;
  const known = read.get(language);
  if (known) return known;
  const { leading, beforeFigure = '', beforeOrdinal = '', afterOrdinal = '' } = ABBREVIATIONS[language];
  const lists: Lists = {
    leading: new Set(leading.split(' ')),
    beforeFigure: new Set(beforeFigure.split(' ').map(decapitalized)),
    beforeOrdinal: new Set(beforeOrdinal.split(' ')),
    afterOrdinal: new Set(afterOrdinal.split(' ')),
  };
  const ownEnds: OwnEnds = (c) => {
    for (const { ends } of FOREIGN_RULES) {
      const answer = ends(c, lists);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  read.set(language, ownEnds);
  return ownEnds;
}
