import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure } from '../errors.ts';
import type { Job, Part } from './digester.ts';
import type { Lane } from './order.ts';
import type { Task } from './tasks.ts';

/** A lane that is a thread of its own. */
export interface WorkerLane extends Lane<Task, Part[]> {
  stop(): Promise<unknown>;
}

/**
 * Tasks that a worker holds at most: the one it works on, and one more so that it does not wait for the other thread
 * while that is busy itself.
 */
const LOAD = 2;

/**
 * Starts a worker thread. Tasks given to it fail with NutgrafError `worker_died` where it ends before they are done;
 * a bug in it is thrown as it was there.
 */
export function startWorker(job: Job): WorkerLane {
  const worker = new Worker(join(import.meta.dirname, '../bin/worker.js'), { workerData: job });
  const waiting: { resolve(parts: Part[]): void; reject(error: unknown): void }[] = [];
  let death: unknown;
  const die = (error: unknown) => {
    death ??= error;
    for (const { reject } of waiting.splice(0)) reject(death);
  };
  worker.on('message', (parts: Part[]) => waiting.shift()!.resolve(parts));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    die(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? failure('worker_died', 'it ran out of memory') : error);
  });
  worker.on('exit', (status) => die(failure('worker_died', `it ended with status ${status}`)));
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
