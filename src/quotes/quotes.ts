import type { Doc, Excerpt, Quote, Span, Speaker } from '../types.ts';
import { attribute, confidenceOf } from './attribute.ts';
import type { Candidate } from './candidates.ts';
import { IS } from './classes.ts';
import type { Context } from './context.ts';
import { readContext } from './context.ts';
import { DIMENSIONS, SLOT } from './dimensions.ts';
import { findQuotations } from './marks.ts';
import { RELIABILITY } from './reliability.ts';
import { type Named, resolveAll } from './resolve.ts';
import { findUtterances } from './utterances.ts';

/** Below this a speaker is a guess, and a guess is worse than none. */
const LEAST_CONFIDENCE = 0.35;

/**
 * Finds the quotes of a document and who said them.
 *
 * @returns The quotes in text order, and their speakers in the order in which they first speak.
 */
export function findQuotes(doc: Doc): {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
} {
  const quotations = findQuotations(doc);
  if (quotations.length === 0) return { quotes: [], speakers: [] };
  const context = readContext(doc, quotations);
  const attributions = attribute(context);
  const utterances = findUtterances(context, attributions);
  const quotes: Quote[] = [];
  /** By the number of the person, or by the phrase in lower case. */
  const speakers = new Map<number | string, { name: string; role: string | null; quotes: number[] }>();
  const named = resolveAll(
    context,
    attributions.map(({ candidate, share }) =>
      confidenceOf(share) >= LEAST_CONFIDENCE ? candidate.mention : -1,
    ),
  );
  const { text } = doc;
  const speakerOf = ({ person, name: { start, end } }: Named) => {
    const name = text.slice(start, end);
    const key = person < 0 ? name.toLowerCase() : person;
    const known = speakers.get(key);
    if (known) return known;
    const role = person < 0 ? null : context.people.list[person]!.role;
    const speaker = { name, role: role && text.slice(role.start, role.end), quotes: [] };
    speakers.set(key, speaker);
    return speaker;
  };
  for (const [i, { quotation, candidate, share }] of attributions.entries()) {
    const { start, end } = quotations[quotation]!;
    const choice = confidenceOf(share);
    const told = candidate.mention >= 0 && choice >= LEAST_CONFIDENCE;
    const who = named[i]!;
    const speaker = who && speakerOf(who);
    speaker?.quotes.push(i);
    quotes.push({
      start,
      end,
      text: text.slice(start, end),
      kind: kindOf(
        context,
        quotation,
        candidate,
        utterances[i] === utterances[i - 1] ? quotes[i - 1]!.kind : null,
      ),
      sentence: sentenceAt(context, quotation),
      cue:
        told && candidate.cue && isBeside(candidate)
          ? excerpt(text, wordsSpan(context, candidate.cue.first, candidate.cue.end))
          : null,
      mention: told ? excerpt(text, mentionSpan(context, candidate.mention)) : null,
      speaker: speaker?.name ?? null,
      confidence: who ? Math.round(choice * RELIABILITY[who.ground] * 1000) / 1000 : 0,
      utterance: utterances[i]!,
    });
  }
  return { quotes, speakers: [...speakers.values()] };
}

function excerpt(text: string, { start, end }: Span): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

function wordsSpan({ reading }: Context, first: number, end: number): Span {
  return { start: reading.starts[first]!, end: reading.ends[end - 1]! };
}

function mentionSpan(context: Context, m: number): Span {
  const role = context.mentions[m]!;
  const other = context.mentions[role.appositive];
  // “the mayor, Ines Okafor,”: the name is what names her.
  const mention = role.kind === 'phrase' && other?.kind === 'name' ? other : role;
  const end = mention.kind === 'phrase' ? Math.max(mention.end, mention.qualified) : mention.end;
  const span = wordsSpan(context, mention.first, end);
  if (!mention.possessive) return span;
  return {
    start: span.start,
    end: span.end - (/['’]s$/.test(context.reading.text.slice(span.start, span.end)) ? 2 : 0),
  };
}

/** Whether the mention stands in the quotation’s own sentence, and its cue with it. */
function isBeside({ facts }: Candidate): boolean {
  const side = DIMENSIONS.side[facts[SLOT.side]!];
  return side === 'after' || side === 'before';
}

/**
 * `direct` where the quotation is a sentence or a clause of the speaker’s own: it opens one, a clause of saying
 * follows it, or it goes on with one that is. `partial` where it is a part of a sentence of the writer’s.
 */
function kindOf(
  context: Context,
  q: number,
  { cue, facts }: Candidate,
  before: Quote['kind'] | null,
): Quote['kind'] {
  const { reading, quotations, frames } = context;
  const { start, continues } = quotations[q]!;
  if (continues || before === 'direct') return 'direct';
  const frame = frames[q]!;
  const lead = DIMENSIONS.lead[facts[SLOT.lead]!];
  const capital = !(reading.is[frame.before]! & IS.lowercase) && reading.starts[frame.before] === start;
  if (frame.first === frame.before) {
    // “A slow puncture” was how she put it.
    return frame.after < frame.end && reading.is[frame.after]! & IS.auxiliary ? 'partial' : 'direct';
  }
  if (capital && (frame.after - frame.before > 2 || lead === 'comma' || lead === 'colon')) return 'direct';
  const said = cue !== null && cue.first >= frame.after && DIMENSIONS.near[facts[SLOT.near]!] === '0';
  return said && DIMENSIONS.stop[facts[SLOT.stop]!] !== 'none' ? 'direct' : 'partial';
}

function sentenceAt({ reading, quotations, frames }: Context, q: number): number {
  const { sentences } = reading.doc;
  const { start } = quotations[q]!;
  let s = reading.sentence[Math.min(frames[q]!.before, reading.count - 1)] ?? 0;
  while (s > 0 && sentences[s]!.start > start) s--;
  while (s + 1 < sentences.length && sentences[s]!.end <= start) s++;
  return s;
}
