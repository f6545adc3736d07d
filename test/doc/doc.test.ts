import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';

/** Texts made of what the rules look for, in any order. */
const PIECES = [
  ...[
    '.',
    '!',
    '?',
    '…',
    '...',
    '. . .',
    ',',
    ':',
    ';',
    '-',
    '—',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
  ],
  ...[
    '[1]',
    '[...]',
    '•',
    '1.',
    '2)',
    'a.',
    ' ',
    ' ',
    ' ',
    '\t',
    '\n',
    '\n\n',
    '\u2028',
    '\u00A0',
    '\u200B',
    '\u00AD',
  ],
  ...[
    'The',
    'the',
    'I',
    'A',
    'He',
    'ferry',
    'Mr.',
    'Hale',
    'said',
    'U.S.',
    'p.m.',
    'Inc.',
    'No.',
    'Jan.',
    'Jr.',
  ],
  ...[
    '7',
    '3.5',
    'www.harrow.example',
    'e\u0301',
    '橋',
    '。',
    '」',
    '😀',
    '\uD800',
    '\uDC00',
    '__proto__',
    '\0',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof({ weight: 4, arbitrary: text }, fc.string({ unit: 'binary', maxLength: 60 }));

describe('laws', () => {
  test('sentences are in order, unpadded, and cover their paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences } = parseDoc(text);
        let next = 0;
        paragraphs.forEach(({ start, end, firstSentence, endSentence }, i) => {
          expect(firstSentence).toBe(next);
          next = endSentence;
          const own = sentences.slice(firstSentence, endSentence);
          expect(own[0]!.start).toBe(start);
          expect(own.at(-1)!.end).toBe(end);
          own.forEach((sentence, k) => {
            expect(sentence.paragraph).toBe(i);
            expect(sentence.end).toBeGreaterThan(sentence.start);
            expect(text.slice(sentence.start, sentence.end)).not.toMatch(/^\s|\s$/);
            if (k > 0) expect(text.slice(own[k - 1]!.end, sentence.start)).toMatch(/^\s*$/);
          });
        });
        expect(next).toBe(sentences.length);
      }),
      { numRuns: 500 },
    );
  });

  test('paragraphs leave nothing out that prints', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = text;
        for (const { start, end } of parseDoc(text).paragraphs.toReversed()) {
          rest = rest.slice(0, start) + rest.slice(end);
        }
        expect(rest).toMatch(/^[\s\u0085\u00AD\u200B-\u200D\u2060]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test('words are in order, and each lies in its sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, words } = parseDoc(text);
        let next = 0;
        for (const { start, end, firstWord, endWord } of sentences) {
          expect(firstWord).toBe(next);
          let from = start;
          for (let i = firstWord; i < endWord; i++) {
            expect(words.starts[i]).toBeGreaterThanOrEqual(from);
            expect(words.ends[i]).toBeGreaterThan(words.starts[i]!);
            from = words.ends[i]!;
          }
          expect(from).toBeLessThanOrEqual(end);
          next = endWord;
        }
        expect(next).toBe(words.count);
      }),
      { numRuns: 300 },
    );
  });

  test('a blank line at the end changes nothing', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { text: _, ...doc } = parseDoc(text);
        const { text: __, ...longer } = parseDoc(`${text}\n\n`);
        expect({ ...longer, words: longer.words.count }).toEqual({ ...doc, words: doc.words.count });
      }),
      { numRuns: 300 },
    );
  });

  test('CRLF for LF only shifts the offsets', () => {
    fc.assert(
      fc.property(text, (text) => {
        const slices = (text: string) =>
          parseDoc(text).sentences.map(({ start, end }) => text.slice(start, end).replaceAll('\r\n', '\n'));
        expect(slices(text.replaceAll('\n', '\r\n'))).toEqual(slices(text));
      }),
      { numRuns: 300 },
    );
  });
});
