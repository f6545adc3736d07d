import type { QuoteAnalysis } from '../../analysis.ts';
import { isSubject } from '../../cues/subjects.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';

/** Mentions behind a description among which the name that opens the next sentence is sought. */
const MOST_BETWEEN = 40;

/** Who is named for the first time by the name that opens the next sentence, if description `m` is a subject. */
export function nameAfter(analysis: QuoteAnalysis, m: number): number {
  const { tokens, mentions, entities } = analysis;
  const { inside, sentence } = tokens;
  if (!isSubject(analysis, m)) return -1;
  const next = sentence[mentions[m]!.first]! + 1;
  for (let n = m + 1; n < mentions.length && n < m + MOST_BETWEEN; n++) {
    const { first, nameFirst, nameEnd } = mentions[n]!;
    if (sentence[first]! < next) continue;
    const isName = nameEnd - nameFirst > 1 && opensSentence(tokens, first) && inside[first]! < 0;
    const e = entities.of[n]!;
    return isName && sentence[first] === next && entities.of.indexOf(e) === n ? e : -1;
  }
  return -1;
}
