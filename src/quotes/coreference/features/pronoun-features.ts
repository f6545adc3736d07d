import { setOf } from '../../../lexicon/words.ts';
import { feature } from '../../model/features.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import { PRONOUN_HISTORY } from './history-features.ts';
import {
  type Antecedent,
  findClause,
  findDistance,
  findFrequency,
  findKind,
  findParagraph,
  findPosition,
  findSpeech,
  findTopic,
} from './salience.ts';

/** A pronoun for which an antecedent is sought. */
export interface PronounPlace {
  readonly sort: 'he' | 'they' | 'it';
  /** The gender of “he” and “she”. */
  readonly gender: 'male' | 'female' | null;
  readonly isSubject: boolean;
  readonly says: boolean;
  /** Referents named in the words that the pronoun speaks, or behind “he said”. */
  readonly spokenOf: ReadonlySet<number>;
  /** The entity that it tells something: “he told Lowe”; -1 where it tells none. */
  readonly hearer: number;
}

/** A referent that a pronoun may stand for. */
export interface PronounAntecedent extends Antecedent {
  readonly pronoun: PronounPlace;
  /** Index of the referent. */
  readonly r: number;
}

/** Verbs whose object is spoken to or of. */
const OBJECT_OF: ReadonlySet<string> = setOf(`
  accuse accused accuses told tells asked asks urged criticised criticized blamed attacked described
  called praised thanked interviewed
`);

/**
 * What is asked of each referent that a pronoun may stand for. In the examples the last pronoun is in question, and the
 * referent stands in braces.
 */
