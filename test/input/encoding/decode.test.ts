import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, decodeLine, transcode } from '../../../src/input/encoding/decode.ts';
import { decodeWhole, findEncoding } from '../../../src/input/encoding/encodings.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('auto', () => {
  const cases: [why: string, bytes: Buffer, text: string, encoding: string][] = [
    ['ASCII', latin('The bridge is shut.\n'), 'The bridge is shut.\n', 'utf-8'],
    ['no bytes', latin(''), '', 'utf-8'],
    ['UTF-8', Buffer.from('“Non,” said Zoë 🚲.'), '“Non,” said Zoë 🚲.', 'utf-8'],
    ['UTF-8 with a mark', latin('\xef\xbb\xbfMayor\xc3\xa9'), 'Mayoré', 'utf-8'],
    ['a mark in the middle stays', Buffer.from('A\uFEFFB'), 'A\uFEFFB', 'utf-8'],
    ['one mark is removed, not two', latin('\xef\xbb\xbf\xef\xbb\xbfA'), '\uFEFFA', 'utf-8'],
    ['line ends stay', latin('A\r\nB\rC\n'), 'A\r\nB\rC\n', 'utf-8'],
    ['decomposed accents stay', Buffer.from('e\u0301'), 'e\u0301', 'utf-8'],
    [
      'a stray NUL in a text',
      latin(`${'The bridge is shut. '.repeat(9)}\0`),
      `${'The bridge is shut. '.repeat(9)}\0`,
      'utf-8',
    ],
    ['UTF-16LE with a mark', latin('\xff\xfeH\0i\0'), 'Hi', 'utf-16le'],
    ['UTF-16BE with a mark', latin('\xfe\xff\0H\0i'), 'Hi', 'utf-16be'],
    ['UTF-16LE, marked, Chinese', Buffer.from('\uFEFF市长说', 'utf16le'), '市长说', 'utf-16le'],
    ['UTF-16LE without a mark', Buffer.from('“No,” she said.', 'utf16le'), '“No,” she said.', 'utf-16le'],
    ['UTF-16BE without a mark', utf16be('“No,” she said.'), '“No,” she said.', 'utf-16be'],
    ['UTF-16LE, Cyrillic', Buffer.from('Мэр сказала нет', 'utf16le'), 'Мэр сказала нет', 'utf-16le'],
    ['UTF-16 cut in half', latin('\xff\xfeH\0i'), 'H\uFFFD', 'utf-16le'],
    [
      'Windows-1252 quotes',
      latin('\x93It isn\x92t,\x94 Zo\xeb said \x96 twice.'),
      '“It isn’t,” Zoë said – twice.',
      'windows-1252',
    ],
    ['Windows-1252 pounds', latin('It cost \xa35m.'), 'It cost £5m.', 'windows-1252'],
    ['ISO-8859-1', latin('The caf\xe9 in M\xfcnster'), 'The café in Münster', 'windows-1252'],
    ['MacRoman accents', latin('The caf\x8e in M\x9fnster'), 'The café in Münster', 'macintosh'],
    ['MacRoman quotes', latin('\xd2It isn\xd5t,\xd3 she said.'), '“It isn’t,” she said.', 'macintosh'],
    [
      'MacRoman: G\x9atze and G\xf6tze are both words',
      latin('G\x9atze scored.'),
      'Götze scored.',
      'macintosh',
    ],
    ['MacRoman capitals', latin('\x83lodie spoke.'), 'Élodie spoke.', 'macintosh'],
    [
      'Windows-1251',
      latin(
        '\xcc\xfd\xf0 \xee\xf2\xea\xeb\xee\xed\xe8\xeb\xe0 \xef\xeb\xe0\xed \xf1\xf2\xf0\xee\xe8\xf2\xe5\xeb\xfc\xf1\xf2\xe2\xe0 \xed\xee\xe2\xee\xe3\xee \xec\xee\xf1\xf2\xe0.',
      ),
      'Мэр отклонила план строительства нового моста.',
      'windows-1251',
    ],
  ];
  test.each(cases)('%s', async (_, bytes, text, encoding) => {
    expect(await decode(bytes, 'auto')).toMatchObject({ text, encoding });
  });
});

/** Bytes of a text in an encoding of one byte a character; `?` for what it cannot write. */
function encodeSingle(text: string, encoding: string): Buffer {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const codes = new Map([...decodeWhole(bytes, encoding)].map((character, byte) => [character, byte]));
  return Buffer.from([...text].map((character) => codes.get(character) ?? 0x3f));
}

describe('an article is the same text in each encoding', () => {
  const folder = new URL('../../../fixtures/articles/', import.meta.url);
  const articles = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  test.each(['utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])('%s', async (encoding) => {
    for (const file of articles) {
      const article = readFileSync(new URL(file, folder), 'utf8');
      const utf16 = Buffer.from(article, 'utf16le');
      const bytes = encoding.startsWith('utf-16')
        ? Buffer.from(encoding === 'utf-16be' ? utf16.swap16() : utf16)
        : encodeSingle(article, encoding);
      expect((await decode(bytes, 'auto')).text, file).toBe(decodeWhole(bytes, encoding));
    }
  });
});

