import { isBarePast, isIrregularPast as isPastForm } from '../../../lexicon/clause-verbs.ts';
import { IRREGULAR_PASTS } from '../../../lexicon/function-words.ts';
import { FIELDS_IN_ING } from '../../../lexicon/nouns.ts';
import { DEMONYMS } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { CLOSED, IS, NOUN, VERB } from '../../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../../tokens/number.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isBehindPrefix, isNameWord } from '../names/words-in-names.ts';
import {
  describesBehind,
  isAdverbAfterArticle,
  isBeforeHyphen,
  isBehindName,
  joinsAdjectives,
} from './describing-words.ts';
import type { PhraseWord } from './phrase-word.ts';
import { isQuantifier } from './quantifiers.ts';

const FIELDS = setOf(FIELDS_IN_ING);
const PEOPLES = setOf(DEMONYMS);
// Behind the words of a phrase “hit” is most likely a verb; behind a verb, as in “hit US cartoon”, it is not.
const PASTS = setOf(`${IRREGULAR_PASTS} hit`);

/** Determiners that no other word of their phrase stands before. */
const ARTICLES = /^(?:the|an?|his|her|its|their|my|your|our|this|that|these|those)$/;

/** Classes of what a verb of saying has behind it, and a noun has not. */
const BEHIND_VERB = IS.determiner | IS.pronoun | IS.object | IS.capital | IS.conjunction | IS.adverb;

/** What a word is to a noun phrase: where a name in it begins, its end, a noun that may be its head, another part. */
export type PhrasePart = 'name' | 'end' | 'noun' | 'part';

