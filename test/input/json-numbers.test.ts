import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/input/json-numbers.ts';
import { JsonNumber } from '../../src/types.ts';
import { runMain } from '../host.ts';

describe('numbers that JavaScript would write in another way', () => {
  test.each(['1834567890123456789', '1e400', '-1e400', '1.0', '-0', '1E5', '0.10', '1e2'])(
    '%s',
    (literal) => {
      expect(parseJson(`{"a":[${literal}]}`)).toEqual({ a: [new JsonNumber(literal)] });
    },
  );

  test.each(['{"a":17,"b":-0.5,"c":[1e+21]}', '{"a":"1.0"}', '{"1.0":"\\\\"}', '1.5', '"\\"1.0"', 'null'])(
    'none in %s',
    (json) => expect(parseJson(json)).toEqual(JSON.parse(json)),
  );

  test('beside strings that look like their marks', () => {
    expect(parseJson('["\\u00010:1.0",1.0,"\\u00011:7"]')).toEqual([
      '\u00010:1.0',
      new JsonNumber('1.0'),
      '\u00011:7',
    ]);
  });

  test('behind strings with quotation marks and backslashes, and one of millions of characters', () => {
    const strings = ['\\', '"', '\\"', '"1.0', '\\\\', 'a\\\n'.repeat(10_000_000)];
    const parsed = parseJson(`[${strings.map((text) => JSON.stringify(text)).join()},1.0]`) as unknown[];
    expect(parsed.slice(0, -1)).toEqual(strings);
    expect(parsed.at(-1)).toEqual(new JsonNumber('1.0'));
  });

  test('what is no JSON is refused as ever', () => expect(() => parseJson('{"a":1.0')).toThrow(SyntaxError));
});

test.each(['json', 'jsonl'])('%s: ids and meta come back as they were written', async (format) => {
  const line =
    '{"id":1834567890123456789,"text":"One.","a":{"b":[1.0,-0,1e400,"\\u00010:1.0"]},"c":12345678901234567890}\n';
  const { stdout, status } = await runMain(['-f', format], { stdin: `${line}{"id":1.50}\n` });
  const plain = stdout.replace(/\s+/g, '');
  expect(plain).toContain('"id":1834567890123456789,');
  expect(plain).toContain('"meta":{"a":{"b":[1.0,-0,1e400,"\\u00010:1.0"]},"c":12345678901234567890}');
  expect(plain).toContain('{"id":1.50,"error":{');
  expect(status).toBe(1);
});

test('such an id names the article in the other formats, too', async () => {
  const stdin = '{"id":1834567890123456789,"text":"“One,” said Ann Lee."}\n';
  for (const format of ['csv', 'markdown', 'html', 'text']) {
    const { stdout } = await runMain(['-f', format, '--input-format', 'jsonl'], { stdin });
    expect(stdout, format).toContain('1834567890123456789');
  }
});
