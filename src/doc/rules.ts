import {
  type AbbreviationKind,
  AFTER_TIME,
  DOMAINS,
  findAbbreviation,
  LETTERED,
  STOPPED_NAMES,
} from './abbreviations.ts';
import { type Candidate, wordAt, wordStart } from './candidate.ts';
import {
  BULLET,
  CLOSER,
  classAt,
  classOf,
  FULL_STOP,
  isWordless,
  LETTER,
  LOWER,
  NUMBER,
  skipBlanks,
  skipBlanksBack,
  UPPER,
} from './characters.ts';
import { REPORTING_VERBS, SENTENCE_STARTERS } from './starters.ts';

/** One reason for a sentence to end at a candidate, or to go on. */
export interface BoundaryRule {
  readonly name: string;
  readonly reason: string;
  /** Invented text with `|` where its sentences part. */
  readonly example: string;
  /** `true`: the sentence ends here; `false`: it goes on; `undefined`: ask the next rule. */
  readonly ends: (candidate: Candidate) => boolean | undefined;
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  {
    name: 'stop of its own',
    reason: 'Scripts without blanks or capitals have stops that mean nothing else.',
    example: '橋は閉じた。|町は静かだ。',
    ends: (c) => {
      if (!(classOf(c.text.charCodeAt(c.stop)) & FULL_STOP)) return undefined;
      // 「閉じた。」と言った: the particle と reports the quotation before it.
      return !(c.closed && c.text.charAt(c.next) === 'と');
    },
  },
  {
    name: 'nothing said yet',
    reason: 'Points and marks that open a sentence go with its words.',
    example: 'The guard left.| “... The gate was open.”',
    ends: (c) => (isWordless(c.text, c.sentence, c.stop) ? false : undefined),
  },
  {
    name: 'mark that leads on',
    reason: 'A comma, a colon or a closing bracket cannot start a sentence.',
    example: 'He asked “why?”, then left.| Acme Inc., a maker of bells, is sold.',
    ends: (c) =>
      ',;:%&=+/|'.includes(c.text.charAt(c.next)) || classOf(c.text.charCodeAt(c.next)) & CLOSER
        ? false
        : undefined,
  },
  {
    name: 'glued sentences',
    reason: 'A lost blank: a small letter, a year or a closing mark, a stop, then a capitalised word.',
    example: 'The ferry sank.|The crew was saved in 1998.|They wrote “help.”|Nobody read it.',
    ends: (c) => (c.glued && isGluedSentence(c) ? true : undefined),
  },
  {
    name: 'inside a token',
    reason: 'A point between two characters belongs to a figure, an address, a version or a file name.',
    example: 'Version 2.4.1 of www.harrow.example/a.html costs 3.50 euros.',
    ends: (c) => (c.glued && !(classOf(c.text.charCodeAt(c.next)) & BULLET) ? false : undefined),
  },
  {
    name: 'citation',
    reason: 'The source in brackets after a quotation belongs to it.',
    example: '“The river rose...” (Birch 41).| “It fell.” (Hale, 2003).| It did.',
    ends: (c) => (c.text.charAt(c.next) === '(' && isCitation(c) ? false : undefined),
  },
  {
    name: 'dash that leads on',
    reason: 'A dash before a small letter: what was said within dashes had a stop of its own.',
    example: 'The film – remember Gull! – was lost – or was it? -- for years.',
    ends: (c) => (isDashBeforeSmallLetter(c) ? false : undefined),
  },
  {
    name: 'remark in brackets',
    reason: 'After a full stop a bracket stands alone, though what is in it starts small.',
    example: 'The bridge at dusk.| (photograph: Anna Birch)',
    ends: (c) =>
      c.text.charAt(c.next) === '(' && isMark(c, '.') && !isAbbreviation(c) && !isEllipsis(c)
        ? true
        : undefined,
  },
  {
    name: 'small letter',
    reason: 'Sentences start with capitals; a word with a capital inside is a brand.',
    example: '“It is over!” she said.| The pact (see p. 4) holds, e.g. here.| iPads sold well.',
    ends: (c) => (c.nextBits & LOWER && !isBrand(c.nextWord) ? false : undefined),
  },
  {
    name: 'list marker',
    reason: 'A number or a letter that opens a sentence counts it.',
    example: '4. The gate must close.| 5. Nobody may enter.',
    ends: (c) => (isListMarker(c) ? false : undefined),
  },
  {
    name: 'bracketed ellipsis',
    reason: 'Words were left out within the sentence.',
    example: '“The board [...] Harrow and its bridge [...] Dunmore.”',
    ends: (c) => (c.text.charAt(c.stop - 1) === '[' && c.closed ? false : undefined),
  },
  {
    name: 'ellipsis',
    reason:
      'A pause goes on before “I”, and between blanks before any name; four points are a pause and a full stop.',
    example:
      'I thought ... I mean, the ... Harrow people came.| We waited....| Nobody spoke...| Then it rained.',
    ends: (c) => {
      if (!isEllipsis(c)) return undefined;
      if (c.stopEnd - c.stop >= 4 && points(c) >= 4) return true;
      return isBlankBefore(c) ? isStarter(c.nextWord) && !/^I(?:['’]|$)/.test(c.nextWord) : true;
    },
  },
  {
    name: 'name with a stop',
    reason: 'Some names end in an exclamation mark.',
    example: 'The Yahoo! Finance page fell.| He left Yahoo!| They did not.',
    ends: (c) => (isMark(c, '!') && STOPPED_NAMES.has(c.word) ? isStarter(c.nextWord) : undefined),
  },
  {
    name: 'question or cry with its speaker',
    reason: 'A reporting clause belongs to the quotation before it.',
    example: '“Where is the key?” Mr. Hale asked.| “Gone!” Anna Birch cried.| “Where?”| The door was shut.',
    ends: (c) => (c.closed && !isMark(c, '.') && isReportingClause(c) ? false : undefined),
  },
  {
    name: 'doubt in brackets',
    reason: 'A question mark alone in brackets is a remark on the word before it.',
    example: 'The elder (?) Birch brother sold it.',
    ends: (c) => (c.closed && '([（'.includes(c.text.charAt(c.stop - 1)) ? false : undefined),
  },
  {
    name: 'question or cry',
    reason: 'Before a capital or a figure, question and exclamation marks end sentences.',
    example: 'Who knew?!| 12 people did!| Nobody else.',
    ends: (c) => (isMark(c, '.') ? undefined : true),
  },
  {
    name: 'time that opens a sentence',
    reason: 'A sentence needs more than an hour of the day.',
    example: 'At 5 a.m. Mr. Hale rose.| He ate at 7 a.m.| Mrs. Hale slept.',
    ends: (c) => (kindOf(c) === 'time' && hasAtMostWords(c.text, c.sentence, c.end, 4) ? false : undefined),
  },
  {
    name: 'abbreviation alone',
    reason: 'A sentence needs more than an abbreviation.',
    example: 'P.S. The key is under the mat.',
    ends: (c) =>
      isAbbreviation(c) && wordStart(c.text, c.stop, c.sentence) === c.sentence ? false : undefined,
  },
  {
    name: 'title before a name',
    reason: 'A title is followed by a name, whatever that looks like.',
    example: 'Dr. So met Gen. A. Hale, Rep. The Nguyen and St. Anne at Mt. Harrow.',
    ends: (c) => (kindOf(c) === 'name' ? false : undefined),
  },
  {
    name: 'abbreviated phrase',
    reason: '“for example”, “that is”, “against” lead on to their object.',
    example: 'Some towns, e.g. Harrow, voted in Birch v. The City.',
    ends: (c) => (kindOf(c) === 'phrase' ? false : undefined),
  },
  {
    name: 'abbreviation before a figure',
    reason: '“No.”, “Fig.”, “Sept.” are short only before a number or a letter; else they end as words do.',
    example:
      'On Sept. 4 he wore No. 7, as Fig. B in Vol. IV shows.| She said no.| They left in Nov.| Harrow won.',
    ends: (c) => (kindOf(c) === 'figure' && isFigure(c) ? false : undefined),
  },
  {
    name: 'nickname after an initial',
    reason: 'A short quotation or bracket within a name.',
    example: 'Rep. Anna C. “Birdie” Birch spoke to Hugh Hale Jr. (D-Dunmore) there.',
    ends: (c) => (c.opens && isAbbreviation(c) && isAside(c) ? false : undefined),
  },
  {
    name: 'address closed by a state',
    reason: 'Within a sentence a comma would follow the state.',
    example: 'She was born in Dover, Del.| Harrow came later.| Former Va. Treasurer Hale agreed.',
    ends: (c) => (kindOf(c) === 'state' && isAfterComma(c) ? !AFTER_TIME.has(c.nextWord) : undefined),
  },
  {
    name: 'time before its day or zone',
    reason: 'Only a day, a month or a time zone goes with the hour.',
    example: 'It opens at 8 p.m. Tuesday and shuts at 9 p.m. GMT, not 10 p.m.| Staff leave then.',
    ends: (c) => (kindOf(c) === 'time' ? !AFTER_TIME.has(c.nextWord) && !isDigit(c) : undefined),
  },
  {
    name: 'abbreviation that closes',
    reason: '“etc.” and the eras stand at the end of what they belong to.',
    example:
      'They sold bells, ropes, etc.| Harrow bought them.| It was built in 450 B.C.| Dunmore is younger.',
    ends: (c) => (kindOf(c) === 'end' ? true : undefined),
  },
  {
    name: 'abbreviation or initialism',
    reason: 'The capital after it may belong to the same name, unless it is a word that starts sentences.',
    example:
      'Acme Inc. Chairman Hugh Hale Jr. joined the U.S. Senate.| He left the U.S.| They stayed at Acme Co.| “Why?”',
    ends: (c) => {
      const kind = kindOf(c);
      if (kind === 'either' || kind === 'state' || isInitialism(c))
        return isStarter(c.nextWord) || (c.opens && c.text.charAt(c.next) !== '(');
      return undefined;
    },
  },
  {
    name: 'letter that names a kind',
    reason: 'The letter of a vitamin, a plan, a team; and the pronoun, which follows a small word.',
    example: 'He took vitamin C.| Doctors agreed.| It was Anna and I.| Hugh I. Hale came.',
    ends: (c) => (isLetter(c) && isLettered(c) ? true : undefined),
  },
  {
    name: 'initial',
    reason: 'A capital alone is somebody’s initial.',
    example: 'Anna J. Birch met J.-P. Hale of AT&T.| Reporters met E.| The rest is silence.',
    ends: (c) => (isLetter(c) ? isStarter(c.nextWord) : undefined),
  },
  {
    name: 'count after a colon',
    reason: '“Steps: 1. Wait”: the list starts within the sentence that announces it.',
    example: 'There are rules: 1. Be quiet.| 2. Be kind.',
    ends: (c) => (/^\d{1,2}$/.test(c.word) && isAfterColon(c) ? false : undefined),
  },
  {
    name: 'signature after a dash',
    reason: 'Who said or wrote it, at the end of the paragraph.',
    example: '“We came, and we stayed.” — Anna Birch, mayor',
    ends: (c) => (isSignature(c) ? false : undefined),
  },
  {
    name: 'stop',
    reason: 'Whatever else follows a full point starts a sentence.',
    example: 'It rained.| 12 boats sank.| “Help!”| (Nobody came.)| £4m was lost.| Она ушла.| Он остался.',
    ends: () => true,
  },
];

function isMark(c: Candidate, mark: string): boolean {
  const code = mark.charCodeAt(0);
  for (let at = c.stop; at < c.stopEnd; at++) {
    const found = c.text.charCodeAt(at);
    if (found === code) return true;
    if (found === 0x2026 && code === 0x2e) return true;
  }
  return false;
}

function points(c: Candidate): number {
  let count = 0;
  for (let at = c.stop; at < c.stopEnd; at++) {
    const code = c.text.charCodeAt(at);
    if (code === 0x2e) count++;
    else if (code === 0x2026) count += 3;
  }
  return count;
}

function isEllipsis(c: Candidate): boolean {
  return c.stopEnd - c.stop > 1
    ? points(c) > 1 && !isMark(c, '?') && !isMark(c, '!')
    : c.text.charCodeAt(c.stop) === 0x2026;
}

function isBlankBefore(c: Candidate): boolean {
  return skipBlanksBack(c.text, c.stop, c.sentence) < c.stop;
}

function isStarter(word: string): boolean {
  return SENTENCE_STARTERS.has(word);
}

/** “iPhone”, “eBay”. */
function isBrand(word: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(word);
}

/** The kind of the abbreviation before a single point, if it is one. */
function kindOf(c: Candidate): AbbreviationKind | undefined {
  return c.stopEnd - c.stop === 1 && c.text.charCodeAt(c.stop) === 0x2e
    ? findAbbreviation(c.word, c.nextWord)
    : undefined;
}

/** “U.S”, “J.K”, “Ph.D”: parts of one or two letters, the first a capital. */
function isInitialism(c: Candidate): boolean {
  return c.word.includes('.') && /^\p{L}(?:\p{Ll}?\.\p{L}{1,2})+$/u.test(c.word);
}

function isLetter(c: Candidate): boolean {
  if (c.word.length !== 1 || !(classAt(c.text, c.stop - 1) & UPPER) || !isMark(c, '.')) return false;
  // “AT&T”, “Jay-Z” end in a letter that is no initial; “J.-P. Hale” does not.
  return !/[&+#/]|\p{L}[-‐]/u.test(c.text.slice(Math.max(c.sentence, c.stop - 3), c.stop - 1));
}

function isAbbreviation(c: Candidate): boolean {
  return kindOf(c) !== undefined || isLetter(c) || isInitialism(c);
}

function isDigit(c: Candidate): boolean {
  return (classAt(c.text, c.next) & NUMBER) !== 0;
}

/** A number, a Roman number, or a letter that is no word. */
function isFigure(c: Candidate): boolean {
  return (c.nextBits & NUMBER) !== 0 || /^(?:[B-HJ-Z]|[IVXLC]{2,})$/.test(c.nextWord);
}

function wordBefore(c: Candidate): string {
  const end = skipBlanksBack(c.text, wordStart(c.text, c.stop, c.sentence), c.sentence);
  return c.text.slice(wordStart(c.text, end, c.sentence), end);
}

function isLettered(c: Candidate): boolean {
  const before = wordBefore(c);
  if (LETTERED.has(before.toLowerCase())) return true;
  return c.word === 'I' && before !== '' && /^\p{Ll}/u.test(before);
}

function isAfterComma(c: Candidate): boolean {
  const end = skipBlanksBack(c.text, wordStart(c.text, c.stop, c.sentence), c.sentence);
  return c.text.charAt(end - 1) === ',';
}

function isAfterColon(c: Candidate): boolean {
  const end = skipBlanksBack(c.text, wordStart(c.text, c.stop, c.sentence), c.sentence);
  return c.text.charAt(end - 1) === ':';
}

/** Whether at most so many blank-separated words stand between two offsets. */
function hasAtMostWords(text: string, start: number, end: number, most: number): boolean {
  let words = 0;
  for (let at = skipBlanks(text, start, end); at < end; at = skipBlanks(text, at, end)) {
    if (++words > most) return false;
    while (at < end && skipBlanks(text, at, at + 1) === at) at++;
  }
  return true;
}

const LIST_MARKER =
  /^(?:\p{So}|[•‣⁃◦▪●])?\s*[([]?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})$/u;

function isListMarker(c: Candidate): boolean {
  return c.stop - c.sentence <= 12 && isMark(c, '.') && LIST_MARKER.test(c.text.slice(c.sentence, c.stop));
}

const ASIDE = /["“'‘(]\p{L}[\p{L}.'’-]{0,20}(?:\s+\p{Lu}[\p{L}.-]{0,20})?["”'’)]/uy;

function isAside(c: Candidate): boolean {
  ASIDE.lastIndex = c.next;
  return ASIDE.test(c.text);
}

const REPORTING_CLAUSE = /(?:\p{Lu}[\p{L}'’-]{0,24}\.?\s+){1,4}?(\p{Ll}{3,12})(?!\p{L})/uy;

function isReportingClause(c: Candidate): boolean {
  if (!(classAt(c.text, c.next) & UPPER)) return false;
  REPORTING_CLAUSE.lastIndex = c.next;
  const verb = REPORTING_CLAUSE.exec(c.text)?.[1];
  return verb !== undefined && REPORTING_VERBS.has(verb) && (c.nextWord === 'I' || !isStarter(c.nextWord));
}

const CITATION = /\(\p{Lu}[^()]{0,60}\d{1,4}[a-z]?\)[.,;]/uy;

function isCitation(c: Candidate): boolean {
  CITATION.lastIndex = c.next;
  return c.closed && CITATION.test(c.text);
}

const LEADING_DASH = /[-–—]{1,3}\s*\p{Ll}/uy;

function isDashBeforeSmallLetter(c: Candidate): boolean {
  LEADING_DASH.lastIndex = c.next;
  return LEADING_DASH.test(c.text);
}

const DASH = /(?:[–—]|--)\s*(?=\p{Lu})/uy;

function isSignature(c: Candidate): boolean {
  DASH.lastIndex = c.next;
  return DASH.test(c.text) && hasAtMostWords(c.text, DASH.lastIndex, c.limit, 8);
}

/** Addresses and paths hold capitals after points: “www.harrow.example/Minutes.Final”. */
const ADDRESS = /[@/\\_]|www\.|:\/\//i;
const LONGEST_TOKEN = 60;

function isGluedSentence(c: Candidate): boolean {
  if (!c.beforeCapital || c.nextLetter > c.next + 1) return false;
  const { text, stop } = c;
  const before = classAt(text, stop - 1);
  const { nextWord } = c;
  if (c.closed) return true;
  if (DOMAINS.has(nextWord)) return false;
  if (!c.opens && !/^(?:\p{Lu}\p{Ll}|[IA]$|I['’])/u.test(nextWord)) return false;
  if (c.opens && text.charAt(c.next) === "'") return false;
  if (isEllipsis(c) && nextWord.startsWith('I')) return false;
  if (STOPPED_NAMES.has(c.word) || kindOf(c) !== undefined) return false;
  if (before & NUMBER ? !/^\d{2,}$/.test(c.word) || isListMarker(c) : !(before & (LOWER | CLOSER)))
    return false;
  if (before & LETTER && /^.?$/.test(c.word.slice(c.word.lastIndexOf('.') + 1))) return false;
  let token = stop;
  while (token > c.sentence && stop - token < LONGEST_TOKEN && skipBlanks(text, token - 1, token) < token)
    token--;
  return (
    !ADDRESS.test(text.slice(token, stop)) &&
    !/[@/]/.test(text.charAt(c.nextLetter + nextWord.length)) &&
    wordAt(text, c.nextLetter, c.limit) !== ''
  );
}
