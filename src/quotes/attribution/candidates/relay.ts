import type { QuoteAnalysis } from '../../analysis.ts';
import type { Cue } from '../../cues/cue.ts';
import { reportedSpeaker } from '../../cues/object-control.ts';
import { placeOf } from '../../cues/place.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import { tieByAccording } from './mention-ties.ts';
import type { QuotationContext } from './quotation-context.ts';
import { BESIDE } from './ties.ts';

/** How many words from the quotation a speaker’s cue may stand. */
const FURTHEST_CUE = 9;

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
  return (cue ? speaksBeside(quotation, m, cue) : false) || isTellingOnAnother(quotation, m);
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

/** “the Echo reported” */
function reportsBy({ analysis: { tokens } }: QuotationContext, m: number) {
  return ({ mention, first }: Cue) => mention === m && /^report(?:s|ed)$/.test(lowerAt(tokens, first));
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
