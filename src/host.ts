import type { Terminal } from './output/terminal.ts';

/** What a run needs of its process: `process` itself, or less of it for a test. */
export interface Host {
  /** With the names of node and of the script in front. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Buffer> & { readonly isTTY?: boolean; destroy?(): unknown };
  readonly stdout: NodeJS.WritableStream & Terminal;
  readonly stderr: NodeJS.WritableStream & Terminal;
  /** Listens for the signals that ask the process to stop. */
  once?(signal: 'SIGINT' | 'SIGTERM', listener: (signal: 'SIGINT' | 'SIGTERM') => void): unknown;
}
