import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import type { Link } from '../../cues/cue.ts';
import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { afterDateline } from '../../tokens/windows.ts';
import { findSpeeches, isInside, type Speech } from './apostrophes.ts';
import { CLAUSE_RULES, type ClausePlace } from './clause-rules.ts';
import type { ReportingClause, SentenceTokens } from './reporting-clause.ts';

/** The clauses that a token may be the cue of: more than one where it can be read in several ways. */
export interface Readings {
  readonly sentence: SentenceTokens;
  readonly clauses: readonly ReportingClause[];
}

/** Ties of a subject that later verbs of its sentence share; “his” of “his call” is not a subject. */
const MAIN: ReadonlySet<Link> = new Set(['subject', 'parted', 'inverted']);

const NO_SPEECHES: readonly Speech[] = [];

/** Finds what may report a statement, in text order. Words in quotation marks report none. */
export function findReportingClauses(mentioned: MentionedTokens): Readings[] {
  const found: Readings[] = [];
  for (const sentence of readSentences(mentioned.tokens)) {
    let before: ReportingClause | null = null;
    for (let i = sentence.first; i < sentence.end; i++) {
      if (!mayReport(mentioned, i, sentence.first) || isInside(sentence.speeches, i)) continue;
      const clauses = readClauses({ mentioned, i, sentence, before });
      if (clauses.length === 0) continue;
      found.push({ sentence, clauses });
      before = clauses.findLast(({ link }) => MAIN.has(link)) ?? before;
    }
  }
  return found;
}

/** Reads the sentences of an article, without their datelines. */
function* readSentences(tokens: Tokens): Generator<SentenceTokens> {
  const speeches = findSpeeches(tokens);
  let next = 0;
  for (let first = 0, end = 0; first < tokens.count; first = end) {
    end = first + 1;
    while (!sentenceEnds(tokens, end)) end++;
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
  // “the alleged rift”
  return statementVerbOf(word) !== undefined && !/^(?:an?|the|its|his|their)$/.test(lowerAt(tokens, i - 1));
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
