import { parseDoc } from '../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../src/quotes/analysis.ts';
import type { Candidate } from '../../src/quotes/attribution/candidates/candidates.ts';
import { isBeside } from '../../src/quotes/attribution/candidates/placed-mention.ts';
import type { Choose } from '../../src/quotes/coreference/discourse.ts';
import { findReferent } from '../../src/quotes/coreference/referents/referents.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import type { EditedArticle, EditedQuote } from '../corpora.ts';
import { isSameName } from '../measures/names.ts';
import type { LearningArticle } from './learning-article.ts';

/** An editor’s article as attribution reads it. */
export interface EditedReading extends LearningArticle {
  readonly article: EditedArticle;
  /** The editor’s quote of each quotation, `null` where it has none. */
  readonly gold: readonly (EditedQuote | null)[];
}

/** Reads an editor’s article, its pronouns and descriptions resolved as `choose` has it. */
export function readEditedArticle(article: EditedArticle, choose?: Choose): EditedReading {
  const { text, quotes, ignore } = article;
  const doc = parseDoc(text);
  const quotations = findQuotations(doc);
  const analysis = analyzeQuotes(doc, quotations, choose);
  const gold = quotations.map((quotation) => widest(quotation, quotes));
  const isRight = (q: number, { mention }: Candidate) => {
    const { speaker, alt } = gold[q]!;
    if (speaker === null) return mention < 0;
    return mention >= 0 && isCalled(analysis, mention, [speaker, ...alt]);
  };
  const isMeant = (q: number, { mention }: Candidate) => {
    const quote = gold[q]!;
    if (quote.speaker === null) return mention < 0;
    return mention >= 0 && isNamed(analysis, mention, namesOf(article, quote));
  };
  return {
    article,
    analysis,
    gold,
    goldCount: quotes.length,
    isQuote: (q) => gold[q] !== null,
    isIgnored: (q) => ignore.some(([start, end]) => overlap(quotations[q]!, { start, end }) > 0),
    hasSource: (q) => gold[q] !== null,
    isRight,
    rightCandidates: (q, candidates) => {
      const right = candidates.flatMap((candidate, i) => (isMeant(q, candidate) ? [i] : []));
      return narrowed(analysis, gold[q]!, candidates, right);
    },
  };
}

/** All names by which the speaker of a quote may be called, his surname alone among them. */
export function namesOf({ people }: EditedArticle, { speaker, alt }: EditedQuote): string[] {
  const also = people.find(({ name }) => name === speaker)?.also ?? [];
  return speaker === null ? [] : [speaker, ...alt, ...also];
}

/** Whether what is printed for a mention is one of the names. */
function isCalled(analysis: QuoteAnalysis, m: number, names: readonly string[]): boolean {
  const referent = findReferent(analysis, m);
  return (
    referent !== null && isSameName(analysis.tokens.text.slice(referent.name.start, referent.name.end), names)
  );
}

/** Whether what is printed for a mention, or the mention itself, is one of the names. */
function isNamed(analysis: QuoteAnalysis, m: number, names: readonly string[]): boolean {
  if (isCalled(analysis, m, names)) return true;
  const { text, starts, ends } = analysis.tokens;
  const { first, end, qualified } = analysis.mentions[m]!;
  return isSameName(text.slice(starts[first]!, ends[Math.max(end, qualified) - 1]!), names);
}

/** Of the candidates that name the speaker, those beside the quote that do it as the editor says: by name, by pronoun. */
function narrowed(
  { mentions }: QuoteAnalysis,
  { how }: EditedQuote,
  candidates: readonly Candidate[],
  right: readonly number[],
): number[] {
  if (how === 'none') return [...right];
  const beside = right.filter((i) => isBeside(candidates[i]!.features.get('side')));
  const cued = beside.filter((i) => candidates[i]!.cue !== null);
  const own = (cued.length > 0 ? cued : beside).filter(
    (i) => (mentions[candidates[i]!.mention]?.kind === 'pronoun') === (how === 'pronoun'),
  );
  return own.length > 0 ? own : [...right];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Stretch, b: Stretch): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function widest(quotation: Stretch, quotes: readonly EditedQuote[]): EditedQuote | null {
  let best: EditedQuote | null = null;
  for (const quote of quotes)
    if (overlap(quotation, quote) > Math.max(0, best ? overlap(quotation, best) : 0)) best = quote;
  return best;
}
