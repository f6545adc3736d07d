import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt, wordAt } from '../tokens/tokens.ts';
import { bearerOf } from './maximal-mention.ts';
import type { CuePlace } from './place.ts';

/** “heard Lowe saying”: who is the object of these says what follows. */
const HEARD =
  /^(?:report|record|quot|remember|captur|caught|catch|film|hear|overhear|show|cit|recall|videotap)(?:e?[sd]|ing|[ns]|e?)?$/;

/** “criticised the president for saying”, “the Echo recorded Lowe saying”: the object of the verb before, or -1. */
export function reportedSpeaker(place: CuePlace): number {
  const { tokens, mentions, at, i } = place;
  const isBlamed = /^(?:for|of)$/.test(lowerAt(tokens, i - 1));
  const last = isBlamed ? i - 2 : i - 1;
  const object = at[last] ?? -1;
  if (object < 0 || tokens.inside[last]! >= 0 || tokens.gap[i] !== GAP.blank) return -1;
  const { first, end } = mentions[object]!;
  if (end !== last + 1) return -1;
  const governs = isBlamed
    ? (tokens.is[first - 1] ?? 0) & (IS.call | IS.tell)
    : HEARD.test(wordAt(tokens, first - 1));
  return governs ? bearerOf(place, object) : -1;
}
