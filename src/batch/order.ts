/** Somebody who works on tasks: a worker thread, or this thread. */
export interface Lane<Task, Result> {
  /** Whether it takes another task now. */
  readonly isFree: boolean;
  run(task: Task): Promise<Result>;
}

interface Slot<Result> {
  readonly result: Promise<Result>;
  isSettled: boolean;
}

/**
 * Runs tasks on several lanes and gives their results in the order of the tasks, each as soon as it and all before it
 * are there. Holds back on both sides: no task is asked for while `ahead` of them are under way or wait for their
 * turn, and so nothing runs further ahead of a consumer that has stopped asking.
 *
 * @param lanesFor The lanes that may do a task, those that should be filled first in front; asked again while none
 *   of them is free.
 */
export async function* runInOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  ahead: number,
  lanesFor: (task: Task) => Promise<readonly Lane<Task, Result>[]>,
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
      const lane = (await lanesFor(next.value)).find(({ isFree }) => isFree);
      if (lane) {
        slots.push(openSlot(lane.run(next.value)));
        asked = undefined;
      } else await settled(slots);
    }
  } finally {
    // Not waited for: it ends only when what it is reading has answered, which standard input may never do.
    if (!isEnded) iterator.return?.()?.catch(() => {});
  }
}

function openSlot<Result>(result: Promise<Result>): Slot<Result> {
  const slot = { result, isSettled: false };
  // A failure is thrown when its turn has come; until then it is no unhandled one.
  result
    .catch(() => {})
    .finally(() => {
      slot.isSettled = true;
    });
  return slot;
}

/** Waits until one of the slots that are not settled is. */
async function settled(slots: readonly Slot<unknown>[]): Promise<undefined> {
  const open = slots.filter(({ isSettled }) => !isSettled).map(({ result }) => result.catch(() => {}));
  if (open.length > 0) await Promise.race(open);
}
