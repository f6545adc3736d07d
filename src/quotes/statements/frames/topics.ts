import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import { ACT_RULES } from './acts.ts';
import type { TopicRule } from './topic-rule.ts';

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
  {
    name: 'second verb',
    example: 'Lowe agreed [and left].',
    find: ({ analysis: { tokens }, clause }, start) =>
      start === clause.end && tokens.gap[start] === GAP.blank && /^(?:and|but)$/.test(lowerAt(tokens, start)),
  },
  ...ACT_RULES,
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
