import { describe, expect, test } from 'vitest';
import { parseBlock, parseLine, readBlocks } from '../../src/input/jsonl.ts';

/** The lines of all blocks, each block checked to begin where it says. */
async function cut(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const { bytes, line } of readBlocks(chunks)) {
    expect(line).toBe(lines.length + 1);
    const block = Buffer.from(bytes).toString();
    lines.push(...block.replace(/\n$/, '').split('\n'));
  }
  return lines;
}

describe('blocks of lines', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['none', '', []],
    ['the last with its end', 'a\nb\n', ['a', 'b']],
    ['the last without its end', 'a\nb', ['a', 'b']],
    ['blank ones', '\n\na\n\n', ['', '', 'a', '']],
    ['carriage returns stay, and are blanks to JSON', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['other line ends are none', 'a\u2028b\u0085c\n', ['a\u2028b\u0085c']],
    ['characters of two to four bytes', 'é\n“ß”\n😀😀', ['é', '“ß”', '😀😀']],
  ];
  test.each(cases)('%s, however they are cut into chunks', async (_name, content, lines) => {
    const bytes = Buffer.from(content);
    for (let size = 1; size <= bytes.length + 1; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await cut(chunks)).toEqual(lines);
    }
  });

  // No string can hold a line of more than 512 MB; here that limit is three bytes.
  test.each([
    ['', 'abcd', '', ['1 too long']],
    ['a\n', 'abcdefgh', '\nb\nc', ['1 a', '2 too long', '3 b', '4 c']],
    ['abc\n', 'abcd', '\nabcd\n\nabc', ['1 abc', '2 too long', '3 too long', '4 ', '5 abc']],
  ])(
    '%j and the line %j that is too long, however they are cut into chunks',
    async (before, long, after, expected) => {
      const bytes = Buffer.from(before + long + after);
      for (let size = 1; size <= 3; size++) {
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const lines: string[] = [];
        for await (const block of readBlocks(chunks, 3)) {
          const content = Buffer.from(block.bytes).toString().replace(/\n$/, '');
          const found = block.isTooLong ? ['too long'] : content.split('\n');
          lines.push(...found.map((line, i) => `${block.line + i} ${line}`));
        }
        expect(lines).toEqual(expected);
      }
    },
  );

  test('a line that is too long is a failure with its number', () => {
    const block = { bytes: new Uint8Array(0), line: 7, isTooLong: true } as const;
    expect([...parseBlock(block, 'f.jsonl')]).toMatchObject([
      { path: 'f.jsonl', line: 7, id: 'f.jsonl:7', error: { code: 'too_large' } },
    ]);
  });

  test('lines that come together are one block', async () => {
    const blocks = [];
    for await (const block of readBlocks([Buffer.from('a\nb\nc'), Buffer.from('d\ne\nf')]))
      blocks.push(block);
    expect(blocks.map(({ bytes, line }) => [line, Buffer.from(bytes).toString()])).toEqual([
      [1, 'a\nb\n'],
      [3, 'cd\ne\n'],
      [5, 'f'],
    ]);
  });

  test('blank lines are left out and counted', () => {
    const bytes = Buffer.from('\n{"text":"A."}\n \n{"text":"B."}');
    expect([...parseBlock({ bytes, line: 7 }, 'f.jsonl')]).toMatchObject([
      { id: 'f.jsonl:8', text: 'A.' },
      { id: 'f.jsonl:10', text: 'B.' },
    ]);
  });

  test('a block that is a view of a longer buffer is read for itself', () => {
    const bytes = new Uint8Array(Buffer.from('xx{"text":"A."}\nyy')).subarray(2, 16);
    expect([...parseBlock({ bytes, line: 1 }, 'f')]).toMatchObject([{ text: 'A.' }]);
  });

  test('a line is given before the chunk after it is asked for', async () => {
    let asked = 0;
    const chunks = (function* () {
      for (; ; asked++) yield Buffer.from('a\n');
    })();
    const blocks = readBlocks(chunks);
    for (let i = 0; i < 5; i++) await blocks.next();
    expect(asked).toBeLessThan(5);
  });
});

