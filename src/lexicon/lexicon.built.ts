import { CUE_NOUNS, NOUN_VERBS, pluralOf, reportingVerbs } from './reporting-verbs.ts';
import { buildTable } from './table.ts';
import { IS } from './word-classes.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BODY_NOUNS,
  CONJUNCTIONS,
  DATES,
  DETERMINERS,
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  MEN,
  MODIFIERS,
  PARTICLES,
  PERSON_NOUNS,
  PREPOSITIONS,
  STARTERS,
  TITLES,
  WOMEN,
} from './words.ts';

function readLexicon(): Map<string, number> {
  const lexicon = reportingVerbs();
  const add = (words: string, bit: number) => {
    for (const word of words.split(' ')) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
  };
  add(CUE_NOUNS, IS.cueNoun);
  for (const noun of NOUN_VERBS.split(' ')) add(`${noun} ${pluralOf(noun)}`, IS.nounVerb);
  add(DETERMINERS, IS.determiner);
  add(PREPOSITIONS, IS.preposition);
  add(CONJUNCTIONS, IS.conjunction);
  add(AUXILIARIES, IS.auxiliary);
  add(ADVERBS, IS.adverb);
  add(DATES, IS.date);
  add(STARTERS, IS.starter);
  add(PERSON_NOUNS, IS.person);
  add(BODY_NOUNS, IS.body);
  add(DOCUMENT_NOUNS, IS.document);
  add(TITLES, IS.title);
  add(PARTICLES, IS.particle);
  add(MODIFIERS, IS.modifier);
  add(`${MEN} ${MALE_NOUNS}`, IS.male);
  add(`${WOMEN} ${FEMALE_NOUNS}`, IS.female);
  add('he she they it i we you who himself herself themselves', IS.pronoun);
  add('him them us me', IS.object);
  add('he him his himself', IS.male);
  add('she her herself', IS.female);
  return lexicon;
}

/** The classes of all words that are known. Computed when the package is built. */
export const LEXICON = buildTable(readLexicon());
