import { IS, VERB } from '../lexicon/word-classes.ts';
import { FLAG } from '../rank/terms/flags.ts';
import type { WordContext, WordFacts } from './word-context.ts';

type Ask = (context: WordContext) => boolean;

const isLevel = (facts: WordFacts | null, ...levels: readonly WordFacts['level'][]) =>
  facts !== null && levels.includes(facts.level);
const isIn = (facts: WordFacts | null, classes: number) => facts !== null && (facts.classes & classes) !== 0;
const hasFlag = (facts: WordFacts | null, flags: number) => facts !== null && (facts.flags & flags) !== 0;
/** A word that may be a name for all that is known of it. */
const isOpen = (facts: WordFacts | null) => isLevel(facts, 'unknown', 'half', 'seldom', 'mostly');

const ADJECTIVE = /(?:al|ive|ous|ic|able|ible|ful|ent|ant|ary|less|ish)$/;
const NOUN = /(?:tion|ment|ity|ship|ness|ism|ure|ance|ence|ery|er)s?$/;

/** What tells a name from a word in small letters, each a question with a yes or a no. */
const QUESTIONS = {
  always: ({ own }) => isLevel(own, 'always'),
  mostly: ({ own }) => isLevel(own, 'mostly'),
  half: ({ own }) => isLevel(own, 'half'),
  seldom: ({ own }) => isLevel(own, 'seldom'),
  stop: ({ own }) => isLevel(own, 'stop'),
  unknown: ({ own }) => isLevel(own, 'unknown'),
  given: ({ own }) => own.isGiven,
  unknownGiven: ({ own }) => own.isGiven && isLevel(own, 'unknown'),
  place: ({ own }) => hasFlag(own, FLAG.place),
  demonym: ({ own }) => hasFlag(own, FLAG.demonym),
  outlet: ({ own }) => hasFlag(own, FLAG.outlet),
  body: ({ own }) => hasFlag(own, FLAG.body),
  office: ({ own }) => hasFlag(own, FLAG.office),
  calendar: ({ own }) => hasFlag(own, FLAG.calendar),
  title: ({ own }) => isIn(own, IS.title),
  person: ({ own }) => isIn(own, IS.person),
  verb: ({ own }) => isIn(own, VERB),
  short: ({ own }) => own.word.length < 4,
  number: ({ own }) => /^\d/.test(own.word),
  capitals: ({ own }) => own.isCapitals,
  // How an unknown word ends
  ing: ({ own }) => isLevel(own, 'unknown') && own.word.endsWith('ing'),
  ed: ({ own }) => isLevel(own, 'unknown') && own.word.endsWith('ed'),
  ly: ({ own }) => isLevel(own, 'unknown') && own.word.endsWith('ly'),
  plural: ({ own }) => isLevel(own, 'unknown') && /[^s']s$/.test(own.word),
  adjective: ({ own }) => isLevel(own, 'unknown') && ADJECTIVE.test(own.word),
  noun: ({ own }) => isLevel(own, 'unknown') && NOUN.test(own.word),
  vowel: ({ own }) => isLevel(own, 'unknown') && /[aiou]$/.test(own.word),
  long: ({ own }) => isLevel(own, 'unknown') && own.word.length > 8,
  possessive: ({ own }) => own.word.endsWith("'s"),
  unknownPossessive: ({ own }) => isLevel(own, 'unknown') && own.word.endsWith("'s"),
  repeated: ({ own, times }) => isLevel(own, 'unknown') && times > 1,
  frequent: ({ own, times }) => isOpen(own) && times > 3,
  // After what
  hyphen: ({ followsHyphen }) => followsHyphen,
  name: ({ followsName }) => followsName,
  nameAlways: ({ own, followsName }) => followsName && isLevel(own, 'always'),
  nameMostly: ({ own, followsName }) => followsName && isLevel(own, 'mostly'),
  nameHalf: ({ own, followsName }) => followsName && isLevel(own, 'half'),
  nameSeldom: ({ own, followsName }) => followsName && isLevel(own, 'seldom'),
  nameStop: ({ own, followsName }) => followsName && isLevel(own, 'stop'),
  nameUnknown: ({ own, followsName }) => followsName && isLevel(own, 'unknown'),
  nameUnknownEnding: ({ own, followsName }) =>
    followsName && isLevel(own, 'unknown') && /(?:ing|ed|s|ly)$/.test(own.word),
  nameBody: ({ own, followsName }) => followsName && hasFlag(own, FLAG.body),
  nameOffice: ({ own, followsName }) => followsName && hasFlag(own, FLAG.office),
  namePerson: ({ own, followsName }) => followsName && isIn(own, IS.person | IS.agent),
  nameVerb: ({ own, followsName }) => followsName && isIn(own, VERB),
  givenName: ({ own, before, followsName }) => followsName && before!.isGiven && !isLevel(own, 'stop'),
  givenOpen: ({ own, before, followsName }) => followsName && before!.isGiven && isOpen(own),
  // “brian brink said”: a surname that is a word as well
  givenCommon: ({ own, before, followsName }) => followsName && before!.isGiven && isLevel(own, 'never'),
  givenCommonSaid: ({ own, before, after, followsName }) =>
    followsName && before!.isGiven && isLevel(own, 'never') && isIn(after, IS.say),
  givenCommonEnd: ({ own, before, after, followsName }) =>
    followsName && before!.isGiven && isLevel(own, 'never') && after === null,
  placeName: ({ before, followsName }) => followsName && hasFlag(before, FLAG.place),
  demonymName: ({ before, followsName }) => followsName && hasFlag(before, FLAG.demonym),
  possessiveName: ({ before, followsName }) => followsName && before!.word.endsWith("'s"),
  capitalsName: ({ before, followsName }) => followsName && before!.isCapitals,
  addressed: ({ before }) =>
    before !== null && /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/.test(before.word),
  titleOpen: ({ own, before }) => isIn(before, IS.title) && isOpen(own),
  personOpen: ({ own, before }) => isIn(before, IS.person) && isOpen(own),
  personGiven: ({ own, before }) => isIn(before, IS.person) && own.isGiven,
  theOpen: ({ own, before }) => before?.word === 'the' && isOpen(own),
  articleOpen: ({ own, before }) => isIn(before, IS.determiner) && before?.word !== 'the' && isOpen(own),
  placeOpen: ({ own, before }) => before !== null && /^(?:in|at|from|near)$/.test(before.word) && isOpen(own),
  toOpen: ({ own, before }) => before?.word === 'to' && isOpen(own),
  auxiliaryOpen: ({ own, before }) => isIn(before, IS.auxiliary) && isOpen(own),
  saidOpen: ({ own, before }) => isIn(before, IS.say) && isOpen(own),
  commonOpen: ({ own, before }) => isLevel(before, 'never') && isOpen(own),
  // Before what
  openSaid: ({ own, after }) => isIn(after, IS.say) && isOpen(own),
  openAlways: ({ own, after }) => isLevel(after, 'always') && isOpen(own),
  halfUnknown: ({ own, after }) => isLevel(after, 'unknown') && isLevel(own, 'half', 'seldom'),
  givenBeforeOpen: ({ own, after }) => own.isGiven && isOpen(after),
  openBody: ({ own, after }) => hasFlag(after, FLAG.body) && isOpen(own),
  openCommon: ({ own, after }) => isLevel(after, 'never') && isOpen(own),
  openEnd: ({ own, after }) => after === null && isOpen(own),
} as const satisfies Readonly<Record<string, Ask>>;

export type CaseFeature = keyof typeof QUESTIONS;

export const CASE_FEATURES = Object.keys(QUESTIONS) as CaseFeature[];

const ASKED: readonly Ask[] = Object.values(QUESTIONS);

/** The answers about a word, 1 or 0, in the order of `CASE_FEATURES`. */
export function measureWord(context: WordContext): Float64Array {
  return Float64Array.from(ASKED, (ask) => Number(ask(context)));
}

/** Adds to a sum the weight of each feature to which the answer about a word is yes. */
export function addAnswers(sum: number, weights: Float64Array, context: WordContext): number {
  let total = sum;
  for (let i = 0; i < ASKED.length; i++) if (ASKED[i]!(context)) total += weights[i]!;
  return total;
}
