import { bareForm, plainForm } from '../terms/lexemes.ts';

/**
 * First words that lean on the sentence before, set by hand: `leaning` is 1 where the sentence makes no sense without
 * that one.
 */
export const LEANING_OPENINGS = [
  {
    name: 'pronoun',
    leaning: 1,
    example: 'He also said that the pier would reopen.',
    words: 'he she they it him her his its their',
  },
  {
    name: 'demonstrative',
    leaning: 0.8,
    example: 'This closed the pier.',
    words: 'this that these those such',
  },
  { name: 'first person', leaning: 0.7, example: 'We closed the pier.', words: 'i we you my our' },
  { name: 'conjunction', leaning: 0.6, example: 'But the pier stayed shut.', words: 'but and so or nor yet' },
  {
    name: 'connective',
    leaning: 0.5,
    example: 'However, the ministry shut the pier.',
    words: 'however meanwhile also instead nevertheless moreover furthermore besides still then later there',
  },
] as const;

const LEANING: ReadonlyMap<string, number> = new Map(
  LEANING_OPENINGS.flatMap(({ leaning, words }) => words.split(' ').map((word) => [word, leaning] as const)),
);

/** How much a sentence that opens with a word leans on the one before, 0 to 1. */
export function leaningOf(opening: string): number {
  const word = plainForm(opening);
  return LEANING.get(word) ?? LEANING.get(bareForm(word)) ?? 0;
}

/** Whether a sentence that opens with a word brings somebody in as known: “The crew was safe”. */
export const opensKnown = (opening: string): boolean => opening.toLowerCase() === 'the';

const NEW: ReadonlySet<string> = new Set(
  'a an two three four more some dozens hundreds thousands'.split(' '),
);

/** Whether a sentence that opens with a word brings somebody in as new: “A crew of nine set out”. */
export const opensNew = (opening: string): boolean => NEW.has(opening.toLowerCase());
