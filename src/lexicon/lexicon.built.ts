import { DAYS, MONTHS, SHORT_MONTHS } from './calendar.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  STARTERS,
  SUBJECT_PRONOUNS,
} from './function-words.ts';
import { COMMON_TO_BOTH, MORE_MEN, MORE_WOMEN } from './given-names.ts';
import { MEN, PARTICLES, WOMEN } from './names.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, FEMALE_NOUNS, MALE_NOUNS, MODIFIERS, PERSON_NOUNS } from './nouns.ts';
import { CALL_VERBS, CUE_NOUNS, NOUN_VERBS, SAY_VERBS, TELL_VERBS } from './reporting-verbs.ts';
import { pluralOf, verbForms } from './spelling.ts';
import { TITLES } from './titles.ts';
import { IS } from './word-classes.ts';
import { storeWords } from './word-table.ts';
import { type WordGroups, wordsOf } from './words.ts';

const LISTS: readonly (readonly [classes: number, list: string | WordGroups])[] = [
  [IS.cueNoun, CUE_NOUNS],
  [IS.determiner, DETERMINERS],
  [IS.preposition, PREPOSITIONS],
  [IS.conjunction, CONJUNCTIONS],
  [IS.auxiliary, AUXILIARIES],
  [IS.adverb, ADVERBS],
  [IS.date, DAYS],
  [IS.date, MONTHS],
  [IS.date, SHORT_MONTHS],
  // Within a sentence “may” is told from May by its capital.
  [IS.date, 'may'],
  [IS.starter, STARTERS],
  [IS.person, PERSON_NOUNS],
  [IS.body, BODY_NOUNS],
  [IS.document, DOCUMENT_NOUNS],
  [IS.title, TITLES],
  [IS.particle, PARTICLES],
  [IS.modifier, MODIFIERS],
  [IS.male, MEN],
  [IS.male, MALE_NOUNS],
  [IS.male, MALE_PRONOUNS],
  [IS.female, WOMEN],
  [IS.female, FEMALE_NOUNS],
  [IS.female, FEMALE_PRONOUNS],
  [IS.pronoun, SUBJECT_PRONOUNS],
  [IS.object, OBJECT_PRONOUNS],
];

const VERBS: readonly (readonly [frame: number, list: WordGroups])[] = [
  [IS.say, SAY_VERBS],
  [IS.tell, TELL_VERBS],
  [IS.call, CALL_VERBS],
];

const GENDERS = IS.male | IS.female;

/** The classes of every word in the lists above, as sums of `IS`. */
function classifyWords(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (word: string, bits: number) => {
    // The apostrophe of “isn't” is as often curly.
    for (const spelling of new Set([word, word.replace("'", '’')]))
      classes.set(spelling, (classes.get(spelling) ?? 0) | bits);
  };
  for (const [bits, list] of LISTS) for (const word of wordsOf(list)) add(word, bits);
  for (const [bits, list] of VERBS)
    for (const verb of wordsOf(list)) for (const form of verbForms(verb)) add(form, bits);
  for (const noun of wordsOf(NOUN_VERBS)) for (const form of [noun, pluralOf(noun)]) add(form, IS.nounVerb);
  for (const name of COMMON_TO_BOTH) {
    const known = classes.get(name) ?? 0;
    // “Robin” is nobody's for sure.
    if (known & GENDERS && !(known & (IS.person | IS.title))) classes.set(name, known | GENDERS);
  }
  return classes;
}

/** The given names that no list of our own holds, with their genders. */
function classifyNames(known: ReadonlyMap<string, number>): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (names: Iterable<string>, genders: number) => {
    for (const name of names) if (!known.has(name)) classes.set(name, (classes.get(name) ?? 0) | genders);
  };
  add(MORE_MEN, IS.male);
  add(MORE_WOMEN, IS.female);
  add(COMMON_TO_BOTH, GENDERS);
  return classes;
}

const CLASSES = classifyWords();

/** The words of all lists with their classes. Computed when the package is built. */
export const CLASSES_OF_WORDS = storeWords(CLASSES);

/** All other given names with their genders. */
export const CLASSES_OF_NAMES = storeWords(classifyNames(CLASSES));
