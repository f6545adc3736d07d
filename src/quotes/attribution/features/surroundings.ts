import type { ValueRule } from '../../model/features.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** A word beside a mention, and what parts them. In the examples, brackets enclose the mention. */
export interface Beside {
  readonly tokens: Tokens;
  /** Index of the word. */
  readonly i: number;
  /** Bits of `GAP` for what stands between. */
  readonly gap: number;
  /** Whether the mention and the word are parts of one sentence. */
  readonly isInSentence: boolean;
}

/** The word before a mention that starts with word `first`. */
export function wordBefore(tokens: Tokens, first: number): Beside {
  return { tokens, i: first - 1, gap: tokens.gap[first]!, isInSentence: !sentenceEnds(tokens, first) };
}

/** The word behind a mention and what belongs to it, which together end before word `reach`. */
export function wordBehind(tokens: Tokens, reach: number): Beside {
  return { tokens, i: reach, gap: tokens.gap[reach]!, isInSentence: !sentenceEnds(tokens, reach) };
}

const PLACES = new Set(['in', 'at', 'from', 'on', 'near']);
const LINKS = new Set(['and', 'or', 'but', 'nor']);
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom']);

const isMarked = ({ tokens, i, gap }: Beside) => (gap & GAP.mark) !== 0 || tokens.inside[i]! >= 0;

const has =
  (bits: number) =>
  ({ tokens, i }: Beside) =>
    (tokens.is[i]! & bits) !== 0;

const isWord =
  (word: string) =>
  ({ tokens, i }: Beside) =>
    lowerAt(tokens, i) === word;

const isAmong =
  (words: ReadonlySet<string>) =>
  ({ tokens, i }: Beside) =>
    words.has(lowerAt(tokens, i));

/** What may stand right before a mention, in the order in which it is looked for. */
export const BEFORE_RULES = [
  { name: 'start', example: '[Lowe] said: “We left.”', find: ({ isInSentence }) => !isInSentence },
  { name: 'mark', example: '“We left,” [Lowe] said.', find: isMarked },
  { name: 'comma', example: 'In May, [Lowe] said: “We left.”', find: ({ gap }) => (gap & GAP.comma) !== 0 },
  { name: 'break', example: 'It rained – [Lowe] said: “We left.”', find: ({ gap }) => (gap & BREAK) !== 0 },
  { name: 'of', example: 'The pier of [Lowe] said: “We left.”', find: isWord('of') },
  { name: 'place', example: '“We left,” he said in [Harrow].', find: isAmong(PLACES) },
  { name: 'by', example: 'The pier was described by [Lowe] as “old”.', find: isWord('by') },
  { name: 'with', example: 'He left with [Lowe]. “We left.”', find: isWord('with') },
  { name: 'preposition', example: 'It fell for [Lowe]. “We left.”', find: has(IS.preposition) },
  { name: 'link', example: 'It fell, and [Lowe] said: “We left.”', find: isAmong(LINKS) },
  { name: 'conjunction', example: 'It fell because [Lowe] said: “We left.”', find: has(IS.conjunction) },
  { name: 'telling', example: 'Varga told [Lowe]: “We left.”', find: has(IS.tell | IS.call) },
  { name: 'saying', example: '“We left,” he later said [Lowe].', find: has(IS.say) },
  { name: 'other', example: 'It was [Lowe] who said: “We left.”', find: () => true },
] as const satisfies readonly ValueRule<Beside, string>[];

/** What may stand right behind a mention, in the order in which it is looked for. */
export const BEHIND_RULES = [
  { name: 'end', example: '“We left,” said [Lowe].', find: ({ isInSentence }) => !isInSentence },
  { name: 'mark', example: '[Lowe], “We left.”', find: isMarked },
  {
    name: 'comma',
    example: '[Lowe], a farmer, said: “We left.”',
    find: ({ gap }) => (gap & GAP.comma) !== 0,
  },
  { name: 'break', example: '[Lowe] – a farmer – said: “We left.”', find: ({ gap }) => (gap & BREAK) !== 0 },
  { name: 'saying', example: '“We left,” [Lowe] said.', find: has(IS.say) },
  { name: 'telling', example: '“We left,” [Lowe] told Varga.', find: has(VERB) },
  { name: 'auxiliary', example: '“We left,” [Lowe] has said.', find: has(IS.auxiliary) },
  { name: 'adverb', example: '“We left,” [Lowe] later said.', find: has(IS.adverb) },
  { name: 'of', example: '“We left,” said [Lowe] of Varga.', find: isWord('of') },
  { name: 'preposition', example: '“We left,” said [Lowe] in Harrow.', find: has(IS.preposition) },
  { name: 'relative', example: '“We left,” said [Lowe] who slept.', find: isAmong(RELATIVES) },
  { name: 'link', example: '“We left,” said [Lowe] and slept.', find: isAmong(LINKS) },
  { name: 'capital', example: '[He] Tuesday said: “We left.”', find: has(IS.capital) },
  { name: 'other', example: '[Lowe] fell. “We left.”', find: () => true },
] as const satisfies readonly ValueRule<Beside, string>[];
