import { describe, expect, test } from 'vitest';
import { findDeclaredEncoding, withoutTags } from '../../../../src/input/encoding/declared.ts';
import { decode } from '../../../../src/input/encoding/decode.ts';
import { sniffFormat } from '../../../../src/input/formats.ts';
import { parseBlocks } from '../../../../src/input/markup/html/blocks.ts';
import { parseHtml } from '../../../../src/input/markup/html/html.ts';

const STORY = [
  'The council of Harrow Falls voted on Friday to close the old rail bridge, after engineers found cracks in three of its piers.',
  '“We closed the bridge,” Ines Okafor told Mayor Dan Pell, “because he asked us to, and because nobody could say that it was safe.”',
  'The bridge, which carries some 4,000 commuters a day, is to stay shut until spring, and buses will take a longer way round.',
];

test('the article of a page, without what is around it', () => {
  const page = `<!doctype html><html lang=en><head><title>Bridge shut after cracks are found | Harrow Herald</title>
    <script>var story = "<p>no</p>";</script><style>p { color: red }</style></head><body>
    <nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>
    <article><h1>Bridge shut after cracks are found</h1>
    <p>${STORY[0]}</p><figure><img src=a.jpg><figcaption>The bridge in better days</figcaption></figure>
    <p>${STORY[1]!.replace('“', '&ldquo;').replace('Ines Okafor', '<a href=x>Ines\n  <b>Okafor</b></a>')}
    <h2>Shut until spring</h2><p>${STORY[2]}</article>
    <aside>More: <a href=y>Ferry late again</a></aside><footer>© Harrow Herald</footer></body></html>`;
  expect(parseHtml(page)).toEqual({
    headings: [258],
    title: 'Bridge shut after cracks are found',
    text: [STORY[0], STORY[1], 'Shut until spring', STORY[2]].join('\n\n'),
  });
});

