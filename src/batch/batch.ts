import type { Failure } from '../input/article.ts';
import type { ReadOptions } from '../input/articles.ts';
import { type Executor, runInOrder } from './in-order.ts';
import type { Job, PlannedSource, SourceResult, Task } from './messages.ts';
import { openJob, type Perform } from './perform.ts';
import type { Stop } from './stop.ts';
import { cutTasks } from './tasks.ts';
import type { WorkerExecutor } from './threads.ts';

/** How a batch is run. */
export interface BatchOptions {
  /** Threads at most, this one among them. */
  readonly jobs: number;
  /** Opens standard input. */
  readonly stdin: ReadOptions['stdin'];
  /** Ends the run early: tasks under way are finished, and no more are begun. */
  readonly stop: Stop;
}

/**
 * From this many sources on, workers start at once: a second thread then takes over more than the 100 ms of processor
 * time that it costs to load the program there and to make it fast.
 */
const MANY_SOURCES = 400;

/** Workers also start once this thread has worked for this many milliseconds, if there is more to do. */
const LONG_RUN = 200;

/** Tasks for each thread that may be under way or wait for their turn: twice what a worker holds. */
const AHEAD = 4;

/**
 * Digests all sources and gives what came of each, in their order and as soon as it is there. A long run uses several
 * threads; the result is the same on any number of them.
 */
export async function* digestSources(
  sources: readonly (PlannedSource | Failure)[],
  job: Job,
  { jobs, stdin, stop }: BatchOptions,
): AsyncGenerator<SourceResult> {
  const workers: WorkerExecutor[] = [];
  const perform = openJob(job);
  const here = openLocalExecutor(perform);
  const executorsFor = async (task: Task): Promise<Executor<Task, SourceResult[]>[]> => {
    if (task.kind === 'rest') return [here];
    const pays = sources.length >= MANY_SOURCES || here.busy >= LONG_RUN;
    if (pays && workers.length < jobs - 1) {
      const { startWorker } = await import('./threads.ts');
      while (workers.length < jobs - 1) workers.push(startWorker(job, perform));
    }
    return [...workers, here];
  };
  try {
    const tasks = takeUntil(stop, cutTasks(sources, { ...job.read, stdin }, job.settings));
    for await (const results of runInOrder(tasks, AHEAD * jobs, executorsFor)) yield* results;
  } finally {
    for (const worker of workers) worker.stop();
  }
}

/** The tasks that come before the stop; a task that is awaited when it comes is given up. */
async function* takeUntil<T>(stop: Stop, tasks: AsyncGenerator<T>): AsyncGenerator<T> {
  while (!stop.isAsked) {
    const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
      stop.onAsked = () => resolve(undefined);
      tasks.next().then(resolve, reject);
    });
    if (next === undefined || next.done) return;
    yield next.value;
  }
}

/** This thread as an executor. Between tasks it lets pending events, such as signals and messages, be handled. */
function openLocalExecutor(perform: Perform) {
  let isFree = true;
  let isFresh = true;
  let busy = 0;
  return {
    get isFree() {
      return isFree;
    },
    /** Milliseconds that it has worked. */
    get busy() {
      return busy;
    },
    async run(task: Task): Promise<SourceResult[]> {
      isFree = false;
      if (!isFresh) await new Promise((resolve) => setImmediate(resolve));
      isFresh = false;
      const start = Date.now();
      try {
        return await perform(task);
      } finally {
        busy += Date.now() - start;
        isFree = true;
      }
    },
  };
}
