import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The clauses of a sentence, from its first token up to and without `end`. */
interface SentenceClauses {
  readonly mentioned: MentionedTokens;
  readonly clauses: readonly ReportingClause[];
  readonly end: number;
}

/** One way in which a sentence closes with the source of all that stands before. */
export interface OuterRule {
  readonly name: string;
  /** Invented text: the closing clause in brackets. */
  readonly example: string;
  /** The first token of that clause; -1 where there is none. */
  readonly find: (sentence: SentenceClauses) => number;
}

/** Tokens of a quotation before such a clause that are read back. */
const LONGEST_QUOTE = 200;

/** Tokens of the longest closing clause with a court in it. */
const MOST_TO_COURT = 5;

export const OUTER_RULES: readonly OuterRule[] = [
  {
    name: 'clause of saying',
    example: 'Lowe told the council that the pier was safe, [a report said].',
    find: ({ mentioned: { tokens }, clauses, end }) =>
      clauses.find(
        ({ from, to, link, report }) =>
          to === end && link !== 'shared' && report !== 'according' && isSetOff(tokens, from),
      )?.from ?? -1,
  },
  {
    name: 'according to whom',
    example: 'Lowe said the pier was safe, [according to the Harrow Echo].',
    // “Lowe said it should be closed, according to the code”: what lays down or shows something may be part of it.
    find: ({ mentioned: { tokens, mentions }, clauses, end }) =>
      clauses.find(({ from, to, report, mention }) => {
        if (report !== 'according' || to !== end || !isSetOff(tokens, from)) return false;
        const { kind, head } = mentions[mention]!;
        return kind === 'name' || (tokens.is[head]! & (IS.document | IS.body | IS.agent)) !== 0;
      })?.from ?? -1,
  },
  {
    name: 'court that hears',
    example: 'Lowe said the pier was safe, [the court heard].',
    find: ({ mentioned: { tokens }, end }) => {
      if (!/^(?:heard|told)$/.test(lowerAt(tokens, end - 1))) return -1;
      for (let i = end - 2; i > 0 && i >= end - MOST_TO_COURT; i--) {
        if (!isSetOff(tokens, i)) continue;
        for (let j = i; j < end - 1; j++) if (HEARERS.test(lowerAt(tokens, j))) return i;
        return -1;
      }
      return -1;
    },
  },
];

/** Who hears what is said in a trial. */
const HEARERS = /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry)$/;

/**
 * The first token of a clause that closes a sentence and gives the source of all of it, or of the quotation before it: what
 * a clause before it reports ends there. `end` where there is none.
 */
export function outerStart(sentence: SentenceClauses): number {
  for (const { find } of OUTER_RULES) {
    const from = find(sentence);
    if (from > 0) return beforeOwnQuote(sentence, from);
  }
  return sentence.end;
}

/** “Lowe said she would go: “I am tired,” she added”: the quotation before an outer clause that reports it alone. */
function beforeOwnQuote({ mentioned: { tokens } }: SentenceClauses, from: number): number {
  const { inside, gap } = tokens;
  let first = from;
  while (first > from - LONGEST_QUOTE && inside[from - 1]! >= 0 && inside[first - 1] === inside[from - 1])
    first--;
  return gap[first]! & GAP.colon ? first : from;
}

function isSetOff({ gap }: Tokens, i: number): boolean {
  return (gap[i]! & GAP.comma) !== 0;
}
