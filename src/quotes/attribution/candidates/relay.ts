import { FORMS_OF_NAMING, FORMS_OF_UTTERING } from '../../../lexicon/reporting-verbs.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import type { Cue } from '../../cues/cue.ts';
import { reportedSpeaker } from '../../cues/object-control.ts';
import { placeOf } from '../../cues/place.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { tieByAccording } from './mention-ties.ts';
import type { QuotationContext } from './quotation-context.ts';
import { BESIDE } from './ties.ts';

/** How many words from the quotation a speaker’s cue may stand. */
const FURTHEST_CUE = 9;
/** Words between a verb of speech and the words that it gives: “told him “no””, “complained of a “mess””. */
const FURTHEST_WORDS = 3;

const NAMING = setOf(FORMS_OF_NAMING);
const UTTERING = setOf(FORMS_OF_UTTERING);

/**
 * Whether mention `m` only passes on what somebody else says in the same sentence: ““We left,” Varga said, according to
 * the Echo”, “the Echo reported that Varga said “we left””. PolNeAR’s annotators take the Echo for a source; a reader
 * does not.
 */
export function isRelay(quotation: QuotationContext, m: number): boolean {
  const { cuesAfter, cuesBefore } = quotation;
  const isReport = reportsBy(quotation, m);
  const cue =
    tieByAccording(quotation.analysis, m)?.cue ?? cuesAfter.find(isReport) ?? cuesBefore.find(isReport);
  return (
    (cue ? speaksBeside(quotation, m, cue) : false) ||
    isTellingOnAnother(quotation, m) ||
    tellsOfWords(quotation, m)
  );
}

/**
 * “Lowe told the court that Varga had called him “a liar””: whether a mention tells of the words that another one, the
 * nearest to the quotation, is said to have used.
 */
function tellsOfWords({ analysis, window, cuesBefore }: QuotationContext, m: number): boolean {
  const { tokens, mentions } = analysis;
  const cue = cuesBefore[0];
  if (!cue || cue.mention === m || !BESIDE.has(cue.link)) return false;
  const word = lowerAt(tokens, cue.first);
  const most = NAMING.has(word) ? FURTHEST_CUE : UTTERING.has(word) ? FURTHEST_WORDS : 0;
  if (most === 0 || !standsBeside(tokens, cue.end, window.before, most)) return false;
  const { first, head, kind } = mentions[cue.mention]!;
  // “Lowe said he called it “a plank””, “Lowe said it needed what locals call “a sill””
  if (kind === 'pronoun' || lowerAt(tokens, first - 1) === 'what') return false;
  if (kind === 'phrase' && !(tokens.is[head]! & (IS.person | IS.agent | IS.body))) return false;
  // “the weather described as “fair””
  if (lowerAt(tokens, cue.end) === 'as') return false;
  return cuesBefore.some(
    ({ mention, first: verb, link }) =>
      mention === m && verb < first && BESIDE.has(link) && (tokens.is[verb]! & (IS.say | IS.tell)) !== 0,
  );
}

/** “called him “a liar””, not “called it off because it was “wild””: whether words right behind a verb belong to it. */
function standsBeside({ is, inside }: Tokens, end: number, before: number, most: number): boolean {
  if (end < before - most) return false;
  for (let i = end; i < before; i++)
    if (inside[i]! >= 0 || is[i]! & (VERB | IS.auxiliary | IS.conjunction)) return false;
  return true;
}

/**
 * “Lowe criticised Varga for saying “we left””, “the Echo quoted Varga as saying “we left””: whether a mention of that
 * sentence is not the object, who speaks.
 */
function isTellingOnAnother({ analysis, window, cuesBefore }: QuotationContext, m: number): boolean {
  const cue = cuesBefore[0];
  if (!cue || cue.mention === m || cue.end < window.before - FURTHEST_CUE) return false;
  const { first } = analysis.mentions[m]!;
  const isBefore = first >= window.first && first < cue.first;
  if (!isBefore) return false;
  return isQuoted(analysis, cue) || reportedSpeaker(placeOf(analysis, cue.first, window)) === cue.mention;
}

/** “quoted Varga as saying” */
function isQuoted({ tokens, mentions }: QuoteAnalysis, { first, mention }: Cue): boolean {
  return (
    lowerAt(tokens, first - 1) === 'as' &&
    /^quot(?:ed|es|ing)$/.test(lowerAt(tokens, mentions[mention]!.first - 1))
  );
}

/** “the Echo reported”, “the Echo is reporting” */
function reportsBy({ analysis: { tokens } }: QuotationContext, m: number) {
  return ({ mention, first }: Cue) => mention === m && /^report(?:s|ed|ing)$/.test(lowerAt(tokens, first));
}

/** Whether the cue of another mention stands beside the quotation, and no farther from it than `relay` on its side. */
function speaksBeside(
  { window, cuesAfter, cuesBefore, analysis: { mentions } }: QuotationContext,
  m: number,
  relay: Cue,
): boolean {
  const after = cuesAfter[0];
  if (after && isOther(after, m) && after.first < window.after + FURTHEST_CUE)
    if (relay.first < window.before || after.first < relay.first) return true;
  const before = cuesBefore[0];
  if (!before || !isOther(before, m)) return false;
  const end = Math.max(before.end, mentions[before.mention]!.end);
  return end > window.before - FURTHEST_CUE && (relay.first >= window.after || relay.first < before.first);
}

function isOther({ mention, link }: Cue, m: number): boolean {
  return mention !== m && BESIDE.has(link);
}
