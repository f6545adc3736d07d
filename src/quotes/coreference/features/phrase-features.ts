import { feature } from '../../model/features.ts';
import type { DescribedAntecedent } from './described-antecedent.ts';

/** Asks only of whom a description calls for the first time. */
function fresh<Value extends string>(first: Value, find: (antecedent: DescribedAntecedent) => Value) {
  return (antecedent: DescribedAntecedent) => (antecedent.isNew ? find(antecedent) : first);
}

/**
 * What is asked of a phrase itself. In the examples it stands in brackets, and its referent in braces; without braces it
 * is called for the first time.
 */
export const PHRASE_FEATURES = [
  feature({
    name: 'general',
    question: 'May anybody be called so?',
    values: {
      no: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      yes: '{Ines Okafor} won. “We left,” [the woman] said.',
    },
    find: ({ description }: DescribedAntecedent) => (description.isGeneral ? 'yes' : 'no'),
  }),
  feature({
    name: 'common',
    question: 'Is any body called so once it has been named?',
    values: {
      no: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      yes: '{Halden Rail} won. “We left,” [the company] said.',
    },
    find: ({ description: { isCommon } }: DescribedAntecedent) => (isCommon ? 'yes' : 'no'),
  }),
  feature({
    name: 'document',
    question: 'Does the phrase call a document?',
    values: {
      no: '{Halden Rail} won. “We left,” [the company] said.',
      yes: 'A {report} came out. “We left,” [the report] said.',
    },
    find: ({ description: { isDocument } }: DescribedAntecedent) => (isDocument ? 'yes' : 'no'),
  }),
  feature({
    name: 'place',
    question: 'Where does the phrase stand?',
    values: {
      other: '{Ines Okafor}, mayor of Harrow, won. We met [the mayor].',
      says: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      subject: '{Ines Okafor}, mayor of Harrow, won. [The mayor] has left.',
      governed: '{Ines Okafor}, mayor of Harrow, won. It rained on [the mayor].',
    },
    find: ({ place }: DescribedAntecedent) => place,
  }),
  feature({
    name: 'choice',
    question: 'How many with names may be called so?',
    values: {
      none: 'A {baker} slept. “We left,” [the baker] said.',
      one: '{Ines Okafor} won. “We left,” [the woman] said.',
      two: 'Rita Pell met {Ines Okafor}. “We left,” [the woman] said.',
      more: 'Rita Pell and Ada Venn met {Ines Okafor}. “We left,” [the woman] said.',
    },
    find: ({ namedCount }: DescribedAntecedent) => (['none', 'one', 'two'] as const)[namedCount] ?? 'more',
  }),
  feature({
    name: 'article',
    question: 'Which article has a phrase that calls somebody new?',
    values: {
      known: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      the: '“We left,” [the baker] said.',
      owned: '“We left,” [his baker] said.',
      a: '“We left,” [both officials] said.',
      none: '“We left,” said [officials] of the town.',
      other: '“We left,” [each baker] said.',
    },
    find: fresh('known', ({ description }) => description.article),
  }),
  feature({
    name: 'rival',
    question: 'How well does anybody known agree with a phrase that calls somebody new?',
    values: {
      known: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      nobody: '“We left,” [the baker] said.',
      anybody: 'Ines Okafor won. “We left,” [the man] said.',
      alike: 'The Rev. Ines Okafor won. “We left,” [the vicar] said.',
      some: 'Ines Okafor, mayor of Harrow, won. “We left,” [each mayor] said.',
    },
    find: fresh('known', findRival),
  }),
  feature({
    name: 'size',
    question: 'What stands beside the head of a phrase that calls somebody new?',
    values: {
      known: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
      nothing: '“We left,” [the baker] said.',
      before: '“We left,” [the tall baker] said.',
      behind: '“We left,” [the baker] of Harrow said.',
    },
    find: fresh('known', ({ description: { closer, behind } }) =>
      behind.length > 0 ? 'behind' : closer.length > 0 ? 'before' : 'nothing',
    ),
  }),
] as const;

function findRival({ bestMatch, description }: DescribedAntecedent) {
  if (bestMatch === 'none') return description.isGeneral ? 'anybody' : 'nobody';
  return bestMatch === 'alike' ? 'alike' : 'some';
}
