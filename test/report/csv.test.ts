import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvReporter } from '../../src/report/csv.ts';
import { articleOf } from './article.ts';
import * as hostile from './hostile.ts';
import { digest, text } from './sample.ts';

const { opening, article } = csvReporter();

describe('CSV', () => {
  test('is a line a quote under one line of names', () => {
    expect(opening + article(articleOf(digest, text))).toBe(`source,speaker,role,kind,quote,sentence,start,end
articles/skerra-ferry.txt,Ingrid Falk,chief executive of Norrow Lines,direct,"We cannot send her out in a January swell and hope,",4,409,460
articles/skerra-ferry.txt,Ingrid Falk,chief executive of Norrow Lines,direct,"Nobody on my staff would sign that paper, and I would not ask them to.",5,514,584
articles/skerra-ferry.txt,Norrow Lines,,partial,where weather and weight allow,7,710,740
articles/skerra-ferry.txt,Tam Odhran,,direct,"I have hay until the third week of January,",11,984,1027
articles/skerra-ferry.txt,Tam Odhran,,direct,"After that I am selling animals, or I am burying them.",12,1039,1093
articles/skerra-ferry.txt,Tam Odhran,,direct,They knew about this hull in the spring. They painted over it and they sold us tickets.,13,1096,1183
articles/skerra-ferry.txt,Ingrid Falk,chief executive of Norrow Lines,partial,flatly untrue,16,1234,1247
articles/skerra-ferry.txt,Josune Prather,transport minister,partial,"within days, not weeks",17,1430,1452
articles/skerra-ferry.txt,,,direct,"It is a very expensive garden shed,",21,1674,1709
articles/skerra-ferry.txt,,,direct,"Nine times,",23,1851,1862
articles/skerra-ferry.txt,,,direct,and it still can’t carry a cow.,23,1892,1923
`);
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
