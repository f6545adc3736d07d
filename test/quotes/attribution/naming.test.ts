import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { isNaming, NAMING_RULES } from '../../../src/quotes/attribution/naming.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../src/quotes/quotes.ts';

/** Whether each quotation of a text names something. */
function namings(text: string): boolean[] {
  const doc = parseDoc(text);
  const quotations = findQuotations(doc);
  const analysis = analyzeQuotes(doc, quotations);
  const found: boolean[] = [];
  for (const q of quotations.keys()) found.push(isNaming(analysis, q, found.at(-1) ?? false));
  return found;
}

describe('isNaming', () => {
  test.each(NAMING_RULES)('$name: $example', ({ example }) => expect(namings(example)).toEqual([true]));

  test.each([
    'The word “haar” is old.',
    'They use words such as “haar”.',
    'Words like “haar” hurt.',
    'The so called “ghost buses” ran.',
    'A heron nicknamed “the Judge” left.',
    'An operation called “Copper Lantern” failed.',
    'Banks classed as “unsafe” closed.',
    'It is known locally as “the bench”.',
    'It is known as the “Anvil”.',
    'Locals call it “the bench”.',
    'A protein, which the team calls “lullin”, binds.',
    'The “Bell Book” that hangs there fell.',
    'He was among the “Forty to Watch”.',
    'The “ghost ship” reports spread.',
    'The “free harbour” promised by two governments failed.',
    'A sign reading “No Fishing” fell.',
    'A “Keep the Pier” shirt hung there.',
    'Somebody had written “Free the Penguin” on the wall.',
    'She told Harrow Radio’s “Morning Tide” so.',
    'She was on HBC’s “Tide”.',
    'Her second film, “The Salt Road,” failed.',
    'Her film “The Salt Road” failed.',
    '“Night Route,” a play by Tom Reyes, failed.',
    'A “vessel” within the meaning of the act sank.',
  ])('names: %s', (text) => expect(namings(text)).toEqual([true]));

  test.each([
    'Lowe said “Haar”.',
    'Lowe called the plan “fraud”.',
    'Lowe called “fraud” what others did.',
    'It is seen as “the bench”.',
    'They call it “the bench”.',
    'Lowe calls it “the bench”.',
    'Locals call it “a long and cold bench”.',
    'Locals call it “the long and cold bench”.',
    'A protein that the team calls “lullin” binds.',
    'The “Bell Book” hangs there.',
    'The “bell book” that hangs there fell.',
    'He was among the “lucky few”.',
    'The “free harbour” failed.',
    'The “free harbour” promised much.',
    'The “very free old harbour” promised by two governments failed.',
    'The “free harbour”, promised by two governments, failed.',
    'A letter reading “no fishing” came.',
    'Somebody had written “Free the Penguin” on Monday.',
    'She spoke of Lowe’s “Tide”.',
    'Her second film, “rather salty”, failed.',
    'The film that Lowe made, she said “The Salt Road”.',
    '“Night Route,” he told a play by Tom Reyes.',
    'A “vessel” sank.',
  ])('names nothing: %s', (text) => expect(namings(text)).toEqual([false]));

  test.each<[text: string, found: boolean[]]>([
    ['Those dubbed “pioneers” and “gleaners” left.', [true, true]],
    ['Those dubbed “pioneers”, “gleaners” or “crows” left.', [true, true, true]],
    ['Those dubbed “pioneers” and then “gleaners” left.', [true, false]],
    ['It was dubbed “pioneers”. And “gleaners” left.', [true, false]],
    ['Her first film “The Last Stop” and his third “The Stop After” failed.', [true, true]],
    ['Her first film “The Last Stop” and his third “stop after” failed.', [true, false]],
    ['Her first film “The Last Stop” failed, and long after that came “The Stop After”.', [true, false]],
    ['Lowe said “The Last Stop” and “The Stop After”.', [false, false]],
  ])('%s', (text, found) => expect(namings(text)).toEqual(found));
});
