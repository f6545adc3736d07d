import type { Quote, Speaker } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isBeside } from '../attribution/candidates/placed-mention.ts';
import type { Referent } from '../coreference/referents/referents.ts';
import { confidenceIn, sureMention } from './confidence.ts';
import { cueExcerpt, mentionExcerpt } from './excerpts.ts';
import { kindsOf } from './kind.ts';

/**
 * Describes the quotes that the stages found as the record has them, in text order.
 *
 * @param utterances Number of the utterance of each attribution.
 * @param referents Whom each attribution names; `null` where nobody is named, or only by a guess.
 * @param speakers The speaker of each attribution.
 */
export function describeQuotes(
  analysis: QuoteAnalysis,
  attributions: readonly Attribution[],
  utterances: readonly number[],
  referents: readonly (Referent | null)[],
  speakers: readonly (Speaker | null)[],
): Quote[] {
  const { quotations, tokens } = analysis;
  const kinds = kindsOf(analysis, attributions, utterances);
  return attributions.map((attribution, i): Quote => {
    const { quotation, candidate } = attribution;
    const { start, end } = quotations[quotation]!;
    const mention = sureMention(attribution);
    const referent = referents[i];
    return {
      start,
      end,
      text: tokens.text.slice(start, end),
      kind: kinds[i]!,
      sentence: sentenceAt(analysis, quotation),
      cue:
        mention >= 0 && candidate.cue && isBeside(candidate.features.get('side'))
          ? cueExcerpt(analysis, candidate.cue)
          : null,
      mention: mention >= 0 ? mentionExcerpt(analysis, mention) : null,
      speaker: speakers[i]?.name ?? null,
      confidence: referent ? confidenceIn(attribution, referent) : 0,
      utterance: utterances[i]!,
    };
  });
}

/** The sentence in which a quotation starts. */
function sentenceAt({ tokens, quotations, windows }: QuoteAnalysis, quotation: number): number {
  const { sentences } = tokens.doc;
  const { start } = quotations[quotation]!;
  let s = tokens.sentence[Math.min(windows[quotation]!.before, tokens.count - 1)] ?? 0;
  while (s > 0 && sentences[s]!.start > start) s--;
  while (s + 1 < sentences.length && sentences[s]!.end <= start) s++;
  return s;
}
