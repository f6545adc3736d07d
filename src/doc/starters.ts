import { FORMS_AFTER_SPEECH } from '../lexicon/reporting-verbs.ts';
import { wordsOf } from '../lexicon/words.ts';

/**
 * Words that, written with a capital after an abbreviation, nearly always start a sentence, because they are not
 * parts of names: “He left the U.S. They stayed.”, where “the U.S. Treasury” goes on. Left out are those that are names
 * too (“Will”, “May”, “Mark”, “Still”, “Young”) or start many (“New”, “National”, “Great”, “First”).
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  [
    // Pronouns and determiners
    'I He She It We You They This That These Those There Here His Her Its Our My Your Their',
    'The A An Some Any Each Every All Both Many Most Several Few Another Such No None Nobody Everyone Everybody Someone Nothing Everything Something',
    'Who What When Where Why How Which Whose Whether Whatever Whoever Whenever Wherever',
    // Pronouns with their verbs
    'I’m I’ve I’ll I’d He’s She’s It’s We’re We’ve You’re They’re They’ve That’s There’s Here’s What’s Let’s',
    "I'm I've I'll I'd He's She's It's We're We've You're They're They've That's There's Here's What's Let's",
    // Conjunctions
    'And But Or Nor Yet So If Although Though Because Since While Until Unless As Once Even Whereas',
    // Prepositions
    'In On At By For From With Without To Of After Before During Under Over Between Among Amid Against About Despite Through Throughout Within According Following Including Unlike Like Until Upon Besides Instead',
    // Adverbs that lead a sentence
    'However Meanwhile Moreover Furthermore Therefore Thus Then Now Also Later Earlier Today Yesterday Tomorrow Recently Finally Eventually Indeed Perhaps Maybe Nevertheless Nonetheless Otherwise Still Only Just Not Never Often Sometimes Once Soon Last Next Additionally Currently Overall Hence Well Yes',
    // Verbs that open a question or a request
    'Is Are Was Were Do Does Did Has Have Had Can Could Would Should Isn’t Aren’t Don’t Doesn’t Didn’t',
    "Isn't Aren't Don't Doesn't Didn't Please Let See",
    // Nouns and numbers that news starts with, and that are in few names
    'People Officials Police Critics Analysts Researchers Supporters Shares Sources Former Two Three Four Five Six Seven Eight Nine Ten',
  ].flatMap((words) => words.split(' ')),
);

/** Starters that a number may count: “12 Most” in a list of links, “40 People”. */
export const COUNTED: ReadonlySet<string> = new Set(
  'Most People Officials Police Other Another More Next Last Under Over'.split(' '),
);

/** Verbs that give the speaker of what stands before them: “‘Where is she?’ Mr Hale asked.” */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(wordsOf(FORMS_AFTER_SPEECH));
