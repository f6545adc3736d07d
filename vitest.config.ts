import { defineConfig } from 'vitest/config';
import { closingLine } from './test/closing-line.ts';

export default defineConfig({
  // Style sheets are imported as text; without this vitest would make them empty.
  test: {
    css: true,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // Runs of the command leave nothing in the cache folder of whoever tests it.
    env: { NUTGRAF_CACHE: 'off' },
    setupFiles: ['test/assertions.ts'],
    reporters: ['default', closingLine],
    pool: 'threads',
    isolate: false,
    // No test asserts a duration: this only ends what hangs.
    testTimeout: 120_000,
  },
});
