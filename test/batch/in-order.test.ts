import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Executor, runInOrder } from '../../src/batch/in-order.ts';

/** A executor that finishes a task only when it is told to. */
function openExecutor() {
  const waiting: { task: number; finish: () => void }[] = [];
  const executor: Executor<number, number> = {
    get isFree() {
      return waiting.length < 2;
    },
    run: (task) =>
      new Promise((resolve) => {
        const finish = () => {
          waiting.splice(waiting.indexOf(entry), 1);
          resolve(task * 10);
        };
        const entry = { task, finish };
        waiting.push(entry);
      }),
  };
  return {
    executor,
    waiting,
    finish: (task: number) => waiting.find((entry) => entry.task === task)!.finish(),
  };
}

/** A executor that does every task at once. */
function quickExecutor(done: number[] = []): Executor<number, number> {
  return {
    isFree: true,
    run: async (task) => {
      done.push(task);
      return task * 10;
    },
  };
}

async function* count(to: number, asked: number[] = []) {
  for (let i = 1; i <= to; i++) {
    asked.push(i);
    yield i;
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

async function settle() {
  for (let i = 0; i < 20; i++) await setImmediate();
}

describe('runInOrder', () => {
  test.each([0, 1, 2, 3, 100])('%i tasks on one executor', async (n) => {
    const results = await collect(runInOrder(count(n), 4, async () => [quickExecutor()]));
    expect(results).toEqual(Array.from({ length: n }, (_, i) => (i + 1) * 10));
  });

  test('results come in the order of the tasks, however the executors finish', async () => {
    const slow = openExecutor();
    const done: number[] = [];
    const got: number[] = [];
    const run = (async () => {
      for await (const result of runInOrder(count(6), 8, async () => [slow.executor, quickExecutor(done)]))
        got.push(result);
    })();
    await settle();
    expect(slow.waiting.map(({ task }) => task)).toEqual([1, 2]);
    expect(done).toEqual([3, 4, 5, 6]);
    expect(got).toEqual([]);
    slow.finish(2);
    await settle();
    expect(got).toEqual([]);
    slow.finish(1);
    await run;
    expect(got).toEqual([10, 20, 30, 40, 50, 60]);
  });

  test('no more tasks are asked for while one that is due is not done', async () => {
    const slow = openExecutor();
    const asked: number[] = [];
    const run = collect(runInOrder(count(1000, asked), 8, async () => [slow.executor, quickExecutor()]));
    await settle();
    expect(asked.length).toBeLessThan(12);
    slow.finish(1);
    slow.finish(2);
    await settle();
    while (slow.waiting.length > 0) {
      slow.waiting[0]!.finish();
      await settle();
    }
    expect(await run).toHaveLength(1000);
  });

  test('no more tasks are asked for while nobody takes results', async () => {
    const asked: number[] = [];
    const results = runInOrder(count(1000, asked), 4, async () => [quickExecutor()]);
    expect((await results.next()).value).toBe(10);
    await settle();
    expect(asked.length).toBeLessThan(6);
    await results.return(undefined);
  });

  test('a result is given while the next task is still awaited', async () => {
    async function* fedSlowly() {
      yield 1;
      yield 2;
      await new Promise(() => {});
    }
    const slow = openExecutor();
    const results = runInOrder(fedSlowly(), 8, async () => [slow.executor, quickExecutor()]);
    const first = results.next();
    await settle();
    slow.finish(1);
    expect((await first).value).toBe(10);
    const second = results.next();
    slow.finish(2);
    expect((await second).value).toBe(20);
    // Ends though the feed never answers again.
    await Promise.race([results.return(undefined), settle()]);
  });

  test('a failure is thrown when its turn has come, after all results before it', async () => {
    const failing: Executor<number, number> = {
      isFree: true,
      run: async (task) => {
        if (task === 3) throw new Error('no third');
        return task;
      },
    };
    const got: number[] = [];
    const run = (async () => {
      for await (const result of runInOrder(count(9), 4, async () => [failing])) got.push(result);
    })();
    await expect(run).rejects.toThrow('no third');
    expect(got).toEqual([1, 2]);
  });

  test('executors that come later are used', async () => {
    const done: number[] = [];
    const later: number[] = [];
    let asked = 0;
    const results = await collect(
      runInOrder(count(9), 8, async () =>
        asked++ < 5 ? [quickExecutor(done)] : [quickExecutor(later), quickExecutor(done)],
      ),
    );
    expect(results).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(later.length).toBeGreaterThan(0);
    expect([...done, ...later].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
