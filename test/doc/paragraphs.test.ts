import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';

/** The paragraphs of a text, each after its kind: `#` a heading, `-` prose. */
function outline(text: string): string[] {
  return parseDoc(text).paragraphs.map(
    ({ start, end, kind }) => `${kind === 'heading' ? '#' : '-'} ${text.slice(start, end)}`,
  );
}

const WALL = 'The old harbour wall gave way on Tuesday night.';
const HURT = 'Nobody was hurt, the coastguard said.';

describe('lines', () => {
  test.each([
    ['blank lines', `${WALL}\n\n${HURT}`],
    ['lines of blanks', `${WALL}\n \t\u00A0\n\n${HURT}\n`],
    ['invisible lines', `${WALL}\n\u200B\n${HURT}`],
    ['single breaks', `${WALL}\n${HURT}`],
    ['CRLF', `${WALL}\r\n${HURT}\r\n`],
    ['CR', `${WALL}\r${HURT}`],
    ['line separator', `${WALL}\u2028${HURT}`],
    ['paragraph separator', `${WALL}\u2029${HURT}`],
    ['next line', `${WALL}\u0085${HURT}`],
  ])('%s part paragraphs', (_, text) => {
    expect(outline(text)).toEqual([`- ${WALL}`, `- ${HURT}`]);
  });

  test('a text wrapped at a column has paragraphs of several lines', () => {
    const first = `The old harbour wall at Dunmore gave way on Tuesday night, sending two boats
and a van into the water. Nobody was hurt, the coastguard said, but the ferry
will not sail before Friday.`;
    const second = `Mr. Hale, who owns one of the boats, said he had “warned the council for ten
years” about it, and that nobody had ever written back.`;
    const third = '“They never listened,” he said.';
    expect(outline(`${first}\n\n${second}\n${third}`)).toEqual([`- ${first}`, `- ${second}`, `- ${third}`]);
  });

  test('a wrapped text may part its paragraphs by setting in', () => {
    const first = `The old harbour wall at Dunmore gave way on Tuesday night, sending two
boats and a van into the water. Nobody was hurt, the coastguard said.`;
    const second = `Mr. Hale, who owns one of the boats, said he had warned the council for
years about the wall.`;
    expect(outline(`   ${first}\n   ${second}`)).toEqual([`- ${first}`, `- ${second}`]);
  });

  test('a long address does not hide that a text is wrapped', () => {
    const prose = Array.from(
      { length: 30 },
      () => 'the water came in over the old wall and the road was',
    ).join('\n');
    const address = `https://www.harrow.example/${'a'.repeat(200)}`;
    expect(outline(`${prose}\n${address}\nand went on for a day.`)).toHaveLength(1);
  });

  test('short paragraphs on lines of their own are not taken for a wrapped text', () => {
    const lines = [
      'He said he knew.',
      'She said she did not know it at all.',
      'They left in the rain at ten.',
    ];
    expect(outline(lines.join('\n'))).toEqual(lines.map((line) => `- ${line}`));
  });

  test('a line that goes on with a small letter belongs to the one above', () => {
    expect(outline(`The old wall at Dunmore\ngave way on Tuesday.\n${HURT}`)).toEqual([
      '- The old wall at Dunmore\ngave way on Tuesday.',
      `- ${HURT}`,
    ]);
  });
});

describe('headings', () => {
  test.each<[string, string[]]>([
    [
      `Harbour wall gives way\nBy Anna Birch, Harbour Editor\n3 May 2021\n${WALL}\nWhat happens now\n${HURT}`,
      [
        '# Harbour wall gives way',
        '# By Anna Birch, Harbour Editor',
        '# 3 May 2021',
        `- ${WALL}`,
        '# What happens now',
        `- ${HURT}`,
      ],
    ],
    [`Is this the end?\n\n${WALL}`, ['# Is this the end?', `- ${WALL}`]],
    [`${WALL}\n\nIs this the end?`, [`- ${WALL}`, '- Is this the end?']],
    [`Mayor Quits Over Harbour Wall.\n\n${WALL}`, ['# Mayor Quits Over Harbour Wall.', `- ${WALL}`]],
    [`By Hugh Hale Jr.\n\n${WALL}`, ['# By Hugh Hale Jr.', `- ${WALL}`]],
    [`${WALL}\n\n4:40 p.m.:\n\n${HURT}`, [`- ${WALL}`, '# 4:40 p.m.:', `- ${HURT}`]],
    [`${WALL}\n\n* * *\n\n${HURT}`, [`- ${WALL}`, '# * * *', `- ${HURT}`]],
    [
      `He named three things:\n- rope\n- 2 bells\n1. Oil`,
      ['- He named three things:', '- - rope', '- - 2 bells', '- 1. Oil'],
    ],
    [
      '“I came home. I saw the wall. And then I thought that',
      ['- “I came home. I saw the wall. And then I thought that'],
    ],
    ['Only a headline', ['- Only a headline']],
    [`${'word '.repeat(40)}word\n\n${WALL}`, [`- ${'word '.repeat(40)}word`, `- ${WALL}`]],
  ])('%j', (text, paragraphs) => {
    expect(outline(text)).toEqual(paragraphs);
  });

  test.each<[string, string | null]>([
    [`Harbour wall gives way\n\n${WALL}`, 'Harbour wall gives way'],
    [`By Anna Birch\nFriday, 3 May 2021\nHarbour wall gives way\n${WALL}`, 'Harbour wall gives way'],
    [`${WALL}\n\nWhat happens now\n\n${HURT}`, null],
    [`By Anna Birch\n\n${WALL}`, null],
    ['Only a headline', null],
    ['', null],
  ])('the title of %j', (text, title) => {
    const span = parseDoc(text).title;
    expect(span && text.slice(span.start, span.end)).toBe(title);
  });
});
