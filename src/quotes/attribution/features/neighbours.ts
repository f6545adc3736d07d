import type { Cue } from '../../cues/cue.ts';
import { IS } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { BREAK } from '../../tokens/tokens.ts';
import type { PlacedMention } from '../candidates/placed-mention.ts';
import type { QuotationContext } from '../candidates/quotation-context.ts';
import { BESIDE } from '../candidates/ties.ts';

/** What stands at word `i`, right after the speaker and the cue that follow a quotation. */
export function findTail({ analysis, window }: QuotationContext, i: number) {
  const { tokens, at, mentions } = analysis;
  if (i >= window.end)
    return i < tokens.count && tokens.inside[i]! >= 0 && !sentenceEnds(tokens, i) ? 'quotation' : 'end';
  if (tokens.gap[i]! & BREAK) return 'end';
  if (tokens.is[i]! & IS.conjunction) return 'that';
  const m = at[i]!;
  if (m < 0) return 'other';
  const { end } = mentions[m]!;
  return end < window.end && tokens.is[end]! & IS.auxiliary ? 'subject' : 'object';
}

/** What stands between a mention and a quotation. */
export function findBetween(placed: PlacedMention) {
  const rival = findRival(placed);
  if (!isBehindQuotation(placed)) return rival ?? 'nothing';
  if (rival === null) return 'quotation';
  return rival === 'person' ? 'quotation and person' : 'quotation and rival';
}

/** Whether the quotation before this one stands between. */
function isBehindQuotation({ quotation: { analysis, q }, mention, side }: PlacedMention): boolean {
  const previous = analysis.windows[q - 1];
  return previous !== undefined && side !== 'after' && mention.first < previous.before;
}

/** The subject of a cue that is nearer to the quotation than any of the mention’s own. */
function findRival({ quotation, m, side }: PlacedMention): 'rival' | 'person' | null {
  const { cuesAfter, cuesBefore } = quotation;
  const after = cuesAfter[0];
  if (side !== 'before' && after && BESIDE.has(after.link))
    return after.mention === m ? null : rivalOf(quotation, after);
  if (side === 'after') return null;
  for (const cue of cuesBefore) {
    if (cue.mention === m) return null;
    if (BESIDE.has(cue.link)) return rivalOf(quotation, cue);
  }
  return null;
}

function rivalOf({ analysis: { tokens, mentions } }: QuotationContext, { mention }: Cue) {
  const { kind, head } = mentions[mention]!;
  return kind === 'phrase' && !(tokens.is[head]! & (IS.person | IS.agent | IS.body)) ? 'rival' : 'person';
}
