import { describe, expect, test } from 'vitest';
import { parseBlocks } from '../../../../src/input/markup/html/blocks.ts';
import { removeFurniture } from '../../../../src/input/markup/html/furniture.ts';
import { FURNITURE_RULES } from '../../../../src/input/markup/html/furniture-rules.ts';

const PROSE = '<p>The old mill of Harrow Falls burned down on Monday night, and nobody knows why it did.</p>';

const textsOf = (html: string) => parseBlocks(html.replaceAll('…', PROSE)).blocks;

describe('rules, each with its example', () => {
  test.each(FURNITURE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, { example, find }) => {
    const whole = textsOf(example.replace(/[[\]]/g, ''));
    const left = textsOf(example.replace(/\[.*?\]/g, ''));
    expect(whole.length).toBeGreaterThan(left.length);
    expect(removeFurniture(whole, 'Mill burns').map(({ text }) => text)).toEqual(
      left.map(({ text }) => text),
    );
    const gone = textsOf(example.match(/\[([^\]]*)\][^[]*$/)![1]!)[0];
    const place = { ...gone!, title: 'Mill burns', heading: 'More on this' };
    const isBehind = !example.startsWith('[');
    expect(find({ ...place, isBefore: !isBehind, isBehind, isAtEnd: isBehind })).toBe(true);
  });
});

describe('what stays', () => {
  const cases: [why: string, html: string][] = [
    ['a table of numbers', '…<table><tr><td>1<td><a href=x>Ida Noll</a><td>12</table>'],
    ['the hours of a diary', '…<h3>10 p.m.</h3>…<p>March 4</p>…'],
    ['a short sentence before the story', '<p>It burned.</p>…'],
    ['scores before the story', '<p>Harrow 3 Lowmoor 2</p>…'],
    ['a request that is somebody’s story', '…<p>Follow the river, and you come to the mill.</p>'],
    ['a linked sentence', '…<p><a href=x>The council has shut the mill for good.</a></p>…'],
    ['a linked address inside the story', '…<p>https://harrow.example/mill</p>…'],
    [
      'a writer who is the story',
      '<p>Jo Reed is a reporter for the Herald, and it was she who saw the mill burn.</p>…'.concat('…'),
    ],
    ['a crosshead', '…<h2>Related to nobody</h2>…'],
    [
      'where nothing would be left',
      '<p>Copyright 2019 Harrow Herald. All rights reserved, whatever becomes of them.</p>',
    ],
    ['where there is no prose', '<p>Advert</p><p>Home</p>'],
  ];
  test.each(cases)('%s', (_, html) => {
    const blocks = textsOf(html);
    expect(removeFurniture(blocks, 'Mill burns')).toEqual(blocks);
  });
});