export const PRONOUN_FEATURES = [
  feature({
    name: 'sort',
    question: 'Which pronoun is it?',
    values: {
      he: '{Ada Lowe} slept. “We left,” she said.',
      they: 'The {officials} slept. “We left,” they said.',
      it: '{Halden Council} slept. “We left,” it said.',
    },
    find: ({ pronoun }: PronounAntecedent) => pronoun.sort,
  }),
  feature({
    name: 'distance',
    question: 'How many sentences lie between the pronoun and the last mention?',
    values: {
      later: '“We left,” he said. {Ed Lowe} slept.',
      'same sentence': '{Ed Lowe} slept when he could.',
      one: '{Ed Lowe} slept. “We left,” he said.',
      two: '{Ed Lowe} slept. It rained. “We left,” he said.',
      three: '{Ed Lowe} slept. It rained. It snowed. “We left,” he said.',
      'four to six': '{Ed Lowe} slept. It rained. It snowed. It blew. “We left,” he said.',
      more: '{Ed Lowe} slept. It rained. It snowed. It blew. It froze. It cleared. It shone. “We left,” he said.',
    },
    find: findDistance,
  }),
  feature({
    name: 'rank',
    question: 'How many candidates were mentioned after it?',
    values: {
      none: '{Ed Lowe} slept. “We left,” he said.',
      one: '{Ed Lowe} met Tom Hale. “We left,” he said.',
      two: '{Ed Lowe} met Tom Hale and Hugh Pell. “We left,” he said.',
      three: '{Ed Lowe} met Tom Hale, Jim Dale and Hugh Pell. “We left,” he said.',
      more: '{Ed Lowe} met Tom Hale, Jim Dale, Sam Roe and Hugh Pell. “We left,” he said.',
    },
    find: ({ rank }: PronounAntecedent) => (['none', 'one', 'two', 'three'] as const)[rank] ?? 'more',
  }),
  feature({
    name: 'frequency',
    question: 'How often was it mentioned before?',
    values: {
      once: '{Ed Lowe} slept. “We left,” he said.',
      twice: '{Ed Lowe} slept. Lowe woke. “We left,” he said.',
      some: '{Ed Lowe} slept. Lowe woke. Lowe rose. “We left,” he said.',
      often:
        '{Ed Lowe} slept. Lowe woke. Lowe rose. Lowe ate. Lowe sang. Lowe ran. Lowe left. “We left,” he said.',
    },
    find: findFrequency,
  }),
  feature({
    name: 'speech',
    question: 'Has it spoken?',
    values: {
      never: '{Ed Lowe} slept. “We left,” he said.',
      before: '{Ed Lowe} said so. Tom Hale said no. “We left,” he said.',
      often: '{Ed Lowe} said so. Lowe said more. Lowe said all. Tom Hale said no. “We left,” he said.',
      last: '{Ed Lowe} said so. “We left,” he said.',
    },
    find: findSpeech,
  }),
  feature({
    name: 'position',
    question: 'Where did its last mention stand?',
    values: {
      none: '“We left,” he said. {Ed Lowe} slept.',
      'first subject': '{Ed Lowe} slept. “We left,” he said.',
      subject: 'As night fell {Ed Lowe} said no. “We left,” he said.',
      governed: 'It rained on {Ed Lowe}. “We left,” he said.',
      owner: 'It rained into {Ed Lowe’s} hat. “We left,” he said.',
      other: 'We met {Ed Lowe}. “We left,” he said.',
    },
    find: findPosition,
  }),
  feature({
    name: 'topic',
    question: 'Is a sentence about it: the last one, or that of the pronoun?',
    values: {
      no: '{Ed Lowe} slept. Tom Hale woke. “We left,” he said.',
      last: '{Ed Lowe} met Tom Hale. “We left,” he said.',
      same: '{Ed Lowe} slept when he could.',
      earlier: '{Ed Lowe} met Tom Hale.\n\nIt rained.\n\n“We left,” he said.',
    },
    find: findTopic,
  }),
  feature({
    name: 'heading',
    question: 'Did the last mention stand in a heading?',
    values: {
      no: '{Ed Lowe} slept. “We left,” he said.',
      yes: 'Harrow chief {Ed Lowe} resigns\n\nIt rained all night at the harbour.\n\n“We left,” he said.',
    },
    find: ({ discourse, referent: { last } }: PronounAntecedent) => {
      if (last < 0) return 'no';
      const { paragraphs } = discourse.tokens.doc;
      return paragraphs[discourse.paragraphOf(last)]?.kind === 'heading' ? 'yes' : 'no';
    },
  }),
  feature({
    name: 'paragraph',
    question: 'Does the last mention stand in the paragraph of the pronoun?',
    values: {
      other: '{Ed Lowe} slept.\n\n“We left,” he said.',
      same: '{Ed Lowe} slept. “We left,” he said.',
    },
    find: findParagraph,
  }),
  feature({
    name: 'kind',
    question: 'What sort of thing is it?',
    values: {
      person: '{Ed Lowe} slept. “We left,” he said.',
      body: '{Halden Council} met. “We left,” it said.',
      group: 'The {officials} met. “We left,” they said.',
      thing: '{Harbour Day} came. “We left,” it said.',
      unknown: 'We met {Sash Merrow}. “We left,” he said.',
    },
    find: (antecedent: PronounAntecedent) => findKind(antecedent),
  }),
  feature({
    name: 'name',
    question: 'Has it a name, and of how many words?',
    values: {
      none: 'A {baker} slept. “We left,” he said.',
      one: 'We met {Merrow}. “We left,” he said.',
      more: 'We met {Sash Merrow}. “We left,” he said.',
    },
    find: ({ referent: { length } }: PronounAntecedent) =>
      length > 1 ? 'more' : length === 1 ? 'one' : 'none',
  }),
  feature({
    name: 'gender',
    question: 'Is its gender known?',
    values: {
      none: 'We met {Sash Merrow}. “We left,” he said.',
      known: 'We met {Ed Lowe}. “We left,” he said.',
      likely: 'We met {Orsa Merrow}. “We left,” she said.',
      unlikely: 'We met {Orsa Merrow}. “We left,” he said.',
      described: 'We met a {baker}. “We left,” he said.',
    },
    find: ({ referent, pronoun }: PronounAntecedent) => {
      if (!pronoun.gender) return 'none';
      if (referent.gender) return 'known';
      if (referent.entity < 0) return 'described';
      return referent.lean ? (referent.lean === pronoun.gender ? 'likely' : 'unlikely') : 'none';
    },
  }),
  feature({
    name: 'chain',
    question: 'Did the last pronoun of that gender stand for it, and how many sentences ago?',
    values: {
      none: '{Ed Lowe} slept. “We left,” he said.',
      'same sentence': '{Ed Lowe} slept. He woke when he could.',
      one: '{Ed Lowe} slept. He woke. “We left,” he said.',
      two: '{Ed Lowe} slept. He woke. It rained. “We left,” he said.',
      more: '{Ed Lowe} slept. He woke. It rained. It blew. “We left,” he said.',
      another: '{Ed Lowe} saw that Tom Hale slept. Hale said that he was ill. “We left,” he said.',
    },
    find: findChain,
  }),
  feature({
    name: 'clause',
    question: 'Does it stand in the sentence of the pronoun, and in its clause?',
    values: {
      other: '{Ed Lowe} slept. “We left,” he said.',
      'same sentence': 'When {Ed Lowe} slept, he dreamt.',
      same: '{Ed Lowe} slept when he could.',
    },
    find: findClause,
  }),
  feature({
    name: 'subject',
    question: 'Is the pronoun a subject?',
    values: {
      no: '{Ed Lowe} slept. According to him, we left.',
      yes: '{Ed Lowe} slept. “We left,” he said.',
    },
    find: ({ pronoun }: PronounAntecedent) => (pronoun.isSubject ? 'yes' : 'no'),
  }),
  feature({
    name: 'says',
    question: 'Does the pronoun speak?',
    values: {
      no: '{Ed Lowe} slept. Then he woke.',
      yes: '{Ed Lowe} slept. “We left,” he said.',
    },
    find: ({ pronoun }: PronounAntecedent) => (pronoun.says ? 'yes' : 'no'),
  }),
  feature({
    name: 'spoken of',
    question: 'Do the words that the pronoun speaks, or those behind “he said”, name it?',
    values: {
      no: '{Ed Lowe} slept. “We left,” he said.',
      yes: '{Ed Lowe} slept. “Lowe left,” he said.',
      told: '{Ed Lowe} slept. “We left,” he told Lowe.',
    },
    find: ({ pronoun, r }: PronounAntecedent) => {
      if (r === pronoun.hearer) return 'told';
      return pronoun.spokenOf.has(r) ? 'yes' : 'no';
    },
  }),
  feature({
    name: 'addressed',
    question: 'Was it spoken to, or of, where it was mentioned last?',
    values: {
      no: '{Ed Lowe} slept. “We left,” he said.',
      yes: 'Tom Hale accused {Ed Lowe} of theft. “We left,” he said.',
    },
    find: ({ discourse: { mentioned }, referent: { last } }: PronounAntecedent) => {
      const mention = mentioned.mentions[last];
      return mention && OBJECT_OF.has(lowerAt(mentioned.tokens, mention.first - 1)) ? 'yes' : 'no';
    },
  }),
  ...PRONOUN_HISTORY,
] as const;

