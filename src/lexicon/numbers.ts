/** “six in 10 said”: numbers in words, without hundreds and more. */
export const NUMBER_WORDS = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
`;

/** “a quarter”, “two thirds” */
export const FRACTIONS = 'third thirds quarter quarters fifth fifths tenth tenths';

/** “half of those polled”: participles behind those whom a survey asked. */
export const POLLED = 'asked polled surveyed questioned interviewed canvassed quizzed contacted';
