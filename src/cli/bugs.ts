import { writeSync } from 'node:fs';
import { renderVisible } from '../report/content/visible.ts';

/** The exit status of a run that met a bug of nutgraf: `EX_SOFTWARE` of sysexits.h. It is never that of a bad input. */
export const BUG_STATUS = 70;

/** The lines of a stack that say where. */
export function stackLines(stack: string): string[] {
  return stack.split('\n').filter((line) => /^ +at /.test(line));
}

/** What is said of a bug that ends the run: what it is, and where. */
export function renderBug(error: unknown): string {
  const where = error instanceof Error ? stackLines(error.stack ?? '') : [];
  const what = `nutgraf: stopped by a bug in nutgraf: ${String(error)}`;
  return [what, ...where].map((line) => `${renderVisible(line)}\n`).join('');
}

const STDERR = 2;

/** Ends the process with its own status where an error is thrown that nothing catches. */
export function endOnBugs(process: NodeJS.Process): void {
  process.once('uncaughtException', (error) => {
    try {
      writeSync(STDERR, renderBug(error));
    } finally {
      process.exit(BUG_STATUS);
    }
  });
}