export type PronounFeature = (typeof PRONOUN_FEATURES)[number]['name'];

/** What the model looks at together. */
export const PRONOUN_TEMPLATES: readonly (readonly PronounFeature[])[] = [
  ['sort', 'kind', 'name'],
  ['sort', 'kind', 'frequency'],
  ['distance'],
  ['distance', 'speech'],
  ['distance', 'gender'],
  ['rank'],
  ['rank', 'position'],
  ['frequency'],
  ['speech', 'says'],
  ['speech', 'position'],
  ['position', 'distance'],
  ['topic', 'says'],
  ['heading', 'frequency'],
  ['paragraph'],
  ['gender', 'name'],
  ['chain'],
  ['chain', 'says'],
  ['clause', 'subject'],
  ['spoken of', 'says'],
  ['addressed'],
  ['evidence', 'first'],
  ['subjects', 'first'],
  ['position', 'form'],
  ['places', 'evidence'],
  ['distance', 'last says'],
];

function findChain({ discourse, m, r, pronoun }: PronounAntecedent) {
  const last = discourse.lastPronoun;
  if (!last || !pronoun.gender || last.gender !== pronoun.gender) return 'none';
  const back = discourse.sentenceOf(m) - last.sentence;
  if (last.referent !== r) return back <= 1 ? 'another' : 'none';
  if (back === 0) return 'same sentence';
  return back === 1 ? 'one' : back === 2 ? 'two' : 'more';
}
