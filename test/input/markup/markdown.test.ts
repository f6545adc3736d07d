import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/input/markup/markdown.ts';

const cases: [why: string, source: string, text: string, title?: string][] = [
  ['paragraphs', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ['hard-wrapped lines are one', 'The council voted\nto close it.', 'The council voted to close it.'],
  ['a line break that is meant', 'One.  \nTwo.\\\nThree.', 'One.\nTwo.\nThree.'],
  ['CRLF', 'One.\r\n\r\nTwo\r\nthree.', 'One.\n\nTwo three.'],
  ['emphasis', 'He *never* **ever** said _so_.', 'He never ever said so.'],
  ['asterisks inside a word stay', 'It is 5*3*2, and f*ck*ng big.', 'It is 5*3*2, and f*ck*ng big.'],
  ['underscores inside a word stay', 'Her file_name_here.', 'Her file_name_here.'],
  [
    'links by their words',
    'See [the *report*](https://report.example "Report") and <https://a.example>.',
    'See the report and https://a.example.',
  ],
  [
    'quotation marks stay as they are',
    '“We closed it,” *Ines Okafor* said. "Yes."',
    '“We closed it,” Ines Okafor said. "Yes."',
  ],
  ['block quotations', '> “We closed it,”\n> she said.', '“We closed it,” she said.'],
  ['lists', '- One.\n- Two.\n  1. Three.', 'One.\n\nTwo.\n\nThree.'],
  ['references', 'Smith &amp; Co &copy; 2 &lt; 3', 'Smith & Co © 2 < 3'],
  ['escapes', '1\\. Not a list, \\*no emphasis\\*.', '1. Not a list, *no emphasis*.'],
  ['code in a line', 'Run `npm ci` now.', 'Run npm ci now.'],
  ['left out: code', 'One.\n\n```js\nlet a;\n```\n\n    indented\n\nTwo.', 'One.\n\nTwo.'],
  ['left out: tables', 'One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTwo.', 'One.\n\nTwo.'],
  ['left out: pictures', 'One. ![The bridge](bridge.jpg) Two.', 'One. Two.'],
  ['left out: what is struck out', 'It cost ~~five~~ six pounds.', 'It cost six pounds.'],
  ['left out: comments and tags', 'One <!-- note --> <b>two</b>.<br>Three.', 'One two.\nThree.'],
  [
    'blocks of HTML',
    'One.\n\n<div class="box">\n<p>Two &amp; a half.</p>\n</div>\n\nThree.',
    'One.\n\nTwo & a half.\n\nThree.',
  ],
  ['headings stay', 'One.\n\n## What next\n\nTwo.', 'One.\n\nWhat next\n\nTwo.'],
  ['a first heading is the title', '# Bridge *shut*\n\nOne.', 'One.', 'Bridge shut'],
  ['underlined too', 'Bridge shut\n===\n\nOne.', 'One.', 'Bridge shut'],
  ['a later one is not', 'One.\n\n# Bridge shut', 'One.\n\nBridge shut'],
  ['front matter', '---\ntitle: "Bridge: shut"\ndate: 2020-01-01\n---\nOne.', 'One.', 'Bridge: shut'],
  ['front matter, CRLF', '---\r\ntitle: Bridge shut\r\n---\r\n\r\nOne.', 'One.', 'Bridge shut'],
  ['front matter and heading', '---\ntitle: Draft\n---\n\n# Bridge shut\n\nOne.', 'One.', 'Bridge shut'],
  ['a rule is no front matter', '---\n\nOne.', 'One.'],
  ['nothing', '', ''],
];

test.each(cases)('%s', (_, source, text, title) => {
  expect(parseMarkdown(source)).toMatchObject({ text, title: title ?? null });
});

test('headings are told by where they start', () => {
  const { text, headings = [] } = parseMarkdown(
    '# Bridge shut\n\nOne.\n\n## What next?\n\nTwo.\n\nWhy\n---\n\nThree.',
  );
  expect(headings.map((start) => text.slice(start, text.indexOf('\n', start)))).toEqual([
    'What next?',
    'Why',
  ]);
  expect(parseMarkdown('One.\n\nTwo.')).toEqual({ text: 'One.\n\nTwo.', title: null });
});

// Each made another reader overflow its stack or take the square of the time.
test.each([
  ['block quotations', '>'.repeat(100_000)],
  ['brackets', '['.repeat(100_000)],
  ['emphasis', '*a**b '.repeat(20_000)],
  ['lists', Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ['an address', `${'a.'.repeat(50_000)}@`],
])('nested deep: %s', (_, source) => {
  expect(typeof parseMarkdown(source).text).toBe('string');
});
