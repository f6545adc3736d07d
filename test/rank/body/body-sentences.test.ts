import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findBodySentences } from '../../../src/rank/body/body-sentences.ts';

const storyOf = (text: string) => {
  const doc = parseDoc(text);
  return findBodySentences(doc).map((s) => text.slice(doc.sentences[s]!.start, doc.sentences[s]!.end));
};
const LEAD = 'The old harbour wall at Dunmore gave way on Tuesday night.';

test.each<[why: string, text: string, body: string[]]>([
  ['headings are left out', `Harbour wall gives way\n\n${LEAD}`, [LEAD]],
  ['so is what has no word', `${LEAD}\n\n***\n\n“…”`, [LEAD]],
  ['so is what the page says', `${LEAD} Read more: Ferry fares rise.`, [LEAD]],
  ['and only that', `${LEAD} © 2031 Harrow Media.`, [LEAD]],
  ['six words without a mark are a label', `${LEAD}\n\n• Kestrel Bay and the old quay`, [LEAD]],
  [
    'seven are a sentence that lost its stop',
    `${LEAD}\n\n• Kestrel Bay and the very old quay`,
    [LEAD, '• Kestrel Bay and the very old quay'],
  ],
  ['a mark closes few words', `${LEAD} It fell. “Gone!”`, [LEAD, 'It fell.', '“Gone!”']],
  [
    'where all prose is the page’s, headings count',
    'Wall gives way at Dunmore\n\nRead more: Ferry fares rise, and nobody knows why.',
    ['Wall gives way at Dunmore'],
  ],
  ['and last of all the page’s own', 'Read more: Ferry fares rise.', ['Read more: Ferry fares rise.']],
  ['nothing', '…', []],
])('%s', (_, text, body) => {
  expect(storyOf(text)).toEqual(body);
});
