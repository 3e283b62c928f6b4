import { expect, test } from "vitest";
import { createHearing } from "./hearing";

type Connect = Parameters<typeof createHearing>[0];
type Ear = Parameters<Connect>[0];

/** A way for news that a test opens by hand. */
function openedByHand() {
  const ways: { ear: Ear; ready: () => void; isOver: boolean }[] = [];
  const hearing = createHearing((ear, ready) => {
    const way = { ear, ready, isOver: false };
    ways.push(way);
    return () => {
      way.isOver = true;
    };
  });
  return { hearing, ways };
}

const change = { topics: { tags: [1] } };

test("a question waits until news are heard, and one way serves all", async () => {
  const { hearing, ways } = openedByHand();
  let isReady = false;
  const first = hearing.begin().then(() => {
    isReady = true;
  });
  await Promise.resolve();
  expect(isReady).toBe(false);
  ways[0]?.ready();
  await first;
  await hearing.begin();
  expect(ways).toHaveLength(1);
});

test("what was told before anybody listened is a gap, once", () => {
  const { hearing, ways } = openedByHand();
  void hearing.begin();
  const heard: string[] = [];
  const listen = () =>
    hearing.listen(
      () => heard.push("change"),
      () => heard.push("gap"),
    );
  ways[0]?.ear.onChange(change);
  listen();
  expect(heard).toEqual(["gap"]);
  ways[0]?.ear.onChange(change);
  expect(heard).toEqual(["gap", "change"]);
  listen();
  expect(heard).toEqual(["gap", "change"]);
});

test("listening begins without a gap where nothing was told", () => {
  const { hearing } = openedByHand();
  const heard: string[] = [];
  hearing.listen(
    () => heard.push("change"),
    () => heard.push("gap"),
  );
  expect(heard).toEqual([]);
});

test("whoever listens again at once keeps the way, and the last one who leaves closes it", async () => {
  const { hearing, ways } = openedByHand();
  const none = () => undefined;
  hearing.listen(none, none)();
  const stop = hearing.listen(none, none);
  await new Promise((next) => setTimeout(next));
  expect(ways.map(({ isOver }) => isOver)).toEqual([false]);
  stop();
  await expect.poll(() => ways[0]?.isOver).toBe(true);
});
