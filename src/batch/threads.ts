import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure } from '../errors.ts';
import type { Executor } from './in-order.ts';
import type { Job, SourceResult, Task } from './messages.ts';
import type { Perform } from './perform.ts';

/** An executor that is a thread of its own. */
export interface WorkerExecutor extends Executor<Task, SourceResult[]> {
  stop(): Promise<unknown>;
}

/**
 * Tasks that a worker holds at most: the one it works on, and the next, so that it never waits for a busy main thread.
 */
const LOAD = 2;

interface WaitingTask {
  readonly task: Task;
  resolve(results: SourceResult[]): void;
  reject(error: unknown): void;
}

/** Whether the system refuses a thread, for want of memory or of descriptors. */
function isRefusal({ code, syscall }: NodeJS.ErrnoException): boolean {
  return code === 'ERR_WORKER_INIT_FAILED' || syscall !== undefined;
}

/**
 * Starts a worker thread. Its tasks fail with NutgrafError `worker_died` where it ends before they are done, and
 * with the error itself where it met a bug.
 *
 * @param here Does the tasks of a worker that the system does not let start, on this thread.
 */
export function startWorker(job: Job, here: Perform): WorkerExecutor {
  const worker = new Worker(join(import.meta.dirname, '../bin/worker.js'), { workerData: job });
  const waiting: WaitingTask[] = [];
  let hasAnswered = false;
  let isRefused = false;
  let death: unknown;
  const die = (error: unknown) => {
    death ??= error;
    for (const { reject } of waiting.splice(0)) reject(death);
  };
  worker.on('message', (results: SourceResult[]) => {
    hasAnswered = true;
    waiting.shift()!.resolve(results);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (!hasAnswered && isRefusal(error)) {
      isRefused = true;
      for (const { task, resolve, reject } of waiting.splice(0)) here(task).then(resolve, reject);
      return;
    }
    die(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? failure('worker_died', 'it ran out of memory') : error);
  });
  worker.on('exit', (status) => die(failure('worker_died', `it exited with status ${status}`)));
  return {
    get isFree() {
      return !isRefused && waiting.length < LOAD;
    },
    run: (task) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) return reject(death);
        waiting.push({ task, resolve, reject });
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}
