import { feature } from '../../model/features.ts';
import {
  findDeterminer,
  findEvidence,
  findFirst,
  findForm,
  findParagraph,
  findPlaces,
  findSince,
  findSubjects,
  findTopic,
  speaksInLast,
} from './salience.ts';

/** What the article has made of a referent so far. The models look at each of these together with another. */

/** Asked of whom a pronoun may stand for: the last pronoun of each example, the referent in braces. */
export const PRONOUN_HISTORY = [
  feature({
    name: 'evidence',
    question: 'What says that it is a person?',
    values: {
      none: 'We met {Sash Merrow}. “We left,” he said.',
      role: 'We met {Sash Merrow}, the vicar. “We left,” he said.',
      name: 'We met {Ed Lowe}. “We left,” he said.',
      pronoun: '{Sash Merrow} brought his own chair. “We left,” he said.',
    },
    find: findEvidence,
  }),
  feature({
    name: 'subjects',
    question: 'How often was it a subject?',
    values: {
      none: 'It rained on {Ed Lowe}. “We left,” he said.',
      one: '{Ed Lowe} slept. “We left,” he said.',
      two: '{Ed Lowe} slept. Lowe woke. “We left,” he said.',
      some: '{Ed Lowe} slept. Lowe woke. Lowe rose. “We left,” he said.',
      often: '{Ed Lowe} slept. Lowe woke. Lowe rose. Lowe ate. Lowe sang. Lowe ran. “We left,” he said.',
    },
    find: findSubjects,
  }),
  feature({
    name: 'first',
    question: 'Where was it mentioned first?',
    values: {
      none: '“We left,” he said. {Ed Lowe} slept.',
      here: '{Ed Lowe} slept. “We left,” he said.',
      opening: '{Ed Lowe} slept. It rained. It snowed. “We left,” he said.',
      early: 'It rained. It blew. {Ed Lowe} slept. It froze. It snowed. “We left,” he said.',
      later:
        'It rained. It blew. It froze. It shone. It rained. {Ed Lowe} slept. It snowed. It blew. “We left,” he said.',
    },
    find: findFirst,
  }),
  feature({
    name: 'form',
    question: 'How was it mentioned last?',
    values: {
      none: '“We left,” he said. {Ed Lowe} slept.',
      'full name': '{Ed Lowe} slept. “We left,” he said.',
      'one name': 'Ed Lowe slept. {Lowe} woke. “We left,” he said.',
      phrase: 'The {baker} slept. “We left,” he said.',
      pronoun: '{Ed Lowe} slept. He woke. “We left,” he said.',
      owner: 'It rained into {Ed Lowe’s} hat. “We left,” he said.',
    },
    find: findForm,
  }),
  feature({
    name: 'places',
    question: 'How often does it tell where something is?',
    values: {
      never: '{Ed Lowe} slept. “We left,” he said.',
      seldom: 'We met {Sash Merrow}. Merrow slept. Merrow woke. We were at Merrow. “We left,” he said.',
      often: 'We met {Sash Merrow}. We stayed at Merrow. “We left,” he said.',
    },
    find: findPlaces,
  }),
  feature({
    name: 'last says',
    question: 'Did it speak where it was mentioned last?',
    values: {
      no: '{Ed Lowe} slept. “We left,” he said.',
      yes: '{Ed Lowe} said no. “We left,” he said.',
    },
    find: speaksInLast,
  }),
] as const;

/** Asked of whom the phrase in brackets may call: the referent stands in braces. */
export const DESCRIPTION_HISTORY = [
  feature({
    name: 'evidence',
    question: 'What says that it is a person?',
    values: {
      none: 'We met {Sash Merrow}. “We left,” [the man] said.',
      role: 'We met {Sash Merrow}, the vicar. “We left,” [the man] said.',
      name: 'We met {Ed Lowe}. “We left,” [the man] said.',
      pronoun: '{Sash Merrow} brought his own chair. “We left,” [the man] said.',
    },
    find: findEvidence,
  }),
  feature({
    name: 'first',
    question: 'Where was it mentioned first?',
    values: {
      none: '“We left,” [the mayor] said. Mayor {Ed Lowe} slept.',
      here: '{Ed Lowe} slept. “We left,” [the man] said.',
      opening: '{Ed Lowe} slept. It rained. It snowed. “We left,” [the man] said.',
      early: 'It rained. It blew. {Ed Lowe} slept. It froze. It snowed. “We left,” [the man] said.',
      later:
        'It rained. It blew. It froze. It shone. It rained. {Ed Lowe} slept. It snowed. It blew. “We left,” [the man] said.',
    },
    find: findFirst,
  }),
  feature({
    name: 'form',
    question: 'How was it mentioned last?',
    values: {
      none: '“We left,” [the mayor] said. Mayor {Ed Lowe} slept.',
      'full name': '{Ed Lowe} slept. “We left,” [the man] said.',
      'one name': 'Ed Lowe slept. {Lowe} woke. “We left,” [the man] said.',
      phrase: 'The {baker} slept. “We left,” [the man] said.',
      pronoun: '{Ed Lowe} slept. He woke. “We left,” [the man] said.',
      owner: 'It rained into {Ed Lowe’s} hat. “We left,” [the man] said.',
    },
    find: findForm,
  }),
  feature({
    name: 'determiner',
    question: 'Which article was it called with last, if it has no name?',
    values: {
      named: '{Ed Lowe} slept. “We left,” [the man] said.',
      the: 'The {baker} slept. “We left,” [the baker] said.',
      owned: 'His {baker} slept. “We left,” [the baker] said.',
      a: 'A {baker} slept. “We left,” [the baker] said.',
      none: '{Officials} met. “We left,” [the officials] said.',
      other: 'Each {baker} slept. “We left,” [the baker] said.',
    },
    find: findDeterminer,
  }),
  feature({
    name: 'places',
    question: 'How often does it tell where something is?',
    values: {
      never: '{Ed Lowe} slept. “We left,” [the man] said.',
      seldom:
        'We met {Sash Merrow}. Merrow slept. Merrow woke. We were at Merrow. “We left,” [the man] said.',
      often: 'We met {Sash Merrow}. We stayed at Merrow. “We left,” [the man] said.',
    },
    find: findPlaces,
  }),
  feature({
    name: 'topic',
    question: 'Is a sentence about it: the last one, or that of the phrase?',
    values: {
      no: '{Ed Lowe} slept. Tom Hale woke. “We left,” [the man] said.',
      last: '{Ed Lowe} met Tom Hale. “We left,” [the man] said.',
      same: '{Ed Lowe} slept when [the man] could.',
      earlier: '{Ed Lowe} met Tom Hale.\n\nIt rained.\n\n“We left,” [the man] said.',
    },
    find: findTopic,
  }),
  feature({
    name: 'paragraph',
    question: 'Does the last mention stand in the paragraph of the phrase?',
    values: {
      other: '{Ed Lowe} slept.\n\n“We left,” [the man] said.',
      same: '{Ed Lowe} slept. “We left,” [the man] said.',
    },
    find: findParagraph,
  }),
  feature({
    name: 'since',
    question: 'Has somebody else spoken since, in the paragraph of the phrase or before it?',
    values: {
      no: '{Ed Lowe} slept. “We left,” [the man] said.',
      here: '{Ed Lowe} slept. Tom Hale said no. “We left,” [the man] said.',
      before: '{Ed Lowe} slept. Tom Hale said no.\n\n“We left,” [the man] said.',
    },
    find: findSince,
  }),
] as const;
