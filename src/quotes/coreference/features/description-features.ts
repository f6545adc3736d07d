import { feature } from '../../model/features.ts';
import { closerAgreement } from '../descriptions/description.ts';
import { RANKS } from '../descriptions/role-nouns.ts';
import { type DescribedAntecedent, known } from './described-antecedent.ts';
import { DESCRIPTION_HISTORY } from './history-features.ts';
import { PHRASE_FEATURES } from './phrase-features.ts';
import { findDistance, findFrequency, findKind, findPosition, findSpeech } from './salience.ts';

/**
 * What is asked of each referent that a description may call. In the examples the phrase in brackets is in question,
 * the referent stands in braces; without braces it is called for the first time.
 */
export const DESCRIPTION_FEATURES = [
  feature({
    name: 'sort',
    question: 'What does the phrase call?',
    values: {
      role: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      several: 'Two {officials} met. “We left,” [the officials] said.',
      body: '{Halden Council} met. “We left,” [the council] said.',
    },
    find: ({ description }: DescribedAntecedent) => description.sort,
  }),
  feature({
    name: 'match',
    question: 'How does the head of the phrase agree with what is known?',
    values: {
      new: '“We left,” [the baker] said.',
      none: '{Ines Okafor} won. “We left,” [the woman] said.',
      alike: 'The Rev. {Ines Okafor} won. “We left,” [the vicar] said.',
      word: 'Council chief executive {Ines Okafor} won. “We left,” [the council chief] said.',
      head: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      age: '{Ed Lowe}, 56, won. “We left,” [the 56-year-old] said.',
    },
    find: known('new', ({ match }) => match),
  }),
  feature({
    name: 'better',
    question: 'Does another agree better?',
    values: {
      no: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      yes: '{Ada Venn} met the Rev. Ines Okafor. “We left,” [the vicar] said.',
    },
    find: known('no', ({ match, bestMatch }) => (match === bestMatch ? 'no' : 'yes')),
  }),
  feature({
    name: 'rank',
    question: 'How many that agree as well were mentioned after it?',
    values: {
      none: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      one: '{Ines Okafor}, mayor of Harrow, met Ed Lowe, mayor of Pell. “We left,” [the mayor] said.',
      more: '{Ada Venn} met Ines Okafor and Rita Pell. “We left,” [the woman] said.',
    },
    find: known('none', ({ rank }) => (rank === 0 ? 'none' : rank === 1 ? 'one' : 'more')),
  }),
  feature({
    name: 'named',
    question: 'Has it a name?',
    values: {
      no: 'A {senior forecaster} saw it. “We left,” [the forecaster] said.',
      yes: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
    },
    find: known('no', ({ referent }) => (referent.entity >= 0 ? 'yes' : 'no')),
  }),
  feature({
    name: 'closer',
    question: 'Are the words before the head known of it?',
    values: {
      none: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      miss: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the tall mayor] said.',
      foreign: 'Harrow mayor {Ines Okafor} won. “We left,” [the Pell mayor] said.',
      part: 'Labour mayor {Ines Okafor} won. “We left,” [the young Labour mayor] said.',
      all: 'Labour mayor {Ines Okafor} won. “We left,” [the Labour mayor] said.',
    },
    find: known('none', ({ description, referent }) => closerAgreement(description, referent.words)),
  }),
  feature({
    name: 'behind',
    question: 'Are the words behind the head known of it?',
    values: {
      none: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      miss: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] of Pell said.',
      hit: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] of Harrow said.',
    },
    find: known('none', ({ description: { behind }, referent: { words } }) =>
      behind.length === 0 ? 'none' : behind.some((word) => words.has(word)) ? 'hit' : 'miss',
    ),
  }),
  feature({
    name: 'standing',
    question: 'Does “former”, “deputy” or the like set it apart?',
    values: {
      same: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      other: '{Ines Okafor}, deputy mayor of Harrow, won. “We left,” [the mayor] said.',
    },
    find: known('same', ({ description: { closer }, referent: { words } }) =>
      RANKS.some((rank) => closer.includes(rank) !== words.has(rank)) ? 'other' : 'same',
    ),
  }),
  feature({
    name: 'distance',
    question: 'How many sentences lie between the phrase and the last mention?',
    values: {
      later: '“We left,” [the mayor] said.',
      'same sentence': 'Mayor {Ines Okafor} slept when [the mayor] could.',
      one: 'Mayor {Ines Okafor} won. “We left,” [the mayor] said.',
      two: 'Mayor {Ines Okafor} won. It rained. “We left,” [the mayor] said.',
      three: 'Mayor {Ines Okafor} won. It rained. It blew. “We left,” [the mayor] said.',
      'four to six': 'Mayor {Ines Okafor} won. It rained. It blew. It froze. “We left,” [the mayor] said.',
      more: 'Mayor {Ines Okafor} won. It rained. It blew. It froze. It cleared. It shone. It set. “We left,” [the mayor] said.',
    },
    find: known('later', findDistance),
  }),
  feature({
    name: 'position',
    question: 'Where did its last mention stand?',
    values: {
      none: '“We left,” [the baker] said.',
      'first subject': 'Mayor {Ines Okafor} won. “We left,” [the mayor] said.',
      subject: 'As night fell {Ines Okafor} said no. “We left,” [the woman] said.',
      governed: 'It rained on {Ines Okafor}. “We left,” [the woman] said.',
      owner: 'It rained into {Ines Okafor’s} hat. “We left,” [the woman] said.',
      other: 'We met {Ines Okafor}. “We left,” [the woman] said.',
    },
    find: known('none', findPosition),
  }),
  feature({
    name: 'speech',
    question: 'Has it spoken?',
    values: {
      never: '{Ines Okafor} won. “We left,” [the woman] said.',
      before: '{Ines Okafor} said so. Tom Hale said no. “We left,” [the woman] said.',
      often:
        '{Ines Okafor} said so. Okafor said more. Okafor said all. Tom Hale said no. “We left,” [the woman] said.',
      last: '{Ines Okafor} said so. “We left,” [the woman] said.',
    },
    find: known('never', findSpeech),
  }),
  feature({
    name: 'frequency',
    question: 'How often was it mentioned before?',
    values: {
      once: '{Ines Okafor} won. “We left,” [the woman] said.',
      twice: '{Ines Okafor} won. Okafor slept. “We left,” [the woman] said.',
      some: '{Ines Okafor} won. Okafor slept. Okafor woke. “We left,” [the woman] said.',
      often:
        '{Ines Okafor} won. Okafor slept. Okafor woke. Okafor ate. Okafor ran. Okafor sat. Okafor left. “We left,” [the woman] said.',
    },
    find: known('once', findFrequency),
  }),
  feature({
    name: 'kind',
    question: 'What sort of thing is it?',
    values: {
      person: '{Ines Okafor} won. “We left,” [the woman] said.',
      body: '{Halden Council} met. “We left,” [the council] said.',
      group: 'Two {officials} met. “We left,” [the officials] said.',
      thing: 'A {report} came out. “We left,” [the report] said.',
      unknown: 'We met {Sash Merrow}. “We left,” [the woman] said.',
    },
    find: known('person', findKind),
  }),
  feature({
    name: 'gender',
    question: 'Whose gender is known: that of the phrase, that of the referent?',
    values: {
      unknown: 'Mayor {Sash Merrow} won. “We left,” [the mayor] said.',
      both: '{Mary Okafor} won. “We left,” [the woman] said.',
      phrase: 'We met {Sash Merrow}. “We left,” [the woman] said.',
      referent: '{Mary Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
    },
    find: known('unknown', findGender),
  }),
  feature({
    name: 'shape',
    question: 'What does its name look like?',
    values: {
      none: 'A {senior forecaster} saw it. “We left,” [the forecaster] said.',
      letters: 'The {HRT} met. “We left,” [the company] said.',
      one: '{Haldentel} met. “We left,” [the company] said.',
      two: '{Halden Rail} met. “We left,” [the company] said.',
      more: '{Halden Ferry School} met. “We left,” [the school] said.',
    },
    find: known('none', findShape),
  }),
  ...PHRASE_FEATURES,
  ...DESCRIPTION_HISTORY,
] as const;

