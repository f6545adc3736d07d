import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';

/** One way in which what stands behind a verb tells what somebody spoke of, or to whom, but not what was said. */
export interface TopicRule {
  readonly name: string;
  /** Invented text with what is no statement in brackets. */
  readonly example: string;
  /** Whether that is so of a stretch that begins at token `start`, right behind the verb or its object. */
  readonly find: (place: StatementPlace, start: number) => boolean;
}

/** Prepositions before a topic, a place or a time. */
const BEFORE_TOPIC = /^(?:about|of|on|in|at|with|from|between|under|against|for)$/;
/** Words behind a preposition that counts or dates what is said: “predicts between two and four”, “argued at no time”. */
const BEHIND_PREPOSITION = /^(?:one|two|half|third|first|once|least|most|times|every|no|\d.*)$/;
/** Words for what somebody claims: “denied the charges”. */
const CLAIMS = setOf(
  'claim claims charge charges allegation allegations accusation accusations report reports rumour rumours rumor rumors',
);

/** Tokens behind the start of a clause in which its auxiliary is sought. */
const MOST_TO_VERB = 12;
/** Verbs of saying, and the objects with which they tell of an act. */
const SET_PHRASES: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [/^call/, /^(?:meeting|conference|election|elections|referendum|vote|strike|summit)$/],
  [/^(?:find|found)/, /^(?:no|net|themselves|himself|herself|itself|fame|space)$/],
  [/^pledg/, /^(?:allegiance|loyalty)$/],
  [/^claim/, /^(?:victory|land|lives|medals|title|titles|crown)$/],
];