/** One way to tell what a word is to its noun phrase. */
export interface PhraseWordRule {
  readonly name: string;
  /** Invented text, its names in square brackets, its phrases in round ones, its pronouns in angle ones. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (word: PhraseWord) => PhrasePart | undefined;
}

/** In the order in which they are asked; the first that answers decides. */
export const PHRASE_WORD_RULES: readonly PhraseWordRule[] = [
  {
    name: 'day or month',
    example: 'As night fell, (the mayor) read (online posts) Thursday.',
    find: ({ bits, tokens, i, first }) =>
      bits & IS.date && i > first && !isNameWord(tokens, i) ? 'end' : undefined,
  },
  {
    name: 'past or name after a clause’s verb that no list knows',
    example: 'As night fell, (the polls) closed, and (the surge) surprised [Lowe].',
    find: (word) => {
      if (!word.isDetermined || word.noun >= 0) return undefined;
      return isPastOfPlural(word) || isObject(word.tokens, word.i, word.start) ? 'end' : undefined;
    },
  },
  {
    name: 'article or owner inside, where another phrase begins',
    example: 'As night fell, (the losses) (the firm) made rose.',
    find: ({ tokens, bits, i, start }) =>
      bits & IS.determiner && i > start && ARTICLES.test(lowerAt(tokens, i)) ? 'end' : undefined,
  },
  {
    name: 'people or faith before a noun',
    example: 'As night fell came (the Dutch boats), and [the Dutch] said so.',
    find: ({ tokens, i, first }) => (i > first && isAdjectiveOfPeople(tokens, i) ? 'part' : undefined),
  },
  {
    name: 'name behind a prefix',
    example: 'As night fell, (the pro-Lowe councillor) left.',
    find: ({ tokens, i }) => (isBehindPrefix(tokens, i) ? 'part' : undefined),
  },
  {
    name: 'name before a hyphen',
    example: 'As night fell, (the Halden-led force) left, and [the Halden] of old wept.',
    find: ({ tokens, i, first }) =>
      i > first && (isBeforeHyphen(tokens, i) || isBehindName(tokens, i)) ? 'part' : undefined,
  },
  {
    name: 'capital',
    example: 'As night fell, [the mayor Dan Pell] left.',
    find: ({ bits, i, first }) => (bits & IS.capital && i > first ? 'name' : undefined),
  },
  {
    name: 'preposition that ends a compound',
    example: 'As night fell, (a round-up) said so, and (a mother)-of-two slept.',
    find: ({ tokens, bits, i, first }) =>
      i > first && bits & IS.preposition && tokens.gap[i] === GAP.hyphen && tokens.gap[i + 1] !== GAP.hyphen
        ? 'part'
        : undefined,
  },
  {
    name: '“and” between two words that describe',
    example: 'As night fell, (a tired and angry visitor) left with (a clerk) and (the vicar).',
    find: (word) => (joinsAdjectives(word) ? 'part' : undefined),
  },
  {
    name: 'preposition, conjunction, auxiliary or pronoun',
    example: 'As night fell, (the mayor) has met (the vicar) and (the clerk).',
    find: ({ bits }) => (bits & CLOSED ? 'end' : undefined),
  },
  {
    name: 'adverb before what describes a noun',
    example: 'As night fell, (a newly elected mayor) left.',
    find: ({ tokens, i, start, isDetermined }) => {
      if (!isDetermined) return undefined;
      return (i === start && describesBehind(tokens, i)) ||
        (i === start + 1 && describesBehind(tokens, start))
        ? 'part'
        : undefined;
    },
  },
  {
    name: 'adverb or what looks like one after an article',
    example: 'As night fell, (a very tired visitor) and (an elderly baker) left.',
    find: (word) => (isAdverbAfterArticle(word) ? 'part' : undefined),
  },
  {
    name: 'adverb',
    example: 'As night fell, (the mayor) later left, and (the pair) then left.',
    find: ({ tokens, bits, i, first, start }) =>
      bits & IS.adverb &&
      i > first &&
      (!(bits & (NOUN | IS.modifier)) || (i > start && lowerAt(tokens, i) === 'then'))
        ? 'end'
        : undefined,
  },
  {
    name: 'past of an irregular verb',
    example: 'As night fell, (that process) led to rows.',
    find: ({ tokens, i, start }) => (i > start && isIrregularPast(tokens, i) ? 'end' : undefined),
  },
  {
    name: 'noun of speech after a determiner',
    example: 'As night fell, (the claim) failed.',
    find: (word) => (isSpeech(word) ? 'noun' : undefined),
  },
  {
    name: 'noun that looks like a verb after a singular adjective',
    example:
      'As night fell, (a rainy state) warned so, (a previous estimate) fell, and (the rich) fear <it>.',
    find: (word) => (isNounAfterAdjective(word) ? 'noun' : undefined),
  },
  {
    name: 'verb of saying',
    example: 'As night fell, (another) said so, and (the alleged spy) has left.',
    find: ({ bits, tokens, i, first, start }) => {
      if (!(bits & VERB) || bits & NOUN) return undefined;
      // “Another said” names somebody by the determiner alone; “the alleged thief” does not.
      return i > start || (start > first && isQuantifier(tokens, start - 1)) ? 'end' : undefined;
    },
  },
  {
    name: 'noun of a person, a body or a document',
    example: 'As night fell, (the council press officer) left.',
    find: ({ bits }) => (bits & NOUN ? 'noun' : undefined),
  },
  {
    name: 'unknown plural after the noun, before a verb',
    example: 'As night fell, (email exchanges) suggested so, and (the mayor) wins.',
    find: (word) => (word.noun >= 0 && isPluralBeforeVerb(word) ? 'noun' : undefined),
  },
  {
    name: 'unknown word between two nouns',
    example: 'As night fell, (law enforcement officials) left, and (the firm) won (clients) over.',
    find: ({ tokens, i, noun }) => (noun === i - 1 && isBetweenNouns(tokens, i) ? 'part' : undefined),
  },
  {
    name: 'unknown word after the noun, which is a verb',
    example: 'As night fell, (the officer) wept.',
    find: ({ bits, noun }) => (noun >= 0 && !(bits & IS.modifier) ? 'end' : undefined),
  },
  {
    name: 'unknown word without a determiner',
    example: 'As night fell, (senior officials) wept, and boats sank.',
    find: ({ bits, isDetermined }) => (!isDetermined && !(bits & IS.modifier) ? 'end' : undefined),
  },
  {
    name: 'word that describes',
    example: 'As night fell, (a shaken young officer) left.',
    find: () => 'part',
  },
];

/** What the word is to its phrase. */
export function phrasePart(word: PhraseWord): PhrasePart {
  for (const { find } of PHRASE_WORD_RULES) {
    const part = find(word);
    if (part) return part;
  }
  return 'end';
}

/** “Dutch boats”: a people's name before a noun in small letters that no list knows. */
function isAdjectiveOfPeople(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  return (
    joined(tokens, next) &&
    tokens.gap[next] === GAP.blank &&
    tokens.is[next] === IS.lowercase &&
    PEOPLES.has(lowerAt(tokens, i)) &&
    !isIrregularPast(tokens, next) &&
    !lowerAt(tokens, next).endsWith('ed')
  );
}

/** “The polls closed”: a word in -ed after a plural that no list knows. */
function isPastOfPlural({ tokens, i, start, bits }: PhraseWord): boolean {
  if (i === start || bits !== IS.lowercase) return false;
  return (
    tokens.is[i - 1] === IS.lowercase && endsInS(lowerAt(tokens, i - 1)) && lowerAt(tokens, i).endsWith('ed')
  );
}

/** “email exchanges suggest”, “donor towns have promised”: no verb stands before a verb. */
function isPluralBeforeVerb({ tokens, i, bits }: PhraseWord): boolean {
  if (bits !== IS.lowercase || !endsInS(lowerAt(tokens, i)) || !joined(tokens, i + 1)) return false;
  const verb = /^(?:have|had)$/.test(lowerAt(tokens, i + 1)) && joined(tokens, i + 2) ? i + 2 : i + 1;
  return (tokens.is[verb]! & IS.say) !== 0 && !(tokens.is[verb]! & IS.nounVerb);
}

/** “The surge surprised Lowe”: a name behind two words that no list knows, of which the second may be a verb. */
export function isObject(tokens: Tokens, i: number, start: number): boolean {
  const { is, count } = tokens;
  if (i < start + 2 || i >= count || !(is[i]! & IS.capital)) return false;
  const areUnknown = is[i - 2] === IS.lowercase && is[i - 1] === IS.lowercase;
  return areUnknown && /(?:ed|e)$/.test(lowerAt(tokens, i - 1));
}

/** Whether a word is the past of an irregular verb. */
export function isIrregularPast(tokens: Tokens, i: number): boolean {
  // “the Halden-led force”
  return (
    (tokens.is[i]! & IS.lowercase) !== 0 && tokens.gap[i] !== GAP.hyphen && PASTS.has(lowerAt(tokens, i))
  );
}

/**
 * “law enforcement officials”: whether word `i`, which no list knows, stands between two nouns of one phrase. Behind a
 * singular it is no verb in its base form, as it is in “ministers want officials”.
 */
function isBetweenNouns(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  if (gap[i] !== GAP.blank || gap[i + 1] !== GAP.blank || is[i] !== IS.lowercase) return false;
  const next = is[i + 1]!;
  if (!(next & NOUN) || !(next & IS.lowercase) || next & (VERB | IS.determiner)) return false;
  // “At a press conference police said so”
  if (lowerAt(tokens, i + 1) === 'police') return false;
  return !isPluralNoun(lowerAt(tokens, i - 1)) && !endsInS(lowerAt(tokens, i)) && mayDescribe(tokens, i);
}

/** Whether word `i` may stand before a noun, and is no verb for all that the lists and its ending tell. */
export function mayDescribe(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i] ?? 0;
  if ((bits & ~IS.modifier) !== IS.lowercase) return false;
  const word = lowerAt(tokens, i);
  if (word.endsWith('ing')) return (bits & IS.modifier) !== 0 || FIELDS.has(word);
  return !(word.endsWith('ed') || isBarePast(word) || isPastForm(word));
}

