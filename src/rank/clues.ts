/** Words that tell something of a sentence whatever its topic; a word's clues are the sum of these. */
export const CLUE = {
  /** First and second person: the writer or somebody quoted talks of themselves or to the reader. */
  person: 1,
  /** A verb that reports speech. */
  says: 2,
  /** The day: an event and not its background. */
  when: 4,
} as const;

const WORDS: readonly (readonly [clue: number, words: string])[] = [
  [CLUE.person, "i i'm i've i'd i'll me my myself we we're we've we'd we'll us our ours ourselves"],
  [CLUE.person, "you you're you've you'd you'll your yours"],
  [CLUE.says, 'said says told tells added adds adding asked asks explained insisted wrote tweeted'],
  [CLUE.when, 'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'],
];

/** The clues of a word, lower-cased and with straight apostrophes. */
export const CLUES: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([clue, words]) => words.split(' ').map((word): [string, number] => [word, clue])),
);

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
