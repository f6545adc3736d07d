/** What does tasks: a worker thread, or this thread. */
export interface Executor<Task, Result> {
  /** Whether it takes another task now. */
  readonly isFree: boolean;
  run(task: Task): Promise<Result>;
}

interface Slot<Result> {
  readonly result: Promise<Result>;
  isSettled: boolean;
}

/**
 * Runs tasks on several executors and gives their results in the order of the tasks, each as soon as it and all before
 * it are there. It asks for no more tasks while `ahead` of them are under way or wait for their turn, so that nothing
 * runs further ahead of a consumer that has stopped asking.
 *
 * @param executorsFor The executors that may do a task, those to fill first in front. It is asked again while none of
 *   them is free.
 */
export async function* runInOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  ahead: number,
  executorsFor: (task: Task) => Promise<readonly Executor<Task, Result>[]>,
): AsyncGenerator<Result> {
  const iterator = tasks[Symbol.asyncIterator]();
  const slots: Slot<Result>[] = [];
  let asked: Promise<IteratorResult<Task>> | undefined;
  let isEnded = false;
  try {
    while (!isEnded || slots.length > 0) {
      const [head] = slots;
      if (head?.isSettled) {
        slots.shift();
        yield await head.result;
        continue;
      }
      if (isEnded || slots.length >= ahead) {
        await settled([head!]);
        continue;
      }
      asked ??= iterator.next();
      const next = await (head ? Promise.race([asked, settled([head])]) : asked);
      if (next === undefined) continue;
      if (next.done) {
        isEnded = true;
        continue;
      }
      const executor = (await executorsFor(next.value)).find(({ isFree }) => isFree);
      if (executor) {
        slots.push(openSlot(executor.run(next.value)));
        asked = undefined;
      } else await settled(slots);
    }
  } finally {
    // Not awaited: it ends only when what it is reading has answered, which standard input may never do.
    if (!isEnded) iterator.return?.()?.catch(() => {});
  }
}

function openSlot<Result>(result: Promise<Result>): Slot<Result> {
  const slot = { result, isSettled: false };
  // A failure is thrown when its turn has come, and must not count as unhandled until then.
  result
    .catch(() => {})
    .finally(() => {
      slot.isSettled = true;
    });
  return slot;
}

/** Waits until one more of the slots is settled. */
async function settled(slots: readonly Slot<unknown>[]): Promise<undefined> {
  const open = slots.filter(({ isSettled }) => !isSettled).map(({ result }) => result.catch(() => {}));
  if (open.length > 0) await Promise.race(open);
}
