import { WORKS as WORKS_WITH_TITLES } from '../../../lexicon/nouns.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import type { ValueRule } from '../../model/features.ts';
import { IS, NOUN, VERB } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const TITLING = 'titled entitled named nicknamed dubbed';
/** “titled “No””: what follows is a title or a name. */
const TITLED = new Set(wordsOf(TITLING));
/** Works, and words that name things: what stands in quotation marks beside them is a title or a name. */
const WORKS = new Set(
  wordsOf(`${WORKS_WITH_TITLES} ${TITLING} called known hit track franchise game soap column article host star stars
    starring theme hashtag website segment remake soundtrack tune video`),
);
/** Words by which speakers refer to themselves and those they address, and contractions, which reporters seldom use. */
const FIRST_PERSON = new Set(
  "i we my our you your me us i'm we're i've we've don't it's that's you're".split(' '),
);
const OWNERS = new Set('his her its their my our'.split(' '));

/** Words that are read of a quotation at most: from here on, longer ones look alike. */
const MOST_WORDS = 40;

/** The words inside the marks of a quotation, and the ones on both sides of it. */
export interface MarkedWords {
  readonly tokens: Tokens;
  /** How many are inside, up to `MOST_WORDS`, and how many of them … */
  readonly count: number;
  /** … have a capital … */
  readonly capitals: number;
  /** … would have one in a title … */
  readonly content: number;
  /** … are in capitals altogether. */
  readonly upper: number;
  readonly isFirstCapital: boolean;
  readonly isFirstPerson: boolean;
  /** What ends the words, inside the marks or right behind them. */
  readonly stop: 'none' | 'comma' | 'stop' | 'question' | 'comma outside';
  readonly before: Neighbour & { readonly isInSentence: boolean; readonly isInMention: boolean };
  readonly after: Neighbour & { readonly isInSentence: boolean };
}

/** A word beside a quotation. */
interface Neighbour {
  readonly i: number;
  /** In lower case; empty where there is none. */
  readonly word: string;
  /** Its classes, as bits of `IS`. */
  readonly bits: number;
  /** What parts it from the quotation. */
  readonly gap: string;
}

/**
 * Reads the words inside the marks of quotation `q` and those beside it.
 *
 * @param isInside Whether the quotation stands inside a sentence that began before it.
 */
export function readMarkedWords(analysis: QuoteAnalysis, q: number, isInside: boolean): MarkedWords {
  const { tokens, quotations, windows, at } = analysis;
  const { text } = tokens;
  const { opening, closing } = quotations[q]!;
  const { before: first, after, end } = windows[q]!;
  const before = first - 1;
  const goesOn = after < tokens.count && after < end;
  return {
    tokens,
    ...countWords(tokens, first, after),
    stop: findStop(analysis, q),
    before: {
      i: before,
      word: lowerAt(tokens, before),
      bits: tokens.is[before] ?? 0,
      gap: before < 0 ? '' : text.slice(tokens.ends[before]!, opening),
      isInSentence: before >= 0 && isInside,
      isInMention: before >= 0 && at[before]! >= 0,
    },
    after: {
      i: after,
      word: lowerAt(tokens, after),
      bits: tokens.is[after] ?? 0,
      gap: goesOn ? text.slice(closing, tokens.starts[after]!) : '',
      isInSentence: goesOn,
    },
  };
}

/** What ends the words of quotation `q`, inside its marks or right behind them. */
function findStop({ tokens: { text }, quotations }: QuoteAnalysis, q: number): MarkedWords['stop'] {
  const { end, closing } = quotations[q]!;
  const inside = text.slice(end, closing);
  if (/[?!]/.test(text[end - 1] ?? '')) return 'question';
  if (inside.includes(',')) return 'comma';
  if (/[.…]/.test(inside)) return 'stop';
  return text[closing] === ',' ? 'comma outside' : 'none';
}

/** Counts the words inside the marks, and those of them with capitals. */
function countWords(tokens: Tokens, first: number, end: number) {
  let capitals = 0;
  let content = 0;
  let upper = 0;
  let isFirstPerson = false;
  const count = Math.min(end - first, MOST_WORDS);
  for (let i = first; i < first + count; i++) {
    const bits = tokens.is[i]!;
    const isSmall = (bits & (IS.determiner | IS.preposition | IS.conjunction)) !== 0;
    const isCapital = (bits & IS.capital) !== 0;
    if (isCapital) capitals++;
    if (bits & IS.upper) upper++;
    if (i === first || (!isSmall && (isCapital || !(bits & IS.number)))) content++;
    isFirstPerson ||= FIRST_PERSON.has(lowerAt(tokens, i).replace('’', "'"));
  }
  const isFirstCapital = first < end && (tokens.is[first]! & IS.capital) !== 0;
  return { count, capitals, content, upper, isFirstCapital, isFirstPerson };
}