export const TOPIC_RULES: readonly TopicRule[] = [
  {
    name: 'preposition',
    example: 'Lowe complained [about gulls].',
    find: ({ analysis: { tokens }, clause }, start) => {
      const word = lowerAt(tokens, start);
      if (clause.report === 'say' || start !== clause.end || !BEFORE_TOPIC.test(word)) return false;
      if (BEHIND_PREPOSITION.test(lowerAt(tokens, start + 1))) return false;
      return !(word === 'against' ? /^(?:caution|rul)/ : /^plead/).test(lowerAt(tokens, clause.first));
    },
  },
  {
    name: 'of what somebody is told',
    example: 'Lowe told [the council about floods].',
    find: ({ analysis: { tokens, mentions, at }, clause }, start) => {
      if (clause.report !== 'tell') return false;
      const mention = mentions[at[start]!];
      // “told the council the owner of the pier was ill”: there “of” belongs to the subject.
      const behind = start === clause.end && mention?.first === start ? mention.end : start;
      return /^(?:about|of)$/.test(lowerAt(tokens, behind));
    },
  },
  {
    name: 'whom it is said to',
    example: 'Lowe said [to Varga].',
    // “said to the council the pier was unsafe”
    find: ({ analysis: { tokens }, clause, sentence }, start) =>
      clause.report === 'say' &&
      start === clause.end &&
      lowerAt(tokens, start) === 'to' &&
      (tokens.is[start + 1]! & (IS.determiner | IS.capital | IS.object)) !== 0 &&
      !hasAuxiliary(tokens, start, sentence.end),
  },
  {
    name: 'clause that describes a noun',
    example: 'A late claim [she filed] failed.',
    find: ({ analysis: { tokens, mentions }, clause }, start) => {
      if (clause.link !== 'owner' || start !== clause.end) return false;
      const isOne = /^an?$/.test(lowerAt(tokens, mentions[clause.mention]!.first));
      return isOne || lowerAt(tokens, start) === 'if' || lowerAt(tokens, start).endsWith('ing');
    },
  },
  {
    name: 'charges that are denied',
    example: 'Lowe denied [the charges].',
    find: ({ analysis: { tokens, mentions, at }, clause }, start) => {
      if (!/^den(?:y|ies|ied|ying)$/.test(lowerAt(tokens, clause.first))) return false;
      const mention = mentions[at[start]!];
      if (mention?.first !== start || !/^(?:the|these|those|all|such)$/.test(lowerAt(tokens, start)))
        return false;
      return CLAIMS.has(lowerAt(tokens, mention.head)) && !/^(?:that|of)$/.test(lowerAt(tokens, mention.end));
    },
  },
  {
    name: 'who is denied something',
    example: 'The storm denied [Lowe a third prize].',
    find: ({ analysis: { tokens, mentions, at }, clause }, start) => {
      if (!/^den(?:y|ies|ied|ying)$/.test(lowerAt(tokens, clause.first))) return false;
      if (/^(?:bail|entry|access)$/.test(lowerAt(tokens, start))) return true;
      // “denied them leave”
      if (/^(?:them|him|us|me)$/.test(lowerAt(tokens, start))) return true;
      const mention = mentions[at[start]!];
      if (mention?.first !== start) return false;
      const isNamed =
        mention.kind === 'name' || (tokens.is[mention.head]! & (IS.person | IS.agent | IS.body)) !== 0;
      // “the keeper denied Lowe from close range”
      const behind =
        mention.kind === 'name' && !mention.possessive ? IS.determiner | IS.preposition : IS.determiner;
      return isNamed && tokens.gap[mention.end] === GAP.blank && (tokens.is[mention.end]! & behind) !== 0;
    },
  },
  {
    name: 'what is added to something',
    example: 'Lowe added [the cup to her list].',
    find: ({ analysis: { tokens, mentions, at }, clause, sentence }, start) => {
      if (!/^add(?:s|ed|ing)?$/.test(lowerAt(tokens, clause.first))) return false;
      // “added to fears that”
      const mention = mentions[at[start]!];
      const behind = mention?.first === start ? mention.end : start;
      if (lowerAt(tokens, behind) !== 'to' || tokens.gap[behind] !== GAP.blank) return false;
      // “added the road to Harrow was closed”
      if (behind > start && hasAuxiliary(tokens, behind, sentence.end)) return false;
      // “added the bid to buy it was off”
      return (
        behind === start ||
        (tokens.is[behind + 1]! & (IS.determiner | IS.capital)) !== 0 ||
        isOwner(tokens, behind + 1)
      );
    },
  },
  {
    name: 'what is called, found or pledged in a set phrase',
    example: 'Lowe called [a meeting].',
    find: ({ analysis: { tokens, mentions, at }, clause }, start) => {
      const objects = SET_PHRASES.find(([verb]) => verb.test(lowerAt(tokens, clause.first)))?.[1];
      const mention = mentions[at[start]!];
      const isObject = mention?.first === start;
      // “claimed lives were at risk”
      if (!objects || isAuxiliary(tokens, isObject ? mention.end : start + 1)) return false;
      return objects.test(lowerAt(tokens, isObject ? mention.head : start));
    },
  },
  {
    name: 'what is stressed of somebody',
    example: 'Lowe reiterated [her commitment to the pier].',
    find: ({ analysis: { tokens, mentions, at }, clause, sentence }, start) => {
      if (!/^(?:reiterat|stress|emphasi[sz]|underlin|highlight)/.test(lowerAt(tokens, clause.first)))
        return false;
      const mention = mentions[at[start]!];
      if (!isOwner(tokens, start) && !mention?.possessive) return false;
      return !hasAuxiliary(tokens, start + 1, sentence.end);
    },
  },
];

/** Whether a stretch from token `start` on, behind a verb, tells no more than a topic or whom it is said to. */
export function isTopic(place: StatementPlace, start: number): boolean {
  return TOPIC_RULES.some(({ find }) => find(place, start));
}

/** Whether an auxiliary stands within reach of token `from`, before `end`. */
function hasAuxiliary(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + MOST_TO_VERB); i++) if (isAuxiliary(tokens, i)) return true;
  return false;
}

function isOwner(tokens: Tokens, i: number): boolean {
  return /^(?:his|her|its|their)$/.test(lowerAt(tokens, i));
}
