import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type Output, openStream } from './output.ts';
import type { StandardOutput } from './standard-output.ts';
import type { Environment } from './terminal.ts';

/** Rows of a terminal that does not tell how many it has. */
const DEFAULT_ROWS = 24;

/** What a shell ends with that has not found a command. */
const NOT_FOUND = 127;

/** A terminal that shows what is longer than its screen through a pager. */
export function openPager(stdout: StandardOutput, pager: string, env: Environment): Output {
  const terminal = stdout.open(true);
  const rows = stdout.rows ?? DEFAULT_ROWS;
  let text = '';
  let child: ChildProcessByStdio<Writable, null, null> | undefined;
  let output: Output | undefined;
  let ended: Promise<unknown[]>;
  // A pager that is left while it is written to closes its input without an error.
  const send = (more: string) => Promise.race([output!.write(more), ended.then(() => false)]);
  return {
    async write(more) {
      text += more;
      if (output) return send(more);
      if (text.split('\n').length <= rows) return true;
      // For less: quit if it fits on one screen, show colors, leave the screen as it is. Where LESS says otherwise, only
      // colors are asked for, in front, so that it has the last word.
      const settings = { ...env, LESS: env.LESS === undefined ? 'FRX' : `-R ${env.LESS}` };
      child = spawn(pager, { shell: true, env: settings, stdio: ['pipe', 'inherit', 'inherit'] });
      // An interrupt means the pager, which stops a search by it, and not what feeds the pager.
      process.on('SIGINT', ignore);
      ended = once(child, 'close');
      output = openStream(child.stdin);
      return send(text);
    },
    async close() {
      if (child) {
        child.stdin.end();
        const [status] = await ended;
        process.off('SIGINT', ignore);
        if (status !== NOT_FOUND) return;
      }
      await terminal.write(text);
    },
    discard() {},
  };
}

function ignore(): void {}