/** What the word before a quotation is. */
export const WORD_BEFORE_RULES = [
  { name: 'start', example: 'It fell. “No.”', find: ({ before }) => !before.isInSentence },
  {
    name: 'quotation',
    example: 'It fell “so” “no”.',
    find: ({ tokens, before }) => tokens.inside[before.i]! >= 0,
  },
  {
    name: 'so-called',
    example: 'It was the so-called “no”.',
    find: ({ before }) => before.word === 'so-called',
  },
  {
    name: 'so-called',
    example: 'It was so called “no”.',
    find: ({ tokens, before }) => before.word === 'called' && lowerAt(tokens, before.i - 1) === 'so',
  },
  { name: 'titled', example: 'It was titled “no”.', find: ({ before }) => TITLED.has(before.word) },
  { name: 'chant', example: 'They chanted “no”.', find: ({ before }) => before.word.startsWith('chant') },
  {
    name: 'work',
    example: 'It was the film “no”.',
    find: ({ before }) => WORKS.has(before.word) && !(before.bits & VERB),
  },
  { name: 'that', example: 'Lowe hoped that “no”.', find: ({ before }) => before.word === 'that' },
  { name: 'as', example: 'Lowe went as “no”.', find: ({ before }) => before.word === 'as' },
  { name: 'a', example: 'It was a “no”.', find: ({ before }) => before.word === 'a' || before.word === 'an' },
  { name: 'the', example: 'It was the “no”.', find: ({ before }) => before.word === 'the' },
  {
    name: 'owner',
    example: 'It was Lowe’s “no”.',
    find: ({ before }) => (before.bits & IS.possessive) !== 0,
  },
  {
    name: 'owner',
    example: 'It was the Lowes’ “no”.',
    find: ({ before }) => /^['’]\s/.test(before.gap),
  },
  { name: 'owner', example: 'It was her “no”.', find: ({ before }) => OWNERS.has(before.word) },
  { name: 'call', example: 'Lowe described “no”.', find: ({ before }) => (before.bits & IS.call) !== 0 },
  { name: 'tell', example: 'Lowe told “no”.', find: ({ before }) => (before.bits & IS.tell) !== 0 },
  {
    // “a letter “no””: the letter is a mention, and no verb.
    name: 'say',
    example: 'Lowe said “no”.',
    find: ({ before }) => (before.bits & IS.say) !== 0 && !(before.bits & IS.document && before.isInMention),
  },
  {
    name: 'cue noun',
    example: 'It was a statement “no”.',
    find: ({ before }) => (before.bits & IS.cueNoun) !== 0,
  },
  { name: 'on', example: 'It went on “no”.', find: ({ before }) => before.word === 'on' },
  { name: 'auxiliary', example: 'It was “no”.', find: ({ before }) => (before.bits & IS.auxiliary) !== 0 },
  {
    name: 'conjunction',
    example: 'It fell and “no”.',
    find: ({ before }) => (before.bits & IS.conjunction) !== 0,
  },
  {
    name: 'preposition',
    example: 'It went with “no”.',
    find: ({ before }) => (before.bits & IS.preposition) !== 0,
  },
  {
    name: 'pronoun',
    example: 'It struck them “no”.',
    find: ({ before }) => (before.bits & (IS.pronoun | IS.object)) !== 0,
  },
  {
    name: 'person',
    example: 'It was the mayor “no”.',
    find: ({ before }) => (before.bits & (IS.person | IS.agent)) !== 0,
  },
  { name: 'name', example: 'It was Dunmore “no”.', find: ({ before }) => (before.bits & IS.capital) !== 0 },
  { name: 'other', example: 'It was green “no”.', find: () => true },
] as const satisfies readonly ValueRule<MarkedWords, string>[];

/** What the word behind a quotation is. */
export const WORD_AFTER_RULES = [
  {
    name: 'quotation',
    example: 'It was ^“no” “so”.',
    find: ({ tokens, after: { i, isInSentence } }) =>
      !isInSentence &&
      i < tokens.count &&
      tokens.inside[i]! >= 0 &&
      !(tokens.gap[i]! & (GAP.stop | GAP.line)),
  },
  { name: 'end', example: 'Lowe said “no”.', find: ({ after }) => !after.isInSentence },
  { name: 'end', example: 'Lowe was “no”; green.', find: ({ after }) => /[.;:!?)]/.test(after.gap) },
  { name: 'work', example: 'Lowe was “no” film.', find: ({ after }) => WORKS.has(after.word) },
  {
    name: 'auxiliary',
    example: 'Lowe was “no” was.',
    find: ({ after }) => (after.bits & IS.auxiliary) !== 0,
  },
  {
    name: 'verb',
    example: 'Lowe was “no” said.',
    find: ({ after }) => (after.bits & VERB) !== 0 && !(after.bits & NOUN),
  },
  { name: 'pronoun', example: 'Lowe was “no” she.', find: ({ after }) => (after.bits & IS.pronoun) !== 0 },
  {
    name: 'function',
    example: 'Lowe was “no” of it.',
    find: ({ after }) => (after.bits & (IS.preposition | IS.conjunction | IS.adverb | IS.determiner)) !== 0,
  },
  { name: 'name', example: 'Lowe was “no” Dunmore.', find: ({ after }) => (after.bits & IS.capital) !== 0 },
  {
    name: 'noun',
    example: 'Lowe was “no” green.',
    find: ({ stop }) => stop === 'none',
  },
  { name: 'other', example: 'Lowe was “no”, green.', find: () => true },
] as const satisfies readonly ValueRule<MarkedWords, string>[];
