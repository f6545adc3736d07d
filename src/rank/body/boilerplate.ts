import { isLonger } from '../../doc/characters.ts';
import { ANYWHERE_RULES } from './boilerplate-anywhere.ts';
import { OPENING_RULES } from './boilerplate-openings.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';

/** The rules of openings by the first words they apply to. */
const BY_FIRST_WORD = new Map<string, BoilerplateRule[]>();
for (const rule of OPENING_RULES)
  for (const word of rule.words.split(' ')) {
    const known = BY_FIRST_WORD.get(word);
    if (known) known.push(rule);
    else BY_FIRST_WORD.set(word, [rule]);
  }

const FIRST_WORD = /^["'“‘([*•–—-]*\s*([a-z-]+)/;

/** Characters of a line of the page at most: longer sentences are the reporter's, whatever they open with. */
const LONGEST = 400;

/**
 * Whether a sentence comes from the page and not from the reporter: a pointer, a call to follow, a caption, a credit.
 */
export function isBoilerplate(sentence: string): boolean {
  if (isLonger(sentence, 0, sentence.length, LONGEST)) return false;
  const text = sentence.toLowerCase();
  const [opening = '', word = ''] = FIRST_WORD.exec(text) ?? [];
  const rules = BY_FIRST_WORD.get(word);
  if (rules) {
    const rest = text.slice(opening.length);
    if (rules.some(({ find }) => find(rest))) return true;
  }
  return ANYWHERE_RULES.some(({ words, find }) => text.includes(words) && find(text));
}
