import type { Doc } from '../types.ts';
import type { QuoteAnalysis } from './analysis.ts';
import { type Attribution, attribute } from './attribution/attribution.ts';
import { findUtterances } from './attribution/utterances.ts';
import type { Choose, Discourse } from './coreference/discourse.ts';
import { readDiscourse } from './coreference/read.ts';
import { findReferents, type Referent } from './coreference/referents.ts';
import { groupEntities } from './entities/entities.ts';
import type { Entities } from './entities/entity.ts';
import { findQuotations } from './marks/marks.ts';
import type { Quotation } from './marks/quotation.ts';
import { findMentionedTokens, type MentionedTokens } from './mentions/mentioned-tokens.ts';
import { sureMention } from './results/confidence.ts';
import { describeQuotes, type FoundQuotes } from './results/quotes.ts';
import { readTokens, type Tokens } from './tokens/tokens.ts';
import { findWindows, type SentenceWindow } from './tokens/windows.ts';
import { describeTurns, quotationOf } from './turns/transcript.ts';
import { findTurns, type Turn } from './turns/turns.ts';

/** Finds the quotes of a document and who said them: each line is a stage, and each stage a folder or a file. */
export function findQuotes(doc: Doc): FoundQuotes {
  const turns: readonly Turn[] = findTurns(doc);
  if (turns.length > 0) return describeTurns(analyzeQuotes(doc, turns.map(quotationOf)), turns);
  const quotations: readonly Quotation[] = findQuotations(doc);
  if (quotations.length === 0) return { quotes: [], speakers: [] };
  const analysis: QuoteAnalysis = analyzeQuotes(doc, quotations);
  const attributions: readonly Attribution[] = attribute(analysis);
  const utterances: readonly number[] = findUtterances(analysis, attributions);
  const referents: readonly (Referent | null)[] = findReferents(analysis, attributions.map(sureMention));
  return describeQuotes(analysis, attributions, utterances, referents);
}

/** The stages that read a document for its quotations, before anybody asks who speaks. */
export function analyzeQuotes(doc: Doc, quotations: readonly Quotation[], choose?: Choose): QuoteAnalysis {
  const tokens: Tokens = readTokens(doc, quotations);
  const windows: readonly SentenceWindow[] = findWindows(tokens, quotations);
  const mentioned: MentionedTokens = findMentionedTokens(tokens);
  const entities: Entities = groupEntities(mentioned);
  const discourse: Discourse = readDiscourse(mentioned, entities, choose);
  // A copy by `...mentioned` would be of another shape for each article, and slow to read all along.
  const { mentions, at } = mentioned;
  return { tokens, mentions, at, quotations, windows, entities, discourse };
}
