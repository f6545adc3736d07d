import { describe, expect, test } from 'vitest';
import { parsePdfText } from '../../src/input/pdf-text.ts';

describe('text out of a PDF', () => {
  const cases: [why: string, source: string, text: string][] = [
    ['the end of a page', 'The old mill burned.\n\f', 'The old mill burned.'],
    [
      'a sentence that goes on over a page',
      'The old mill\n\f\nof Harrow burned.\n\f',
      'The old mill\nof Harrow burned.',
    ],
    [
      'a sentence that goes on over a column',
      'The old mill\n\nof Harrow burned.\n\f',
      'The old mill\nof Harrow burned.',
    ],
    [
      'a paragraph that ends with its page',
      'The mill burned.\n\fNobody was hurt.\n\f',
      'The mill burned.\n\nNobody was hurt.',
    ],
    ['page numbers', 'The mill\n\n7\n\fburned.\n\nPage 8 of 9\n\f', 'The mill\nburned.'],
    [
      'running heads, left and right',
      ['One.\n', 'Two.\n', 'Three.\n', 'Four.\n']
        .map((page, i) => (i % 2 ? `HERALD ${i}\n\n${page}` : `${i} The Mill\n\n${page}`))
        .join('\f'),
      'One.\n\nTwo.\n\nThree.\n\nFour.',
    ],
    ['a line that stands on one page alone', 'Mill\n\nOne.\n\fTwo.\n\f', 'Mill\n\nOne.\n\nTwo.'],
    ['a word that is cut', 'It was recon-\nstructed, they say.\n\f', 'It was reconstructed,\nthey say.'],
    [
      'a word that is cut at the end of a paragraph',
      'It was recon-\nstructed.\n\nThey went.\f',
      'It was reconstructed.\n\nThey went.',
    ],
    [
      'a hyphen of its own',
      'A well-known man. A well-\nknown mill.\f',
      'A well-known man. A well-known\nmill.',
    ],
    ['a dash', 'He left -\nand came.\f', 'He left -\nand came.'],
    ['ligatures', 'The ﬁre of the ofﬁce.\f', 'The fire of the office.'],
    ['line ends of Windows', 'The mill\r\nburned.\r\n\f', 'The mill\nburned.'],
    ['nothing', '\f\n\f', ''],
  ];
  test.each(cases)('%s', (_, source, text) => {
    expect(parsePdfText(source)).toEqual({ text, title: null });
  });
});
