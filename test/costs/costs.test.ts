import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WORST_MARKUP, WORST_PAGES, WORST_TEXTS } from './inputs.ts';

/** Twice the text, twice the operations; sorting takes a little more, and so does looking back 300 words from each. */
const MOST_GROWTH = 2.25;
/** Operations for a character, at most: to be linear is not enough. */
const MOST_EACH = 600;
/** The same for a page: Readability goes through its tree some dozen times. */
const MOST_EACH_OF_PAGE = 2500;

let folder: string;
let counts: Record<string, Record<string, [number, number, number]>>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const outfile = join(folder, 'count.cjs');
  buildSync({
    entryPoints: ['test/costs/count.ts'],
    bundle: true,
    platform: 'node',
    loader: { '.css': 'text', '.client.js': 'text' },
    logLevel: 'error',
    outfile,
  });
  counts = JSON.parse(
    execFileSync(process.execPath, ['--jitless', outfile], { stdio: 'pipe', encoding: 'utf8' }),
  );
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys({ ...WORST_TEXTS, ...WORST_MARKUP, ...WORST_PAGES }))('%s', (name) => {
  for (const [stage, [once, twice, fourTimes]] of Object.entries(counts[name]!)) {
    expect(once, stage).toBeGreaterThan(0);
    expect(fourTimes, stage).toBeLessThanOrEqual(MOST_GROWTH * twice);
    const most = stage === 'page' ? MOST_EACH_OF_PAGE * 2000 : MOST_EACH * 6000;
    expect(fourTimes, stage).toBeLessThanOrEqual(most);
  }
});
