import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvReporter } from '../../../src/report/data/csv.ts';
import { articleOf } from '../article.ts';
import * as hostile from '../hostile.ts';
import { digest, text } from '../sample.ts';

const { opening, article } = csvReporter({ several: false, width: 80, color: false });

describe('CSV', () => {
  test('is a line a quote under one line of names', () => {
    const lines = (opening + article(articleOf(digest, text))).split('\n');
    expect(lines[0]).toBe('id,title,speaker,role,quote,kind,confidence,cue,sentence,start,end');
    expect(lines).toHaveLength(13);
    expect(lines[7]).toBe(
      'articles/skerra-ferry.txt,Island ferry to stop for the winter as cracks are found in its hull,Ingrid Falk,chief executive of Norrow Lines,flatly untrue,partial,0.95,called,Falk called the claim “flatly untrue” and said the spring survey had found no fault below the waterline.,1234,1247',
    );
    expect(lines[9]).toBe(
      'articles/skerra-ferry.txt,Island ferry to stop for the winter as cracks are found in its hull,,,"It is a very expensive garden shed,",direct,0.3,said,"“It is a very expensive garden shed,” one councillor said.",1674,1709',
    );
    expect(lines.at(-1)).toBe('');
  });

  test('has a byte-order mark in front where it is asked for', () => {
    const marked = csvReporter({ several: false, width: 80, color: false, byteOrderMark: true });
    expect(marked.opening).toBe(`\ufeff${opening}`);
  });

  test('leaves the id of standard input as it is', () => {
    expect(article(articleOf({ ...digest, id: '-' }, text))).toMatch(/^-,Island/);
  });

  test('has no lines for an article without quotes', () => {
    expect(article(articleOf({ ...digest, quotes: [], speakers: [] }, text))).toBe('');
  });

  test('shows formulas and controls, and keeps a quote on one line', () => {
    const written = opening + article(articleOf(hostile.digest, hostile.text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(written).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    const { data, errors } = Papa.parse<string[]>(written.trimEnd());
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1 + hostile.digest.quotes!.length);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@-]/);
    expect(data[1]![4]).toBe(hostile.signs[0]);
    expect(data[8]![4]).toBe(`'${hostile.signs[7]}`);
  });

  test('reads back as the quotes, marks and commas included', () => {
    const quote = { ...digest.quotes![0]!, text: 'a "b", c\nd' };
    const written = opening + article(articleOf({ ...digest, quotes: [quote] }, text));
    expect(Papa.parse<string[]>(written.trimEnd()).data[1]![4]).toBe('a "b", c d');
  });
});
