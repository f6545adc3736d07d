import type { Outcome, OutcomeFailure, SourceResult } from '../batch/messages.ts';
import { NutgrafError } from '../errors.ts';
import type { Request } from './arguments.ts';
import { BUG_STATUS, stackLines } from './bugs.ts';
import type { RunNotes } from './notes.ts';
import { findOutputPath, type RunPlan } from './plan.ts';

/** Prints what came of each source, and names what failed. */
export class Delivery {
  readonly #plan: Pick<RunPlan, 'printer' | 'folder'>;
  readonly #request: Request;
  readonly #notes: RunNotes;
  /** The source that is being printed, and whether all of it so far succeeded. */
  #begun: string | undefined;
  #isWhole = true;
  /** The source whose result cannot be written. */
  #lost: string | undefined;
  #printed = 0;
  #status: 0 | 1 | typeof BUG_STATUS = 0;

  constructor(plan: Pick<RunPlan, 'printer' | 'folder'>, request: Request, notes: RunNotes) {
    this.#plan = plan;
    this.#request = request;
    this.#notes = notes;
  }

  /** The exit status so far: whether some input failed, or met a bug. */
  get status(): number {
    return this.#status;
  }

  /** Articles of which something has been printed, or kept for a report over all of them. */
  get printed(): number {
    return this.#printed;
  }

  /** Prints what came of a source, or of some of its lines; resolves to whether to go on. */
  async deliver(result: SourceResult): Promise<boolean> {
    const { path, isLast } = result;
    if (path === this.#lost) return true;
    try {
      return await this.#print(result);
    } catch (error) {
      // Failing to write a file fails that one input; failing to write the only stream there is ends the run.
      const isOneFile = findOutputPath(this.#request) !== undefined;
      if (!(error instanceof NutgrafError) || !isOneFile) throw error;
      if (!(await this.#fail({ path, message: error.message }))) return false;
      if (!isLast) this.#lost = path;
      return true;
    }
  }

  async #print(result: SourceResult): Promise<boolean> {
    if (result.isUpToDate) this.#plan.folder?.keep(result.path);
    for (const outcome of result.outcomes) {
      if (!(await this.#printOutcome(result, outcome))) return false;
    }
    if (result.isLast) await this.#end(result);
    return true;
  }

  async #printOutcome({ path, format }: SourceResult, outcome: Outcome): Promise<boolean> {
    const { words, entry, note, line, failure } = outcome;
    if (note !== undefined && !this.#request.quiet) {
      await this.#notes.tell(`${namePlace(path, line)}: ${note}`);
    }
    if (words !== undefined || entry !== undefined) {
      if (this.#begun !== path) {
        this.#plan.folder?.begin();
        await this.#plan.printer.begin(path, format);
      }
      this.#begun = path;
      if (entry) this.#plan.folder?.add(entry);
      this.#printed++;
      if (!(await this.#plan.printer.add(outcome))) return false;
    }
    if (failure === undefined) return true;
    this.#isWhole = false;
    return this.#fail(failure);
  }

  async #end({ path, fingerprint }: SourceResult): Promise<void> {
    if (this.#begun === path) {
      await this.#plan.printer.end();
      // A result with failures in it is made again by the next run, which then names them again.
      this.#plan.folder?.end(path, this.#isWhole ? fingerprint : undefined);
    }
    this.#begun = undefined;
    this.#isWhole = true;
  }

  /** Names a failure; resolves to whether to go on. */
  async #fail({ path, line, message, bug }: OutcomeFailure): Promise<boolean> {
    // The stack of the first bug is enough: a stream may meet the same one with every line.
    const stack = bug === undefined || this.#status === BUG_STATUS ? [] : stackLines(bug);
    if (this.#status !== BUG_STATUS) this.#status = bug === undefined ? 1 : BUG_STATUS;
    await this.#notes.tell(`${namePlace(path, line)}: ${message}`, stack);
    return !this.#request.failFast;
  }
}

/** An input, or a line of it, as notes name it. */
function namePlace(path: string, line: number | undefined): string {
  return line === undefined ? path : `${path}:${line}`;
}
