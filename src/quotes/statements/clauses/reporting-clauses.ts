import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import type { Link } from '../../cues/cue.ts';
import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { IS } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { afterDateline } from '../../tokens/windows.ts';
import { findSpeeches, isInside, type Speech } from './apostrophes.ts';
import { endsCaption } from './captions.ts';
import { CLAUSE_RULES, type ClausePlace } from './clause-rules.ts';
import { isSpeakersLabel } from './labels.ts';
import { outerStart } from './outer-clauses.ts';
import type { ReportingClause, SentenceTokens } from './reporting-clause.ts';

/** The clauses that a token may be the cue of: more than one where it can be read in several ways. */
export interface Readings {
  readonly sentence: SentenceTokens;
  readonly clauses: readonly ReportingClause[];
}

/** Ties of a subject that later verbs of its sentence share; “his” of “his call” is not a subject. */
const MAIN: ReadonlySet<Link> = new Set(['subject', 'parted', 'inverted']);

/** Determiners before nouns that look like verbs; but “these show”. */
const DETERMINERS = /^(?:this|our|my|your|any|no|every|each|another)$/;

const NO_SPEECHES: readonly Speech[] = [];

/** Finds what may report a statement, in text order. Words in quotation marks report none. */
export function findReportingClauses(analysis: QuoteAnalysis): Readings[] {
  const found: Readings[] = [];
  for (const sentence of readSentences(analysis.tokens)) {
    let before: ReportingClause | null = null;
    const own: Readings[] = [];
    for (let i = sentence.first; i < sentence.end; i++) {
      if (!mayReport(analysis, i, sentence.first) || isInside(sentence.speeches, i)) continue;
      const clauses: readonly ReportingClause[] = readClauses({
        mentioned: analysis,
        i,
        sentence,
        before,
      }).filter((clause) => clause.link !== 'label' || isSpeakersLabel({ analysis, clause, sentence }));
      if (clauses.length === 0) continue;
      own.push({ sentence, clauses });
      before = clauses.findLast(({ link }) => MAIN.has(link)) ?? before;
    }
    for (const readings of withinOuter(analysis, sentence, own)) found.push(readings);
  }
  return found;
}

/** “Lowe said it was safe, a report said”: for the clauses before it, the sentence ends where an outer one begins. */
function withinOuter(
  mentioned: MentionedTokens,
  sentence: SentenceTokens,
  own: readonly Readings[],
): readonly Readings[] {
  const clauses = own.flatMap((readings) => readings.clauses);
  const end = outerStart({ mentioned, clauses, end: sentence.end });
  if (end === sentence.end) return own;
  const inner = { ...sentence, end };
  return own.map((readings) =>
    readings.clauses[0]!.first < end ? { ...readings, sentence: inner } : readings,
  );
}

/** Reads the sentences of an article, without their datelines. */
function* readSentences(tokens: Tokens): Generator<SentenceTokens> {
  const speeches = findSpeeches(tokens);
  let next = 0;
  for (let first = 0, end = 0; first < tokens.count; first = end) {
    end = first + 1;
    while (!sentenceEnds(tokens, end) && !endsCaption(tokens, end)) end++;
    while (next < speeches.length && speeches[next]!.end < first) next++;
    let last = next;
    while (last < speeches.length && speeches[last]!.first <= end) last++;
    const own = last > next ? speeches.slice(next, last) : NO_SPEECHES;
    yield { first: afterDateline(tokens, first, end), end, speeches: own };
  }
}

/** Whether token `i` may be a cue; a label may be any first word of a sentence. */
function mayReport({ tokens }: MentionedTokens, i: number, first: number): boolean {
  if (tokens.inside[i]! >= 0) return false;
  const word = lowerAt(tokens, i);
  if (i === first || word === 'according') return true;
  // “the alleged rift”, “this dispute”
  const before = lowerAt(tokens, i - 1);
  const isNoun = (tokens.is[i]! & IS.nounVerb) !== 0 && DETERMINERS.test(before);
  return statementVerbOf(word) !== undefined && !isNoun && !/^(?:an?|the|its|his|their)$/.test(before);
}

/** The clauses that the rules find at a token: one for each way in which it is tied to a speaker. */
function readClauses(place: ClausePlace): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (const { find } of CLAUSE_RULES) {
    const clause = find(place);
    if (clause && !clauses.some(({ link }) => link === clause.link)) clauses.push(clause);
  }
  return clauses;
}
