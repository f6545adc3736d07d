import type { Notes } from '../output/output.ts';
import { renderVisible } from '../report/content/visible.ts';
import type { ProgressLine } from './progress.ts';

/** What a run says on standard error: notes, and on a terminal a line that shows how far it has come. */
export class RunNotes {
  readonly #stderr: Notes;
  #progress: ProgressLine | undefined;

  constructor(stderr: Notes) {
    this.#stderr = stderr;
  }

  /** Writes a line, and more lines below it, with the progress line out of their way. */
  tell(words: string, more: readonly string[] = []): Promise<boolean> {
    this.clear();
    const lines = [`nutgraf: ${words}`, ...more];
    return this.#stderr.write(lines.map((line) => `${renderVisible(line)}\n`).join(''));
  }

  /** Shows how far the run has come from now on. */
  showProgress(line: ProgressLine): void {
    this.#progress = line;
  }

  update(done: number): void {
    this.#progress?.update(done);
  }

  clear(): void {
    this.#progress?.clear();
  }
}
