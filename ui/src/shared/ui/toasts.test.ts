import { expect, test } from "vitest";
import { showToast, underway, undoNewest } from "./toasts";

test("an undo that is asked for while a deed is on its way takes back that deed, not the one before", async () => {
  const undone: string[] = [];
  const tell = (name: string) =>
    void showToast("app-toast-undone", undefined, { undo: () => void undone.push(name) });
  tell("before");
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const deed = underway(asked.then(() => tell("newest")));
  const undo = undoNewest();
  answer();
  await deed;
  expect(await undo).toBe(true);
  expect(undone).toEqual(["newest"]);
});

test("a deed that fails leaves the one before to be taken back", async () => {
  const undone: string[] = [];
  showToast("app-toast-undone", undefined, { undo: () => void undone.push("before") });
  const deed = underway(Promise.reject(new Error("refused")));
  const undo = undoNewest();
  await expect(deed).rejects.toThrow("refused");
  expect(await undo).toBe(true);
  expect(undone).toEqual(["before"]);
});
