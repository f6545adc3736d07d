import { isNameInS } from '../mentions/names/words-in-names.ts';
import { IS } from '../tokens/classes.ts';
import { lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Entities } from './entity.ts';
import { mayBePlace } from './name-words.ts';
import type { Name } from './names.ts';

/**
 * “McDorran’s boats … McDorran’s said”: gives its ’s to the name of whatever is never called by it without one. Who is,
 * as in “Pell’s said it will” after “Pell said”, has said so.
 */
export function keepNamesInS(tokens: Tokens, names: readonly Name[], { list, of, owner }: Entities): void {
  const bare = new Set<number>();
  const speaking = new Map<number, Name>();
  for (const name of names) {
    const e = (name.owner ? owner : of)[name.mention]!;
    if (!(tokens.is[name.end - 1]! & IS.possessive)) bare.add(e);
    else if (!name.owner && !speaking.has(e) && mayEndInS(tokens, name)) speaking.set(e, name);
  }
  for (const [e, { end }] of speaking) {
    const entity = list[e]!;
    if (bare.has(e) || entity.words.length > 1 || entity.body) continue;
    entity.name = { start: tokens.starts[end - 1]!, end: tokens.ends[end - 1]! };
  }
}

/** Whether a name may be one in ’s: “McDorran’s said”, not “Labour’s said it will” or “Halden Council’s said so”. */
function mayEndInS(tokens: Tokens, { end, words }: Name): boolean {
  if (words.length > 1 || !isNameInS(tokens, end - 1)) return false;
  return lowerAt(tokens, end - 2) !== 'the' && !mayBePlace(words[0]!);
}
