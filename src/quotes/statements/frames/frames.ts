import { isSubordinator } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { closesSpeech, opensSpeech } from '../clauses/apostrophes.ts';
import { hasClause, isFiniteVerb, isPast } from '../clauses/finite-verbs.ts';
import { joinsSaying } from '../clauses/joined-sayings.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import { closeOf } from './clause-close.ts';
import { tagStart } from './closing-tag.ts';
import { findContentSign, type SignName } from './content-signs.ts';
import { isBehindAdjunct } from './fronted.ts';
import { behindThat, START_RULES, type StartName } from './start-rules.ts';
import { isTopic } from './topics.ts';

/** Tokens behind a clause in which a quotation is sought. */
const MOST_TO_QUOTE = 10;
/** Tokens of what is said besides, behind which the clause before may go on. */
const LONGEST_SAYING = 16;
/** Tokens of “according to” and the source behind it. */
const LONGEST_SOURCE = 30;

/** A stretch that may hold a statement. Its other end, or both, is chosen later. Fields but two are tokens. */
export interface Frame {
  /** Whether the statement stands behind the clause that reports it, before it, or on both sides of it. */
  readonly name: 'after' | 'before' | 'around';
  /** The last token with which it may start; where it stands behind the clause, the only one. */
  readonly start: number;
  /** The first token behind which it may end; where it stands before the clause, the only one. */
  readonly end: number;
  /** What tells where it starts behind the clause. */
  readonly rule: StartName | 'none';
  /** What tells that it is said, where that is asked: see `findContentSign`. */
  readonly sign: SignName | 'free';
}

/** The stretches that may hold what a clause reports. */
export function findFrames(place: StatementPlace): Frame[] {
  const { clause, sentence } = place;
  const frames: Frame[] = [];
  for (const { name, find } of START_RULES) {
    const start = behindThat(place, find(place));
    if (start < 0 || start >= sentence.end || frames.some((frame) => frame.start === start)) continue;
    if (isFinding(place) && name !== 'that') continue;
    const sign = isSubjectBehind(place, start) ? null : signOf(place, name, start);
    if (sign && !isThingFound(place, name, sign))
      frames.push({ name: 'after', start, end: start + 1, rule: name, sign });
  }
  if (clause.from === sentence.first || introducesQuote(place) || isConnected(place)) return frames;
  if (isBehindAdjunct(place) || isBehindConjunction(place)) return frames;
  const end = tagStart(place);
  frames.push({ name: 'before', start: end - 1, end, rule: 'none', sign: 'free' });
  const start = clause.from - 1;
  const resumed = closeOf(place);
  if (resumed < 0 || !resumesSpeech(place, resumed)) return frames;
  // “It was wet, Lowe said, and added that it was cold”: “and added” is not said.
  if (saysMoreBehind(place, resumed)) return frames.filter((frame) => frame.start !== resumed);
  frames.push({ name: 'around', start, end: resumed + 1, rule: 'none', sign: 'free' });
  return frames;
}

/** “''It rained,'' Lowe said, ''all day.''”: what was said between doubled apostrophes goes on between others. */
function resumesSpeech({ clause, sentence: { speeches } }: StatementPlace, resumed: number): boolean {
  return !closesSpeech(speeches, clause.from) || opensSpeech(speeches, resumed);
}

/**
 * “The pier is safe, Lowe said, adding that”, “Lowe said, but warned that”: whether token `i` opens what is said
 * besides.
 */
function saysMoreBehind(place: StatementPlace, i: number): boolean {
  const { tokens } = place.analysis;
  const word = lowerAt(tokens, i);
  const isSaying = word.endsWith('ing') && statementVerbOf(word) !== undefined && hasContent(tokens, i + 1);
  if (!isSaying && word !== 'speaking' && !joinsSaying(place, i)) return false;
  const hasThat = isSaying && lowerAt(tokens, i + 1) === 'that';
  return (hasThat || isWholeBefore(place)) && !isResumedBehind(place, i);
}

/** “adding that”, “citing the council”; “warning signs” is a noun phrase. */
function hasContent(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  return bits & IS.lowercase
    ? (bits & (IS.determiner | IS.pronoun | IS.object)) !== 0 ||
        /^(?:that|there|how|why)$/.test(lowerAt(tokens, i))
    : bits !== 0;
}

/**
 * Whether a whole main clause stands before the clause of saying; none does in “The pier, Lowe said,”, “If it rains, …”
 */
function isWholeBefore({ analysis: { tokens }, clause, sentence: { first } }: StatementPlace): boolean {
  if (isSubordinator(lowerAt(tokens, first)) || tokens.is[first]! & IS.preposition) return false;
  return hasClause(tokens, first, clause.from);
}

