import { Readable, Writable } from 'node:stream';
import type { Host } from '../src/cli/host.ts';
import { main } from '../src/main.ts';
import { streamedOutput } from '../src/output/standard-output.ts';

/** What a run is given; without `stdin`, standard input is a terminal. */
export interface RunOptions {
  readonly stdin?: string | Buffer | AsyncIterable<Buffer>;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal that standard output is; it is none where not given. */
  readonly columns?: number;
}

export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process. */
export async function runMain(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { stdin } = options;
  const stdout = new Collector();
  const stderr = new Collector();
  const host: Host = {
    argv: ['node', 'nutgraf', ...args],
    env: options.env ?? {},
    stdin:
      stdin === undefined
        ? Object.assign(Readable.from([]), { isTTY: true })
        : Readable.from(typeof stdin === 'string' || Buffer.isBuffer(stdin) ? [Buffer.from(stdin)] : stdin),
    stdout: streamedOutput(
      options.columns === undefined
        ? stdout
        : Object.assign(stdout, { isTTY: true, columns: options.columns }),
    ),
    stderr,
  };
  const { status } = await main(host);
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    this.text += chunk.toString();
    callback();
  }
}
