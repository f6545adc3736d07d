import { verbForms } from './spelling.ts';
import { among, setOf, wordsOf } from './words.ts';

/** “called a meeting”: verbs of saying, and the nouns with which they tell of an act. */
const SET_PHRASES: readonly (readonly [verbs: string, nouns: string])[] = [
  ['call', 'meeting conference election elections referendum vote strike summit'],
  ['find/finds/found/finding', 'no net themselves himself herself itself fame space'],
  ['pledge', 'allegiance loyalty'],
  [
    'claim',
    `victory land lives medal medals title titles crown win wins wicket wickets trophy prize gold silver bronze goal
    goals scalp points cost costs benefit benefits expenses asylum`,
  ],
  [
    'deny',
    `request requests motion motions application applications petition petitions appeal appeals permission bail entry
    access goal goals equaliser equalizer try tries visa visas`,
  ],
  [
    'dismiss',
    `suit suits lawsuit lawsuits case cases appeal appeals charge charges motion motions petition petitions application
    applications indictment indictments`,
  ],
  [
    'concede',
    `penalty penalties goal goals tries corner corners possession runs wicket wickets points ground race equaliser
    equalizer`,
  ],
  ['repeat', 'action actions feat trick performance process procedure experiment times victory success'],
  [
    'write/writes/wrote/written/writing read/reads/reading post email text',
    `book books novel screenplay script play song songs music lyrics letter letters article articles column blog episode
    episodes story stories poem poems album essay memoir memoirs rant note email emails message messages selfie selfies
    snap snaps clip clips link links`,
  ],
  ['maintain', 'speed pace page website lead contact relations relationship control order form presence'],
];

/** “questioned the driver”, “recalled Pell”: verbs of saying whose object may be a person on whom an act is done. */
const DONE_TO_PERSONS = 'question dismiss recall acknowledge instruct';

/** “added four goals”, “claimed another title”: words that count what is added. */
const QUANTITIES =
  'one two three four five six seven eight nine ten another more extra further fresh several';

/** “added a goal as it rained”: verbs that do not tell as what somebody sees their object. */
const UNDESCRIBING = `
  add show find/finds/found/finding repeat maintain write/writes/wrote/written/writing concede call point post explain
  instruct
`;

/** Nouns in two words, the first of which looks like a verb of saying. */
const COMPOUNDS = [
  'asking price',
  'asking prices',
  'reporting period',
  'reporting requirements',
  'reporting restrictions',
  'reporting rules',
  'reporting season',
  'reporting standards',
  'reporting system',
  'warning shot',
  'warning shots',
  'warning sign',
  'warning signs',
];

let nounsOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** “called a meeting”: whether a verb of saying tells of an act with a noun as its object. */
export function isSetPhrase(verb: string, noun: string): boolean {
  nounsOf ??= new Map(
    SET_PHRASES.flatMap(([verbs, nouns]) => {
      const set = setOf(nouns);
      return wordsOf(verbs)
        .flatMap(verbForms)
        .map((form) => [form, set] as const);
    }),
  );
  return nounsOf.get(verb)?.has(noun) ?? false;
}

/** Whether the object of a verb of saying may be a person on whom an act is done. */
export const isDoneToPersons = among(() => wordsOf(DONE_TO_PERSONS).flatMap(verbForms));

/** Whether a word counts what is added or claimed. */
export const isQuantity = among(() => wordsOf(QUANTITIES));

/** Whether a word is a form of a verb that does not tell as what somebody sees its object. */
export const isUndescribing = among(() => wordsOf(UNDESCRIBING).flatMap(verbForms));

/** Whether two words are a noun whose first word looks like a verb of saying: “warning signs”. */
export const isCompound = among(() => COMPOUNDS);
