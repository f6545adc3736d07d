import { findAbbreviation } from '../doc/abbreviations.ts';
import type { Words } from '../types.ts';
import { learnedCases } from './case-levels.ts';
import { oddsOfName } from './model.ts';
import { WordContexts, type WordFacts } from './word-context.ts';

/** What becomes of the letters of a word within a sentence. */
export type Casing = 'small' | 'capital' | 'capitals';

/** How much the other places of a word count beside its own: “birch” is a name where “anna birch” is one elsewhere. */
const SHARE_OF_OTHERS = 0.5;

/** Words that have a capital wherever they stand: “I”, “I'm”. */
const FIRST_PERSON = /^i(?:'(?:m|ve|ll|d))?$/;

/** Tells for each word of a text in small letters how it is written within a sentence. */
export function findCasings(text: string, words: Words): Casing[] {
  const contexts = new WordContexts(text, words, learnedCases());
  const odds = new Float64Array(words.count);
  const sums = new Map<number, number>();
  const times = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    odds[i] = oddsOfName(contexts.contextOf(i, i > 0 && odds[i - 1]! > 0));
    const entry = words.entries[i]!;
    sums.set(entry, (sums.get(entry) ?? 0) + odds[i]!);
    times.set(entry, (times.get(entry) ?? 0) + 1);
  }
  return Array.from(odds, (own, i) => {
    const entry = words.entries[i]!;
    const facts = contexts.factsOf(i);
    const others = facts.level === 'stop' ? own : sums.get(entry)! / times.get(entry)!;
    if (isInitial(text, words, i) || isShortTitle(text, words, i)) return 'capital';
    return casingOf(facts, own + SHARE_OF_OTHERS * (others - own));
  });
}

function casingOf({ word, isCapitals }: WordFacts, odds: number): Casing {
  if (FIRST_PERSON.test(word)) return 'capital';
  // “u.s”, whose last point stands behind the word; not “a.m”, “e.g”.
  if (word.includes('.')) return findAbbreviation(word) === 'either' ? 'capitals' : 'small';
  if (odds <= 0) return 'small';
  return isCapitals ? 'capitals' : 'capital';
}

/** The “j” of “ada j. venn”. */
function isInitial(text: string, { starts, ends }: Words, i: number): boolean {
  return ends[i]! - starts[i]! === 1 && text.startsWith('. ', ends[i]!) && /[b-hj-z]/.test(text[starts[i]!]!);
}

/** The “dr” of “dr. venn”. */
function isShortTitle(text: string, { starts, ends }: Words, i: number): boolean {
  return text.startsWith('. ', ends[i]!) && findAbbreviation(text.slice(starts[i]!, ends[i]!)) === 'name';
}
