import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import type { Cue } from '../../cues/cue.ts';
import { cueAt } from '../../cues/cues.ts';
import { bearerOf } from '../../cues/maximal-mention.ts';
import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt } from '../../tokens/tokens.ts';
import { hasPair } from './apostrophes.ts';
import type { ReportingClause, SentenceTokens } from './reporting-clause.ts';
import { saidBy } from './silent-rule.ts';
import { isSilent } from './silent-rules.ts';

/** Tokens behind “according” with which a source begins, at the latest. */
const MOST_TO_SOURCE = 6;

/** A token that may be the cue of a statement. */
export interface ClausePlace {
  readonly mentioned: MentionedTokens;
  readonly i: number;
  readonly sentence: SentenceTokens;
  /** The last clause before it in its sentence that has a subject of its own; `null` where there is none. */
  readonly before: ReportingClause | null;
}

/** One way in which a token reports what somebody says. */
export interface ClauseRule {
  readonly name: string;
  /** Invented text: the cue in brackets, and whoever speaks by it in braces. */
  readonly example: string;
  /** The clause; `null` where there is none. */
  readonly find: (place: ClausePlace) => ReportingClause | null;
}

/** All rules are asked, since a token may be read in several ways; the model chooses among these, or none of them. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  {
    name: 'label',
    example: '{[Lowe]}: Pier is safe',
    find: ({ mentioned: { tokens, mentions, at }, i, sentence }) => {
      const mention = mentions[at[i]!];
      if (i !== sentence.first || mention?.first !== i || mention.end >= sentence.end) return null;
      if (!(tokens.gap[mention.end]! & GAP.colon)) return null;
      const { end } = mention;
      return { first: i, end, mention: at[i]!, link: 'label', report: 'label', from: i, to: end };
    },
  },
  {
    name: 'according to',
    example: 'The pier was safe, [according to] {a report}.',
    find: ({ mentioned, i }) => {
      const { tokens, mentions, at } = mentioned;
      if (lowerAt(tokens, i) !== 'according' || lowerAt(tokens, i + 1) !== 'to') return null;
      // “listed according to whether they pay”
      if (tokens.is[i + 2]! & IS.conjunction) return null;
      // “according to a recent Lowe & Pell poll”
      let start = i + 2;
      while (start < i + MOST_TO_SOURCE && at[start]! < 0 && joined(tokens, start + 1)) start++;
      const m = at[start] ?? -1;
      if (m < 0 || mentions[m]!.first !== start) return null;
      const { reach, qualified, head, end } = mentions[m]!;
      // “according to her wishes”, “according to the dress code”; but “according to The Age”
      const isCommon = (tokens.is[head]! & IS.lowercase) !== 0;
      if ((isCommon && isNoSource(lowerAt(tokens, head))) || isNoSource(lowerAt(tokens, end))) return null;
      const mention = bearerOf(mentioned, m);
      const to = Math.max(reach, qualified);
      return { first: i, end: i + 2, mention, link: 'according', report: 'according', from: i, to };
    },
  },
  {
    name: 'verb that shares the subject of the clause before',
    example: '{Lowe} said the pier was safe, [adding] that it was old.',
    find: (place) => (isJoined(place) ? verbClause(place, shared) : null),
  },
  {
    name: 'verb behind its subject',
    example: '{The mayor} has repeatedly [said] the pier was safe.',
    find: (place) => (isJoined(place) ? null : verbClause(place, straight)),
  },
  {
    name: 'verb before its subject',
    example: 'The pier was safe, [said] {the mayor}.',
    find: (place) => (isSetOff(place) ? verbClause(place, inverted) : null),
  },
];

/** Nouns of what one acts by, which says nothing. */
function isNoSource(noun: string): boolean {
  return /^(?:wish|wishes|taste|size|value|age|needs?|custom|tradition|intentions?|steps|code|rules)$/.test(
    noun,
  );
}

/** “Lowe argued for it, saying …”, “Lowe said so and added …”, “before adding …” */
function isJoined({ mentioned: { tokens }, i, before }: ClausePlace): boolean {
  if (!before) return false;
  const previous = lowerAt(tokens, i - 1);
  return lowerAt(tokens, i).endsWith('ing')
    ? (tokens.gap[i]! & GAP.comma) !== 0 || /^(?:and|but|while|before|after)$/.test(previous)
    : /^(?:and|but|then|also|later)$/.test(previous);
}

/** The subject of the clause before. */
function shared({ i, before }: ClausePlace): Cue {
  return { first: i, end: i + 1, mention: before!.mention, link: 'shared' };
}

/** The subject before the verb. It does not reach over doubled apostrophes: “with the town,'' Mr. Pell added”. */
function straight({ mentioned, i, sentence: { first, end } }: ClausePlace): Cue | null {
  const cue = cueAt(mentioned, i, { first, before: end, after: end, end });
  if (cue?.link !== 'subject' && cue?.link !== 'parted') return cue;
  const { tokens, mentions, at } = mentioned;
  for (let p = mentions[cue.mention]!.first + 1; p < i; p++) {
    if (!hasPair(tokens, p)) continue;
    const mention = at[i - 1]!;
    return (mentions[mention]?.first ?? -1) >= p ? { ...cue, mention, link: 'subject' } : null;
  }
  return cue;
}

/** Whether the verb is set off from what stands before it, “…, said Lowe”, or only a name follows it. */
function isSetOff(place: ClausePlace): boolean {
  const { mentioned, i, sentence } = place;
  const { tokens } = mentioned;
  if (i === sentence.first || !(tokens.is[i]! & IS.say) || lowerAt(tokens, i).endsWith('ing')) return false;
  return tokens.gap[i] !== GAP.blank || tokens.inside[i - 1]! >= 0 || isBeforeLastName(place);
}

/** “Pier is safe says Lowe”: whether a name, with what describes it, is all that stands behind the verb. */
function isBeforeLastName({ mentioned: { tokens, mentions, at }, i, sentence }: ClausePlace): boolean {
  const mention = mentions[at[i + 1]!];
  return (
    /^(?:says|said)$/.test(lowerAt(tokens, i)) &&
    mention?.first === i + 1 &&
    mention.kind === 'name' &&
    !mention.possessive &&
    Math.max(mention.end, mention.reach) === sentence.end
  );
}

/** The subject behind the verb. */
function inverted({ mentioned, i, sentence: { first, end } }: ClausePlace): Cue | null {
  const cue = cueAt(mentioned, i, { first, before: first, after: i, end });
  return cue?.link === 'inverted' ? cue : null;
}

/**
 * The whole clause of a verb and its speaker, with what stands in apposition; `null` where the verb reports nothing.
 */
function verbClause(place: ClausePlace, findCue: (place: ClausePlace) => Cue | null): ReportingClause | null {
  const { tokens, mentions } = place.mentioned;
  const report = statementVerbOf(lowerAt(tokens, place.i));
  const cue = report ? findCue(place) : null;
  if (!report || !cue) return null;
  const { first, end, mention, link } = cue;
  if (link === 'agent') return null;
  const own = mentions[mention]!;
  if (isSilent(saidBy(tokens, own, first))) return null;
  const beside = mentions[own.appositive] ?? own;
  const from = link === 'shared' ? first : Math.min(first, own.first, beside.first);
  const to = link === 'inverted' ? Math.max(end, own.reach, own.qualified, beside.reach) : end;
  return { first, end, mention, link, report, from, to };
}
