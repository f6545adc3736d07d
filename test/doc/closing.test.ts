import { expect, test } from 'vitest';
import { readClosing, readStops } from '../../src/doc/closing.ts';

test.each<[text: string, stops: string]>([
  ['. So', '.'],
  ['?! So', '?!'],
  ['... So', '...'],
  ['. . . So', '. . .'],
  ['. . .', '. . .'],
  ['. … So', '. …'],
  ['.  .', '.  .'],
  ['. .5', '.'],
  ['. .a', '.'],
  ['. ! So', '.'],
  ['! . So', '!'],
  ['? ?', '?'],
  ['.. .5', '..'],
  ['. ', '.'],
])('the stops of %j', (text, stops) => {
  expect(text.slice(0, readStops(text, 0, text.length))).toBe(stops);
});

test('stops end with their paragraph', () => {
  expect(readStops('...', 0, 2)).toBe(2);
  expect(readStops('. .', 0, 2)).toBe(1);
});

/** `‹` stands where the stops start and `›` where what goes with them ends; an odd `"` before is open. */
test.each<[marked: string, closed: boolean]>([
  ['It fell‹.› So', false],
  ['It fell‹.”› So', true],
  ['“(It fell‹.)”› So', true],
  ['It fell‹.› “So', false],
  ['It fell‹.›“So', false],
  ['It fell‹.“› So', true],
  ['"It fell‹."› So', true],
  ['"It fell‹."›So', true],
  ['It fell‹.›"So', false],
  ['It fell‹.› "So', false],
  ['"It fell‹. "› So', true],
  ['"It fell‹.› "So', false],
  ['"It fell‹. "›', true],
  ['It fell‹.› " So', false],
  // What was closed is not closed twice.
  ['"It fell‹."›"So', true],
  ['"It fell‹."› "So', true],
  ['It fell‹. )› So', true],
  ['It fell‹.› )So', false],
  ['It fell‹.› ( So', false],
  // Apostrophes.
  ['Hale Jr‹.›’s boat', false],
  ["Hale Jr‹.›'s boat", false],
  ['It fell‹.’›So', true],
  ['It fell‹.›’90', false],
  ["It fell‹.'› So", true],
  ["It fell‹.›'So", false],
  // References and notes.
  ['It fell‹. [17]› So', false],
  ['It fell‹.[3, 4–6]› So', false],
  ['It fell‹.[b][c]› So', false],
  ['It fell‹.” [17]› So', true],
  ['It fell‹. [citation needed]› So', false],
  ['It fell‹. [note 3]› So', false],
  ['It fell‹. [...]› So', false],
  ['It fell‹.› [sic] So', false],
  ['It fell‹.› [1234] So', false],
  ['It fell‹.4› Even', false],
  ['It fell‹.4› “Even', false],
  ['It fell‹.›4 even', false],
  ['It fell‹. 4› Even so', false],
  ['It fell‹.› 4 Greek boats', false],
  ['It fell‹.› 4 People', false],
  ['It fell‹.› 4 even', false],
  ['It fell‹. 12›', false],
  ['It fell‹.› 123', false],
  ['It (the wall)‹. 4› Even so', false],
  // A number goes on after a short word, an abbreviation, another stop, or no word at all.
  ['It is‹.› 4 Even so', false],
  ['See Vol‹.› 4 Even so', false],
  ['It fell‹?› 4 Even so', false],
  ['‹.› 4 Even so', false],
  // Smileys.
  ['It fell‹. :)› So', false],
  ['It fell‹.;-D› So', false],
  ['It fell‹. 😀👍› So', false],
  ['It fell‹. ☹️› So', false],
  ['It fell‹.› :Dunmore', false],
  ['It fell‹.› /So', false],
  ['It fell‹.› :5', false],
  ['It fell‹.› © 2031 Harrow Media', false],
])('%s', (marked, closed) => {
  const text = marked.replace(/[‹›]/g, '');
  const stop = marked.indexOf('‹');
  const quoted = text.slice(0, stop).includes('"');
  const stopEnd = readStops(text, stop, text.length);
  expect(readClosing(text, 0, stop, stopEnd, text.length, quoted)).toEqual({
    end: marked.indexOf('›') - 1,
    closed,
  });
});

test('what closes ends with the paragraph', () => {
  expect(readClosing('It fell. [17]', 0, 7, 8, 12, false).end).toBe(8);
  expect(readClosing('It fell. [17]', 0, 7, 8, 13, false).end).toBe(13);
  expect(readClosing('It fell. 12 So', 0, 7, 8, 11, false).end).toBe(11);
  expect(readClosing('It fell. )', 0, 7, 8, 9, false).end).toBe(8);
});
