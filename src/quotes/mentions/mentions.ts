import { IS, NOUN } from '../tokens/classes.ts';
import { endsInS } from '../tokens/number.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { linkAppositives } from './appositions.ts';
import { type Mention, nameMention, pronounMention, widened } from './mention.ts';
import { isPartOfName, startsName } from './names/first-words.ts';
import { handleEnd, userNameAt } from './names/handles.ts';
import { nameEnd } from './names/name-runs.ts';
import { mentionOfRun } from './names/roles-and-names.ts';
import { isAcronym } from './names/words-in-names.ts';
import { compoundStart } from './phrases/compounds.ts';
import { barePhraseAt, capitalAt, determinedPhraseAt } from './phrases/noun-phrases.ts';
import { isHalf, shareAt } from './phrases/shares.ts';
import { sourceAt, wholeSource } from './phrases/sources.ts';
import { endsInSurname, surnameAt, surnameOf, titleAsSurname } from './surnames.ts';

/**
 * Finds what may name a speaker, outside quotations and in them. Word by word, the rules below tell how a mention may
 * begin, and hand it to `names` (where a run of capitals ends, and what of it is the name) or to `phrases` (which words
 * a noun phrase holds). Last, `appositions` ties names to the roles beside them.
 *
 * @returns The mentions in text order; none overlaps another.
 */
export function findMentions(tokens: Tokens): Mention[] {
  const found: Mention[] = [];
  const surnames = new Set<string>();
  let i = 0;
  while (i < tokens.count) {
    const begun =
      titleAsSurname(tokens, i, surnames) ??
      mentionAt(tokens, i) ??
      surnameAt(tokens, i, surnames) ??
      sourceAt(tokens, i) ??
      userNameAt(tokens, i);
    if (!begun) {
      i++;
      continue;
    }
    const mention = wholeSource(tokens, begun);
    found.push(mention);
    if (endsInSurname(tokens, mention)) surnames.add(surnameOf(tokens, mention.nameEnd - 1));
    i = mention.end;
  }
  linkAppositives(tokens, found);
  return found;
}

/** How a mention may begin. */
export interface MentionRule {
  readonly name: string;
  /** Invented text, its names in square brackets, its phrases in round ones, its pronouns in angle ones. */
  readonly example: string;
  /** The mention that begins at word `i` of classes `bits`, `null` where none does; `undefined`: ask the next rule. */
  readonly find: (tokens: Tokens, i: number, bits: number) => Mention | null | undefined;
}

/** In the order in which they are asked; the first that answers decides. */
export const MENTION_RULES: readonly MentionRule[] = [
  {
    name: 'object of “according to”',
    example: 'According to <her>, <it> sank; according to (her friend), <it> rose.',
    find: (tokens, i) => (isObjectOfAccording(tokens, i) ? pronounMention(i) : undefined),
  },
  {
    // “I”, “we” and “you” inside a quotation mean its speaker or hearer; outside, the writer and the reader.
    name: 'pronoun outside quotations',
    example: '<We> left. “I saw it,” <she> said, and [WHO] left.',
    find: (tokens, i, bits) => {
      if (!(bits & IS.pronoun) || isAcronym(tokens, i)) return undefined;
      return tokens.inside[i]! < 0 ? pronounMention(i) : null;
    },
  },
  {
    name: 'relative pronoun before a verb of saying',
    example:
      '[Lowe], <who> left, sent (a message) <that> read well to (the watchdog), <which> called <it> fair.',
    find: (tokens, i, bits) =>
      bits & (IS.conjunction | IS.determiner) && isRelative(tokens, i) ? pronounMention(i) : undefined,
  },
  {
    name: 'handle',
    example: '(A user) called @[ada_lowe] left. “It sank,” wrote @[Hale].',
    find: (tokens, i) => {
      const end = handleEnd(tokens, i);
      return end > i ? nameMention(tokens, { first: i, nameFirst: i, end, roleFirst: i }) : undefined;
    },
  },
  {
    name: 'small letter in a quotation',
    example: '“Go to the mayor,” <she> said.',
    find: (tokens, i, bits) => (tokens.inside[i]! >= 0 && !(bits & IS.capital) ? null : undefined),
  },
  {
    name: '“that” before a clause',
    example:
      'As night fell, (the mayor) said that [Lowe] left, that (the clerk) left, and that (officials) left.',
    find: (tokens, i, bits) => (bits & IS.determiner && isComplementizer(tokens, i) ? null : undefined),
  },
  {
    name: 'share of people',
    example:
      'As night fell, (six in 10) said so, (52 percent) of (viewers) agreed, and (half) of us said so.',
    find: (tokens, i, bits) =>
      bits & (IS.number | IS.determiner | IS.capital) || isHalf(tokens, i)
        ? (shareAt(tokens, i) ?? undefined)
        : undefined,
  },
  {
    name: 'determiner',
    example: 'As night fell, (one official) left, (a mother)-of-two slept, and [One America Radio] stayed.',
    find: (tokens, i, bits) => {
      if (!(bits & IS.determiner) || (bits & IS.capital && isPartOfName(tokens, i))) return undefined;
      return tokens.gap[i] === GAP.hyphen ? null : determinedPhraseAt(tokens, i);
    },
  },
  {
    name: 'capital',
    example: 'As night fell, [Mayor Dan Pell] left.',
    find: (tokens, i, bits) => (bits & IS.capital ? capitalAt(tokens, i) : undefined),
  },
  {
    name: 'particle of a name',
    example: 'As night fell, [von Tess] left.',
    find: (tokens, i, bits) =>
      bits & IS.particle && startsName(tokens, i)
        ? mentionOfRun(tokens, i, i, nameEnd(tokens, i))
        : undefined,
  },
  {
    name: 'number before a noun',
    example: 'As night fell, (12 viewers) left.',
    find: (tokens, i, bits) => (bits & IS.number ? countedPhrase(tokens, i) : undefined),
  },
  {
    name: 'noun without a determiner',
    example: 'As night fell, (senior officials) left; by dusk, (island rights activists) slept.',
    find: (tokens, i, bits) => {
      if (!(bits & (NOUN | IS.modifier)) || bits & (IS.auxiliary | IS.conjunction)) return undefined;
      const phrase = barePhraseAt(tokens, i);
      const first = phrase?.kind === 'phrase' ? compoundStart(tokens, phrase) : i;
      return phrase && first < i ? widened(phrase, { first }) : phrase;
    },
  },
];

