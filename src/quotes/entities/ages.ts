import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, type Tokens } from '../tokens/tokens.ts';

/** Nobody older is in the news. */
const OLDEST = 110;

/** The age behind a mention, “Ines Okafor, 61, …”, “Ines Okafor (61)”; -1 where none stands there. */
export function ageBehind(
  { is, gap, starts, ends, text, count }: Tokens,
  { end, possessive }: Mention,
): number {
  if (possessive || end + 1 >= count || !(gap[end]! & (GAP.comma | GAP.open)) || !(is[end]! & IS.number))
    return -1;
  if (!(gap[end + 1]! & (GAP.comma | GAP.close | GAP.stop))) return -1;
  const age = Number(text.slice(starts[end]!, ends[end]!));
  // Whole: a single fraction, “5.3”, makes V8 change the shape of all entities and compile what reads them again.
  return age > 0 && age < OLDEST ? Math.ceil(age) : -1;
}
