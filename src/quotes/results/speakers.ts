import type { Span, Speaker, SpeakerKind } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents/referents.ts';
import type { Entity } from '../entities/entity.ts';
import { describedRoles, mayBeDescribed } from './described-roles.ts';

/** A quote or a statement, and whom its mention names: `null` where nobody or only a guess. */
export interface Spoken {
  readonly start: number;
  readonly referent: Referent | null;
}

/**
 * The speakers of an article: people first and descriptions last, those of a kind in the order in which they first
 * speak.
 */
export interface SpeakerTable {
  readonly speakers: readonly Speaker[];
  /** What each of them is. */
  readonly kinds: readonly SpeakerKind[];
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
    ...quotes.map(({ start, referent }, index) => ({ start, referent, kind: 'quotes' as const, index })),
    ...(statements ?? []).map(({ start, referent }, index) => ({
      start,
      referent,
      kind: 'statements' as const,
      index,
    })),
  ].sort((a, b) => a.start - b.start);
  const speakerFor = speakerFinder(analysis, rows, statements !== null);
  const of = {
    quotes: new Array<Speaker | null>(quotes.length).fill(null),
    statements: new Array<Speaker | null>(statements?.length ?? 0).fill(null),
  };
  const kindOf = new Map<Speaker, SpeakerKind>();
  for (const { referent, kind, index } of rows) {
    if (!referent) continue;
    const speaker = speakerFor(referent);
    speaker[kind]!.push(index);
    of[kind][index] = speaker;
    kindOf.set(speaker, kindOfSpeaker(analysis.entities.list[referent.entity]));
  }
  const listed = [...kindOf].sort(([, a], [, b]) => KINDS.indexOf(a) - KINDS.indexOf(b));
  return {
    speakers: listed.map(([speaker]) => speaker),
    kinds: listed.map(([, kind]) => kind),
    ofQuote: of.quotes,
    ofStatement: of.statements,
  };
}

/**
 * Finds the speaker of each referent: a new one for each entity, and for each phrase in lower case. Entities of the
 * same name are one speaker, since nothing but the name tells readers of the record whose a quote is.
 */
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
  const byName = new Map<string, MutableSpeaker>();
  return (referent) => {
    const name = readName(text, referent.pieces ?? [referent.name]);
    const key = referent.entity < 0 ? name.toLowerCase() : referent.entity;
    const known = table.get(key) ?? byName.get(name);
    if (known) return known;
    const role = described?.get(referent.entity) ?? entities.list[referent.entity]?.role ?? null;
    const speaker: MutableSpeaker = {
      name,
      role: role ? readName(text, [role]) : null,
      quotes: [],
      ...(hasStatements && { statements: [] }),
    };
    table.set(key, speaker);
    byName.set(name, speaker);
    return speaker;
  };
}

/** A name, of one part of the text or more, on one line, without the soft hyphens at which a line might have been broken. */
function readName(text: string, pieces: readonly Span[]): string {
  const lines = pieces
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replaceAll('\u00ad', '')
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** In the order in which speakers are listed. */
const KINDS: readonly SpeakerKind[] = ['person', 'name', 'body', 'description'];

/** What an entity is as a speaker; where there is none, a phrase describes the speaker. */
function kindOfSpeaker(entity: Pick<Entity, 'kind' | 'words'> | undefined): SpeakerKind {
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
