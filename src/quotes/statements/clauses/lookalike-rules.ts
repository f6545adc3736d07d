import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt } from '../../tokens/tokens.ts';
import type { SilentRule } from './silent-rule.ts';

/** Participles of what is done to things: “the licences denied under the law”. */
const DONE_TO = setOf(`
  agreed announced cited claimed confirmed denied described disclosed mentioned praised predicted promised proposed
  quoted recommended reported revealed
`);

/** Nouns and adjectives that look like a verb of saying. */
export const LOOKALIKE_RULES: readonly SilentRule[] = [
  {
    name: 'part of a compound',
    example: 'The so-[called] {mayor} left.',
    // “re-stated that the pier was safe”
    holds: ({ tokens, i }) => tokens.gap[i] === GAP.hyphen && lowerAt(tokens, i - 1) !== 're',
  },
  {
    name: 'participle before its noun',
    example: '{Pell} won the appeal of [accused] smuggler Ivo Strand.',
    // “the man she spoke of claimed the pier was shut”, “a source from within said”
    holds: ({ tokens, i }) =>
      /^(?:accused|alleged|confirmed|reported|suspected|proposed|promised|estimated|claimed)$/.test(
        lowerAt(tokens, i),
      ) &&
      /^(?:of|to|with|for|over|against|from|between|about)$/.test(lowerAt(tokens, i - 1)) &&
      tokens.gap[i] === GAP.blank &&
      tokens.gap[i + 1] === GAP.blank &&
      !(tokens.is[i + 1]! & (IS.determiner | IS.preposition | IS.object | IS.pronoun | IS.conjunction)),
  },
  {
    name: 'noun before its verb or another noun',
    example: '{The council} fears prices and [demand] will fall.',
    holds: ({ tokens, i }) => {
      if (!/^(?:demand|stress|praise)$/.test(lowerAt(tokens, i))) return false;
      const next = lowerAt(tokens, i + 1);
      return (
        isAuxiliary(tokens, i + 1) ||
        /^(?:and|or|relief|levels|test|heaped|stays|remains?)$/.test(next) ||
        next.endsWith('ing')
      );
    },
  },
  {
    name: 'name somebody goes by',
    example: '{One recruit} [calls] himself Heron.',
    holds: ({ tokens, i }) =>
      /^call(?:s|ed|ing)?$/.test(lowerAt(tokens, i)) &&
      /^(?:him|her|it|them)sel(?:f|ves)$/.test(lowerAt(tokens, i + 1)) &&
      (tokens.is[lowerAt(tokens, i + 2) === 'the' ? i + 3 : i + 2]! & IS.capital) !== 0,
  },
  {
    name: 'name that is given',
    example: '{One craft} [called] Gull sank.',
    holds: ({ tokens, mention: { kind, end, qualified }, i }) => {
      if (kind !== 'phrase' || (end !== i && qualified !== i) || lowerAt(tokens, i) !== 'called')
        return false;
      return !(tokens.is[i + 1]! & (IS.determiner | IS.preposition | IS.object | IS.pronoun | IS.adverb));
    },
  },
  {
    name: 'noun behind a conjunction',
    example: '{Lowe} will stay if [reports] are false.',
    holds: ({ tokens, i }) =>
      (tokens.is[i]! & IS.nounVerb) !== 0 &&
      /^(?:if|because|although|though|unless|without)$/.test(lowerAt(tokens, i - 1)),
  },
  {
    name: 'noun before its preposition',
    example: '{The council} met falling [demand] for boats.',
    holds: ({ tokens, i }) => /^demands?$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === 'for',
  },
  {
    name: 'participle of a thing',
    example: '{The licences} [denied] under the law were old.',
    holds: ({ tokens, mention, i }) => {
      if (!DONE_TO.has(lowerAt(tokens, i)) || mention.kind !== 'phrase' || mention.end !== i) return false;
      const isPerson = tokens.is[mention.head]! & (IS.person | IS.agent | IS.body | IS.document);
      return !isPerson && (tokens.is[i + 1]! & IS.preposition) !== 0 && lowerAt(tokens, i + 1) !== 'to';
    },
  },
  {
    name: 'who is accused',
    example: '{The man} [accused] of theft left.',
    holds: ({ tokens, i }) => {
      const hasAuxiliary = (tokens.is[i - 1]! & IS.auxiliary) !== 0;
      return (
        lowerAt(tokens, i) === 'accused' && !hasAuxiliary && /^(?:of|in|over)$/.test(lowerAt(tokens, i + 1))
      );
    },
  },
  {
    name: 'adjective',
    example: '{The Sage} was the most [promising] of the boats.',
    holds: ({ tokens, i }) =>
      /^(?:demanding|promising)$/.test(lowerAt(tokens, i)) &&
      /^(?:most|so|very|more|less|too)$/.test(lowerAt(tokens, i - 1)),
  },
  {
    name: 'participle before the verb of its subject',
    example: '{The men} [questioned] said the pier was safe.',
    holds: ({ tokens, i }) =>
      lowerAt(tokens, i).endsWith('ed') &&
      tokens.gap[i + 1] === GAP.blank &&
      (tokens.is[i + 1]! & IS.say) !== 0,
  },
];
