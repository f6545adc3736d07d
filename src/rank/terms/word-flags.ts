import { DAYS, MONTHS } from '../../lexicon/calendar.ts';
import { FORMS_OF_REPORTS } from '../../lexicon/reporting-verbs.ts';
import { ROLES_BEFORE_NAMES } from '../../lexicon/titles.ts';
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
  [FLAG.calendar, `${DAYS} ${MONTHS}`],
  [
    FLAG.opener,
    'despite unlike following whilst throughout including using given called earlier early late finally eventually maybe hopefully obviously apparently certainly unfortunately luckily sometimes ask meet read watch click whereas commenting combining entering',
  ],
  [FLAG.joining, 'of for de la du da van von der bin al'],
];

/** The flags of a word, lower-cased and with straight apostrophes. */
export const WORD_FLAGS: ReadonlyMap<string, number> = sumFlags();

function sumFlags(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [flag, words] of WORDS)
    for (const word of wordsOf(words)) sums.set(word, (sums.get(word) ?? 0) | flag);
  return sums;
}
