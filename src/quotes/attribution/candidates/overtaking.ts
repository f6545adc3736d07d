import type { QuoteAnalysis } from '../../analysis.ts';
import type { MentionFacts } from './mention-facts.ts';
import type { NearbyMention } from './nearby-mentions.ts';
import { isBehind } from './placed-mention.ts';

/** Whether somebody else stands nearer to a quotation who speaks, or is the subject of a clause. */
export type Overtaking = 'nobody' | 'subject' | 'speaker';

/**
 * Tells of each mention near a quotation whether somebody else has been brought in between: of “Lowe slept. Varga was
 * glad. “We left.”” Varga is the likelier speaker.
 *
 * @param nearby Those of one side follow each other, nearest first.
 */
export function findOvertaking(
  analysis: QuoteAnalysis,
  nearby: readonly NearbyMention[],
  facts: MentionFacts,
): Overtaking[] {
  const { of } = analysis.discourse;
  return nearby.map(({ m, side }, i) => {
    let found: Overtaking = 'nobody';
    for (let k = i - 1; k >= 0 && isBehind(nearby[k]!.side) === isBehind(side); k--) {
      if (of[m]! >= 0 && of[nearby[k]!.m] === of[m]) continue;
      const part = facts.part(nearby[k]!.m);
      if (part === 'speaker') return 'speaker';
      if (part === 'subject') found = 'subject';
    }
    return found;
  });
}