/** Classes of the words that a mention may begin with; the rules need not be asked of any other word. */
const OPENING =
  IS.pronoun |
  IS.object |
  IS.conjunction |
  IS.determiner |
  IS.capital |
  IS.particle |
  IS.modifier |
  IS.number |
  NOUN;

function mentionAt(tokens: Tokens, i: number): Mention | null {
  const bits = tokens.is[i]!;
  if (!(bits & OPENING) && !(tokens.gap[i]! & GAP.other) && !isHalf(tokens, i)) return null;
  for (const { find } of MENTION_RULES) {
    const mention = find(tokens, i, bits);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** “12 viewers” */
function countedPhrase(tokens: Tokens, i: number): Mention | null {
  const next = tokens.is[i + 1] ?? 0;
  if (!(next & (NOUN | IS.modifier)) || !(next & IS.lowercase) || tokens.gap[i + 1] !== GAP.blank)
    return null;
  if (!/^\d{1,4}$/.test(lowerAt(tokens, i))) return null;
  const phrase = barePhraseAt(tokens, i + 1);
  return phrase?.kind === 'phrase' ? widened(phrase, { first: i }) : null;
}

/**
 * “Lowe, who said”, “a message that read”, “the watchdog, which called it”: what speaks by a verb of saying of its own.
 */
function isRelative(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (word === 'who') return !isAcronym(tokens, i);
  if ((word !== 'which' && word !== 'that') || tokens.inside[i]! >= 0 || i === 0) return false;
  if (!joined(tokens, i + 1) || !(tokens.is[i + 1]! & (IS.say | IS.call))) return false;
  const verb = lowerAt(tokens, i + 1);
  // “that said”, but “said that plans”, “to that show”: “that” does not speak by a verb that may be a noun.
  if (word === 'that') return /(?:ed|said|says|wrote|reads?)$/.test(verb);
  return endsInS(verb) || /(?:ed|said|wrote|read)$/.test(verb);
}

/**
 * “said that Lowe”, “said that the council”, “said that officials”: this “that” does not belong to the mention behind
 * it.
 */
function isComplementizer(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== 'that' || !joined(tokens, i + 1)) return false;
  const next = tokens.is[i + 1]!;
  return (
    (next & (IS.capital | IS.determiner | IS.pronoun)) !== 0 ||
    ((next & NOUN) !== 0 && endsInS(lowerAt(tokens, i + 1)))
  );
}

/** “According to her, …”: the one place where an object pronoun names a speaker. */
function isObjectOfAccording(tokens: Tokens, i: number): boolean {
  if (i < 2 || !(tokens.is[i]! & (IS.object | IS.determiner)) || lowerAt(tokens, i - 2) !== 'according')
    return false;
  return /^(?:him|her|them)$/.test(lowerAt(tokens, i)) && !joined(tokens, i + 1);
}
