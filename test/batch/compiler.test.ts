import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { INLINING } from '../../src/batch/compiler.ts';

test('this version of V8 knows the flags', () => {
  const { status, stderr } = spawnSync(process.execPath, [...INLINING, '--eval', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