describe('what is told', () => {
  const cases: [why: string, bytes: Buffer, text: string, note: string][] = [
    [
      'a guess',
      latin('It cost \xa35m.'),
      'It cost £5m.',
      'not UTF-8; read as windows-1252 (override with --encoding)',
    ],
    [
      'UTF-8 with a broken character',
      latin('\xe2\x80\x9cNo,\xe2\x80\x9d he s\xffid.'),
      '“No,” he s\uFFFDid.',
      'not valid UTF-8 from byte 14; invalid bytes are read as U+FFFD',
    ],
    [
      'UTF-8 cut inside its only character',
      latin('They said \xe2\x80'),
      'They said \uFFFD',
      'not valid UTF-8 from byte 10; invalid bytes are read as U+FFFD',
    ],
  ];
  test.each(cases)('%s', async (_, bytes, text, note) => {
    expect(await decode(bytes, 'auto')).toMatchObject({ text, note });
  });

  test('nothing where the bytes are UTF-8', async () => {
    expect(await decode(Buffer.from('café'), 'auto')).not.toHaveProperty('note');
  });
});

describe('bytes that are no text', () => {
  const noise = Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 97 + (i >> 3) * 31) % 256));
  const cases: [why: string, bytes: Buffer, message: string][] = [
    ['PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'is a PNG image, not text'],
    ['JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'is a JPEG image, not text'],
    ['PDF', latin('%PDF-1.7\n1 0 obj\n'), 'is a PDF document (convert it with pdftotext), not text'],
    ['gzip', latin('\x1f\x8b\x08\0\0\0\0\0'), 'is a gzip archive (unpack it with gunzip), not text'],
    [
      'RTF, which is ASCII',
      latin('{\\rtf1 The bridge}'),
      'is an RTF document (convert it with pandoc), not text',
    ],
    ['WebP', latin('RIFF\x10\0\0\0WEBPVP8 '), 'is a WebP image, not text'],
    [
      'UTF-32',
      latin('\xff\xfe\0\0H\0\0\0'),
      'is UTF-32 text (convert it with iconv -f UTF-32 -t UTF-8), not text',
    ],
    ['zeros', Buffer.alloc(500), 'is a binary file, not text'],
    ['noise', noise, 'is a binary file, not text'],
    ['noise without zeros', noise.filter((byte) => byte !== 0) as Buffer, 'is a binary file, not text'],
  ];
  test.each(cases)('%s', async (_, bytes, message) => {
    await expect(decode(bytes, 'auto')).rejects.toMatchObject({ code: 'binary', message });
  });
});

describe('an encoding that is asked for', () => {
  const cases: [label: string, bytes: Buffer, text: string][] = [
    ['windows-1252', latin('\x80\x81\x9f\xe9'), '€\x81Ÿé'],
    ['latin1', latin('\x93\xe9\x94'), '“é”'],
    ['ISO-8859-16', latin('\xa4\xaa\xbd\xff'), '€Șœÿ'],
    ['macintosh', latin('\x8e\xd5'), 'é’'],
    [' Koi8-R ', latin('\xed\xdc\xd2'), 'МЭр'.replace('Э', 'э').replace('МэР', 'Мэр')],
    ['shift_jis', latin('\x8e\x73'), '市'],
    ['utf-16be', latin('\0H\0i'), 'Hi'],
    ['utf-8', latin('caf\xe9'), 'caf\uFFFD'],
    // A mark at the start is surer than what a user remembers.
    ['windows-1252', latin('\xef\xbb\xbfcaf\xc3\xa9'), 'café'],
    ['utf-8', latin('\xff\xfeH\0'), 'H'],
    // Taken at its word, even where it reads garble.
    ['windows-1252', Buffer.from('é'), 'Ã©'],
    ['windows-1252', latin('%PDF-'), '%PDF-'],
  ];
  test.each(cases)('%s %o', async (label, bytes, text) => {
    expect((await decode(bytes, findEncoding(label)!)).text).toBe(text);
  });

  test.each(['', 'utf-9', 'klingon', 'replacement', 'hz-gb-2312', '__proto__'])(
    'no such label: %s',
    (label) => {
      expect(findEncoding(label)).toBeUndefined();
    },
  );
});

describe('streams', () => {
  async function* feed(chunks: Buffer[]) {
    yield* chunks;
  }
  const cases: [why: string, chunks: Buffer[], encoding: string, text: string][] = [
    ['UTF-8, cut in a character', [latin('a\xe2'), latin('\x80'), latin('\x94b')], 'auto', 'a—b'],
    ['Shift_JIS, cut in a character', [latin('\x8e'), latin('\x73\x92'), latin('\xb7')], 'shift_jis', '市長'],
    ['UTF-16 by its mark, a byte at a time', [...'\xff\xfe\x14\x20b\0'].map(latin), 'auto', '—b'],
    ['Windows-1252', [latin('\x93a'), latin('\x94')], 'windows-1252', '“a”'],
    ['ended in a character', [latin('ab\x8e')], 'shift_jis', 'ab\uFFFD'],
    ['a single byte', [latin('a')], 'auto', 'a'],
    ['a single byte, not UTF-8', [latin('\x80')], 'windows-1252', '€'],
    ['nothing', [], 'auto', ''],
  ];
  test.each(cases)('%s', async (_, chunks, encoding, text) => {
    const parts: Buffer[] = [];
    for await (const part of transcode(feed(chunks), encoding)) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(text);
  });

  test('a line that is no UTF-8 tells where', () => {
    expect(() => decodeLine(latin('{"text": "caf\xe9"}'))).toThrow('offset 13');
  });
});
