import type { Doc, Excerpt, Quote, Span, Speaker } from '../types.ts';
import type { QuoteAnalysis } from './analysis.ts';
import { analyzeQuotes } from './analysis.ts';
import { attribute, confidenceOf } from './attribution/attribution.ts';
import type { Candidate } from './attribution/candidates.ts';
import { isBeside } from './attribution/ties.ts';
import { findUtterances } from './attribution/utterances.ts';
import { findReferents, type Referent } from './coreference/referents.ts';
import { RELIABILITY } from './coreference/reliability.ts';
import { findQuotations } from './marks/double.ts';
import { IS } from './tokens/classes.ts';

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
  const analysis = analyzeQuotes(doc, quotations);
  const attributions = attribute(analysis);
  const utterances = findUtterances(analysis, attributions);
  const quotes: Quote[] = [];
  /** By the number of the person, or by the phrase in lower case. */
  const speakers = new Map<number | string, { name: string; role: string | null; quotes: number[] }>();
  const named = findReferents(
    analysis,
    attributions.map(({ candidate, share }) =>
      confidenceOf(share) >= LEAST_CONFIDENCE ? candidate.mention : -1,
    ),
  );
  const { text } = doc;
  const speakerOf = ({ entity, name: { start, end } }: Referent) => {
    const name = text.slice(start, end);
    const key = entity < 0 ? name.toLowerCase() : entity;
    const known = speakers.get(key);
    if (known) return known;
    const role = entity < 0 ? null : analysis.entities.list[entity]!.role;
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
        analysis,
        quotation,
        candidate,
        utterances[i] === utterances[i - 1] ? quotes[i - 1]!.kind : null,
      ),
      sentence: sentenceAt(analysis, quotation),
      cue:
        told && candidate.cue && isBeside(candidate.features.get('side'))
          ? excerpt(text, wordsSpan(analysis, candidate.cue.first, candidate.cue.end))
          : null,
      mention: told ? excerpt(text, mentionSpan(analysis, candidate.mention)) : null,
      speaker: speaker?.name ?? null,
      confidence: who ? Math.round(choice * RELIABILITY[who.evidence] * 1000) / 1000 : 0,
      utterance: utterances[i]!,
    });
  }
  return { quotes, speakers: [...speakers.values()] };
}

function excerpt(text: string, { start, end }: Span): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

function wordsSpan({ tokens }: QuoteAnalysis, first: number, end: number): Span {
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}

function mentionSpan(analysis: QuoteAnalysis, m: number): Span {
  const role = analysis.mentions[m]!;
  const other = analysis.mentions[role.appositive];
  // “the mayor, Ines Okafor,”: the name is what names her.
  const mention = role.kind === 'phrase' && other?.kind === 'name' ? other : role;
  const end = mention.kind === 'phrase' ? Math.max(mention.end, mention.qualified) : mention.end;
  const span = wordsSpan(analysis, mention.first, end);
  if (!mention.possessive) return span;
  return {
    start: span.start,
    end: span.end - (/['’]s$/.test(analysis.tokens.text.slice(span.start, span.end)) ? 2 : 0),
  };
}

/**
 * `direct` where the quotation is a sentence or a clause of the speaker’s own: it opens one, a clause of saying
 * follows it, or it goes on with one that is. `partial` where it is a part of a sentence of the writer’s.
 */
function kindOf(
  analysis: QuoteAnalysis,
  q: number,
  { cue, features }: Candidate,
  before: Quote['kind'] | null,
): Quote['kind'] {
  const { tokens, quotations, windows } = analysis;
  const { start, continues } = quotations[q]!;
  if (continues || before === 'direct') return 'direct';
  const window = windows[q]!;
  const lead = features.get('lead');
  const capital = !(tokens.is[window.before]! & IS.lowercase) && tokens.starts[window.before] === start;
  if (window.first === window.before) {
    // “A slow puncture” was how she put it.
    return window.after < window.end && tokens.is[window.after]! & IS.auxiliary ? 'partial' : 'direct';
  }
  if (capital && (window.after - window.before > 2 || lead === 'comma' || lead === 'colon')) return 'direct';
  const said = cue !== null && cue.first >= window.after && features.get('near') === 'none';
  return said && features.get('stop') !== 'none' ? 'direct' : 'partial';
}

function sentenceAt({ tokens, quotations, windows }: QuoteAnalysis, q: number): number {
  const { sentences } = tokens.doc;
  const { start } = quotations[q]!;
  let s = tokens.sentence[Math.min(windows[q]!.before, tokens.count - 1)] ?? 0;
  while (s > 0 && sentences[s]!.start > start) s--;
  while (s + 1 < sentences.length && sentences[s]!.end <= start) s++;
  return s;
}
