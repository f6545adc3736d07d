import { bucket, feature, firstOf, valuesOf } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { BREAK, GAP, lowerAt, wordAt } from '../../tokens/tokens.ts';
import type { FramedPlace } from '../edges/framed-place.ts';
import { closeOf } from '../frames/clause-close.ts';
import { AUXILIARY_RULES, groupStart, groupWords } from './verb-group.ts';

const WORDS_BEFORE = [
  [0, 'none'],
  [1, 'one'],
  [3, '2-3'],
  [7, '4-7'],
] as const;
const WORDS_BEHIND = [
  [0, 'none'],
  [2, '1-2'],
  [5, '3-5'],
] as const;

/** What the clause of saying looks like, whatever it reports: its words and what stands around it. */
export const CLAUSE_FEATURES = [
  feature({
    name: 'form',
    question: 'What form does the verb have?',
    values: {
      past: 'Lowe said [the pier was safe].',
      '-s': 'Lowe says [the pier is safe].',
      base: 'They say [the pier is safe].',
      '-ing': 'Lowe left, saying [the pier was safe].',
    },
    find: ({ analysis: { tokens }, clause }: FramedPlace) => {
      const word = lowerAt(tokens, clause.first);
      if (word.endsWith('ing')) return '-ing';
      if (/[^s]s$/.test(word)) return '-s';
      return /(?:ed|said|told|wrote|swore|found)$/.test(word) ? 'past' : 'base';
    },
  }),
  feature({
    name: 'link',
    question: 'How is the speaker tied to it?',
    values: {
      subject: 'Lowe said [the pier was safe].',
      inverted: '[The pier was safe], said Lowe.',
      parted: 'Lowe, who came late, said [the pier was safe].',
      shared: 'Lowe shook hands and said [the pier was safe].',
      relative: 'Lowe, who said [the pier was safe], left.',
      according: 'According to Lowe, [the pier was safe].',
      owner: 'Lowe’s claim that [the pier was safe] was false.',
      label: 'Mara Lowe: [Pier was safe]',
    },
    find: ({ clause }: FramedPlace) => clause.link,
  }),
  feature({
    name: 'left',
    question: 'What stands before the verb and its auxiliaries?',
    values: {
      speaker: 'Lowe said [the pier was safe].',
      joiner: 'Lowe left and said [the pier was safe].',
      sign: 'Lowe, 61, said [the pier was safe].',
      word: 'Mara Lowe in anger said [the pier was safe].',
    },
    find: ({ analysis, clause: { first }, sentence }: FramedPlace) => {
      const { tokens, at } = analysis;
      const left = groupStart(analysis, first) - 1;
      if (left < sentence.first || tokens.gap[left + 1]! & BREAK) return 'sign';
      if (at[left]! >= 0) return 'speaker';
      const isJoiner = tokens.is[left]! & (IS.conjunction | IS.preposition) || lowerAt(tokens, left) === 'to';
      return isJoiner ? 'joiner' : 'word';
    },
  }),
  feature({
    name: 'auxiliary',
    question: 'What stands between the speaker and the verb?',
    values: valuesOf(AUXILIARY_RULES),
    find: ({ analysis, clause }: FramedPlace) => firstOf(AUXILIARY_RULES, groupWords(analysis, clause.first)),
  }),
  feature({
    name: 'speaker',
    question: 'What names the speaker?',
    values: {
      name: 'Lowe said [the pier was safe].',
      pronoun: 'She said [the pier was safe].',
      person: 'The mayor said [the pier was safe].',
      document: 'The report said [the pier was safe].',
      phrase: 'The clock said [the pier was safe].',
      'it or who': 'It said [the pier was safe].',
    },
    find: ({ analysis: { tokens, mentions }, clause }: FramedPlace) => {
      const { kind, head } = mentions[clause.mention]!;
      if (kind === 'name') return 'name';
      if (kind === 'pronoun')
        return /^(?:that|which|who|it|It)$/.test(wordAt(tokens, head)) ? 'it or who' : 'pronoun';
      const bits = tokens.is[head]!;
      if (bits & IS.document) return 'document';
      return bits & (IS.person | IS.agent | IS.body) ? 'person' : 'phrase';
    },
  }),
  feature({
    name: 'gap',
    question: 'What stands before the clause of saying?',
    values: {
      nothing: 'Lowe said [the pier was safe].',
      quotation: '[The pier “was safe”], Lowe said.',
      comma: '[The pier was safe], Lowe said.',
      dash: '[The pier was safe] – Lowe said.',
      and: 'It rained and Lowe said [the pier was safe].',
      conjunction: 'It rained when Lowe said [the pier was safe].',
      word: 'It rained yesterday Lowe said [the pier was safe].',
    },
    find: ({ analysis: { tokens }, clause: { from }, sentence }: FramedPlace) => {
      if (from <= sentence.first) return 'nothing';
      if (tokens.inside[from - 1]! >= 0) return 'quotation';
      const gap = tokens.gap[from]!;
      if (gap & (GAP.comma | GAP.mark | GAP.semicolon)) return 'comma';
      if (gap & (GAP.dash | GAP.colon | GAP.open | GAP.close)) return 'dash';
      if (/^(?:and|but)$/.test(lowerAt(tokens, from - 1))) return 'and';
      return tokens.is[from - 1]! & IS.conjunction ? 'conjunction' : 'word';
    },
  }),
  feature({
    name: 'closes',
    question: 'How soon does a sign close the clause of saying?',
    values: {
      never: 'Lowe said [the pier was safe].',
      'at once': '[The pier, Lowe said, was safe].',
      soon: '[The pier, Lowe said on Monday, was safe].',
      later: 'Lowe said [the pier was old and quite safe, but left].',
    },
    find: (place: FramedPlace) => {
      const close = closeOf(place);
      if (close < 0) return 'never';
      const words = close - place.clause.to;
      return words === 0 ? 'at once' : words <= 4 ? 'soon' : 'later';
    },
  }),
  feature({
    name: 'before',
    question: 'How many words stand before the clause in its sentence?',
    values: {
      none: 'Lowe said [the pier was safe].',
      one: 'Yesterday Lowe said [the pier was safe].',
      '2-3': 'When asked, Lowe said [the pier was safe].',
      '4-7': '[The pier was safe], Lowe said.',
      more: '[The pier was safe and would be safe], Lowe said.',
    },
    find: ({ clause, sentence }: FramedPlace) => bucket(clause.from - sentence.first, WORDS_BEFORE, 'more'),
  }),
  feature({
    name: 'rest',
    question: 'How many words stand behind it?',
    values: {
      none: '[The pier was safe], Lowe said.',
      '1-2': '[The pier was safe], Lowe said yesterday.',
      '3-5': 'Lowe said [the pier was safe].',
      more: 'Lowe said that [the pier was quite safe].',
    },
    find: ({ clause, sentence }: FramedPlace) => bucket(sentence.end - clause.to, WORDS_BEHIND, 'more'),
  }),
] as const;
