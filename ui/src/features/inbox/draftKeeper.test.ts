import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftKeeper, type KeeperState } from "./draftKeeper";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("many keys are one saving, within half a second after the last", async () => {
  const saved: string[] = [];
  const keeper = createDraftKeeper<string>(
    async (text) => void saved.push(text),
    () => undefined,
  );
  keeper.change("H");
  await vi.advanceTimersByTimeAsync(100);
  keeper.change("He");
  await vi.advanceTimersByTimeAsync(299);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(["He"]);
});

test("somebody who never pauses is saved all the same", async () => {
  const saved: number[] = [];
  const keeper = createDraftKeeper<number>(
    async (count) => void saved.push(count),
    () => undefined,
  );
  for (let key = 1; key <= 10; key += 1) {
    keeper.change(key);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(saved.length).toBeGreaterThanOrEqual(2);
});

test("a slow saving is never overtaken, and the newest text is saved last", async () => {
  const order: string[] = [];
  const keeper = createDraftKeeper<string>(
    (text) =>
      new Promise((done) => {
        order.push(`begin ${text}`);
        setTimeout(() => {
          order.push(`end ${text}`);
          done();
        }, 1000);
      }),
    () => undefined,
  );
  keeper.change("one");
  await vi.advanceTimersByTimeAsync(400);
  keeper.change("two");
  await vi.advanceTimersByTimeAsync(3000);
  expect(order).toEqual(["begin one", "end one", "begin two", "end two"]);
});

test("a saving that failed is told and tried again by the next flush", async () => {
  const states: KeeperState[] = [];
  let isFull = true;
  const saved: string[] = [];
  const keeper = createDraftKeeper<string>(
    async (text) => {
      if (isFull) throw new Error("disk full");
      saved.push(text);
    },
    (state) => states.push(state),
  );
  keeper.change("kept");
  await vi.advanceTimersByTimeAsync(300);
  expect(states).toEqual(["waiting", "saving", "failed"]);
  isFull = false;
  await keeper.flush();
  expect(saved).toEqual(["kept"]);
  expect(states.at(-1)).toBe("saved");
});

test("what was dropped is not saved", async () => {
  const saved: string[] = [];
  const keeper = createDraftKeeper<string>(
    async (text) => void saved.push(text),
    () => undefined,
  );
  keeper.change("sent already");
  keeper.drop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved).toEqual([]);
});
