import { isDoneToPersons, isQuantity, isSetPhrase } from '../../../lexicon/act-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { BREAK, GAP, isAuxiliary, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isPast, isPastBehindNoun } from '../clauses/finite-verbs.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import type { TopicRule } from './topic-rule.ts';

/** Words of the longest object whose noun is sought. */
const LONGEST_OBJECT = 6;

/** Words with which a phrasal verb goes on behind its object: “called it off”. */
const PARTICLE = /^(?:off|out|up|back|quits)$/;

/** What somebody rings up to do in so many words. */
const IN_WORDS = /^(?:say|tell|complain|report|warn|claim|announce)$/;

/** Others that are rung up, or called off. */
const RUNG_UP = /^(?:it|police|911|999)$/;

/** “found it hard to”, “find it much easier” */
const HARD =
  /^(?:so|too|very|much|more|really|increasingly|quite|hard|harder|difficult|easy|easier|tough|impossible|strange|odd|funny|useful|helpful|tricky|amusing|frustrating)$/;
/** Those whose finds are what they report. */
const STUDYING =
  /^(?:researchers?|scientists?|experts?|economists?|analysts?|academics?|auditors?|inspectors?|psychologists?)$/;
/** What is found out rather than found. */
const FINDINGS =
  /^(?:evidence|proof|links?|signs?|fault|guilty|failings?|flaws?|problems?|differences?|association|correlation|increase|rise|fall|levels?)$/;

/** Objects with which a verb of saying tells of an act. */
export const ACT_RULES: readonly TopicRule[] = [
  {
    name: 'what is called, found or pledged in a set phrase',
    example: 'Lowe called [a meeting].',
    find: ({ analysis, clause, sentence }, start) => {
      const { tokens } = analysis;
      const verb = lowerAt(tokens, clause.first);
      const noun = objectNoun({ analysis, start });
      if (!isSetPhrase(verb, lowerAt(tokens, noun)) || tokens.gap[noun + 1]! & GAP.hyphen) return false;
      // “dismissed the lawsuit as a stunt”
      if (verb.startsWith('dismiss') && hasPredicate(tokens, noun + 1)) return false;
      // “found himself locked in”
      if (verb.startsWith('f')) return !isAuxiliary(tokens, noun + 1);
      // “claimed lives were at risk”
      return !hasVerb(analysis, noun + 1, sentence.end);
    },
  },
  {
    name: 'who is questioned, dismissed or recalled',
    example: 'Police questioned [the driver in Harrow].',
    find: ({ analysis, clause, sentence }, start) => {
      const { tokens, mentions, at } = analysis;
      const verb = lowerAt(tokens, clause.first);
      const mention = mentions[at[start]!];
      if (!isDoneToPersons(verb) || mention?.first !== start || mention.possessive) return false;
      const isPerson = mention.kind === 'name' || (tokens.is[mention.head]! & (IS.person | IS.agent)) !== 0;
      if (!isPerson) return false;
      const { end } = mention;
      if (end >= sentence.end || tokens.gap[end]! & BREAK) return true;
      const next = lowerAt(tokens, end);
      // “dismissed Pell as a fool”, “recalled Pell as a kind man”
      if (next === 'as') return verb.startsWith('question');
      // “questioned the keepers of the pier”, “recalled Pell from Harrow was kind”
      if (next === 'of' || !(tokens.is[end]! & IS.preposition)) return false;
      return !hasVerb(analysis, end, sentence.end);
    },
  },
  {
    name: 'who is rung up, and what is called off',
    example: 'Lowe called [the mayor to concede].',
    find: ({ analysis: { tokens, mentions, at }, clause }, start) => {
      if (!/^call/.test(lowerAt(tokens, clause.first))) return false;
      const mention = mentions[at[clause.end]!];
      const isWord = (tokens.is[clause.end]! & IS.object) !== 0 || RUNG_UP.test(lowerAt(tokens, clause.end));
      // “called her plan to leave a joke”
      const isPerson =
        mention?.first === clause.end &&
        (mention.kind === 'name' || (tokens.is[mention.head]! & (IS.person | IS.agent | IS.body)) !== 0);
      const behind = mention?.first === clause.end ? mention.end : clause.end + 1;
      if (!(isWord || isPerson) || start > behind || tokens.gap[behind] !== GAP.blank) return false;
      const next = lowerAt(tokens, behind);
      // “called it in.”, but not “called it in breach of the law”
      if (/^(?:in|home)$/.test(next)) return tokens.gap[behind + 1] !== GAP.blank;
      // “called it out of order”
      if (PARTICLE.test(next)) return lowerAt(tokens, behind + 1) !== 'of';
      // “called the mayor to say she had won”
      return next === 'to' && !IN_WORDS.test(lowerAt(tokens, behind + 1)) && isBareVerb(tokens, behind + 1);
    },
  },
  {
    name: 'thing that somebody finds, or finds hard',
    example: 'Divers found [a letter in Harrow].',
    find: ({ analysis, clause, sentence }, start) => {
      const { tokens, mentions } = analysis;
      if (!/^f(?:inds?|ound)$/.test(lowerAt(tokens, clause.first)) || start !== clause.end) return false;
      // “found it hard to say that”
      if (lowerAt(tokens, start) === 'it') return HARD.test(lowerAt(tokens, start + 1));
      const { head, kind } = mentions[clause.mention]!;
      const isPerson = kind === 'phrase' && (tokens.is[head]! & (IS.person | IS.agent)) !== 0;
      const finder = lowerAt(tokens, head);
      if (!(isPerson || /^(?:s?he|who|police)$/.test(finder)) || STUDYING.test(finder)) return false;
      return isThing({ analysis, clause, sentence }, start) && !hasVerb(analysis, start + 1, sentence.end);
    },
  },
  {
    name: 'court or public that is appealed to',
    example: 'Lowe appealed [to the High Court].',
    find: ({ analysis: { tokens }, clause, sentence }, start) => {
      if (!/^appeal/.test(lowerAt(tokens, clause.first)) || lowerAt(tokens, start) !== 'to') return false;
      // “appealed to sailors to stay”, “appealed to the town for help”
      const last = Math.min(sentence.end, start + MOST_TO_VERB);
      for (let i = start + 1; i < last && !(tokens.gap[i]! & BREAK); i++)
        if (/^(?:to|for|not|that)$/.test(lowerAt(tokens, i))) return false;
      return true;
    },
  },
  {
    name: 'number that is added or claimed',
    example: 'Lowe added [two goals in Harrow].',
    find: ({ analysis, clause, sentence }, start) => {
      const { tokens } = analysis;
      if (!/^(?:add(?:s|ed|ing)?|claim(?:ed|ing))$/.test(lowerAt(tokens, clause.first))) return false;
      if (!(tokens.is[start]! & IS.number) && !isQuantity(lowerAt(tokens, start))) return false;
      return !hasVerb(analysis, start + 1, sentence.end);
    },
  },
];

