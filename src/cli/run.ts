import { existsSync } from 'node:fs';
import { digestSources } from '../batch/batch.ts';
import type { SourceResult } from '../batch/messages.ts';
import { STANDARD_INPUT } from '../input/sources.ts';
import type { StandardInput } from '../input/standard-input.ts';
import type { Notes } from '../output/output.ts';
import { renderCount } from '../report/content/facts.ts';
import type { Request } from './arguments.ts';
import { Delivery } from './delivery.ts';
import { renderFolderNotes } from './folder-notes.ts';
import type { Host } from './host.ts';
import { RunNotes } from './notes.ts';
import { findOutputPath, planRun, type RunPlan } from './plan.ts';
import { SignalStop } from './signals.ts';

/** How a run of the command ended. */
export interface Outcome {
  /** The exit status: 0 done, 1 some input failed, 2 wrong usage or nothing to read, 70 a bug of nutgraf. */
  readonly status: number;
  /** The articles that came in, those that could not be digested included. */
  readonly articles: number;
}

/** Inputs → articles → digests → reports. */
export async function run(request: Request, host: Host, stderr: Notes): Promise<Outcome> {
  const plan = await planRun(request, host);
  const notes = new RunNotes(stderr);
  const stop = new SignalStop();
  const delivery = new Delivery(plan, request, notes);
  const tally = await digestAndDeliver(plan, request, host, { notes, stop, delivery }).catch((error) => {
    plan.printer.discard();
    throw error;
  });
  notes.clear();
  await plan.printer.close();
  const isWhole = !stop.isAsked && tally.sources === plan.sources.length && hasFoundAll(plan, request);
  const made = await plan.folder?.close({ isWhole, removes: request.prune });
  await tellEnd(tally, plan, request, { notes, stop, delivery });
  if (made && !request.quiet) {
    const { upToDate } = tally;
    const folderRun = { upToDate, inputs: plan.sources.length, prune: request.prune };
    for (const line of renderFolderNotes(made, folderRun)) await notes.tell(line);
  }
  const status = hasInput(plan) ? delivery.status : NOTHING_TO_READ;
  return { status: stop.status ?? status, articles: tally.articles };
}

/** The exit status where all inputs are folders that hold no articles. */
const NOTHING_TO_READ = 2;

/**
 * Whether everything that was named is there, and all folders could be read: only then is an input gone that is not
 * among them. A disk that is not there today must not empty the folder of results.
 */
function hasFoundAll({ sources }: RunPlan, { inputs }: Request): boolean {
  const isThere = (input: string) => input === STANDARD_INPUT || existsSync(input);
  return inputs.every(isThere) && !sources.some((source) => 'error' in source);
}

/** What folders in which there is nothing to read fail with. */
const HOLDING_NOTHING: ReadonlySet<string> = new Set(['no_articles', 'output_folder']);

function hasInput({ sources }: RunPlan): boolean {
  return sources.some((source) => !('error' in source) || !HOLDING_NOTHING.has(source.error.code));
}

interface RunParts {
  readonly notes: RunNotes;
  readonly stop: SignalStop;
  readonly delivery: Delivery;
}

/** How much of a run is done. */
interface Tally {
  readonly articles: number;
  readonly sources: number;
  /** Sources whose results were there already. */
  readonly upToDate: number;
}

function addResult({ articles, sources, upToDate }: Tally, result: SourceResult): Tally {
  return {
    articles: articles + result.outcomes.length,
    sources: sources + (result.isLast ? 1 : 0),
    upToDate: upToDate + (result.isUpToDate ? 1 : 0),
  };
}

async function digestAndDeliver(
  { sources, job }: RunPlan,
  request: Request,
  host: Host,
  { notes, stop, delivery }: RunParts,
): Promise<Tally> {
  const hasSeveral = sources.length > 1;
  const stdin = new LateInput(host, hasSeveral, () => {
    if (!request.quiet)
      void notes.tell('reading from the terminal; end the text with Ctrl-D on a line of its own');
  });
  const batch = { jobs: request.jobs, stdin: () => stdin.open(), stop };
  let tally: Tally = { articles: 0, sources: 0, upToDate: 0 };
  let isLong = false;
  try {
    for await (const result of digestSources(sources, job, batch)) {
      // A run of a single text has nothing to finish: a signal ends it at once, and no progress is seen.
      if (!isLong && (hasSeveral || !result.isLast)) {
        isLong = true;
        stop.listen(host);
        await startProgress(notes, request, host, hasSeveral ? sources.length : undefined);
      }
      tally = addResult(tally, result);
      notes.update(hasSeveral ? tally.sources : tally.articles);
      if (!(await delivery.deliver(result))) break;
    }
  } finally {
    stdin.close();
  }
  return tally;
}

/** Standard input, opened when it is asked for. */
class LateInput {
  readonly #host: Host;
  readonly #flows: boolean;
  readonly #tellOfTerminal: () => void;
  #input: StandardInput | undefined;

  /**
   * @param flows Whether signals must be heard while it is awaited, as beside other inputs.
   * @param tellOfTerminal Tells that somebody is expected to type: without it, the command would seem to hang.
   */
  constructor(host: Host, flows: boolean, tellOfTerminal: () => void) {
    this.#host = host;
    this.#flows = flows;
    this.#tellOfTerminal = tellOfTerminal;
  }

  open(): StandardInput {
    this.#input = this.#host.stdin;
    if (this.#input.isTTY) this.#tellOfTerminal();
    if (this.#flows) this.#input.flow?.();
    return this.#input;
  }

  /** Where the run ends sooner than its input, an input left open would keep the process running. */
  close(): void {
    this.#input?.destroy?.();
  }
}

/** Shows how far the run has come: on a terminal, unless the results go to it too. */
async function startProgress(
  notes: RunNotes,
  request: Request,
  { stdout, stderr }: Host,
  total: number | undefined,
): Promise<void> {
  const isFree = stdout.isTTY !== true || findOutputPath(request) !== undefined;
  if (request.quiet || !stderr.isTTY || !isFree) return;
  const { openProgressLine } = await import('./progress.ts');
  notes.showProgress(openProgressLine(stderr, total));
}

async function tellEnd(
  tally: Tally,
  { sources }: RunPlan,
  { quiet, speaker }: Request,
  { notes, stop, delivery }: RunParts,
): Promise<void> {
  const all = sources.length;
  if (stop.isAsked) {
    const done = all > 1 ? `${tally.sources} of ${all} inputs` : renderCount(tally.articles, 'article');
    await notes.tell(`stopped after ${done}`);
  } else if (speaker !== undefined && delivery.printed === 0 && !quiet) {
    await notes.tell(`nobody called “${speaker}” is quoted in ${renderCount(tally.articles, 'article')}`);
  }
}
