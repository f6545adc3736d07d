import { isKnownLanguage } from '../doc/language.ts';
import type { Doc } from '../types.ts';
import type { QuoteAnalysis } from './analysis.ts';
import { type Attribution, attribute } from './attribution/attribution.ts';
import { findUtterances } from './attribution/utterances.ts';
import { readDiscourse } from './coreference/coreference.ts';
import type { Choose, Discourse } from './coreference/discourse.ts';
import { findReferents, type Referent } from './coreference/referents/referents.ts';
import { groupEntities } from './entities/entities.ts';
import type { Entities } from './entities/entity.ts';
import { describeForeign } from './foreign/foreign.ts';
import { findQuotations } from './marks/marks.ts';
import type { Quotation } from './marks/quotation.ts';
import { findMentionedTokens, type MentionedTokens } from './mentions/mentioned-tokens.ts';
import { sureMention, sureStatements } from './results/confidence.ts';
import { describeQuotes } from './results/quotes.ts';
import { type SpeakerTable, tabulateSpeakers } from './results/speakers.ts';
import { describeStatements } from './results/statements.ts';
import { type FoundSpeech, NO_SPEECH, type WantedSpeech } from './speech.ts';
import { type FoundStatement, findStatements } from './statements/statements.ts';
import { readTokens, type Tokens } from './tokens/tokens.ts';
import { findWindows, type SentenceWindow } from './tokens/windows.ts';
import { describeTurns, quotationOf } from './turns/transcript.ts';
import { findTurns, type Turn } from './turns/turns.ts';

/**
 * Finds quotes and statements of a document and who said them: each line is a stage, and each stage a folder or a file.
 */
export function findSpeech(doc: Doc, wanted: WantedSpeech): FoundSpeech {
  const turns: readonly Turn[] = findTurns(doc);
  if (turns.length > 0) return describeTurns(analyzeQuotes(doc, turns.map(quotationOf)), turns, wanted);
  const quotations: readonly Quotation[] = findQuotations(doc);
  if (isKnownLanguage(doc.language)) return describeForeign(doc, doc.language, quotations, wanted);
  if (quotations.length === 0 && !wanted.statements) return NO_SPEECH;
  const analysis: QuoteAnalysis = analyzeQuotes(doc, quotations);
  const attributions: readonly Attribution[] = wanted.quotes ? attribute(analysis) : [];
  const utterances: readonly number[] = findUtterances(analysis, attributions);
  const reported: readonly FoundStatement[] = wanted.statements
    ? sureStatements(analysis, findStatements(analysis))
    : [];
  const quotedBy: readonly (Referent | null)[] = findReferents(analysis, attributions.map(sureMention));
  const statedBy: readonly (Referent | null)[] = findReferents(
    analysis,
    reported.map(({ speaker }) => speaker),
  );
  const table: SpeakerTable = tabulateSpeakers(
    analysis,
    attributions.map(({ quotation }, i) => ({ start: quotations[quotation]!.start, referent: quotedBy[i]! })),
    wanted.statements
      ? reported.map(({ first }, i) => ({ start: analysis.tokens.starts[first]!, referent: statedBy[i]! }))
      : null,
  );
  return {
    quotes: describeQuotes(analysis, attributions, utterances, quotedBy, table.ofQuote),
    statements: wanted.statements ? describeStatements(analysis, reported, statedBy, table.ofStatement) : [],
    speakers: table.speakers,
    speakerKinds: table.kinds,
  };
}

/** Finds the quotes of a document and who said them. */
export function findQuotes(doc: Doc): Pick<FoundSpeech, 'quotes' | 'speakers'> {
  const { quotes, speakers } = findSpeech(doc, { quotes: true, statements: false });
  return { quotes, speakers };
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
