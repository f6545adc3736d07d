import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure } from '../errors.ts';
import type { Executor } from './in-order.ts';
import type { Job, SourceResult, Task } from './messages.ts';

/** An executor that is a thread of its own. */
export interface WorkerExecutor extends Executor<Task, SourceResult[]> {
  stop(): Promise<unknown>;
}

/** Tasks that a worker holds at most: the one it works on, and the next, so that it never waits for a busy main thread. */
const LOAD = 2;

/**
 * Starts a worker thread. Its tasks fail with NutgrafError `worker_died` where it ends before they are done, and
 * with the error itself where it met a bug.
 */
export function startWorker(job: Job): WorkerExecutor {
  const worker = new Worker(join(import.meta.dirname, '../bin/worker.js'), { workerData: job });
  const waiting: { resolve(results: SourceResult[]): void; reject(error: unknown): void }[] = [];
  let death: unknown;
  const die = (error: unknown) => {
    death ??= error;
    for (const { reject } of waiting.splice(0)) reject(death);
  };
  worker.on('message', (results: SourceResult[]) => waiting.shift()!.resolve(results));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    die(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? failure('worker_died', 'it ran out of memory') : error);
  });
  worker.on('exit', (status) => die(failure('worker_died', `it exited with status ${status}`)));
  return {
    get isFree() {
      return waiting.length < LOAD;
    },
    run: (task) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) return reject(death);
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}
