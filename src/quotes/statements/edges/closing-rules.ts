import { isIrregularPast, isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { occasionEnd } from './edge-rules.ts';
import type { FramedPlace } from './framed-place.ts';

/** One sign that what stands behind an edge is the writer’s, so that the statement ends there at the latest. */
export interface ClosingRule {
  readonly name: string;
  /** Invented text with a statement in brackets; the rule holds at its end. */
  readonly example: string;
  readonly holds: (place: FramedPlace, p: number) => boolean;
}

/** Tokens before an edge whose verbs are compared with the one behind it. */
const FURTHEST = 40;

export const CLOSING_RULES: readonly ClosingRule[] = [
  {
    name: 'verb behind an answer',
    example: 'Lowe said [yes] and was pleased.',
    holds: ({ analysis: { tokens }, frame }, p) =>
      p === frame.start + 1 &&
      /^(?:yes|no|nothing|so)$/.test(lowerAt(tokens, frame.start)) &&
      isAnd(tokens, p) &&
      numberOfVerb(tokens, p + 1) !== null,
  },
  {
    name: 'verb that agrees with the speaker alone',
    example: 'Divers have confirmed that [a boat was found] and are now at sea.',
    holds: ({ analysis: { tokens, mentions }, clause, frame }, p) => {
      if (!isAnd(tokens, p)) return false;
      const behind = numberOfVerb(tokens, p + 1);
      if (!behind) return false;
      const { kind, head } = mentions[clause.mention]!;
      if (kind === 'phrase' && isPluralNoun(lowerAt(tokens, head)) !== (behind === 'plural')) return false;
      if (kind === 'name' && behind === 'plural') return false;
      if (kind === 'pronoun' && /^(?:he|she|it)$/.test(lowerAt(tokens, head)) !== (behind === 'singular'))
        return false;
      return isOtherNumber(tokens, Math.max(frame.start, p - FURTHEST), p, behind);
    },
  },
  {
    name: 'verb of the speaker behind a gerund',
    example: 'Lowe, who denies [stealing the bell], was held.',
    holds: ({ analysis: { tokens }, frame }, p) =>
      (tokens.gap[p]! & GAP.comma) !== 0 &&
      numberOfVerb(tokens, p) !== null &&
      /...ing$/.test(lowerAt(tokens, frame.start)),
  },
  {
    name: 'verb behind a relative clause of saying',
    example: 'Pell, who divers say [was at sea], has left.',
    // “which Lowe says is old, was shut”
    holds: ({ analysis: { tokens }, clause, frame }, p) => {
      const isWithin = clause.link === 'relative' || /^(?:who|which)$/.test(lowerAt(tokens, clause.from - 1));
      if (!isWithin || !(tokens.gap[p]! & GAP.comma)) return false;
      return isFiniteVerb(tokens, p) && hasClause(tokens, frame.start, p);
    },
  },
  {
    name: 'second verb of saying',
    example: 'Lowe said [the pier was safe] but admitted that it was old.',
    holds: (place, p) => joinsSaying(place, p) && isWholeClaim(place, p),
  },
  {
    name: 'saying of somebody else',
    example: 'Lowe said [the pier was safe] but some divers fear it is not.',
    holds: (place, p) => {
      const { tokens } = place.analysis;
      if (!isAndOrBut(tokens, p) || !isOtherSaying(place, p + 1)) return false;
      return hasClause(tokens, clauseStart(place, p), p) && !hasSaying(tokens, place.frame.start, p);
    },
  },
  {
    name: 'what was said besides',
    example: 'Lowe said [the pier was safe], blaming the mayor.',
    holds: ({ analysis: { tokens } }, p) =>
      (tokens.gap[p]! & (GAP.comma | GAP.dash)) !== 0 && /^(?:blaming|captioning)$/.test(lowerAt(tokens, p)),
  },
  {
    name: 'what the words stirred',
    example: 'Lowe said [the pier was safe], raising hopes in Harrow.',
    holds: ({ analysis: { tokens } }, p) => {
      if (!(tokens.gap[p]! & (GAP.comma | GAP.dash))) return false;
      if (!STIRRING.test(lowerAt(tokens, p))) return false;
      for (let i = p + 1; i <= p + MOST_TO_STIRRED && !sentenceEnds(tokens, i); i++)
        if (STIRRED.test(lowerAt(tokens, i))) return true;
      return false;
    },
  },
  {
    name: 'occasion behind a quotation',
    example: 'Lowe called [the pier “unsafe”] in a letter.',
    holds: ({ analysis: { tokens } }, p) => {
      const quotation = tokens.inside[p - 1]!;
      if (quotation < 0 || tokens.inside[p] === quotation || lowerAt(tokens, p + 1).endsWith('ing'))
        return false;
      // “were ‘unsafe’ in the town”
      const end = occasionEnd(tokens, p);
      return end >= 0 && lowerAt(tokens, end - 1) !== 'town';
    },
  },
];

/** What an announcement does to others, and with what. */
const STIRRING =
  /^(?:raising|stirring|sparking|prompting|fuell?ing|triggering|dashing|heightening|reigniting|easing|adding|renewing)$/;
const STIRRED =
  /^(?:hopes|fears|speculation|concerns?|questions|doubts?|rumou?rs|outrage|anger|criticism|scenario|prospect|debate|worries|controversy|alarm)$/;
/** Tokens behind such a verb in which its object is sought. */
const MOST_TO_STIRRED = 4;
/** Tokens of the subject of another clause of saying. */
const MOST_OF_SUBJECT = 3;

/** Whether what stands behind token `p` is the writer’s. */
export function closes(place: FramedPlace, p: number): boolean {
  return CLOSING_RULES.some(({ holds }) => holds(place, p));
}

/** Words behind a verb of saying with which a clause or an infinitive begins. */
const OPENS_CONTENT = IS.pronoun | IS.determiner | IS.capital | IS.object;

/** Whether a verb of saying with its clause behind it stands at token `i`: “admitted that”, “refused to”. */
function saysMore(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  const next = lowerAt(tokens, i + 1);
  if (word.endsWith('ing') || tokens.gap[i + 1] !== GAP.blank) return false;
  if (/^(?:refus|declin)e[sd]$/.test(word)) return true;
  // “is believed to be”, “showed that”, “rang and told him”
  if (next === 'to') return /^(?:vow|promis|pledg|want)/.test(word);
  const isSaying = statementVerbOf(word) !== undefined && !/^(?:show|find|found|tell|told)/.test(word);
  if (!isSaying && !(isThought(word) && !isPast(word))) return false;
  return /^(?:that|there)$/.test(next) || (tokens.is[i + 1]! & OPENS_CONTENT) !== 0;
}

/** “and also warned that”, “but has refused to”: whether a verb of saying is joined at token `p`, in the tense of the cue. */
function joinsSaying({ analysis: { tokens }, clause }: FramedPlace, p: number): boolean {
  if (!isAndOrBut(tokens, p)) return false;
  let i = p + 1;
  while (i < p + 3 && /^(?:has|have|also|then|later|..+ly)$/.test(lowerAt(tokens, i))) i++;
  const verb = lowerAt(tokens, i);
  // “Lowe said they were old and worry that”: only the form in -s is surely the speaker’s.
  if (isThought(verb) && !verb.endsWith('s')) return false;
  const isPerfect = /^ha(?:s|ve)$/.test(lowerAt(tokens, p + 1));
  return saysMore(tokens, i) && (isPerfect || isPast(lowerAt(tokens, clause.first)) === isPast(verb));
}

/** Whether what is said before token `p` is whole, and holds no saying of others, whose second verb it could be. */
function isWholeClaim({ analysis: { tokens }, frame }: FramedPlace, p: number): boolean {
  const from = frame.start;
  if (hasSaying(tokens, from, p)) return false;
  return /^(?:quotation|predicate|complement)$/.test(frame.sign) || hasClause(tokens, from, p);
}

/** “some divers fear”, “Pell says”: whether somebody else is the short subject of a verb of saying from token `from` on. */
function isOtherSaying({ analysis: { tokens, at } }: FramedPlace, from: number): boolean {
  const { gap, is } = tokens;
  const isSubject = at[from]! >= 0 || (is[from]! & (IS.determiner | IS.capital | IS.pronoun)) !== 0;
  if (!isSubject || isAuxiliary(tokens, from) || /^(?:that|if|when)$/.test(lowerAt(tokens, from)))
    return false;
  const isPronoun = (is[from]! & IS.pronoun) !== 0;
  for (let i = from + 1; i <= from + MOST_OF_SUBJECT; i++) {
    if (gap[i] !== GAP.blank || is[i]! & (IS.preposition | IS.conjunction)) return false;
    if (saysMore(tokens, i)) return !(isPronoun && isThought(lowerAt(tokens, i)));
    if (isAuxiliary(tokens, i) && !/^ha(?:s|ve)$/.test(lowerAt(tokens, i))) return false;
  }
  return false;
}

/** Token behind the last comma before token `p`, or the first one of what is said. */
function clauseStart({ analysis: { tokens }, frame }: FramedPlace, p: number): number {
  let i = p - 1;
  while (i > frame.start && i > p - FURTHEST && !(tokens.gap[i]! & GAP.comma)) i--;
  return i;
}

/** Whether the form of a word tells that there is a finite verb from token `from` up to `end`. */
function hasClause(tokens: Tokens, from: number, end: number): boolean {
  for (let i = Math.max(from, end - FURTHEST); i < end; i++)
    if (isFiniteVerb(tokens, i) || isIrregularPast(lowerAt(tokens, i))) return true;
  return false;
}

function hasSaying(tokens: Tokens, from: number, end: number): boolean {
  for (let i = Math.max(from, end - FURTHEST); i < end; i++) {
    if (tokens.inside[i]! >= 0 || tokens.is[i]! & IS.nounVerb) continue;
    const word = lowerAt(tokens, i);
    if (statementVerbOf(word) && !word.endsWith('ing')) return true;
  }
  return false;
}

function isFiniteVerb(tokens: Tokens, i: number): boolean {
  return isAuxiliary(tokens, i) && !/^(?:be|been|being|having)$/.test(lowerAt(tokens, i));
}

function isPast(word: string): boolean {
  return word.endsWith('ed') || isIrregularPast(word);
}

function isAnd({ lower, gap }: Tokens, p: number): boolean {
  return lower[p] === 'and' && (gap[p]! & ~(GAP.blank | GAP.comma | GAP.mark | GAP.apostrophe)) === 0;
}

type VerbNumber = 'singular' | 'plural';

/** The number that the form of a verb tells, behind adverbs: “are now”, “also believes that”; `null` where none does. */
function numberOfVerb(tokens: Tokens, i: number): VerbNumber | null {
  const at = tokens.is[i]! & IS.adverb && !isAuxiliary(tokens, i) ? i + 1 : i;
  const word = lowerAt(tokens, at);
  if (/^(?:is|was|has|does)$/.test(word)) return 'singular';
  if (/^(?:are|were|have)$/.test(word)) return 'plural';
  const isClause =
    (isThought(word) || statementVerbOf(word) !== undefined) && lowerAt(tokens, at + 1) === 'that';
  return isClause && word.endsWith('s') ? 'singular' : null;
}

/** Whether the verbs from token `from` up to `end` tell their number, and all tell another. */
function isOtherNumber(tokens: Tokens, from: number, end: number, number: VerbNumber): boolean {
  let found = false;
  for (let i = from; i < end; i++) {
    const own = numberOfVerb(tokens, i);
    // “may have”, “to have” have no number.
    if (!own || !isAuxiliary(tokens, i) || NOT_FINITE.test(lowerAt(tokens, i - 1))) continue;
    if (own === number || /^(?:i|you|we)$/.test(lowerAt(tokens, i - 1))) return false;
    found = true;
  }
  return found;
}

/** Words behind which an auxiliary is an infinitive. */
const NOT_FINITE = /^(?:to|will|would|can|could|may|might|must|should|shall|not|never)$/;

function isAndOrBut(tokens: Tokens, p: number): boolean {
  return (tokens.is[p]! & IS.conjunction) !== 0 && /^(?:and|but)$/.test(lowerAt(tokens, p));
}
