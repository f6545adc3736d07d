import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';

const SIGNS = { heading: '#', prose: '-' };

/** The paragraphs of a text, each after its kind: `#` a heading, `-` prose. */
function outline(text: string): string[] {
  return parseDoc(text).paragraphs.map(({ start, end, kind }) => `${SIGNS[kind]} ${text.slice(start, end)}`);
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

  /** Lines of so many characters that nothing but a small or a capital letter starts. */
  const lineOf = (length: number, start: string) =>
    `${`${start}oooo ${'a '.repeat(length)}`.slice(0, length - 1)}n`;
  const linesOf = (lengths: number[], starts: string) =>
    lengths.map((length, i) => lineOf(length, starts.charAt(i)));
  const breaksOf = (lines: string[]) => lines.length - outline(lines.join('\n')).length;

  test.each<[why: string, lines: string[], joined: number]>([
    // Capitals are joined only where the text is wrapped: each line is as long as the widest but for a word.
    ['three in ten start small', linesOf(new Array(11).fill(40), 'AaaaBCDEFGH'), 10],
    ['two in ten do', linesOf(new Array(11).fill(40), 'AaaBCDEFGHI'), 2],
    ['30 columns are wide enough', linesOf(new Array(11).fill(30), 'AaaaBCDEFGH'), 10],
    ['29 are not', linesOf(new Array(11).fill(29), 'AaaaBCDEFGH'), 3],
    ['160 columns are not too wide', linesOf(new Array(11).fill(160), 'AaaaBCDEFGH'), 10],
    ['161 are', linesOf(new Array(11).fill(161), 'AaaaBCDEFGH'), 3],
    [
      'seven breaks in ten are forced',
      linesOf([40, 40, 40, 40, 30, 40, 30, 40, 30, 40, 40], 'AaaaBCDEFGH'),
      7,
    ],
    ['six are', linesOf([40, 40, 40, 40, 30, 40, 30, 40, 30, 30, 40], 'AaaaBCDEFGH'), 3],
    // A line of 35 has no room for a blank and five letters more.
    ['all are', linesOf([40, 40, 40, 40, 35, 40, 35, 40, 35, 35, 40], 'AaaaBCDEFGH'), 10],
  ])('%s', (_, lines, joined) => {
    expect(breaksOf(lines)).toBe(joined);
  });

  describe('in a wrapped text', () => {
    const OPENING =
      'The old harbour wall at Dunmore gave way on Tuesday night, sending two\nboats and a van into the water, and the ferry that was to sail at noon\nwas held at the quay until the coastguard knew how much of the wall had';

    test.each<[why: string, rest: string[], parts: number]>([
      [
        'a full line goes on, though it ends in a stop',
        [`${'gone down. '.repeat(6)}Gone.`, 'Nobody was hurt.'],
        1,
      ],
      ['a new paragraph is set in by two', [`${'gone down. '.repeat(6)}Gone.`, '  Nobody was hurt.'], 2],
      ['one blank is none', [`${'gone down. '.repeat(6)}Gone.`, ' Nobody was hurt.'], 1],
      ['setting in parts only after a stop', [`${'gone down, '.repeat(6)}so`, '  Nobody was hurt.'], 1],
      ['a small letter goes on after a stop', [`${'gone down. '.repeat(6)}Gone.`, 'nobody was hurt.'], 1],
      ['and after a short line', ['gone.', 'nobody was hurt.'], 1],
      ['a capital after a short line does not', ['gone.', 'Nobody was hurt.'], 2],
      ['an item after a stop is a paragraph', [`${'gone down. '.repeat(6)}Gone.`, '- Nobody was hurt.'], 2],
      ['and after a colon', [`${'gone down, '.repeat(6)}is:`, '1. Nobody was hurt.'], 2],
      ['and after a semicolon', [`${'gone down, '.repeat(6)}is;`, '• Nobody was hurt.'], 2],
      ['after a comma it is none', [`${'gone down, '.repeat(6)}was,`, '- nobody - was hurt.'], 1],
    ])('%s', (_, rest, parts) => {
      expect(outline([OPENING, ...rest].join('\n'))).toHaveLength(parts);
    });
  });

  test.each<[why: string, lines: string[], parts: number]>([
    ['a small letter after a colon', ['He named these:', 'rope and bells'], 2],
    ['a small letter after a comma', ['He named these,', 'rope and bells.'], 1],
    ['a brand', ['He named', 'iPods and bells.'], 2],
    ['a small letter after a capital', ['He named A', 'rope and bells.'], 1],
  ])('where lines are paragraphs: %s', (_, lines, parts) => {
    expect(outline(lines.join('\n'))).toHaveLength(parts);
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
    [`${'Word '.repeat(31)}words\n\n${WALL}`, [`# ${'Word '.repeat(31)}words`, `- ${WALL}`]],
    [`${'Word '.repeat(31)}wordss\n\n${WALL}`, [`- ${'Word '.repeat(31)}wordss`, `- ${WALL}`]],
    [`Fire at Dunmore mill. Two hurt\n\n${WALL}`, ['# Fire at Dunmore mill. Two hurt', `- ${WALL}`]],
    [
      `Fire at Dunmore mill. Two people and a dog hurt as the roof gives way at last by day\n\n${WALL}`,
      ['- Fire at Dunmore mill. Two people and a dog hurt as the roof gives way at last by day', `- ${WALL}`],
    ],
    [`Fire. Flood. Famine\n\n${WALL}`, ['- Fire. Flood. Famine', `- ${WALL}`]],
    [
      `Mayor Quits Over Fire in an Old Mill.\n\n${WALL}`,
      ['# Mayor Quits Over Fire in an Old Mill.', `- ${WALL}`],
    ],
    [`Mayor Quits Today.\n\n${WALL}`, ['# Mayor Quits Today.', `- ${WALL}`]],
    [`Mayor Quits.\n\n${WALL}`, ['- Mayor Quits.', `- ${WALL}`]],
    [`Mayor Quits Over Wall fire.\n\n${WALL}`, ['# Mayor Quits Over Wall fire.', `- ${WALL}`]],
    [`The mayor quits over a fire.\n\n${WALL}`, ['- The mayor quits over a fire.', `- ${WALL}`]],
    [`${WALL}\n\nMayor Quits Over Harbour Wall.`, [`- ${WALL}`, '- Mayor Quits Over Harbour Wall.']],
    [`Wall gives way;\n\n${WALL}`, ['# Wall gives way;', `- ${WALL}`]],
    [`${WALL}\n\nWall gives way;`, [`- ${WALL}`, '- Wall gives way;']],
    [`Wall gives way:\n\n${WALL}`, ['- Wall gives way:', `- ${WALL}`]],
    [`Wall gives way –\n\n${WALL}`, ['- Wall gives way –', `- ${WALL}`]],
    [`wall gives way\n\n${WALL}`, ['- wall gives way', `- ${WALL}`]],
    [`• Wall gives way\n\n${WALL}`, ['- • Wall gives way', `- ${WALL}`]],
    [`(a) Wall gives way\n\n${WALL}`, ['- (a) Wall gives way', `- ${WALL}`]],
    [`12 walls give way\n\n${WALL}`, ['# 12 walls give way', `- ${WALL}`]],
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
