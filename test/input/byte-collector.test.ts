import { expect, test } from 'vitest';
import { ByteCollector } from '../../src/input/byte-collector.ts';

test('chunks of any size are put together, and then others', () => {
  const bytes = new ByteCollector();
  for (const chunk of ['a', '', 'bcd', 'e'.repeat(1000), 'f']) bytes.add(Buffer.from(chunk));
  expect(bytes.length).toBe(1005);
  expect(bytes.take().toString()).toBe(`abcd${'e'.repeat(1000)}f`);
  expect(bytes.length).toBe(0);
  bytes.add(Buffer.from('g'));
  expect(bytes.take().toString()).toBe('g');
});

test('a chunk does not keep the buffer that it is a part of', () => {
  const buffer = Buffer.from('abc');
  const bytes = new ByteCollector();
  bytes.add(buffer.subarray(0, 1));
  buffer.fill('x');
  expect(bytes.take().toString()).toBe('a');
});
