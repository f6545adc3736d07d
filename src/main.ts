import { serveTasks } from './batch/worker.ts';
import { parseArguments, renderHelp } from './cli/arguments.ts';
import { BUG_STATUS, endOnBugs, renderBug } from './cli/bugs.ts';
import { describeCommand } from './cli/description.ts';
import { type Host, hostOf } from './cli/host.ts';
import type { Guide } from './cli/options.ts';
import { type Outcome, run } from './cli/run.ts';
import { NutgrafError, USAGE_CODES } from './errors.ts';
import { openNotes } from './output/output.ts';
import { renderVisible } from './report/content/visible.ts';

/** Runs the command. */
export async function main(host: Host): Promise<Outcome> {
  const stderr = openNotes(() => host.stderr);
  try {
    const request = parseArguments(host.argv.slice(2));
    if ('print' in request || 'generate' in request) {
      const text = 'print' in request ? request.print : await renderGuide(request.generate);
      await host.stdout.open(false).write(text);
      return { status: 0, articles: 0 };
    }
    if (request.inputs.length === 0 && host.stdin.isTTY) {
      await stderr.write(renderHelp());
      return { status: 2, articles: 0 };
    }
    return await run(request, host, stderr);
  } catch (error) {
    if (!(error instanceof NutgrafError)) {
      await stderr.write(renderBug(error));
      return { status: BUG_STATUS, articles: 0 };
    }
    const isUsage = USAGE_CODES.has(error.code);
    await stderr.write(
      `nutgraf: ${renderVisible(error.message)}\n${isUsage ? "Try 'nutgraf --help'.\n" : ''}`,
    );
    return { status: isUsage ? 2 : 1, articles: 0 };
  }
}

/** Runs the command in a process of its own. */
export function start(process: NodeJS.Process): Promise<Outcome> {
  endOnBugs(process);
  return main(hostOf(process));
}

/** The manual page, or completion for a shell. */
async function renderGuide(guide: Guide): Promise<string> {
  const command = describeCommand();
  if (guide === 'man') return (await import('./cli/manual.ts')).renderManual(command);
  const { renderBash, renderFish, renderZsh } = await import('./cli/completion.ts');
  return { 'complete-bash': renderBash, 'complete-zsh': renderZsh, 'complete-fish': renderFish }[guide](
    command,
  );
}

/** Runs this thread as a worker of the command. */
export function work(): Promise<void> {
  return serveTasks();
}
