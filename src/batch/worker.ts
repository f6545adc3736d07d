import { parentPort, workerData } from 'node:worker_threads';
import { openJob } from './perform.ts';

/** Does the tasks that this worker thread is sent, one after another. */
export function serveTasks(): void {
  const perform = openJob(workerData);
  let done = Promise.resolve();
  parentPort!.on('message', (task) => {
    // The order of the answers is all that tells them apart, so a task waits for the one before it.
    done = done.then(async () => parentPort!.postMessage(await perform(task)));
  });
}
