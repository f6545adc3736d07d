import type { Failure } from '../input/article.ts';
import type { ReadOptions } from '../input/articles.ts';
import { type Job, openDigester, type Part } from './digester.ts';
import { type Lane, runInOrder } from './order.ts';
import type { Stop } from './stop.ts';
import { cutTasks, type Task, type Work } from './tasks.ts';
import type { WorkerLane } from './threads.ts';

export interface BatchOptions {
  /** Threads at most, this one among them. */
  readonly jobs: number;
  readonly stdin: ReadOptions['stdin'];
  /** Ends the run early: what is under way is finished and given, and nothing more is begun. */
  readonly stop: Stop;
}

/**
 * From so many sources on, workers are started at once: what a second thread takes over is then more than the 100 ms
 * of processor time that it costs to load the program there and to make it fast.
 */
const MANY_SOURCES = 400;

/** Workers are also started when this thread has worked for so many milliseconds and there is more to do. */
const LONG_RUN = 200;

/** Tasks for each thread that may be under way or wait for their turn: twice what a worker holds. */
const AHEAD = 4;

/**
 * Digests all sources and gives what came of each, in their order, in parts as they are done. Where there is much to
 * do, it is done on several threads; the result is the same on any number of them.
 */
export async function* digestSources(
  sources: readonly (Work | Failure)[],
  job: Job,
  { jobs, stdin, stop }: BatchOptions,
): AsyncGenerator<Part> {
  const workers: WorkerLane[] = [];
  const here = openLocalLane(openDigester(job));
  const lanesFor = async (task: Task): Promise<Lane<Task, Part[]>[]> => {
    if (task.kind === 'rest') return [here];
    const pays = sources.length >= MANY_SOURCES || here.busy >= LONG_RUN;
    if (pays && workers.length < jobs - 1) {
      const { startWorker } = await import('./threads.ts');
      while (workers.length < jobs - 1) workers.push(startWorker(job));
    }
    return [...workers, here];
  };
  try {
    const tasks = takeUntil(stop, cutTasks(sources, { ...job.read, stdin }, job.recipe));
    for await (const parts of runInOrder(tasks, AHEAD * jobs, lanesFor)) yield* parts;
  } finally {
    for (const worker of workers) worker.stop();
  }
}

/** The tasks that come before the stop; one that is awaited then is not awaited any longer. */
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

/** This thread as a lane. Between tasks it lets what has come from elsewhere be heard. */
function openLocalLane(perform: (task: Task) => Promise<Part[]>) {
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
    async run(task: Task): Promise<Part[]> {
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
