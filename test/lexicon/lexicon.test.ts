import { describe, expect, test } from 'vitest';
import * as bodyNames from '../../src/lexicon/body-names.ts';
import * as calendar from '../../src/lexicon/calendar.ts';
import * as functionWords from '../../src/lexicon/function-words.ts';
import { GIVEN_NAMES, LEXICON } from '../../src/lexicon/lexicon.ts';
import * as names from '../../src/lexicon/names.ts';
import * as nouns from '../../src/lexicon/nouns.ts';
import * as pairs from '../../src/lexicon/pairs.ts';
import * as places from '../../src/lexicon/places.ts';
import * as reportingVerbs from '../../src/lexicon/reporting-verbs.ts';
import { pluralOf, verbForms } from '../../src/lexicon/spelling.ts';
import * as titles from '../../src/lexicon/titles.ts';
import { IS } from '../../src/lexicon/word-classes.ts';
import { wordsOf } from '../../src/lexicon/words.ts';

const LISTS = Object.entries({
  ...bodyNames,
  ...calendar,
  ...functionWords,
  ...names,
  ...nouns,
  ...pairs,
  ...places,
  ...reportingVerbs,
  ...titles,
}).map(([name, list]) => ({ name, words: wordsOf(list) }));

describe.each(LISTS)('$name', ({ name, words }) => {
  test('no word stands twice', () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('every word is one that a text can hold: small letters, no hyphen', () => {
    const word = name.endsWith('_VERBS') ? /^[a-z]+(?:\/[a-z]+)*$/ : /^\p{Ll}+(?:'t)?$/u;
    expect(words.filter((entry) => !word.test(entry))).toEqual([]);
  });
});

test.each<[word: string, classes: number]>([
  ['said', IS.say],
  ['told', IS.tell],
  ['replied', IS.say],
  ['claims', IS.say | IS.cueNoun | IS.nounVerb],
  ['isn’t', IS.auxiliary],
  ["isn't", IS.auxiliary],
  ['tuesday', IS.date],
  ['may', IS.date | IS.auxiliary],
  ['spokeswoman', IS.person | IS.female],
  ['council', IS.body],
  ['mr', IS.title | IS.male],
  ['her', IS.determiner | IS.female],
  ['inês', IS.female],
  ['robin', IS.male | IS.female],
])('%s is known for what it is', (word, classes) => expect(LEXICON.get(word)).toBe(classes));

test.each<[name: string, genders: number]>([
  ['ferdinand', IS.male],
  ['leandra', IS.female],
  ['ash', IS.male | IS.female],
  ['ferdinan', 0],
  ['erdinand', 0],
  ['milwaukee', 0],
  ['z', 0],
])('the given name %s', (name, genders) => expect(GIVEN_NAMES.get(name)).toBe(genders));

test('no word is known that no list holds', () => {
  expect(
    ['opineds', 'zorb', '', '__proto__', 'constructor', 'milwaukee', 'apple'].map((word) =>
      LEXICON.get(word),
    ),
  ).toEqual(new Array(7).fill(0));
});

test.each<[noun: string, plural: string]>([
  ['claim', 'claims'],
  ['reply', 'replies'],
  ['essay', 'essays'],
  ['speech', 'speeches'],
  ['address', 'addresses'],
])('several of a %s are %s', (noun, plural) => expect(pluralOf(noun)).toBe(plural));

test.each<[entry: string, forms: string]>([
  ['claim', 'claim claims claimed claiming'],
  ['reply', 'reply replies replied replying'],
  ['note', 'note notes noted noting'],
  ['agree', 'agree agrees agreed agreeing'],
  ['stress', 'stress stresses stressed stressing'],
  ['say/says/said/saying', 'say says said saying'],
])('%s has the forms %s', (entry, forms) => expect(verbForms(entry).join(' ')).toBe(forms));
