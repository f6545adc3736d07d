import { openJob } from './perform.ts';

/** Does the tasks that this worker thread is sent, one after another. */
export async function serveTasks(): Promise<void> {
  // Imported here, for the command itself never needs it. This module is imported at once: a bundle defers all that a
  // deferred module leads to, here the whole digest, whose constants V8 then takes for variables.
  const { parentPort, workerData } = await import('node:worker_threads');
  const perform = openJob(workerData);
  let done = Promise.resolve();
  parentPort!.on('message', (task) => {
    // The order of the answers is all that tells them apart, so a task waits for the one before it.
    done = done.then(async () => parentPort!.postMessage(await perform(task)));
  });
}