/** Arrays and objects in turn, inside one another. */
const nested = (depth: number) =>
  '[{"a":'.repeat(depth / 2) + (depth % 2 === 0 ? '1' : '[]') + '}]'.repeat(depth / 2);

describe('a line', () => {
  const parse = (line: string | Buffer) => parseLine(Buffer.from(line), 'f.jsonl', 9);

  const articles: readonly [string, object | undefined][] = [
    ['{"text":"A."}', { id: 'f.jsonl:9', text: 'A.', title: null }],
    ['{"id":"x","text":"A.","title":"T"}\r', { id: 'x', text: 'A.', title: 'T' }],
    ['{"id":7,"text":"A."}', { id: 7, text: 'A.', title: null }],
    ['{"id":null,"text":"A.","title":null}', { id: 'f.jsonl:9', text: 'A.', title: null }],
    ['{"text":" A. "}', { id: 'f.jsonl:9', text: ' A. ', title: null }],
    [
      '{"text":"A.","url":"u","meta":{"a":[1,null]},"date":null}',
      { id: 'f.jsonl:9', text: 'A.', title: null, meta: { url: 'u', meta: { a: [1, null] }, date: null } },
    ],
    ['\ufeff{"text":"A."}', { id: 'f.jsonl:9', text: 'A.', title: null }],
    ['', undefined],
    [' \t\r', undefined],
  ];
  test.each(articles)('%s', (line, article) => {
    expect(parse(line)).toEqual(article && { line: 9, ...article });
  });

  test('arrays and objects as deep inside one another as is allowed', () => {
    expect(parse(`{"text":"A.","b":${nested(1000)}}`)).toMatchObject({ meta: { b: expect.anything() } });
  });

  test.each([1001, 100_000])('arrays and objects %i deep inside one another fail', (depth) => {
    expect(parse(`{"id":"x","text":"A.","b":${nested(depth)}}`)).toMatchObject({
      id: 'x',
      error: {
        code: 'too_deep',
        message: '"b" is nested too deeply: more than 1000 arrays and objects inside one another',
      },
    });
  });

  test('a key that objects have by themselves is handed through like any other', () => {
    expect(JSON.stringify(parse('{"text":"A.","__proto__":{"a":1},"constructor":2}'))).toBe(
      '{"id":"f.jsonl:9","line":9,"text":"A.","title":null,"meta":{"__proto__":{"a":1},"constructor":2}}',
    );
  });

  const failures: readonly [string | Buffer, string | number, string, string][] = [
    ['{"id":"x"', 'f.jsonl:9', 'bad_json', 'is not JSON: '],
    ['"A."', 'f.jsonl:9', 'not_object', 'is a string, not an object with "text"'],
    ['[]', 'f.jsonl:9', 'not_object', 'is an array, not an object with "text"'],
    ['null', 'f.jsonl:9', 'not_object', 'is null, not an object with "text"'],
    ['{"id":"x"}', 'x', 'no_text', 'has no "text"'],
    ['{"id":7,"text":null}', 7, 'bad_field', '"text" is null, not a string'],
    ['{"id":"x","text":["A."]}', 'x', 'bad_field', '"text" is an array, not a string'],
    ['{"id":"x","text":""}', 'x', 'empty_text', '"text" is empty'],
    ['{"id":"x","text":" \\n"}', 'x', 'blank_text', '"text" contains only white space'],
    ['{"id":{},"text":"A."}', 'f.jsonl:9', 'bad_field', '"id" is an object, not a string or a number'],
    ['{"id":"x","text":"A.","title":5}', 'x', 'bad_field', '"title" is a number, not a string'],
  ];
  test.each(failures)('%s fails', (line, id, code, message) => {
    const failure = parse(line);
    expect(failure).toMatchObject({ path: 'f.jsonl', line: 9, id, error: { code } });
    expect((failure as unknown as { error: Error }).error.message).toContain(message);
  });
});
