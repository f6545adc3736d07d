import type { Speaker } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents.ts';
import { describedRoles, mayBeDescribed } from './described-roles.ts';

/** The speakers of an article, in the order in which they first speak. */
export interface SpeakerTable {
  readonly speakers: readonly Speaker[];
  /** The speaker of each quote, in text order; `null` where nobody is known. */
  readonly ofQuote: readonly (Speaker | null)[];
}

/** Makes one speaker of all the quotes of an entity, or of the same phrase: “residents” and “Residents”. */
export function tabulateSpeakers(
  analysis: QuoteAnalysis,
  referents: readonly (Referent | null)[],
): SpeakerTable {
  const { tokens, entities } = analysis;
  const { text } = tokens;
  const isSilent = referents.some((referent) => referent && mayBeDescribed(entities.list[referent.entity]));
  const described = isSilent ? describedRoles(analysis) : null;
  /** By the entity’s number, or by the phrase in lower case. */
  const table = new Map<number | string, Speaker & { quotes: number[] }>();
  const ofQuote = referents.map((referent, i) => {
    if (!referent) return null;
    const name = text.slice(referent.name.start, referent.name.end);
    const key = referent.entity < 0 ? name.toLowerCase() : referent.entity;
    const known = table.get(key);
    if (known) {
      known.quotes.push(i);
      return known;
    }
    const role = described?.get(referent.entity) ?? entities.list[referent.entity]?.role ?? null;
    const speaker = { name, role: role ? text.slice(role.start, role.end) : null, quotes: [i] };
    table.set(key, speaker);
    return speaker;
  });
  return { speakers: [...table.values()], ofQuote };
}
