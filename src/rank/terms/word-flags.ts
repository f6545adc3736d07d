import { DAYS, MONTHS } from '../../lexicon/calendar.ts';
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { givenNameClasses, LEXICON } from '../../lexicon/lexicon.ts';
import { BODY_NAMES, BODY_NOUNS } from '../../lexicon/nouns.ts';
import { DEMONYMS, PLACES, PUBLICATION_WORDS } from '../../lexicon/places.ts';
import { FORMS_OF_REPORTS } from '../../lexicon/reporting-verbs.ts';
import { NOBLES, OFFICES, ROLES_BEFORE_NAMES } from '../../lexicon/titles.ts';
import { IS } from '../../lexicon/word-classes.ts';
import { wordsOf } from '../../lexicon/words.ts';

/** What a word shows about its sentence, whatever the topic; a word's flags are the sum of these. */
export const FLAG = {
  /** First and second person: the writer or a speaker refers to themselves or addresses the reader. */
  person: 1,
  /** A verb that reports speech. */
  says: 2,
  /** A day: the sentence reports an event and not its background. */
  when: 4,
  /** Says when or how many, not what about; and the abbreviations of companies. */
  idle: 8,
  /** A person's office before a name, and not the name: “President Ada Lorne”. */
  office: 16,
  /** Always has a capital, and is no part of a name: “On Monday Ada Lorne …”. */
  calendar: 64,
  /** Opens a sentence before a name without being a part of it: “Despite Ada Lorne …”. */
  opener: 128,
  /** Joins the parts of a name: “Bank of England”. */
  joining: 32,
  /** A noun phrase may stand after it: “of”, “with”. */
  preposition: 256,
  /** Stands before a verb: “to”, “will”, “she”. */
  beforeVerb: 512,
  /** A given name: “Ada”. */
  given: 1024,
  /** A word of the name of a place: “Norway”. */
  place: 2048,
  /** Belongs to a place or a people: “Norwegian”. */
  demonym: 4096,
  /** A news agency, a broadcaster or a site. */
  outlet: 8192,
  /** A noun of bodies, or the last word of their names: “Commission”, “Airlines”. */
  body: 16_384,
  /** A title that a single name keeps: “Prince Ludo”. */
  noble: 32_768,
} as const;

const WORDS: readonly (readonly [flag: number, words: string])[] = [
  [FLAG.person, "i i'm i've i'd i'll me my myself we we're we've we'd we'll us our ours ourselves"],
  [FLAG.person, "you you're you've you'd you'll your yours"],
  [FLAG.says, FORMS_OF_REPORTS],
  [FLAG.when, `${DAYS} yesterday today tonight`],
  [FLAG.idle, `${DAYS} ${MONTHS} today yesterday tomorrow tonight morning afternoon evening night`],
  [FLAG.idle, 'day days week weeks month months year years hour hours minute minutes time times'],
  [FLAG.idle, 'last next first second third two three four five six seven eight nine ten'],
  [FLAG.idle, 'hundred thousand million billion new many inc ltd plc'],
  [FLAG.office, ROLES_BEFORE_NAMES],
  [FLAG.office, `${OFFICES} speaker chair whip host founder owner dean sheriff constable rabbi rev reverend`],
  [FLAG.office, 'baroness duke duchess nominee candidate rival champion star'],
  [FLAG.calendar, `${DAYS} ${MONTHS}`],
  [
    FLAG.opener,
    'despite unlike following whilst throughout including using given called earlier early late finally eventually maybe hopefully obviously apparently certainly unfortunately luckily sometimes ask meet read watch click whereas commenting combining entering',
  ],
  [FLAG.joining, 'of for de la du da van von der bin al'],
  [FLAG.preposition, `${PREPOSITIONS} and or`],
  [FLAG.beforeVerb, `${AUXILIARIES} ${SUBJECT_PRONOUNS}`],
  [FLAG.place, wordsOf(PLACES).join(' ')],
  [FLAG.demonym, wordsOf(DEMONYMS).join(' ')],
  [FLAG.outlet, `${PUBLICATION_WORDS.agencies} ${PUBLICATION_WORDS.broadcasters}`],
  [FLAG.outlet, PUBLICATION_WORDS['sites and networks']!],
  [FLAG.body, `${wordsOf(BODY_NOUNS).join(' ')} ${BODY_NAMES} centers centre institutes departments`],
  [FLAG.noble, `${NOBLES} pope saint`],
];

/** The flags of a word, lower-cased and with straight apostrophes. */
export function flagsOf(word: string): number {
  return (WORD_FLAGS.get(word) ?? 0) | (isGivenName(word) ? FLAG.given : 0);
}

function isGivenName(word: string): boolean {
  const classes = LEXICON.get(word);
  if (classes === undefined) return givenNameClasses(word) !== 0;
  return (classes & (IS.male | IS.female)) !== 0 && (classes & IS.person) === 0;
}

const WORD_FLAGS: ReadonlyMap<string, number> = sumFlags();

function sumFlags(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [flag, words] of WORDS)
    for (const word of wordsOf(words)) sums.set(word, (sums.get(word) ?? 0) | flag);
  return sums;
}
