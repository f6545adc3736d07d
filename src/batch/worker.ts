import { parentPort, workerData } from 'node:worker_threads';
import { openDigester } from './digester.ts';

/** What a worker thread does: the tasks that it is sent, one after another. */
export function serveTasks(): void {
  const perform = openDigester(workerData);
  let done = Promise.resolve();
  parentPort!.on('message', (task) => {
    // Answers are told apart by their order alone, so a task waits for the end of the one before it.
    done = done.then(async () => parentPort!.postMessage(await perform(task)));
  });
}