export type DescriptionFeature = (typeof DESCRIPTION_FEATURES)[number]['name'];

/** What the model looks at together. */
export const DESCRIPTION_TEMPLATES: readonly (readonly DescriptionFeature[])[] = [
  ['sort', 'match'],
  ['match', 'rank'],
  ['match', 'named'],
  ['better', 'named'],
  ['closer', 'sort'],
  ['behind'],
  ['standing', 'match'],
  ['distance', 'match'],
  ['position', 'match'],
  ['frequency', 'match'],
  ['general', 'match'],
  ['common', 'kind', 'match'],
  ['common', 'position'],
  ['article', 'sort'],
  ['rival', 'sort'],
  ['size', 'sort'],
  ['evidence', 'topic'],
  ['evidence', 'paragraph'],
  ['speech', 'form'],
  ['rank', 'since'],
  ['shape', 'sort', 'document'],
  ['determiner', 'first'],
  ['place', 'position'],
  ['gender', 'choice', 'general'],
  ['places', 'kind', 'sort'],
  ['distance', 'document'],
];

function findGender({ description, referent }: DescribedAntecedent) {
  if (description.gender) return referent.gender ? 'both' : 'phrase';
  return referent.gender ? 'referent' : 'unknown';
}

/** “HRT”, “T&P” */
const LETTERS = /^[\p{Lu}.&]{2,6}$/u;

function findShape({ discourse, referent: { entity, name, length } }: DescribedAntecedent) {
  if (entity < 0) return 'none';
  if (LETTERS.test(discourse.tokens.text.slice(name.start, name.end))) return 'letters';
  if (length === 1) return 'one';
  return length === 2 ? 'two' : 'more';
}
