import { type StandardInput, standardInputOf } from '../input/standard-input.ts';
import { type StandardOutput, standardOutputOf } from '../output/standard-output.ts';
import type { Terminal } from '../output/terminal.ts';

/** The signals that ask a process to stop: of a terminal that is closed, of Ctrl-C, and of `kill`. */
export type StopSignal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** What a run needs of its process. */
export interface Host {
  /** The names of node and of the script come first. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: StandardInput;
  readonly stdout: StandardOutput;
  readonly stderr: NodeJS.WritableStream & Terminal;
  /** Listens for the signals that ask the process to stop. */
  once?(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
}

/** The process as a host. Node takes milliseconds to make a stream, so each is made when it is needed. */
export function hostOf(process: NodeJS.Process): Host {
  let stdin: StandardInput | undefined;
  return {
    argv: process.argv,
    env: process.env,
    stdout: standardOutputOf(process),
    get stdin() {
      stdin ??= standardInputOf(process);
      return stdin;
    },
    get stderr() {
      return process.stderr;
    },
    once: (signal, listener) => process.once(signal, listener),
  };
}