/** Tokens of an object, and of what follows it, in which a verb is sought. */
const MOST_TO_VERB = 20;

/**
 * Whether token `i` or a later one, before the next sign or clause, is the verb of what stands before it: “the request
 * was late”, “three officers beat her”; but “two goals and left” tells of two acts.
 */
function hasVerb({ tokens, at }: StatementPlace['analysis'], from: number, end: number): boolean {
  const last = Math.min(end, from + MOST_TO_VERB);
  for (let i = from; i < last && !(tokens.gap[i]! & BREAK); i++) {
    const word = lowerAt(tokens, i);
    // “the times she set”
    if (ENDS_CLAUSE.test(word) || tokens.is[i]! & IS.pronoun) return false;
    if (/^(?:and|but)$/.test(word)) {
      // “added another and Pell hit two”, “added a goal and left”
      if (tokens.is[i + 1]! & IS.capital || isPast(lowerAt(tokens, i + 1))) return false;
    } else if (at[i]! < 0 && isVerbAt(tokens, i)) return true;
  }
  return false;
}

/** “was”, “came”, “beat”; but not the month of “in May” */
function isVerbAt(tokens: Tokens, i: number): boolean {
  if (!(tokens.is[i]! & IS.lowercase)) return false;
  return (tokens.is[i]! & IS.auxiliary) !== 0 || isPastBehindNoun(tokens, i);
}

/** “a letter in Harrow”; but not “Pell leads the race”, “no sign of gulls”, “the pier “unsafe””. */
function isThing({ analysis, sentence }: StatementPlace, start: number): boolean {
  const { tokens } = analysis;
  if (!(tokens.is[start]! & IS.lowercase) || lowerAt(tokens, start) === 'no') return false;
  const last = Math.min(sentence.end, start + MOST_TO_VERB);
  for (let i = start; i < last; i++) if (tokens.inside[i]! >= 0) return false;
  return !FINDINGS.test(lowerAt(tokens, objectNoun({ analysis, start })));
}

/** Words behind which a verb belongs to another clause. */
const ENDS_CLAUSE =
  /^(?:as|when|while|after|before|because|if|since|until|although|though|where|who|which|that|what|to)$/;

/** “as a stunt”, “against her as politics”: whether “as” stands at token `i` or closely behind it. */
function hasPredicate(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + LONGEST_OBJECT && !(tokens.gap[i]! & BREAK); i++)
    if (lowerAt(tokens, i) === 'as') return true;
  return false;
}

/** The noun of the object that begins at token `start`: the head of its mention, or the last word before another phrase. */
function objectNoun({ analysis, start }: Pick<StatementPlace, 'analysis'> & { start: number }): number {
  const { tokens, mentions, at } = analysis;
  const mention = mentions[at[start]!];
  if (mention?.first === start) return mention.head;
  let i = start;
  while (i < start + LONGEST_OBJECT && joined(tokens, i + 1) && !(tokens.is[i + 1]! & ENDS_OBJECT)) i++;
  return i;
}

/** Classes of words behind the noun of an object. */
const ENDS_OBJECT =
  IS.preposition |
  IS.conjunction |
  IS.determiner |
  IS.auxiliary |
  IS.pronoun |
  IS.object |
  IS.adverb |
  IS.date;

/** “to concede”, but not “to the council” */
function isBareVerb(tokens: Tokens, i: number): boolean {
  return (tokens.is[i]! & IS.lowercase) !== 0 && !(tokens.is[i]! & ENDS_OBJECT);
}
