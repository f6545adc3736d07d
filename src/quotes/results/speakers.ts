import type { Speaker } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents.ts';
import { describedRoles, mayBeDescribed } from './described-roles.ts';

/** A quote or a statement, and whom its mention names: `null` where nobody or only a guess. */
export interface Spoken {
  readonly start: number;
  readonly referent: Referent | null;
}

/** The speakers of an article, in the order in which they first speak. */
export interface SpeakerTable {
  readonly speakers: readonly Speaker[];
  /** The speaker of each quote, in text order; `null` where nobody is known. */
  readonly ofQuote: readonly (Speaker | null)[];
  /** The same for each statement. */
  readonly ofStatement: readonly (Speaker | null)[];
}

type MutableSpeaker = Speaker & { readonly quotes: number[]; readonly statements?: number[] };

/**
 * Makes one speaker of all that an entity says, or that the same phrase does: “residents” and “Residents”.
 *
 * @param statements `null` where they were not asked for.
 */
export function tabulateSpeakers(
  analysis: QuoteAnalysis,
  quotes: readonly Spoken[],
  statements: readonly Spoken[] | null,
): SpeakerTable {
  const rows = [
    ...quotes.map((spoken, index) => ({ ...spoken, kind: 'quotes' as const, index })),
    ...(statements ?? []).map((spoken, index) => ({ ...spoken, kind: 'statements' as const, index })),
  ].sort((a, b) => a.start - b.start);
  const speakerFor = speakerFinder(analysis, rows, statements !== null);
  const of = {
    quotes: new Array<Speaker | null>(quotes.length).fill(null),
    statements: new Array<Speaker | null>(statements?.length ?? 0).fill(null),
  };
  const speakers = new Set<Speaker>();
  for (const { referent, kind, index } of rows) {
    if (!referent) continue;
    const speaker = speakerFor(referent);
    speaker[kind]!.push(index);
    of[kind][index] = speaker;
    speakers.add(speaker);
  }
  return { speakers: [...speakers], ofQuote: of.quotes, ofStatement: of.statements };
}

/** Finds the speaker of each referent: a new one for each entity, and for each phrase in lower case. */
function speakerFinder(
  analysis: QuoteAnalysis,
  rows: readonly Spoken[],
  hasStatements: boolean,
): (referent: Referent) => MutableSpeaker {
  const { tokens, entities } = analysis;
  const { text } = tokens;
  const isSilent = rows.some(({ referent }) => referent && mayBeDescribed(entities.list[referent.entity]));
  const described = isSilent ? describedRoles(analysis) : null;
  const table = new Map<number | string, MutableSpeaker>();
  return (referent) => {
    const name = text.slice(referent.name.start, referent.name.end);
    const key = referent.entity < 0 ? name.toLowerCase() : referent.entity;
    const known = table.get(key);
    if (known) return known;
    const role = described?.get(referent.entity) ?? entities.list[referent.entity]?.role ?? null;
    const speaker: MutableSpeaker = {
      name,
      role: role ? text.slice(role.start, role.end) : null,
      quotes: [],
      ...(hasStatements && { statements: [] }),
    };
    table.set(key, speaker);
    return speaker;
  };
}
