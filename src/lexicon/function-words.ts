import type { WordGroups } from './words.ts';

/** “the mayor”, “two officials”, “her spokesman”: words that open a noun phrase. */
export const DETERMINERS = `
  the a an this that these those no some any each every both either neither another one two three four five
  six seven eight nine ten many most several few all other such multiple numerous dozens hundreds thousands
  my your his her its our their whose
`;

/** “of Harrow Falls”: words that end a noun phrase or begin what qualifies it. */
export const PREPOSITIONS = `
  of in on at by for with from to into onto about after before during over under against between through
  among amid around across behind beyond near off out up down per via toward towards upon within without
  despite than as like since until till regarding concerning including following besides
`;

/** “before Lowe left”: those of them that open a clause as well. */
export const CLAUSE_PREPOSITIONS = 'before after since until till as than like';

/** Words that join clauses or open one. */
export const CONJUNCTIONS = `
  and or but nor while when because if though although whereas whether so yet where why how what which that
  once unless
`;

/** Forms of “be” that make a passive of a participle: “was told”. */
export const FORMS_OF_BE = 'is are was were be been being';

/** Auxiliary verbs, and the “to” of an infinitive. */
export const AUXILIARIES = `${FORMS_OF_BE}
  am has have had having do does did will would can could may might must shall
  should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
  couldn't shouldn't cannot to
`;

/** Pronouns that may be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = 'he she they it i we you who himself herself themselves';

/** Pronouns that are nobody who speaks, but for “according to her”. */
export const OBJECT_PRONOUNS = 'him them us me';

/** Pronouns of a man. */
export const MALE_PRONOUNS = 'he him his himself';

/** Pronouns of a woman. */
export const FEMALE_PRONOUNS = 'she her herself';

/** Adverbs that may open a sentence before its subject: “Afterwards Lowe left”. */
const SENTENCE_ADVERBS = `
  afterwards afterward thereafter nowadays hence anyway eventually originally
  initially previously currently suddenly unfortunately fortunately sadly apparently clearly obviously surely
  certainly presumably interestingly ironically significantly crucially importantly incidentally remarkably
  surprisingly understandably reportedly allegedly supposedly ultimately consequently subsequently additionally
  alternatively conversely usually generally normally typically traditionally historically formerly shortly
  immediately simultaneously separately
`;

/** Adverbs between a speaker and the verb, or the verb and the quotation: “Lowe later said”. */
export const ADVERBS: WordGroups = {
  'time and order': `
    also later then still just again already never ever once even only now not soon often always sometimes
    instead
  `,
  'of the whole sentence': SENTENCE_ADVERBS,
  'days, which stand where adverbs do': 'today yesterday tonight tomorrow',
  'time, place and degree': `
    earlier recently here there back too perhaps maybe further however meanwhile first last next well twice
    rather quite very so thus therefore indeed else more less almost nearly
  `,
};

/** “people familiar with it”, “the Treasury alone”: words behind a noun that are none, though they look like one. */
export const POSTPOSED: WordGroups = {
  'adjectives that stand behind whom they describe': `
    familiar close aware alike alone able unable ready keen due likely present responsible available prior loath
    proper
  `,
  'adverbs of time and place': `
    overnight afresh anew online offline abroad overseas worldwide nationwide elsewhere everywhere indoors outdoors
    downtown beforehand thereafter
  `,
  'adverbs of manner': 'thereby hereby besides nonetheless outright anyway somehow somewhat',
  'participles, and what leads to a clause': 'made seen drawn laid whose',
};

/** Words with a capital at the head of a sentence that are nobody’s name. */
export const STARTERS: WordGroups = {
  'answers and openings of speech': `
    asked speaking yes no well oh ok okay hello thank thanks please let look
  `,
  questions: 'what why how who whom when where whatever',
  'indefinite pronouns': `
    nobody nothing everyone everybody everything someone somebody something anyone anybody anything
  `,
  'place and time': 'there here yesterday today tonight tomorrow',
  'what a clause may begin with': `
    according despite during having being even still only both not never maybe perhaps also meanwhile
    however moreover furthermore nevertheless likewise similarly elsewhere then now once again
    although though because if unless until since while before after as at by for from in into of on over to under with without given considering
    regarding instead rather earlier later recently last next first second third finally
  `,
  'labels of captions and pages': `
    photo video image photograph watch read more see update breaking exclusive editor note advertisement
    copyright
  `,
  'times and numbers': `
    hours days weeks months years minutes moments decades eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions billions
    scores tens
  `,
  'parts of something': 'part parts',
  'adverbs of the whole sentence': SENTENCE_ADVERBS,
  'first halves of compounds: “Anti-fraud”, “Long-term”': 'anti pro self long short high low multi',
  'how far, and stage directions': 'halfway midway enter exit scroll',
  'what leads to the clause: “Aside from Lowe, they left”': `
    aside overall seems whilst alongside
  `,
  'greetings, praise and degree': `
    good great sorry welcome dear sure right just too very such much few less least most almost nearly
  `,
};

/** “Pre-tax”, “Hard-hit”: first halves of compounds that are names as well, so that only the hyphen tells. */
export const HALVES = 'pre post non mid semi hard cash';

/** “Along with Lowe”, “Keen to leave”: words that open a sentence and are names as well, by the word behind them. */
export const OPENINGS: WordGroups = { with: 'along', to: 'keen', of: 'conscious unaware' };

/** Pasts of irregular verbs that are no nouns: “That process led to …”. */
export const IRREGULAR_PASTS = `
  became began broke brought built caught chose drew drove fell flew fought gave got grew held kept knew led
  lost made meant met paid ran rose saw sent shook sold spent stole stood taught threw took went won wore
`;
