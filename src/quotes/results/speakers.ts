import type { Span, Speaker, SpeakerKind } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents.ts';
import type { Entity } from '../entities/entity.ts';
import { describedRoles, mayBeDescribed } from './described-roles.ts';

/** The speakers of an article: people first and descriptions last, those of a kind in the order in which they first speak. */
export interface SpeakerTable {
  readonly speakers: readonly Speaker[];
  /** What each of them is. */
  readonly kinds: readonly SpeakerKind[];
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
  const kindOf = new Map<Speaker, SpeakerKind>();
  const ofQuote = referents.map((referent, i) => {
    if (!referent) return null;
    const name = readName(text, referent.name);
    const key = referent.entity < 0 ? name.toLowerCase() : referent.entity;
    const known = table.get(key);
    if (known) {
      known.quotes.push(i);
      return known;
    }
    const role = described?.get(referent.entity) ?? entities.list[referent.entity]?.role ?? null;
    const speaker = { name, role: role ? readName(text, role) : null, quotes: [i] };
    table.set(key, speaker);
    kindOf.set(speaker, kindOfSpeaker(entities.list[referent.entity]));
    return speaker;
  });
  const order = (speaker: Speaker) => KINDS.indexOf(kindOf.get(speaker)!);
  const speakers = [...table.values()].sort((a, b) => order(a) - order(b));
  return { speakers, kinds: speakers.map((speaker) => kindOf.get(speaker)!), ofQuote };
}

/** A name on one line, without the soft hyphens at which a line might have been broken. */
function readName(text: string, { start, end }: Span): string {
  const lines = text
    .slice(start, end)
    .replaceAll('\u00ad', '')
    .split(/[\n\r\u2028\u2029]/);
  return lines.map((line) => line.trim()).join(' ');
}

/** In the order in which speakers are listed. */
const KINDS: readonly SpeakerKind[] = ['person', 'name', 'body', 'description'];

/** What an entity is as a speaker; where there is none, a phrase describes the speaker. */
export function kindOfSpeaker(entity: Pick<Entity, 'kind' | 'words'> | undefined): SpeakerKind {
  switch (entity?.kind) {
    case undefined:
    case 'thing':
      return 'description';
    case 'person':
      return 'person';
    case 'body':
    case 'group':
      return 'body';
    case 'place':
      // “The American said so”, but “Downing Street said so”.
      return entity.words.length > 1 ? 'body' : 'description';
    case 'unknown':
      return 'name';
  }
}
