import { AFTER_TIME, BEFORE_HOUR, STOPPED_NAMES } from './abbreviations.ts';
import {
  hasAtMostWords,
  isAside,
  isBlankBefore,
  isBracketNext,
  isBrand,
  isCitation,
  isDashBeforeSmallLetter,
  isFigureNext,
  isFirstPerson,
  isGluedSentence,
  isInsideOfSlogan,
  isLettered,
  isListMarker,
  isRemark,
  isReportingClause,
  isSignature,
  isStarter,
} from './boundary-conditions.ts';
import type { Candidate } from './candidate.ts';
import { BULLET, CLOSER, classOf, isWordless, LOWER, NUMBER } from './characters.ts';

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
      if (c.kind !== 'script') return undefined;
      // 「閉じた。」と言った: the particle と reports the quotation before it.
      return !(c.closed && c.nextSign === 'と');
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
      ',;:%&=+/|'.includes(c.nextSign) || classOf(c.text.charCodeAt(c.next)) & CLOSER ? false : undefined,
  },
  {
    name: 'glued sentences',
    reason: 'A lost blank: a small letter, a year or a closing mark, a stop, then a capitalised word.',
    example: 'The ferry sank.|The crew was saved in 1998.|They wrote “help.”|Nobody read it.',
    ends: (c) => (c.isGlued && isGluedSentence(c) ? true : undefined),
  },
  {
    name: 'inside a token',
    reason: 'A point between two characters belongs to a figure, an address, a version or a file name.',
    example: 'Version 2.4.1 of www.harrow.example/a.html costs 3.50 euros.',
    ends: (c) => (c.isGlued && !(classOf(c.text.charCodeAt(c.next)) & BULLET) ? false : undefined),
  },
  {
    name: 'citation',
    reason: 'The source in brackets after a quotation belongs to it.',
    example: '“The river rose...” (Birch 41).| “It fell.” (Hale, 2003).| It did.',
    ends: (c) => (c.nextSign === '(' && isCitation(c) ? false : undefined),
  },
  {
    name: 'quotation that a sentence goes on behind',
    reason: 'The stops inside it are those of a slogan or a title that is a part of the sentence around it.',
    example: 'The viral “Ice. We’re on it.” campaign won.| He said “Ice.| It is here.”',
    ends: (c) => (isInsideOfSlogan(c) ? false : undefined),
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
      isBracketNext(c) && c.kind === 'point' && !(c.abbreviation || c.isInitial) ? true : undefined,
  },
  {
    name: 'remark in brackets after a question',
    reason: 'Only a capital after the bracket tells that it stands alone.',
    example: 'What is it?| (laughs) I never knew.| Was it Wham! (the band) or not?',
    ends: (c) => (isBracketNext(c) && c.kind === 'question' && isRemark(c) ? true : undefined),
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
    ends: (c) => (c.signAtStop === '[' && c.closed ? false : undefined),
  },
  {
    name: 'ellipsis',
    reason:
      'A pause goes on before “I”, and between blanks before any name; four points are a pause and a full stop.',
    example:
      'I thought ... I mean, the ... Harrow people came.| We waited....| Nobody spoke...| Then it rained.',
    ends: (c) => {
      if (c.kind !== 'ellipsis') return undefined;
      if (c.points >= 4) return true;
      return isBlankBefore(c) ? isStarter(c.nextWord) && !isFirstPerson(c.nextWord) : true;
    },
  },
  {
    name: 'name with a stop',
    reason: 'Some names end in an exclamation mark.',
    example: 'The Yahoo! Finance page fell.| He left Yahoo!| They did not.',
    ends: (c) =>
      c.text.charAt(c.stop) === '!' && STOPPED_NAMES.has(c.word) ? isStarter(c.nextWord) : undefined,
  },
  {
    name: 'question or cry with its speaker',
    reason: 'A reporting clause belongs to the quotation before it.',
    example: '“Where is the key?” Mr. Hale asked.| “Gone!” Anna Birch cried.| “Where?”| The door was shut.',
    ends: (c) => (c.closed && c.kind === 'question' && isReportingClause(c) ? false : undefined),
  },
  {
    name: 'doubt in brackets',
    reason: 'A question mark alone in brackets is a remark on the word before it.',
    example: 'The elder (?) Birch brother sold it.',
    ends: (c) => (c.closed && '([（'.includes(c.signAtStop) ? false : undefined),
  },
  {
    name: 'question or cry',
    reason: 'Before a capital or a figure, question and exclamation marks end sentences.',
    example: 'Who knew?!| 12 people did!| Nobody else.',
    ends: (c) => (c.kind === 'question' ? true : undefined),
  },
  {
    name: 'time that opens a sentence',
    reason: 'A sentence needs more than the hour of what it tells.',
    example: 'At 5 a.m. Mr. Hale rose.| It was 5 a.m.| Mrs. Birch slept.| He ate at 7 a.m.| Mrs. Hale slept.',
    ends: (c) =>
      c.abbreviation === 'time' && hasAtMostWords(c, 4) && BEFORE_HOUR.has(c.firstWord) ? false : undefined,
  },
  {
    name: 'abbreviation alone',
    reason: 'A sentence needs more than an abbreviation.',
    example: 'P.S. The key is under the mat.| No.| Nobody took it.',
    ends: (c) =>
      (c.abbreviation === 'either' || c.isInitial) && c.wordStart === c.sentence ? false : undefined,
  },
  {
    name: 'title before a name',
    reason: 'A title is followed by a name, whatever that looks like.',
    example: 'Dr. So met Gen. A. Hale, Rep. The Nguyen and St. Anne at Mt. Harrow.',
    ends: (c) => (c.abbreviation === 'name' ? false : undefined),
  },
  {
    name: 'abbreviated phrase',
    reason: '“for example”, “that is”, “against” lead on to their object.',
    example: 'Some towns, e.g. Harrow, voted in Birch v. The City.',
    ends: (c) => (c.abbreviation === 'phrase' ? false : undefined),
  },
  {
    name: 'abbreviation before a figure',
    reason: '“No.”, “Fig.”, “Sept.” are short only before a number or a letter; else they end as words do.',
    example:
      'On Sept. 4 he wore No. 7, as Fig. B in Vol. IV shows.| She said no.| They left in Nov.| Harrow won.',
    ends: (c) => (c.abbreviation === 'figure' && isFigureNext(c) ? false : undefined),
  },
  {
    name: 'nickname after an initial',
    reason: 'A short quotation or bracket within a name.',
    example: 'Rep. Anna C. “Birdie” Birch spoke to Hugh Hale Jr. (D-Dunmore) there.',
    ends: (c) => (c.isBeforeOpening && (c.abbreviation || c.isInitial) && isAside(c) ? false : undefined),
  },
  {
    name: 'address closed by a state',
    reason: 'Within a sentence a comma would follow the state.',
    example: 'She was born in Dover, Del.| Harrow came later.| Former Va. Treasurer Hale agreed.',
    ends: (c) =>
      c.abbreviation === 'state' && c.signBefore === ',' ? !AFTER_TIME.has(c.nextWord) : undefined,
  },
  {
    name: 'time before its day or zone',
    reason: 'Only a day, a month or a time zone goes with the hour.',
    example: 'It opens at 8 p.m. Tuesday and shuts at 9 p.m. GMT, not 10 p.m.| Staff leave then.',
    ends: (c) =>
      c.abbreviation === 'time' ? !AFTER_TIME.has(c.nextWord) && !(c.nextBits & NUMBER) : undefined,
  },
  {
    name: 'abbreviation that closes',
    reason: '“etc.” and the eras stand at the end of what they belong to.',
    example:
      'They sold bells, ropes, etc.| Harrow bought them.| It was built in 450 B.C.| Dunmore fell in A.D. 90.',
    ends: (c) => (c.abbreviation === 'end' ? !(c.nextBits & NUMBER) : undefined),
  },
  {
    name: 'abbreviation or initialism',
    reason: 'The capital after it may belong to the same name, unless it is a word that starts sentences.',
    example:
      'Acme Inc. Chairman Hugh Hale Jr. joined the U.S. Senate.| He left the U.S.| They stayed at Acme Co.| “Why?”',
    ends: (c) => {
      const { abbreviation } = c;
      if (abbreviation === 'either' || abbreviation === 'state')
        return isStarter(c.nextWord) || (c.isBeforeOpening && c.nextSign !== '(');
      return undefined;
    },
  },
  {
    name: 'letter that names a kind',
    reason: 'The letter of a vitamin, a plan, a team; and the pronoun, which follows a small word.',
    example: 'He took vitamin C.| Doctors agreed.| It was Anna and I.| Hugh I. Hale came.',
    ends: (c) => (c.isInitial && isLettered(c) ? true : undefined),
  },
  {
    name: 'initial',
    reason: 'A capital alone is somebody’s initial.',
    example: 'Anna J. Birch met J.-P. Hale of AT&T.| Reporters met E.| The rest is silence.',
    ends: (c) => (c.isInitial ? isStarter(c.nextWord) : undefined),
  },
  {
    name: 'count after a colon',
    reason: '“Steps: 1. Wait”: the list starts within the sentence that announces it.',
    example: 'There are rules: 1. Be quiet.| 2. Be kind.',
    ends: (c) => (/^\d{1,2}$/.test(c.word) && c.signBefore === ':' ? false : undefined),
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
