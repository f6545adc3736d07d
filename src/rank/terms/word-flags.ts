/** Words that tell something of a sentence whatever its topic; a word's clues are the sum of these. */
export const CLUE = {
  /** First and second person: the writer or somebody quoted talks of themselves or to the reader. */
  person: 1,
  /** A verb that reports speech. */
  says: 2,
  /** The day: an event and not its background. */
  when: 4,
  /** Tells when and how many, not what about; and the letters of companies. */
  idle: 8,
  /** A person's office before a name, and not the name: “President Ada Lorne”. */
  office: 16,
  /** Has a capital always, and joins no name: “On Monday Ada Lorne …”. */
  calendar: 64,
  /** Opens a sentence before a name without being a part of it: “Despite Ada Lorne …”. */
  opener: 128,
  /** Joins the parts of a name: “Bank of England”. */
  joining: 32,
} as const;

const WORDS: readonly (readonly [clue: number, words: string])[] = [
  [CLUE.person, "i i'm i've i'd i'll me my myself we we're we've we'd we'll us our ours ourselves"],
  [CLUE.person, "you you're you've you'd you'll your yours"],
  [CLUE.says, 'said says told tells added adds adding asked asks explained insisted wrote tweeted'],
  [CLUE.when, 'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'],
  [
    CLUE.idle,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night day days week weeks month months year years hour hours minute minutes time times last next first second third inc ltd plc two three four five six seven eight nine ten hundred thousand million billion new many',
  ],
  [
    CLUE.office,
    'mr mrs ms miss dr sir dame lord lady president vice prime minister chancellor secretary senator sen rep congressman congresswoman governor gov mayor judge justice professor prof general gen colonel col captain capt lieutenant sergeant sgt detective inspector officer king queen prince princess pope bishop archbishop chief director manager coach former elect spokesman spokeswoman',
  ],
  [
    CLUE.office,
    'mp mps mep msp actor actress singer rapper guitarist comedian author novelist writer journalist photographer historian lawyer attorney prosecutor councillor analyst economist striker midfielder winger defender goalkeeper keeper skipper sprinter referee flanker hooker veteran teenager fellow senior deputy assistant boss chairman chairwoman briton frenchman frenchwoman englishman englishwoman scotsman welshman irishman dutchman spaniard swede dane pole turk',
  ],
  [
    CLUE.calendar,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ],
  [
    CLUE.opener,
    'despite unlike following whilst throughout including using given called earlier early late finally eventually maybe hopefully obviously apparently certainly unfortunately luckily sometimes ask meet read watch click whereas commenting combining entering',
  ],
  [CLUE.joining, 'of for de la du da van von der bin al'],
];

/** The clues of a word, lower-cased and with straight apostrophes. */
export const CLUES: ReadonlyMap<string, number> = sumClues();

function sumClues(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [clue, words] of WORDS)
    for (const word of words.split(' ')) sums.set(word, (sums.get(word) ?? 0) | clue);
  return sums;
}

/**
 * How much a sentence that opens so leans on the one before: 1 names nobody without it (“He also said …”), the lesser
 * ones read well enough alone (“However, the ministry …”).
 */
const DEPENDENT: readonly (readonly [weight: number, words: string])[] = [
  [1, 'he she they it him her his its their'],
  [0.8, 'this that these those such'],
  [0.7, 'i we you my our'],
  [0.6, 'but and so or nor yet'],
  [0.5, 'however meanwhile also instead nevertheless moreover furthermore besides still then later there'],
];

export const DEPENDENCE: ReadonlyMap<string, number> = new Map(
  DEPENDENT.flatMap(([weight, words]) => words.split(' ').map((word): [string, number] => [word, weight])),
);

/** Openings that bring somebody in as known, and as new: “The crew was safe”, “A crew of nine set out”. */
export const KNOWN: ReadonlySet<string> = new Set(['the']);
export const NEW: ReadonlySet<string> = new Set([
  'a',
  'an',
  'two',
  'three',
  'four',
  'more',
  'some',
  'dozens',
  'hundreds',
  'thousands',
]);
