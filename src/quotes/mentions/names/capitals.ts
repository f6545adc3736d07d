import { HALVES as FIRST_HALVES, OPENINGS as OPENING_WORDS } from '../../../lexicon/function-words.ts';
import { NAMES_IN_ING } from '../../../lexicon/names.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS, NOUN, VERB } from '../../tokens/classes.ts';
import { isInSmallLetters } from '../../tokens/lowercase-words.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';
import { GAP, isAuxiliary, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { nameEnd } from './name-runs.ts';
import {
  isAcronym,
  isBehindPrefix,
  isGivenMonth,
  isOfPaper,
  isSmallWordInHeadline,
} from './words-in-names.ts';

/** “I’m”, “We’ve” */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|what|who)['’](?:m|ve|d|ll|re|s)$/;

const COURTESIES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms']);
const IN_ING = setOf(NAMES_IN_ING);
const HALVES = setOf(FIRST_HALVES);
const OPENINGS = new Map(Object.entries(OPENING_WORDS).map(([next, words]) => [next, setOf(words)]));

/** A word with a capital, and what stands round it. */
export interface Capital {
  readonly tokens: Tokens;
  readonly i: number;
  /** Classes of the word, and of the next one. */
  readonly bits: number;
  readonly next: number;
  /** Whether the next word belongs to the same phrase, and has a capital too. */
  readonly isJoined: boolean;
  readonly isNamed: boolean;
  /** Whether it opens a sentence; “Critics: …” labels who speaks. */
  readonly opens: boolean;
  readonly isLabel: boolean;
  /** Whether it opens a sentence as the only word of its kind. */
  readonly isAlone: boolean;
  /** “…,” Will Fields said: after a quotation’s comma no sentence opens. */
  readonly isAfterQuotation: boolean;
}

/** What begins with a capital: a name, a noun phrase (“Critics”), or nobody. */
export type CapitalKind = 'name' | 'phrase' | 'nobody';

/** One way to tell what a capital begins. */
export interface CapitalRule {
  readonly name: string;
  /** Invented text, its names in square brackets, its phrases in round ones, its pronouns in angle ones. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (capital: Capital) => CapitalKind | undefined;
}

/** In the order in which they are asked; the first that answers decides. */
export const CAPITAL_RULES: readonly CapitalRule[] = [
  {
    name: 'conjunction',
    example: 'But [Lowe] left.',
    find: ({ tokens, i, bits, isLabel }) =>
      bits & IS.conjunction && !isLabel && !isAcronym(tokens, i) ? 'nobody' : undefined,
  },
  {
    name: 'pronoun with its verb',
    example: 'I’m [Ada Lowe]. We’ve left, and they’ll stay.',
    find: ({ tokens, i }) => (CONTRACTION.test(lowerAt(tokens, i)) ? 'nobody' : undefined),
  },
  {
    name: 'courtesy title alone',
    example: '“It rained,” Mr said, and [Ms. Pell] left.',
    find: ({ tokens, i }) =>
      COURTESIES.has(lowerAt(tokens, i)) && nameEnd(tokens, i) === i + 1 ? 'nobody' : undefined,
  },
  {
    name: 'day or month',
    example: '<It> left on Monday with [April Venn], [Jan ter Braak] and [the Sunday Gazette].',
    find: ({ tokens, i, bits, next, isJoined }) => {
      if (!(bits & IS.date)) return undefined;
      const isGiven = isJoined && (next & (IS.capital | IS.particle)) !== 0 && isGivenMonth(tokens, i);
      return isGiven || isOfPaper(tokens, i) ? undefined : 'nobody';
    },
  },
  {
    name: 'preposition or auxiliary that is no given name',
    example: 'After noon [Will] described <it>.',
    find: (capital) => (isFunctionWord(capital) ? 'nobody' : undefined),
  },
  {
    name: 'second half of a compound with a prefix',
    example: 'As night fell, pre-Budget (reports) came.',
    find: ({ tokens, i }) => (isBehindPrefix(tokens, i) ? 'nobody' : undefined),
  },
  {
    name: 'adverb that opens a sentence',
    example: 'Meanwhile [Lowe] left. Specifically, [Pell] stayed. [Kelly] said so.',
    find: (capital) =>
      capital.isAlone && (capital.bits & (IS.starter | IS.adverb) || isManner(capital))
        ? 'nobody'
        : undefined,
  },
  {
    name: 'first half of a compound that opens a sentence',
    example: 'Long-term (analysts) left. Anti-fraud (police) said so.',
    find: ({ tokens, i, bits, next, opens }) => {
      const isHalf = opens && bits & IS.starter && tokens.gap[i + 1] === GAP.hyphen;
      return isHalf && next & IS.lowercase && nameEnd(tokens, i) === i + 1 ? 'nobody' : undefined;
    },
  },
  {
    name: 'participle that opens a sentence',
    example: 'Giving evidence, [Lowe] left. Sentencing, [Judge Pell] wept. [Harding] said so.',
    find: ({ tokens, i, isAlone, next }) => {
      if (!isAlone || !/.(?:ing|ed)$/.test(lowerAt(tokens, i))) return undefined;
      const isSetOff = (tokens.gap[i + 1]! & GAP.comma) !== 0 && (next & IS.capital) !== 0;
      return isLowercaseNoVerb(next) || (isSetOff && isParticiple(tokens, i)) ? 'nobody' : undefined;
    },
  },
  {
    name: 'unknown word that opens a sentence, and stands elsewhere in small letters',
    example: 'Flames rose. [Lowe] saw flames.',
    find: ({ tokens, i, bits, next, opens, isJoined, isNamed }) => {
      if (!opens || isNamed || bits !== IS.capital || nameEnd(tokens, i) > i + 1) return undefined;
      // “Brown said” names somebody, though his coat be brown, and so does “Coast guard officer Brown”.
      if (isJoined && next & (VERB | NOUN | IS.modifier)) return undefined;
      return isInSmallLetters(tokens, lowerAt(tokens, i)) ? 'nobody' : undefined;
    },
  },
  {
    name: 'adjective that labels a caption',
    example: 'Affectionate: [Teddy] sleeps. [Lowe]: “Never.”',
    find: ({ tokens, i, bits, isLabel, isNamed }) =>
      isLabel && !isNamed && bits === IS.capital && isAdjective(lowerAt(tokens, i)) ? 'nobody' : undefined,
  },
  {
    name: 'participle that labels a caption, or leads to a quotation',
    example: 'Grilled: [Ada Lowe] left. Adding: “Now.” [Harding]: “Never.” [Mohammed]: “So.”',
    find: ({ tokens, i, bits, isLabel, isNamed }) => {
      if (!isLabel || isNamed || bits & ~(IS.capital | IS.say | IS.starter)) return undefined;
      return isParticiple(tokens, i) || isPastParticiple(lowerAt(tokens, i)) ? 'nobody' : undefined;
    },
  },
  {
    name: 'participle before a name',
    example:
      'Ousting [Lowe] is hard. Titled [Lowe’s Law], <it> failed. [Harding Lowe] left for [Swimming Club].',
    find: ({ tokens, i, bits, next, opens, isNamed }) =>
      opens &&
      isNamed &&
      !(bits & GENDERED) &&
      (NAMING.test(lowerAt(tokens, i)) || (!((bits | next) & OF_BODIES) && isParticiple(tokens, i)))
        ? 'nobody'
        : undefined,
  },
  {
    name: 'participle of a verb of saying',
    example: '[Lowe] has Tweeted.',
    find: ({ tokens, i, bits, isNamed }) =>
      !isNamed && bits & IS.say && isAuxiliary(tokens, i - 1) && lowerAt(tokens, i).endsWith('ed')
        ? 'nobody'
        : undefined,
  },
  {
    name: 'verb of saying before a name',
    example: 'Tweeted [Trent]: “Never.” Said [Lowe]: “Now.”',
    find: ({ tokens, i, bits, opens, isNamed }) =>
      opens && isNamed && bits & IS.say && /(?:ed|said|says|wrote)$/.test(lowerAt(tokens, i))
        ? 'nobody'
        : undefined,
  },
  {
    name: 'verb that opens a sentence',
    example: 'Call now. [Fire chief Dolores Amaya] left.',
    find: ({ bits, next, isAlone, isJoined }) => {
      const role = IS.person | IS.lowercase;
      if (!isAlone || !(bits & VERB) || (isJoined && (next & role) === role)) return undefined;
      return bits & (NOUN | IS.male | IS.female) ? undefined : 'nobody';
    },
  },
  {
    name: 'noun that opens a sentence',
    example: '(Critics) left. [Labour] say so.',
    find: ({ bits, next, isAlone, isJoined }) => {
      if (!isAlone || !(bits & (NOUN | IS.modifier)) || bits & IS.upper) return undefined;
      const isSubject = isJoined && (next & VERB) !== 0;
      return !(bits & NOUN) && isSubject ? undefined : 'phrase';
    },
  },
  {
    name: 'opening word before a name',
    example: 'According to [Lowe] <it> sank. Despite [Pell] <it> rose.',
    find: ({ tokens, i, bits, opens, isLabel, isNamed, isAfterQuotation }) => {
      if (!(bits & IS.starter) || isLabel || isAcronym(tokens, i)) return undefined;
      if (opens) return bits & NOUN || isAfterQuotation ? undefined : 'nobody';
      return isNamed ? undefined : 'nobody';
    },
  },
  {
    name: 'first half of a compound, or of an opening',
    example: 'Cash-strapped [Lowe] left. Keen to go, <he> ran.',
    find: ({ tokens, i, opens }) =>
      opens &&
      (tokens.gap[i + 1] === GAP.hyphen
        ? HALVES.has(lowerAt(tokens, i))
        : OPENINGS.get(lowerAt(tokens, i + 1))?.has(lowerAt(tokens, i)))
        ? 'nobody'
        : undefined,
  },
  {
    name: 'name',
    example: 'As night fell, [Mara Lowe] left.',
    find: () => 'name',
  },
];

/** What begins with the capital of word `i`, where a run of name words ends before word `end`. */
export function capitalKind(tokens: Tokens, i: number, end: number): CapitalKind {
  const capital = readCapital(tokens, i, end);
  for (const { find } of CAPITAL_RULES) {
    const kind = find(capital);
    if (kind) return kind;
  }
  return 'nobody';
}

function readCapital(tokens: Tokens, i: number, end: number): Capital {
  const next = tokens.is[i + 1] ?? 0;
  const isJoined = joined(tokens, i + 1);
  const opens = opensSentence(tokens, i);
  const isLabel = opens && (tokens.gap[i + 1]! & GAP.colon) !== 0;
  return {
    tokens,
    i,
    bits: tokens.is[i]!,
    next,
    isJoined,
    isNamed: isJoined && (next & IS.capital) !== 0,
    opens,
    isLabel,
    isAlone: opens && !isLabel && end === i + 1,
    isAfterQuotation: i > 0 && tokens.inside[i - 1]! >= 0 && (tokens.gap[i]! & GAP.stop) === 0,
  };
}

/** Participles that a name follows. */
const NAMING = /^(?:titled|entitled|named|dubbed|called|codenamed|nicknamed)$/;

const GENDERED = IS.male | IS.female;
/** “Swimming Club”, “Acting President Lowe” */
const OF_BODIES = NOUN | IS.modifier | IS.title;

/** “Affectionate”, though not “Applegate” */
function isAdjective(word: string): boolean {
  return word.length > 6 && /(?:[^g]ate|ous|ful|ive|less|able|ible|ial|ical)$/.test(word);
}

/** “Grilled”, though not “Reed” or “Mohammed”. */
function isPastParticiple(word: string): boolean {
  return word.length > 5 && /[^em]ed$/.test(word);
}

/** “Ousting”, though not “Harding”. */
function isParticiple(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return /...ing$/.test(word) && !IN_ING.has(word);
}

function isFunctionWord(capital: Capital): boolean {
  const { tokens, i, bits, next, isJoined, isNamed, opens, isLabel, isAfterQuotation } = capital;
  if (!(bits & (IS.preposition | IS.auxiliary)) || isLabel) return false;
  // “Will described”, “Grant said”
  if (bits & IS.male && isJoined && next & VERB && /[dt]$/.test(lowerAt(tokens, i + 1))) return false;
  // “Lowe To Halden: Wait”
  if (isSmallWordInHeadline(tokens, i)) return true;
  return !(isNamed && (!opens || isAfterQuotation));
}

/** “Specifically, …”, “Hastily dressed …”: an adverb that opens a sentence, though not “Kelly said”. */
function isManner({ tokens, i, bits, next }: Capital): boolean {
  // “Excitedly describing her visit”; but “Italy planning to leave said”
  const isDoing =
    /..(?:ed|ing|ous|ful|ive|less)ly$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1).endsWith('ing');
  return (
    /..ly$/.test(lowerAt(tokens, i)) &&
    !(bits & (IS.male | IS.female)) &&
    ((tokens.gap[i + 1]! & GAP.comma) !== 0 ||
      isLowercaseNoVerb(next) ||
      (isDoing && (next & IS.lowercase) !== 0))
  );
}

function isLowercaseNoVerb(bits: number): boolean {
  return (bits & IS.lowercase) !== 0 && !(bits & (VERB | IS.auxiliary));
}