describe('the words of all blocks', () => {
  const cases: [why: string, html: string, blocks: string[]][] = [
    ['paragraphs that nobody closed', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['white space', '<p>\n  One\t <i> two </i>\n</p>', ['One two']],
    ['no-break spaces stay', '<p>4&nbsp;000\u00a0people</p>', ['4\u00a0000\u00a0people']],
    ['line breaks', 'One.<br>Two. <BR/> Three.', ['One.\nTwo.\nThree.']],
    ['lines that are set as they are', '<pre>One\ntwo</pre> three\nfour', ['One\ntwo', 'three four']],
    ['references', 'Smith &amp; Co &#8212; &#x1F6B2; &copy &nosuch;', ['Smith & Co — 🚲 © &nosuch;']],
    ['tags inside words', '<b>T</b>he brid<wbr>ge', ['The bridge']],
    ['lists and tables', '<ul><li>One<li>Two</ul><table><tr><td>3<td>4</table>', ['One', 'Two', '3', '4']],
    [
      'left out',
      '<script>a<p>b</script><style>c</style><nav>d</nav><del>e</del>f<!-- g --><select><option>h</select>',
      ['f'],
    ],
    ['left out inside its like', '<aside>a<aside>b</aside>c</aside>d', ['d']],
    [
      'nothing is left out by what is closed at once',
      '<svg/><script/>One<nav />Two<p/>Three',
      ['One', 'Two', 'Three'],
    ],
    ['drawings', '<p>One<svg><path/><path d="M0"/></svg> two', ['One two']],
    ['tags in capitals', '<P>One</P><SCRIPT>two</SCRIPT>', ['One']],
    ['closed and never opened', '</div></p></nav>One</b>', ['One']],
    [
      'a caption and its credit, set without a blank',
      '<span>In York.</span><span>Reuters</span> <b>U.</b>S.',
      ['In York.', 'Reuters U.S.'],
    ],
    ['a quotation mark missing in a tag', '<p class="a>One</p>', []],
    ['a smaller-than that is none', '1 < 2 <3', ['1 < 2 <3']],
  ];
  test.each(cases)('%s', (_, html, blocks) => {
    expect(parseBlocks(html).blocks.map(({ text }) => text)).toEqual(blocks);
  });
});

test('the article of a page that is full of its own words', () => {
  const page = `<!doctype html><html><head><title>Bridge shut after cracks are found - Harrow Herald</title>
    <meta property="og:title" content="Bridge shut after cracks are found"></head><body>
    <div id="cookie-banner"><p>We value your privacy. We and our partners use cookies on this page, and you may refuse.</p></div>
    <article><h1>Bridge shut after cracks are found</h1><div>By Jo Reed</div><div>Updated 10:01 am GMT, Friday, March 6, 2026</div>
    <p>${STORY[0]}</p><div class="photo"><img src=a.jpg><div class="photo-caption">The bridge in better days</div></div>
    <p>Advertisement</p><p>${STORY[1]}</p><p>Read more: <a href=b>Ferry late again</a></p><h2>Shut until spring</h2>
    <p>${STORY[2]}</p><p>Sign up to our newsletter and get the day’s news by mail.</p>
    <p>Copyright 2026 Harrow Herald. All rights reserved.</p>
    <h3>More stories</h3><ul><li><a href=c>Mayor sings</a></li><li><a href=d>Goat found on roof</a></li></ul></article>`;
  expect(parseHtml(page)).toEqual({
    headings: [258],
    title: 'Bridge shut after cracks are found',
    text: [STORY[0], STORY[1], 'Shut until spring', STORY[2]].join('\n\n'),
  });
});

test('what a page marks as its story, where Readability takes something else for it', () => {
  const story = STORY.map((line) => `<div class="sidebar"><p>${line}</p></div>`.repeat(3)).join('');
  const other = `<p>${'The ferry, which is late, sails at noon, and at four, and on Sundays, when it sails. '.repeat(20)}</p>`;
  const page = `<html><body><div class="content">${other}</div><div class="comment"><div itemprop="articleBody">${story.repeat(9)}</div></div>`;
  expect(parseHtml(page).text).toContain(STORY[1]);
  expect(parseHtml(page).text).not.toContain('The ferry');
});

test('the article that a page states in its data alone', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: [...STORY, ...STORY].join('\n') });
  const page = `<html><head><title>Bridge shut</title></head><body><p>Loading</p><script type="application/ld+json">${data}</script>`;
  expect(parseHtml(page)).toEqual({ title: 'Bridge shut', text: [...STORY, ...STORY].join('\n\n') });
});

test('links and roles of blocks', () => {
  const html = '<h2>One</h2><p>T <a href=x>w o</a></p><ul><li>Three</ul><td>Four</td><h3>Five<p>Six';
  expect(parseBlocks(html).blocks).toEqual([
    { text: 'One', linked: 0, role: 'heading' },
    { text: 'T w o', linked: 2, role: 'paragraph' },
    { text: 'Three', linked: 0, role: 'item' },
    { text: 'Four', linked: 0, role: 'cell' },
    { text: 'Five', linked: 0, role: 'heading' },
    { text: 'Six', linked: 0, role: 'heading' },
  ]);
});

describe('pages that are hardly one', () => {
  const cases: [why: string, html: string, text: string, title: string | null][] = [
    ['a paragraph', '<p>One short line. <b>Another</b> one.</p>', 'One short line. Another one.', null],
    ['text alone', 'Salt &amp; pepper', 'Salt & pepper', null],
    ['a title of its own', '<title> Bridge\nshut </title><p>One.', 'One.', 'Bridge shut'],
    ['a heading', '<h1>Bridge <i>shut</i></h1><p>One.', 'One.', 'Bridge shut'],
    [
      'a title with the name of the site',
      '<title>Bridge shut | Herald</title><h1>Bridge shut</h1><p>One.',
      'One.',
      'Bridge shut',
    ],
    ['nothing', '', '', null],
    ['a tag that never ends', '<', '<', null],
  ];
  test.each(cases)('%s', (_, html, text, title) => {
    expect(parseHtml(html)).toEqual({ text, title });
  });
});

