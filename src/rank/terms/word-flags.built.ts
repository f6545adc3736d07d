import { BODY_NAMES } from '../../lexicon/body-names.ts';
import { DAYS, MONTHS } from '../../lexicon/calendar.ts';
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { BODY_NOUNS } from '../../lexicon/nouns.ts';
import { DEMONYMS, PLACES, PUBLICATION_WORDS } from '../../lexicon/places.ts';
import { FORMS_OF_REPORTS } from '../../lexicon/reporting-verbs.ts';
import { NOBLES, OFFICES, ROLES_BEFORE_NAMES } from '../../lexicon/titles.ts';
import { storeWords } from '../../lexicon/word-table.ts';
import { sumLists, wordsOf } from '../../lexicon/words.ts';
import { FLAG } from './flags.ts';

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
  [FLAG.past, 'was were had did'],
  [FLAG.present, "is are does do isn't aren't doesn't don't it's that's there's"],
  [FLAG.perfect, "has have hasn't haven't"],
  [FLAG.modal, 'will would could may might can expected set plans due'],
  [
    FLAG.recent,
    'now today tonight yesterday tomorrow currently recently latest recent new this nowadays lately',
  ],
  [
    FLAG.amount,
    'million billion trillion percent most more than many thousands hundreds dozens majority every all',
  ],
  [FLAG.amount, 'growing rising increasing increasingly rise record largest biggest highest first worst'],
  [
    FLAG.source,
    'study report survey research researchers poll experts scientists analysts data figures officials',
  ],
  [FLAG.source, 'police court judge prosecutors ministers government inquiry investigation'],
];

/** The words above with the sums of their flags. Computed when the package is built. */
export const FLAGS_OF_WORDS = storeWords(sumLists(WORDS));
