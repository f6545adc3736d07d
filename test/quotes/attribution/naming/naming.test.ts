import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import { isNaming, NAMING_RULES } from '../../../../src/quotes/attribution/naming/naming.ts';
import { findRecurrences } from '../../../../src/quotes/attribution/naming/recurrence.ts';
import { findQuotations } from '../../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../../src/quotes/quotes.ts';

/** Whether each quotation of a text names something. */
function namings(text: string): boolean[] {
  const doc = parseDoc(text);
  const quotations = findQuotations(doc);
  const analysis = analyzeQuotes(doc, quotations);
  const recurrences = findRecurrences(analysis);
  const found: boolean[] = [];
  for (const q of quotations.keys())
    found.push(isNaming(analysis, q, recurrences[q]!, found.at(-1) ?? false));
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
    'Lowe calls it “A Guide for the Lost”.',
    'It is called “The Sea and the Salt”.',
    'Lowe, author of “Tides of Harrow”, left.',
    'Lowe, who published “Tides of Harrow”, left.',
    'The “save the pier” movement grew.',
    'She had the infamous “Mud Duck” hat.',
    'He wanted a new “Harbour Plan” for it.',
    'Go there and click “next page”.',
    'They passed it and listed the bill as “catering costs”.',
    'A dry dock fell. The “dry dock” list fell.',
    'A dry dock fell. It was the “dry dock”.',
    'We saw the Mud Duck fly. Lowe fed “Mud Duck” fish.',
    'The “clever” lamps were lit.',
    'The “clever” lamps, all old, fell.',
    'Those dubbed “pioneers” were glad.',
    'Dunmore, dubbed the “old lady”, sank.',
    'A part in “The Salt Road” made Lowe known.',
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
    'Lowe calls it “A Disgrace”.',
    'Lowe calls it “a guide for the lost”.',
    'Lowe spoke of “Tides of Harrow”.',
    'It was the “save the pier”, movement or not.',
    'He wanted a new “harbour plan” for it.',
    'Go there and say “next page”.',
    'They saw it as “catering costs”.',
    'A dry dock fell. Lowe said “dry dock”.',
    'A dry dock fell. Lowe called the pier a “dry dock”.',
    'A dry docks fell. It was the “dry dock”.',
    'He said it was a very old and dry dock. It was “a very old and dry dock”.',
    'The “clever” lamps fell.',
    'Lowe dubbed the “old lady” a wreck.',
    'Lowe was on “morning tide” again.',
    'It was lit by “clever” lamps, all old.',
    'Lowe dubbed “pioneers” what were bakers.',
  ])('names nothing: %s', (text) => expect(namings(text)).toEqual([false]));

  test.each<[text: string, found: boolean[]]>([
    ['The “dry dock” list fell. Lowe saw the “dry dock” list.', [true, true]],
    ['The “dry dock” of old fell. Lowe saw a “dry dock”.', [false, false]],
    ['Groups dubbed “pioneers” and “gleaners” were glad.', [true, true]],
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
