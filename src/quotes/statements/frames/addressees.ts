import { isIrregularPast, takesInfinitive } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { COURTESY_TITLES, TEACHING_TITLES } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { Mention } from '../../mentions/mention.ts';
import { IS, NOUN } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, joined, lowerAt, type Tokens, wordAt } from '../../tokens/tokens.ts';
import { isFiniteVerb } from '../clauses/finite-verbs.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import { behindDay } from './days.ts';

/** One way to tell who is told something, and where that noun phrase ends. */
export interface AddresseeRule {
  readonly name: string;
  /** Invented text with a statement in brackets: the rule finds the end of whoever is told it. */
  readonly example: string;
  /** The token behind the noun phrase; -1 where nobody is told; `undefined`: ask the next rule. */
  readonly find: (place: StatementPlace) => number | undefined;
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const ADDRESSEE_RULES: readonly AddresseeRule[] = [
  {
    name: 'pronoun',
    example: 'Lowe told them [the pier was safe].',
    find: ({ analysis: { tokens }, clause: { end } }) =>
      tokens.is[end]! & IS.object || /^(?:you|it)$/.test(wordAt(tokens, end)) ? end + 1 : undefined,
  },
  {
    name: 'what is told',
    example: 'The film tells the story that [boats were safe].',
    find: ({ analysis: { tokens, mentions, at }, clause: { end } }) => {
      const mention = mentions[at[end]!];
      return mention?.first === end && isTold(tokens, mention) ? -1 : undefined;
    },
  },
  {
    name: 'noun phrase before an infinitive',
    example: 'Lowe told boats from Harrow and Pell [to stay at sea].',
    find: (place) => {
      // “advised boats to stay” is left as it is with “urged boats to stay”.
      const isTold = /^t(?:ell|old)/.test(lowerAt(place.analysis.tokens, place.clause.first));
      const end = isTold ? infinitiveBehind(place) : -1;
      return end < 0 ? undefined : end;
    },
  },
  {
    name: 'noun phrase before the subject of another clause',
    example: 'Lowe told her monthly press conference [the pier was safe].',
    find: (place) => {
      const subject = place.clause.report === 'accuse' ? -1 : subjectBehind(place);
      return subject < 0 ? undefined : subject;
    },
  },
  {
    name: 'her',
    example: 'Lowe told her [boats were safe].',
    find: ({ analysis: { tokens }, clause: { end } }) =>
      wordAt(tokens, end) === 'her' ? end + 1 : undefined,
  },
  {
    name: 'mention',
    example: 'Lowe told the Harrow Echo website [boats were safe].',
    find: ({ analysis: { tokens, mentions, at }, clause: { end }, sentence }) => {
      const mention = mentions[at[end]!];
      if (mention?.first !== end) return undefined;
      return behindProgramme(tokens, Math.max(mention.end, mention.qualified), sentence.end);
    },
  },
  {
    name: 'noun without an article',
    example: 'Lowe told sailors [boats were safe].',
    find: ({ analysis: { tokens }, clause: { end } }) => {
      const bits = tokens.is[end]!;
      return bits & IS.lowercase && (bits & NOUN || /s$/.test(wordAt(tokens, end))) ? end + 1 : -1;
    },
  },
];

/** Token behind whoever a verb is addressed to, and a day: “the council on Monday”; -1 where there is nobody. */
export function addresseeEnd(place: StatementPlace): number {
  if (place.clause.end >= place.sentence.end) return -1;
  for (const { find } of ADDRESSEE_RULES) {
    const end = find(place);
    if (end !== undefined) return end < 0 ? -1 : behindDay(place, end);
  }
  return -1;
}

/** “The film tells the story of a man who left”: whether an object is what is told, not who is. */
export function isTold({ is }: Tokens, { head }: Mention): boolean {
  return (is[head]! & (IS.document | IS.body | IS.capital)) === IS.document;
}

/** Tokens behind a verb in which the subject of what is said is sought. */
const MOST_TO_SUBJECT = 12;
/** What stands behind a noun phrase, but neither within it nor before a subject. */
const BEHIND_OBJECT =
  /^(?:that|who|whose|which|how|why|what|whether|if|when|while|because|as|about|against|to)$/;
/** The same behind verbs whose object a preposition follows: “asked the town for a pier”. */
const BEHIND_ASKED = /^(?:for|of)$/;
/** Nouns that look like participles. */
const NOUN_IN_ING = /^(?:meeting|hearing|briefing|gathering|sitting|morning|evening)$/;
/** Classes of words that a noun phrase does not end with. */
const GOES_ON = IS.preposition | IS.conjunction | IS.determiner | IS.adverb;

/**
 * The token with which the subject of another clause begins behind a noun phrase without “that” between: “told the
 * Harrow Today programme the pier was”, “told the Sunday Echo Mr Pell would”; -1 where none does.
 */
function subjectBehind({ analysis: { tokens }, clause, sentence }: StatementPlace): number {
  const last = Math.min(sentence.end, clause.end + MOST_TO_SUBJECT);
  if (BEHIND_OBJECT.test(lowerAt(tokens, clause.end))) return -1;
  for (let i = clause.end + 1; i < last && joined(tokens, i); i++) {
    const word = lowerAt(tokens, i);
    if (BEHIND_OBJECT.test(word) || isVerb(tokens, i)) return -1;
    if (clause.report !== 'tell' && BEHIND_ASKED.test(word)) return -1;
    const before = lowerAt(tokens, i - 1);
    if (before.endsWith('ing') && !NOUN_IN_ING.test(before)) return -1;
    const bits = tokens.is[i - 1]!;
    if ((bits & (IS.date | IS.capital) || !(bits & GOES_ON)) && opensSubject(tokens, i, last)) return i;
  }
  return -1;
}

/** The token with which an infinitive begins behind whoever is told to do something: “to stay”, “not to go”; or -1. */
function infinitiveBehind({ analysis, clause, sentence }: StatementPlace): number {
  const { tokens } = analysis;
  const last = Math.min(sentence.end - 1, clause.end + MOST_TO_SUBJECT);
  if (BEHIND_OBJECT.test(lowerAt(tokens, clause.end))) return -1;
  // “was told not to leave”
  let i = lowerAt(tokens, clause.end) === 'not' ? clause.end : nounPhraseEnd(analysis, clause.end);
  while (i < last && joined(tokens, i) && GOES_ON_BEHIND.test(lowerAt(tokens, i)))
    i = nounPhraseEnd(analysis, i + 1);
  const to = lowerAt(tokens, i) === 'not' ? i + 1 : i;
  if (to >= last || lowerAt(tokens, to) !== 'to' || !joined(tokens, i) || !joined(tokens, to)) return -1;
  // “told MPs failure to act would cost lives”
  if (takesInfinitive(lowerAt(tokens, i - 1))) return -1;
  return isInfinitive(tokens, to + 1) ? i : -1;
}

/** Words that join a noun phrase to the one before it: “the mayor of Harrow”, “staff at the pier”. */
const GOES_ON_BEHIND = /^(?:of|at|in|near|from|with|and)$/;
/** Words of a noun phrase that no mention tells: “the harbour masters”. */
const MOST_OF_NOUN = 5;
/** Classes of words that are no noun. */
const NO_NOUN = GOES_ON | IS.pronoun | IS.object | IS.auxiliary;

/** The token behind the noun phrase that begins at token `from`. */
function nounPhraseEnd({ tokens, mentions, at }: StatementPlace['analysis'], from: number): number {
  const mention = mentions[at[from]!];
  // “told government departments to close”, but not “told the council departments to close were”
  if (mention?.first === from && !(mention.end === from + 1 && tokens.is[from]! & IS.lowercase))
    return mention.end;
  const first = tokens.is[from]! & IS.determiner ? from + 1 : from;
  let i = first + 1;
  while (i < first + MOST_OF_NOUN && joined(tokens, i) && isNounOf(tokens, i)) i++;
  return i;
}

/** “harbour masters”: whether a noun phrase goes on at token `i`; not in “MPs Pell”, “sailors not”, “boats came”. */
function isNounOf(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  if (!(bits & IS.lowercase) || bits & NO_NOUN || /^(?:to|not)$|(?:ed|ing)$/.test(word)) return false;
  return !isVerb(tokens, i);
}

/** Whether an infinitive stands at token `i`: not in “to the council”, “to post-war sailors”, “to crime were strong”. */
function isInfinitive(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (!(bits & IS.lowercase) || bits & (IS.determiner | IS.object | IS.pronoun)) return false;
  if (tokens.gap[i + 1]! & GAP.hyphen) return false;
  for (let n = i + 1; n <= i + 2 && joined(tokens, n) && !(tokens.is[n]! & (NO_NOUN & ~IS.auxiliary)); n++)
    if (isFiniteVerb(tokens, n)) return false;
  return true;
}

/** Titles of courtesy: they open a noun phrase. */
const COURTESIES = setOf(`${COURTESY_TITLES} ${TEACHING_TITLES}`);

/** Whether a word behind a noun opens the subject of another clause: “the”, “she”, “there”, “Mr”. */
function opensSubject(tokens: Tokens, i: number, last: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  if (word === 'there' || bits & IS.pronoun) return true;
  if (bits & IS.determiner) return (bits & IS.lowercase) !== 0 && !/^(?:such|other)$/.test(word);
  if (!(bits & IS.capital)) return false;
  if (COURTESIES.has(word)) return true;
  // “told the court Pell left”
  if (!(tokens.is[i - 1]! & IS.lowercase)) return false;
  let end = i + 1;
  while (end < last && joined(tokens, end) && tokens.is[end]! & IS.capital) end++;
  return end < last && joined(tokens, end) && isVerb(tokens, end);
}

/** Whether the form of a word tells that it is a verb. */
function isVerb(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (isAuxiliary(tokens, i) || isIrregularPast(word)) return true;
  return statementVerbOf(word) !== undefined && !(tokens.is[i]! & IS.nounVerb) && !word.endsWith('ing');
}

/** What follows the name of a programme, a paper or a site that is told. */
const PROGRAMME =
  /^(?:programme|program|show|website|site|newspaper|magazine|agency|channel|station|podcast|conference|audience|reporters|live|\d+)$/;

/** “told the Halden Today programme”, “told Radio 4 Live”: the token behind the words that follow a name. */
function behindProgramme(tokens: Tokens, from: number, end: number): number {
  let i = from;
  while (i < end && joined(tokens, i) && PROGRAMME.test(lowerAt(tokens, i))) i++;
  return i;
}