// Each overflows the stack, or takes minutes, where a tree is built and walked.
test.each([
  ['div', '<div>'.repeat(100_000)],
  ['b', '<b>'.repeat(100_000)],
  ['thead', '<thead>'.repeat(100_000)],
  ['div in spite of closing tags', '<div></b>'.repeat(100_000)],
  ['div behind closing tags', '</div>'.repeat(100_000) + '<div>'.repeat(100_000)],
  ['table', '<table><tr><td>'.repeat(20_000)],
  ['angle brackets', '<'.repeat(100_000)],
  ['ampersands', '&'.repeat(100_000)],
  ['pictures', '<noscript><img></noscript>'.repeat(30_000)],
])('a page of %s alone', (_, junk) => {
  expect(parseHtml(`<html><body>${junk}<p>${STORY[0]}</p>`).text).toContain(STORY[0]);
});

describe('what a page says of its encoding', () => {
  const cases: [html: string, encoding: string | undefined][] = [
    ['<meta charset=windows-1252>caf\xe9', 'windows-1252'],
    ['<META CHARSET="Shift_JIS">\x8e\x73', 'shift_jis'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb1', 'iso-8859-2'],
    ['<meta charset=utf-8>caf\xe9', undefined],
    ['<meta charset=utf-16>caf\xe9', undefined],
    ['<meta charset=klingon>caf\xe9', undefined],
    ['<meta charset=windows-1252>caf\xc3\xa9', undefined],
    [`<script>${'x'.repeat(5000)}</script><meta charset=iso-8859-2>\xb1`, 'iso-8859-2'],
    ['<meta charset=iso-8859-2><meta charset=iso-8859-2>\xb1', 'iso-8859-2'],
    ['<meta charset=iso-8859-2><meta charset=windows-1251>\xb1', undefined],
    ['caf\xe9', undefined],
  ];
  test.each(cases)('%j', (html, encoding) => {
    expect(findDeclaredEncoding(Buffer.from(html, 'latin1'))).toBe(encoding);
  });
});

test('an encoding is found out by the words of a page, not by its tags', async () => {
  const russian =
    '\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0? \xcf\xe0\xf0\xee\xec \xe2\xe5\xf0\xed\xf3\xeb\xf1\xff \xe2 \xef\xee\xf0\xf2.';
  const page = Buffer.from(`<p>${'<i class="of-no-account"></i>'.repeat(200)}${russian}</p>`, 'latin1');
  expect((await decode(page, 'auto')).encoding).toBe('windows-1252');
  expect((await decode(page, 'auto', withoutTags)).encoding).toBe('windows-1251');
});

test.each([
  ['<!DOCTYPE html>\n<p>', 'html'],
  ['<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html>', 'html'],
  ['\n <html lang="en">', 'html'],
  ['<header>', 'text'],
  ['<b>Bridge</b> shut', 'text'],
  ['{"text": "', 'jsonl'],
  ['The <html> tag', 'text'],
])('%j is %s', (beginning, format) => {
  expect(sniffFormat(beginning)).toBe(format);
});

// Readability throws on each of them.
test.each([
  ['a body that is not in its place', `<html><div><body><p>${STORY[0]}`],
  [
    'a class of very many words',
    `<html><body><p class="${Array.from({ length: 200_000 }, (_, i) => i).join(' ')}">${STORY[0]}`,
  ],
  ['a class that is very long', `<html><body><p class="${'ab '.repeat(200_000)}">${STORY[0]}`],
])('all the text of a page with %s', (_, html) => {
  expect(parseHtml(html)).toEqual({ text: STORY[0], title: null });
});
