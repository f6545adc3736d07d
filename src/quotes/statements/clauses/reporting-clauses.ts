import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import type { Link } from '../../cues/cue.ts';
import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import { afterDateline } from '../../tokens/windows.ts';
import { CLAUSE_RULES, type ClausePlace } from './clause-rules.ts';
import type { ReportingClause, SentenceTokens } from './reporting-clause.ts';

/** The clauses that a token may be the cue of: more than one where it can be read in several ways. */
export interface Readings {
  readonly sentence: SentenceTokens;
  readonly clauses: readonly ReportingClause[];
}

/** Ties of a subject that later verbs of its sentence share; “his” of “his call” is not a subject. */
const MAIN: ReadonlySet<Link> = new Set(['subject', 'parted', 'inverted']);

/** Finds what may report a statement, in text order. Words in quotation marks report none. */
export function findReportingClauses(mentioned: MentionedTokens): Readings[] {
  const { tokens } = mentioned;
  const found: Readings[] = [];
  for (let first = 0; first < tokens.count; ) {
    let end = first + 1;
    while (!sentenceEnds(tokens, end)) end++;
    const sentence = { first: afterDateline(tokens, first, end), end };
    let before: ReportingClause | null = null;
    for (let i = sentence.first; i < end; i++) {
      if (!mayReport(mentioned, i, sentence.first)) continue;
      const clauses = readClauses({ mentioned, i, sentence, before });
      if (clauses.length === 0) continue;
      found.push({ sentence, clauses });
      before = clauses.findLast(({ link }) => MAIN.has(link)) ?? before;
    }
    first = end;
  }
  return found;
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
