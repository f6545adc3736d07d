import type { Quote } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Candidate } from '../attribution/candidates/candidates.ts';
import { IS } from '../tokens/classes.ts';

type Kind = Quote['kind'];

/** A quote whose kind is asked for. */
interface QuotePlace {
  readonly analysis: QuoteAnalysis;
  readonly quotation: number;
  readonly candidate: Candidate;
  /** Kind of the quote before it in its utterance, or `null`. */
  readonly before: Kind | null;
}

/**
 * One reason for a quote to be a sentence or a clause of the speaker’s own, or a part of a sentence of the writer’s.
 */
export interface KindRule {
  readonly name: string;
  /** Invented text whose last quote the rule decides. */
  readonly example: string;
  readonly kind: Kind;
  readonly holds: (place: QuotePlace) => boolean;
}

/** The rules in the order in which they are asked; the first that holds decides. */
export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'rest of a quote',
    example: '“We left early,” Lowe said, “and slept late.”',
    kind: 'direct',
    holds: ({ analysis, quotation, before }) =>
      analysis.quotations[quotation]!.continues || before === 'direct',
  },
  {
    name: 'subject of the writer’s sentence',
    example: '“A slow puncture” was how Lowe put it.',
    kind: 'partial',
    holds: (place) => opensSentence(place) && isBeforeAuxiliary(place),
  },
  {
    name: 'first in its sentence',
    example: '“We left,” Lowe said.',
    kind: 'direct',
    holds: opensSentence,
  },
  {
    name: 'capital after a comma or a colon, or before many words',
    example: 'Lowe said: “We left.”',
    kind: 'direct',
    holds: (place) => startsWithCapital(place) && (isLong(place) || isLedUpTo(place)),
  },
  {
    name: 'clause of saying after a comma or a stop',
    example: 'The trouble was “we all left,” Lowe said.',
    kind: 'direct',
    holds: (place) => isStopped(place) && isReportedNext(place),
  },
  {
    name: 'part of the writer’s sentence',
    example: 'Lowe said that “we left”.',
    kind: 'partial',
    holds: () => true,
  },
];

/** The kind of each quote, in text order. */
export function kindsOf(
  analysis: QuoteAnalysis,
  attributions: readonly Attribution[],
  utterances: readonly number[],
): Kind[] {
  const kinds: Kind[] = [];
  for (const [i, { quotation, candidate }] of attributions.entries()) {
    const before = utterances[i] === utterances[i - 1] ? kinds[i - 1]! : null;
    const place = { analysis, quotation, candidate, before };
    kinds.push(KIND_RULES.find(({ holds }) => holds(place))!.kind);
  }
  return kinds;
}

function opensSentence({ analysis, quotation }: QuotePlace): boolean {
  const { first, before } = analysis.windows[quotation]!;
  return first === before;
}

function isBeforeAuxiliary({ analysis: { tokens, windows }, quotation }: QuotePlace): boolean {
  const { after, end } = windows[quotation]!;
  return after < end && (tokens.is[after]! & IS.auxiliary) !== 0;
}

function startsWithCapital({ analysis: { tokens, windows, quotations }, quotation }: QuotePlace): boolean {
  const { before } = windows[quotation]!;
  return !(tokens.is[before]! & IS.lowercase) && tokens.starts[before] === quotations[quotation]!.start;
}

function isLong({ analysis, quotation }: QuotePlace): boolean {
  const { before, after } = analysis.windows[quotation]!;
  return after - before > 2;
}

/** Whether a comma or a colon leads up to the quote: “Lowe said: “We left””. */
function isLedUpTo({ candidate: { features } }: QuotePlace): boolean {
  const lead = features.get('lead');
  return lead === 'comma' || lead === 'colon';
}

function isStopped({ candidate: { features } }: QuotePlace): boolean {
  return features.get('stop') !== 'none';
}

/** Whether the cue or its mention is the next word after the quote. */
function isReportedNext({ analysis, quotation, candidate: { cue, features } }: QuotePlace): boolean {
  const isAfter = cue !== null && cue.first >= analysis.windows[quotation]!.after;
  return isAfter && features.get('near') === 'none';
}
