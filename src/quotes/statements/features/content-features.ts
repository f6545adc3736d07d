import { feature } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { BREAK, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { FramedPlace } from '../edges/framed-place.ts';
import { closeOf } from '../frames/clause-close.ts';
import { isModal } from './verb-group.ts';

/** Tokens of a stretch in which a verb is sought. */
const MOST_TO_VERB = 12;
/** Tokens before a clause of saying in which a verb is sought. */
const MOST_BEFORE = 40;

/**
 * Whether the stretch behind a verb of saying holds a clause, or a thing: “claimed the pier was safe”, “claimed a
 * draw”.
 */
export const CONTENT_FEATURES = [
  feature({
    name: 'clause',
    question: 'Is there a verb in the stretch beside it; behind it, before a sign?',
    values: {
      none: 'Lowe announced [a new pier].',
      modal: 'Lowe said [the pier would be safe].',
      auxiliary: 'Lowe said [the pier was safe].',
      past: 'Lowe said [the pier opened on time].',
    },
    find: ({ analysis: { tokens }, frame, sentence }: FramedPlace) => {
      if (frame.name !== 'after')
        return findFirstVerb(
          tokens,
          Math.max(sentence.first, frame.start - MOST_BEFORE) + 1,
          frame.start + 1,
        );
      const last = Math.min(sentence.end, frame.start + MOST_TO_VERB);
      let end = frame.start + 1;
      while (end < last && !(tokens.gap[end]! & BREAK)) end++;
      return findFirstVerb(tokens, frame.start, end);
    },
  }),
  feature({
    name: 'resumed',
    question: 'What stands behind the comma that closes the clause of saying?',
    values: {
      none: 'Lowe said [the pier was safe].',
      verb: '[The pier, Lowe said, was safe].',
      subject: '[Now, Lowe said, the pier was safe].',
      joiner: '[It rained], Lowe said, and left.',
      other: '[It rained], Lowe said, adding so.',
    },
    find: (place: FramedPlace) => {
      const i = place.frame.name === 'after' ? -1 : closeOf(place);
      if (i < 0) return 'none';
      const { tokens, at } = place.analysis;
      const bits = tokens.is[i]!;
      if (isAuxiliary(tokens, i)) return 'verb';
      if (bits & IS.conjunction || /^(?:who|which|that)$/.test(lowerAt(tokens, i))) return 'joiner';
      if (at[i]! >= 0 || bits & (IS.determiner | IS.pronoun)) return 'subject';
      return /(?:[^s]s|ed)$/.test(lowerAt(tokens, i)) ? 'verb' : 'other';
    },
  }),
  feature({
    name: 'object',
    question: 'What stands where a clause would have its subject, and what behind it?',
    values: {
      other: 'Lowe said [heavily armed guards left].',
      pronoun: 'Lowe said [she left].',
      verb: 'Lowe said [the mayor left early].',
      auxiliary: 'Lowe said [the pier was safe].',
      preposition: 'Lowe announced [a strike over pay].',
      joiner: 'Lowe announced [a strike and a march].',
      sign: 'Lowe announced [a strike], and left.',
      determiner: 'Lowe promised [Pell a prize].',
    },
    find: findObject,
  }),
  feature({
    name: 'sign',
    question: 'What tells that the stretch is no plain object of the verb, if that has to be told?',
    values: {
      free: 'Lowe said [the pier was safe].',
      quotation: 'Lowe condemned [the “sad” state of the pier].',
      auxiliary: 'Lowe claimed [the pier was safe].',
      infinitive: 'Lowe asked [the council to mend the pier].',
      'subject pronoun': 'Lowe claimed [she left].',
      'subordinate clause': 'Lowe asked [whether anybody left].',
      'participle in front': 'Lowe admitted [leaving early].',
      complement: 'Lowe accused [the council of neglect].',
      predicate: 'Lowe described [the pier as safe].',
      'past tense': 'Lowe claimed [pirates robbed her].',
      'verb between noun phrases': 'Lowe claims [the mayor owes the council money].',
    },
    find: ({ frame }: FramedPlace) => frame.sign,
  }),
] as const;

/** What kind of verb is the first one that can be told by its form, from token `from` up to `end`. */
function findFirstVerb(tokens: Tokens, from: number, end: number) {
  for (let i = from; i < end; i++) {
    const word = lowerAt(tokens, i);
    if (isModal(word)) return 'modal';
    if (isAuxiliary(tokens, i)) return 'auxiliary';
    if (word.endsWith('ed')) return 'past';
  }
  return 'none';
}

/** What stands behind the first noun phrase of a stretch. */
function findObject({ analysis: { tokens, mentions, at }, frame, sentence }: FramedPlace) {
  if (frame.name !== 'after') return 'other';
  let i = frame.start;
  if (tokens.is[i]! & IS.pronoun || /^(?:there|it|this|these|those)$/.test(lowerAt(tokens, i)))
    return 'pronoun';
  const mention = mentions[at[i]!];
  if (!mention) return 'other';
  i = Math.max(mention.end, mention.qualified);
  if (i >= sentence.end || tokens.gap[i]! & BREAK) return 'sign';
  while (i < sentence.end - 1 && tokens.is[i]! & IS.adverb) i++;
  const bits = tokens.is[i]!;
  if (isAuxiliary(tokens, i)) return 'auxiliary';
  if (bits & IS.preposition) return 'preposition';
  if (bits & IS.conjunction || /^(?:that|who|which|to)$/.test(lowerAt(tokens, i))) return 'joiner';
  if (bits & IS.determiner) return 'determiner';
  return bits & IS.lowercase ? 'verb' : 'other';
}