/** “The secretive state warned”, “a radio show”: a base form behind a word in the singular; no verb agrees with it. */
function isNounAfterAdjective({ tokens, i, start, first, bits, isDetermined, noun }: PhraseWord): boolean {
  if (!(bits & IS.nounVerb) || bits & NOUN || !isDetermined || noun >= 0 || i === start) return false;
  const word = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  if (/(?:s|ed|ing)$/.test(word) || isIrregularPast(tokens, i) || tokens.gap[i] !== GAP.blank) return false;
  if ((isPluralNoun(before) && !before.endsWith('ous')) || tokens.is[i - 1]! & IS.adverb) return false;
  const next = joined(tokens, i + 1) ? tokens.is[i + 1]! : 0;
  // “the island state council”
  if (bits & IS.modifier && (next & NOUN || next === IS.lowercase)) return false;
  const article = lowerAt(tokens, first);
  if (/^an?$/.test(article)) return true;
  // “The rich claim that”, “the old fear the tide”: adjectives for people have the verbs of plurals.
  return (
    /^(?:the|this|that|his|her|its|their)$/.test(article) &&
    next !== 0 &&
    !(next & BEHIND_VERB) &&
    lowerAt(tokens, i + 1) !== 'to'
  );
}

function isSpeech({ bits, isDetermined, noun }: PhraseWord): boolean {
  return isDetermined && noun < 0 && (bits & IS.cueNoun) !== 0;
}
