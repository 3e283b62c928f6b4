import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTextKeeper, SAVE_AFTER, type KeeperState, type Words } from "./textKeeper";

const words = (body: string, title = "Washing"): Words => ({
  title,
  summary: "",
  body,
  formality: "neutral",
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeperOf(stands = { revision: 1 }) {
  const kept: [string, number][] = [];
  const states: KeeperState[] = [];
  const save = (text: Words, basedOn: number) => {
    if (basedOn !== stands.revision) return Promise.reject(new Error("changed"));
    stands.revision += 1;
    kept.push([text.body, basedOn]);
    return Promise.resolve(stands.revision);
  };
  const isConflict = (thrown: unknown) => thrown instanceof Error && thrown.message === "changed";
  const keeper = createTextKeeper(stands.revision, save, (state) => states.push(state), isConflict);
  return { keeper, kept, states, stands };
}

test("a pause makes one revision of many changes, and the next one follows it", async () => {
  const { keeper, kept } = keeperOf();
  keeper.change(words("a"));
  await vi.advanceTimersByTimeAsync(SAVE_AFTER - 1);
  keeper.change(words("ab"));
  await vi.advanceTimersByTimeAsync(SAVE_AFTER);
  keeper.change(words("abc"));
  await keeper.flush();
  expect(kept).toEqual([
    ["ab", 1],
    ["abc", 2],
  ]);
});

test("without a title nothing is kept, and with one everything is", async () => {
  const { keeper, kept, states } = keeperOf();
  keeper.change(words("a", " "));
  await keeper.flush();
  expect([kept, states.at(-1)]).toEqual([[], "untitled"]);
  keeper.change(words("a", "Title"));
  await keeper.flush();
  expect(kept).toEqual([["a", 1]]);
});

test("a colleague's newer text is never covered before somebody says so", async () => {
  const { keeper, kept, states, stands } = keeperOf();
  stands.revision = 5;
  keeper.change(words("mine"));
  await keeper.flush();
  expect(states.at(-1)).toBe("conflict");
  keeper.change(words("mine, longer"));
  await vi.advanceTimersByTimeAsync(SAVE_AFTER * 2);
  expect(kept).toEqual([]);
  await keeper.keepMine(5);
  expect(kept).toEqual([["mine, longer", 5]]);
});

test("a newer text is taken where nothing is waiting, and both are brought together where something is", async () => {
  const { keeper, kept, states, stands } = keeperOf();
  expect(keeper.arrive(1, words("old"))).toBe("known");
  expect(keeper.arrive(2, words("theirs"))).toBe("taken");
  keeper.change(words("mine"));
  expect(keeper.arrive(3, words("mine"))).toBe("taken");
  keeper.change(words("mine again"));
  stands.revision = 4;
  expect(keeper.arrive(4, words("theirs again"))).toBe("kept");
  // The desk refuses: both changed the same place.
  await vi.advanceTimersByTimeAsync(0);
  expect([kept, states.at(-1)]).toEqual([[], "conflict"]);
  keeper.takeTheirs(4);
  await keeper.flush();
  expect(kept).toEqual([]);
});

test("what could not be kept is tried again with the next change", async () => {
  const kept: string[] = [];
  let isOffline = true;
  const save = (text: Words) => {
    if (isOffline) return Promise.reject(new Error("offline"));
    kept.push(text.body);
    return Promise.resolve(2);
  };
  const states: KeeperState[] = [];
  const keeper = createTextKeeper(
    1,
    save,
    (state) => states.push(state),
    () => false,
  );
  keeper.change(words("a"));
  await keeper.flush();
  expect(states.at(-1)).toBe("failed");
  isOffline = false;
  await keeper.flush();
  expect([kept, states.at(-1)]).toEqual([["a"], "saved"]);
});
