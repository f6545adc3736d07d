import { defineConfig } from 'vitest/config';

/** The tests that mutants of the modules that compute are shown to: those that need no build and no process. */
export default defineConfig({
  test: {
    include: ['test/{doc,rank,quotes}/**/*.test.ts', 'test/{digest,fixtures,quotes-cases}.test.ts'],
    pool: 'threads',
  },
});
