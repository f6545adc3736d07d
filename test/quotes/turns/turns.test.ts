import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findTurns, LABEL_RULES } from '../../../src/quotes/turns/turns.ts';

test.each(LABEL_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, { example, sign, find }) => {
  const label = example.slice(example.indexOf('[') + 1, example.indexOf(']'));
  expect(example.replace(/[[\]]/g, '')).toMatch(sign);
  expect(find(example.replace(/[[\]]/g, ''))?.[1]).toBe(label);
});

const turnsOf = (text: string) => findTurns(parseDoc(text)).map(({ start, end }) => text.slice(start, end));

describe('transcripts', () => {
  const cases: [why: string, paragraphs: string[], turns: string[]][] = [
    [
      'labels of many forms',
      [
        'SEN. NOLL: One.',
        'The Rev. Jo Reed, of Harrow: Two.',
        'SEN. NOLL (laughs): Three.',
        'The Rev. Jo Reed, of Harrow: Four.',
      ],
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'Q and A without colons',
      ['Q  Who?', 'A  She.', 'Q\tWhy?', 'A. Rain.'],
      ['Who?', 'She', 'Why?', 'Rain'],
    ],
    [
      'paragraphs that go on',
      ['NOLL: One.', 'And more.', 'REED: Two.', 'NOLL: Three.', 'REED: Four.'],
      ['One', 'And more', 'Two', 'Three', 'Four'],
    ],
    ['three turns are too few', ['NOLL: One.', 'REED: Two.', 'NOLL: Three.'], []],
    ['one who speaks alone', ['NOLL: One.', 'NOLL: Two.', 'NOLL: Three.', 'REED: Four.'], []],
    ['turns in quotation marks', ['NOLL: “One.”', 'REED: “Two.”', 'NOLL: “Three.”', 'REED: “Four.”'], []],
    [
      'a story with a few labels',
      [
        'It rained.',
        'It was cold.',
        'It was dark.',
        'They said this much.',
        'It was late.',
        'Then they left.',
        'NOLL: One.',
        'REED: Two.',
        'NOLL: Three.',
        'REED: Four.',
        'It rained.',
      ],
      [],
    ],
  ];
  test.each(cases)('%s', (_, paragraphs, turns) => {
    expect(turnsOf(paragraphs.join('\n\n'))).toEqual(turns);
  });
});
