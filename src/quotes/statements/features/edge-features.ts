import { isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { bucket, feature, firstOf, valuesOf } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { FramedPlace } from '../edges/framed-place.ts';
import { isModal } from './verb-group.ts';
import { EDGE_WORD_RULES, placeWord } from './word-rules.ts';

/** A token behind which a statement may end, or with which it may start. */
export interface EdgePlace extends FramedPlace {
  readonly p: number;
  /** How many such tokens stand nearer to the clause of saying. */
  readonly order: number;
  /** The outermost of them. */
  readonly last: number;
}

/** Tokens behind an edge in which a verb is sought. */
const MOST_TO_VERB = 10;

/** The kinds of words at an edge, each with an example. */
export const EDGE_WORDS = { none: 'Lowe said [the pier was safe].', ...valuesOf(EDGE_WORD_RULES) } as const;

/** What kind of word token `i` is; `none` where it does not belong to the sentence. */
export function wordValue({ analysis: { tokens }, sentence }: EdgePlace, i: number): keyof typeof EDGE_WORDS {
  const word = placeWord(tokens, i, sentence);
  return word ? firstOf(EDGE_WORD_RULES, word) : 'none';
}

/** What both edges of a statement are asked. In the examples of ends the statement in brackets ends at the edge. */
export const EDGE_FEATURES = [
  feature({
    name: 'edge',
    question: 'What makes it an edge?',
    values: {
      sentence: 'Lowe said [the pier was safe].',
      comma: 'Lowe said [the pier was safe], but left.',
      stop: 'Lowe said [the pier was safe]; then she left.',
      dash: 'Lowe said [the pier was safe] – and left.',
      bracket: 'Lowe said [the pier was safe] (as it was).',
      word: 'Lowe said [the pier was safe] and left.',
      apostrophes: "Lowe said: ''[It was safe. I saw it].''",
    },
    find: ({ analysis: { tokens }, p, last, sentence }: EdgePlace) => {
      if (p > sentence.end || p < sentence.first) return 'apostrophes';
      if (p === sentence.end || p === sentence.first || p === last) return 'sentence';
      const gap = tokens.gap[p]!;
      if (gap & (GAP.semicolon | GAP.colon | GAP.stop)) return 'stop';
      if (gap & (GAP.open | GAP.close)) return 'bracket';
      if (gap & GAP.dash) return 'dash';
      return gap & GAP.comma ? 'comma' : 'word';
    },
  }),
  feature({
    name: 'word',
    question: 'Which word stands behind it?',
    values: EDGE_WORDS,
    find: (place: EdgePlace) => wordValue(place, place.p),
  }),
  feature({
    name: 'verb',
    question: 'Which verb stands behind it, before the next comma?',
    values: {
      none: 'Lowe said [the pier was safe].',
      saying: 'Lowe said [the pier was safe], adding so.',
      said: 'Lowe said [the pier was safe], but the mayor denied it.',
      thought: 'Lowe said [the pier was safe] but Pell fears floods.',
      modal: 'Lowe said [the pier was safe] and would leave.',
      auxiliary: 'Lowe said [the pier was safe] and was leaving.',
      past: 'Lowe said [the pier was safe] and walked off.',
    },
    find: findVerb,
  }),
  feature({
    name: 'order',
    question: 'How many edges stand nearer to the clause of saying?',
    values: {
      first: 'Lowe said [the pier was safe].',
      second: 'Lowe said [the pier, the bridge] and the dock were safe.',
      later: 'Lowe said [the pier, the bridge and the dock].',
    },
    find: ({ order }: EdgePlace) => (order === 0 ? 'first' : order === 1 ? 'second' : 'later'),
  }),
] as const;

function findVerb({ analysis: { tokens }, p, sentence, clause }: EdgePlace) {
  let found: 'none' | VerbKind = 'none';
  const end = Math.min(sentence.end, p + MOST_TO_VERB, p < clause.from ? clause.from : sentence.end);
  for (let i = p; i < end; i++) {
    if (i > p && tokens.gap[i]! & (GAP.comma | GAP.dash | GAP.semicolon)) break;
    const kind = verbKind(tokens, i);
    if (kind === 'said' || kind === 'saying') return kind;
    if (kind === 'modal' || found === 'none') found = kind ?? found;
  }
  return found;
}

type VerbKind = 'saying' | 'said' | 'thought' | 'modal' | 'auxiliary' | 'past';

/** What kind of verb token `i` is; `null` where its form does not tell that it is one. */
function verbKind(tokens: Tokens, i: number): VerbKind | null {
  const word = lowerAt(tokens, i);
  if (statementVerbOf(word) && !(tokens.is[i]! & IS.nounVerb))
    return word.endsWith('ing') ? 'saying' : 'said';
  if (isModal(word)) return 'modal';
  if (isThought(word)) return 'thought';
  if (isAuxiliary(tokens, i)) return 'auxiliary';
  return word.endsWith('ed') ? 'past' : null;
}

const SIZES = [
  [2, '1-2'],
  [5, '3-5'],
  [10, '6-10'],
  [20, '11-20'],
] as const;

/** Names a number of words, 1 or more. */
export function sizeOf(words: number) {
  return bucket(words, SIZES, 'more');
}