/**
 * “The boat Pell won, Lowe said, speaking in Harrow, is old”: whether a comma and a verb follow what token `i` opens.
 */
function isResumedBehind({ analysis: { tokens }, sentence }: StatementPlace, i: number): boolean {
  for (let p = i + 1; p < Math.min(sentence.end, i + LONGEST_SAYING); p++)
    if (tokens.gap[p]! & GAP.comma && (isFiniteVerb(tokens, p) || isPast(lowerAt(tokens, p)))) return true;
  return false;
}

/**
 * What tells that a stretch is said, and neither the object of an act nor a list: “Replacements: Lowe, Pell, Adair”.
 */
function signOf(place: StatementPlace, name: StartName, start: number): SignName | 'free' | null {
  const isBeside = name === 'verb' || name === 'day' || name === 'object';
  if (isBeside && isTopic(place, start)) return null;
  const isAsked = place.clause.report === 'label' ? isList(place, start) : isBeside;
  return isAsked ? findContentSign(place, start) : 'free';
}

/** “Lowe found space”: somebody finds things, and reports only what stands behind “that”. */
function isFinding({ analysis: { tokens, mentions }, clause }: StatementPlace): boolean {
  return /^f(?:i|ou)nd/.test(lowerAt(tokens, clause.first)) && mentions[clause.mention]!.kind === 'name';
}

/** “police found a rowing boat that had sunk”: people find things, and report where a clause begins at once. */
function isThingFound(
  { analysis: { tokens, mentions }, clause }: StatementPlace,
  name: StartName,
  sign: SignName | 'free',
): boolean {
  if (name !== 'verb' || lowerAt(tokens, clause.first) !== 'found') return false;
  const { kind, head } = mentions[clause.mention]!;
  const isPerson =
    kind === 'pronoun'
      ? /^(?:s?he|they|both)$/.test(lowerAt(tokens, head))
      : /^(?:police|officers|detectives)$/.test(lowerAt(tokens, head));
  return isPerson && !/^(?:auxiliary|subject pronoun|subordinate clause)$/.test(sign);
}

/** “Pier is safe, says Lowe”: whether a verb that is set off has a mention alone behind it. */
function isSubjectBehind(
  { analysis: { tokens, mentions, at }, clause, sentence }: StatementPlace,
  start: number,
): boolean {
  const mention = mentions[at[start]!];
  if (start !== clause.first + 1 || !mention || !(tokens.gap[clause.first]! & GAP.comma)) return false;
  return mention.first === start && (mention.end >= sentence.end || (tokens.gap[mention.end]! & BREAK) !== 0);
}

/** “Replacements: Lowe, Pell, Adair”: whether a stretch is a list of several entries. */
function isList({ analysis: { tokens }, sentence }: StatementPlace, start: number): boolean {
  let commas = 0;
  for (let i = start + 1; i < sentence.end; i++) if (tokens.gap[i]! & (GAP.comma | GAP.semicolon)) commas++;
  return commas > 1;
}

/**
 * “For instance, said Lowe, the pier”: whether nothing stands before the clause but what ties the sentence to others.
 */
function isConnected({
  analysis: { tokens },
  clause: { from },
  sentence: { first },
}: StatementPlace): boolean {
  if (lowerAt(tokens, first) === 'according') return isUnparted(tokens, first, from);
  return (
    from === first + 2 &&
    /^(?:for (?:instance|example)|in (?:addition|fact|short|turn)|of course|after all|at last)$/.test(
      `${lowerAt(tokens, first)} ${lowerAt(tokens, first + 1)}`,
    )
  );
}

/** “The pier is old and, according to Lowe, it leaks”: what stands before “and” is the writer’s. */
function isBehindConjunction({ analysis: { tokens }, clause: { from, report } }: StatementPlace): boolean {
  return (
    report === 'according' && /^(?:and|but|or|that|which|who|because|while)$/.test(lowerAt(tokens, from - 1))
  );
}

/**
 * “According to the Harrow Echo, Lowe said”: whether the first sign behind token `first` stands before token `from`.
 */
function isUnparted({ gap }: Tokens, first: number, from: number): boolean {
  if (from - first > LONGEST_SOURCE) return false;
  for (let i = first + 1; i < from; i++) if (gap[i]! & BREAK) return false;
  return true;
}

/** Whether a colon and a quotation follow a clause of saying: then what stands before it is not a statement. */
function introducesQuote({ analysis: { tokens }, clause }: StatementPlace): boolean {
  for (let i = clause.to; i < clause.to + MOST_TO_QUOTE && !sentenceEnds(tokens, i); i++)
    if (tokens.inside[i]! >= 0) return (tokens.gap[i]! & GAP.colon) !== 0;
  return false;
}
