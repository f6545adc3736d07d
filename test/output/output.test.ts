import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openStream } from '../../src/output/output.ts';

/** A stream whose every write fails. */
function failing(code: string): Writable {
  const error = Object.assign(new Error(code), { code, syscall: 'write' });
  return new Writable({ write: (_chunk, _encoding, done) => done(error) });
}

/** Writes twice: a stream tells of an error after the write that had it. */
async function writeTwice(code: string): Promise<boolean> {
  const output = openStream(failing(code));
  await output.write('The ferry');
  await new Promise((resolve) => setImmediate(resolve));
  return output.write(' sailed.');
}

test.each(['EPIPE', 'ECONNRESET'])('a reader that went away (%s) asks for no more', async (code) => {
  expect(await writeTwice(code)).toBe(false);
});

test('what else keeps a result from being written is told', async () => {
  await expect(writeTwice('ENOSPC')).rejects.toThrow('the result cannot be written: the disk is full');
});
