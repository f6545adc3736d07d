import { isCompound } from '../../../lexicon/act-verbs.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { SilentRule } from './silent-rule.ts';

/** Participles of what is done to things: “the licences denied under the law”. */
const DONE_TO = setOf(`
  agreed announced cited claimed confirmed denied described disclosed mentioned praised predicted promised proposed
  quoted recommended reported revealed
`);

/** Tokens behind “quoted by” in which “as saying” is sought. */
const MOST_TO_SAYING = 12;

/** Nouns and adjectives that look like a verb of saying. */
export const LOOKALIKE_RULES: readonly SilentRule[] = [
  {
    name: 'part of a compound',
    example: 'The so-[called] {mayor} left.',
    // “re-stated that the pier was safe”
    holds: ({ tokens, i, before }) => tokens.gap[i] === GAP.hyphen && before !== 're',
  },
  {
    name: 'participle before its noun',
    example: '{Pell} won the appeal of [accused] smuggler Ivo Strand.',
    // “the man she spoke of claimed the pier was shut”, “a source from within said”
    holds: ({ tokens, i, word, before }) =>
      /^(?:accused|alleged|confirmed|reported|suspected|proposed|promised|estimated|claimed)$/.test(word) &&
      /^(?:of|to|with|for|over|against|from|between|about)$/.test(before) &&
      tokens.gap[i] === GAP.blank &&
      tokens.gap[i + 1] === GAP.blank &&
      !(tokens.is[i + 1]! & (IS.determiner | IS.preposition | IS.object | IS.pronoun | IS.conjunction)),
  },
  {
    name: 'noun before its verb or another noun',
    example: '{The council} fears prices and [demand] will fall.',
    holds: ({ tokens, mention, i, word, next }) => {
      if (!/^(?:demand|stress|praise)$/.test(word)) return false;
      return (
        isAuxiliary(tokens, i + 1) ||
        /^(?:and|or|relief|levels|test|heaped|stays|remains?)$/.test(next) ||
        (next.endsWith('ing') && mention.end !== i)
      );
    },
  },
  {
    name: 'noun behind an adjective or a preposition',
    example: '{Lowe} left under [questioning] by Pell.',
    holds: ({ word, before, next }) =>
      word === 'questioning' &&
      /^(?:under|during|further|intrusive|more|police|after|of|for)$/.test(before) &&
      // “wrote of questioning whether it was safe”
      !/^(?:whether|why|if|how)$/.test(next),
  },
  {
    name: 'participle in a compound noun',
    example: '{The mayor} lifted [reporting] restrictions.',
    // “is warning signs were missed”
    holds: ({ tokens, i, word, next }) =>
      tokens.gap[i + 1] === GAP.blank &&
      isCompound(`${word} ${next}`) &&
      !isAuxiliary(tokens, i - 1) &&
      !(tokens.is[i - 1]! & IS.adverb),
  },
  {
    name: 'who is quoted',
    example: '{A keeper} [quoted] by the Echo left.',
    holds: ({ tokens, i, word, next }) => word === 'quoted' && next === 'by' && !isQuotedSaying(tokens, i),
  },
  {
    name: 'name somebody goes by',
    example: '{One recruit} [calls] himself Heron.',
    holds: ({ tokens, i, word, next }) =>
      /^call(?:s|ed|ing)?$/.test(word) &&
      /^(?:him|her|it|them)sel(?:f|ves)$/.test(next) &&
      (tokens.is[lowerAt(tokens, i + 2) === 'the' ? i + 3 : i + 2]! & IS.capital) !== 0,
  },
  {
    name: 'name that is given',
    example: '{One craft} [called] Gull sank.',
    holds: ({ tokens, mention: { kind, end, qualified }, i, word }) => {
      if (kind !== 'phrase' || (end !== i && qualified !== i) || word !== 'called') return false;
      return !(tokens.is[i + 1]! & (IS.determiner | IS.preposition | IS.object | IS.pronoun | IS.adverb));
    },
  },
  {
    name: 'noun behind a conjunction',
    example: '{Lowe} will stay if [reports] are false.',
    holds: ({ tokens, i, before }) =>
      (tokens.is[i]! & IS.nounVerb) !== 0 && /^(?:if|because|although|though|unless|without)$/.test(before),
  },
  {
    name: 'plural behind a preposition',
    example: '{The council} gave in to [calls] for a pier.',
    holds: ({ tokens, i, word, before }) =>
      endsInS(word) &&
      (tokens.is[i]! & IS.nounVerb) !== 0 &&
      tokens.gap[i] === GAP.blank &&
      /^(?:to|amid|despite|against|following|over|into|by|like|including)$/.test(before) &&
      !isStranded(tokens, i - 1),
  },
  {
    name: 'noun before its preposition',
    example: '{The council} met falling [demand] for boats.',
    holds: ({ word, next }) => /^demands?$/.test(word) && next === 'for',
  },
  {
    name: 'participle of a thing',
    example: '{The licences} [denied] under the law were old.',
    holds: ({ tokens, mention, i, word, next }) => {
      if (!DONE_TO.has(word) || mention.kind !== 'phrase' || mention.end !== i) return false;
      const isPerson = tokens.is[mention.head]! & (IS.person | IS.agent | IS.body | IS.document);
      return !isPerson && (tokens.is[i + 1]! & IS.preposition) !== 0 && next !== 'to';
    },
  },
  {
    name: 'who is accused',
    example: '{The man} [accused] of theft left.',
    holds: ({ tokens, i, word, next }) => {
      const hasAuxiliary = (tokens.is[i - 1]! & IS.auxiliary) !== 0;
      return word === 'accused' && !hasAuxiliary && /^(?:of|in|over)$/.test(next);
    },
  },
  {
    name: 'adjective',
    example: '{The Sage} was the most [promising] of the boats.',
    holds: ({ word, before }) =>
      /^(?:demanding|promising)$/.test(word) && /^(?:most|so|very|more|less|too)$/.test(before),
  },
  {
    name: 'participle before the verb of its subject',
    example: '{The men} [questioned] said the pier was safe.',
    holds: ({ tokens, i, word }) =>
      word.endsWith('ed') && tokens.gap[i + 1] === GAP.blank && (tokens.is[i + 1]! & IS.say) !== 0,
  },
];

/** Tokens from the subject of a relative clause to its preposition: “she was married to”. */
const MOST_TO_PREPOSITION = 3;

/** “the man she listened to claims it”, “the passer-by claims it”: whether no noun follows the preposition at `i`. */
function isStranded({ is, gap }: Tokens, i: number): boolean {
  if (gap[i] === GAP.hyphen) return true;
  for (let at = i - 2; at > 0 && at >= i - MOST_TO_PREPOSITION && gap[at + 1] === GAP.blank; at--)
    if (is[at]! & IS.pronoun)
      return gap[at] === GAP.blank && (is[at - 1]! & (IS.person | IS.agent | IS.body)) !== 0;
  return false;
}

/** “was quoted by the Echo as saying” */
function isQuotedSaying(tokens: Tokens, quoted: number): boolean {
  for (let i = quoted + 2; i <= quoted + MOST_TO_SAYING && !sentenceEnds(tokens, i); i++)
    if (lowerAt(tokens, i) === 'as' && lowerAt(tokens, i + 1) === 'saying') return true;
  return false;
}
