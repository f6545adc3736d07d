/** What a worker thread does: the tasks that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDigester } from './digester.ts';

const perform = openDigester(workerData);
parentPort!.on('message', async (task) => {
  parentPort!.postMessage(await perform(task));
});
