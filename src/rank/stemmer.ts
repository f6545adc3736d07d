/// <reference path="./natural.d.ts" />
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The last three letters of the suffixes that the second and the third step take off: “-ational”, “-iveness”. */
const LONG_SUFFIXES: ReadonlySet<string> = endings('nal nci zer bli lli tli eli sli ion tor ism ess iti ogi');
const MIDDLE_SUFFIXES: ReadonlySet<string> = endings('ate ive ize iti cal ful ess');
/** The last two letters of those of the fourth: “-ance”, “-ment”. */
const SHORT_SUFFIXES: ReadonlySet<string> = endings('al ce er ic le nt ou sm te ti us ve ze on');

/**
 * The stem (Porter 1980) of a word in lower case, as the stemmer of `natural` gives it. That one tries all suffixes of
 * all steps on every word; here a step is taken only by words that end as one of its suffixes does, which is a tenth
 * of the work.
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word;
  let stem = word;
  if (stem.endsWith('s')) stem = porter.step1a(stem);
  if (stem.endsWith('d') || stem.endsWith('g')) stem = porter.step1b(stem);
  if (stem.endsWith('y')) stem = porter.step1c(stem);
  if (LONG_SUFFIXES.has(stem.slice(-3))) stem = porter.step2(stem);
  if (MIDDLE_SUFFIXES.has(stem.slice(-3))) stem = porter.step3(stem);
  if (SHORT_SUFFIXES.has(stem.slice(-2))) stem = porter.step4(stem);
  if (stem.endsWith('e')) stem = porter.step5a(stem);
  if (stem.endsWith('ll')) stem = porter.step5b(stem);
  return stem;
}

function endings(list: string): Set<string> {
  return new Set(list.split(' '));
}
