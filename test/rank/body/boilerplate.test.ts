import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../../src/rank/body/boilerplate.ts';

describe('isBoilerplate', () => {
  test.each([
    'Read more: Ferry fares to rise again',
    'READ: How the Lorne valley was saved',
    'Scroll down for video.',
    'Follow us on Twitter @harrownews',
    'Click here for the full table.',
    'Image source, Harrow Pictures',
    'Image caption: The mayor at the bridge',
    'Sign up for our morning letter',
    'Additional reporting by Tilda Marsh',
    'The Harrow Wire contributed to this report.',
    '© 2031 Harrow Media. All rights reserved.',
    'E-mail your tips to desk@harrow.example',
    'Have you been affected by the floods?',
    'The opinions expressed in this commentary are solely hers.',
  ])('%s', (sentence) => expect(isBoilerplate(sentence)).toBe(true));

  test.each([
    'The mayor said she would read more about the ferry before the vote.',
    'Reading its accounts, the auditors found a gap of nine million.',
    'More than forty people followed the coffin through Harrow.',
    'He told us what he saw from the bridge.',
    'Sources at the ministry said the image was false.',
  ])('not: %s', (sentence) => expect(isBoilerplate(sentence)).toBe(false));

  test('what is too long for the page’s own is the reporter’s', () => {
    const pointer = (length: number) => 'Read more: '.padEnd(length, 'ferries ');
    expect([isBoilerplate(pointer(400)), isBoilerplate(pointer(401))]).toEqual([true, false]);
  });
});
