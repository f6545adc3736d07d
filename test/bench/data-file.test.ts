import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDataFile } from '../../bench/learn/data-file.ts';
import { makeFolder, removeFolder } from '../folder.ts';

const PROVENANCE = { command: 'learn it', corpora: ['Tarn Post'] };
const HEIGHTS = Array.from({ length: 9 }, (_, i) => 1000.5 + i);

let folder: string;
beforeEach(() => {
  folder = makeFolder({});
});
afterEach(() => removeFolder(folder));

/** Writes numbers on top of a file of this content; gives what the file then holds. */
function write(numbers: object, before?: object): string {
  const path = join(before ? makeIn(before) : folder, 'numbers.json');
  writeDataFile(pathToFileURL(path), PROVENANCE, numbers);
  return readFileSync(path, 'utf8');
}

function makeIn(before: object): string {
  removeFolder(folder);
  folder = makeFolder({ 'numbers.json': JSON.stringify(before) });
  return folder;
}

test('a file tells where its numbers come from, and on which day they were learned', () => {
  const { learned, ...numbers } = JSON.parse(write({ base: 0.5, heights: HEIGHTS }));
  expect(numbers).toEqual({ base: 0.5, heights: HEIGHTS });
  expect(learned).toEqual({ ...PROVENANCE, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});

test('what has no room on a line stands an entry a line', () => {
  const text = write({
    base: { wire: 0.5 },
    curves: { a: { knots: [0, 1], heights: HEIGHTS, more: HEIGHTS } },
  });
  expect(text.split('\n').slice(2)).toEqual([
    '  "base": { "wire": 0.5 },',
    '  "curves": {',
    '    "a": {',
    '      "knots": [0, 1],',
    `      "heights": [${HEIGHTS.join(', ')}],`,
    `      "more": [${HEIGHTS.join(', ')}]`,
    '    }',
    '  }',
    '}',
    '',
  ]);
});

test('the same numbers keep their day, others get a new one', () => {
  const learned = { ...PROVENANCE, date: '1999-12-31' };
  expect(write({ base: 0.5 }, { learned, base: 0.5 })).toContain('1999-12-31');
  expect(write({ base: 0.6 }, { learned, base: 0.5 })).not.toContain('1999-12-31');
});
