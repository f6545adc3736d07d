import { WORKS as WORKS_WITH_TITLES } from '../../../lexicon/nouns.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { ValueRule } from '../../model/features.ts';
import { IS, NOUN, VERB } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { MarkedWords } from './marked-words.ts';

/** Participles behind which a title or a name stands. */
const TITLING = 'titled entitled named nicknamed dubbed';

/** “titled “No””: what follows is a title or a name. */
const TITLED = setOf(TITLING);

/** Works, and words that name things: what stands in quotation marks beside them is a title or a name. */
const WORKS =
  setOf(`${WORKS_WITH_TITLES} ${TITLING} called known hit track franchise game soap column article host star stars
    starring theme hashtag website segment remake soundtrack tune video`);

/** Determiners that tell whose the words are. */
const OWNERS = new Set('his her its their my our'.split(' '));

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
