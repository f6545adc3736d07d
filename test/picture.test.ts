import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawPicture, drawTerminal } from '../docs/picture.ts';

test('the picture in the README is what the command prints (`npm run picture` draws it again)', () => {
  expect(readFileSync('docs/terminal.svg', 'utf8')).toBe(drawPicture());
});

test('what would be markup is text', () => {
  expect(drawTerminal(['a <b> & \u001b[1mc\u001b[22m'])).toContain('>a &lt;b&gt; &amp; </text>');
});
