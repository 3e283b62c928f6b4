import { expect, test } from "vitest";
import { entryOf } from "./catalogue";
import { isSingleKey } from "./chord";
import { hear, keysOf, ownerOf, withKeys, workingKeys } from "./choice";

test("a key that another command has is refused and names that command", () => {
  expect(hear("inbox.close", "", "r", {})).toEqual({ kind: "taken", by: "inbox.reply" });
  expect(hear("inbox.close", "", "z", {})).toEqual({ kind: "kept", keys: "z" });
  // What was given away or switched off is free.
  expect(hear("inbox.close", "", "r", { "inbox.reply": "y" })).toEqual({ kind: "kept", keys: "r" });
  expect(hear("inbox.close", "", "r", { "inbox.reply": "" })).toEqual({ kind: "kept", keys: "r" });
});

test("the first key of a sequence waits for the second, so that no sequence is cut off", () => {
  expect(hear("inbox.close", "", "g", {})).toEqual({ kind: "begun", keys: "g" });
  expect(hear("inbox.close", "g", "i", {})).toEqual({ kind: "taken", by: "app.go_mine" });
  expect(hear("inbox.close", "g", "e", {})).toEqual({ kind: "kept", keys: "g e" });
  expect(ownerOf("inbox.close", "g", {})).toBe("app.go_mine");
});

test("keys of lists, fields and the system are refused", () => {
  for (const chord of ["ArrowDown", "Space", "Mod+c", "Mod+Enter"])
    expect(hear("inbox.close", "", chord, {})).toEqual({ kind: "reserved" });
});

test("no two commands begin with the same keys", () => {
  for (const [id, keys] of workingKeys({ changed: {}, hasSingleKeys: true }))
    if (keys) expect(ownerOf(id, keys, {}), id).toBeUndefined();
});

test("only what differs from the default is kept, and giving back removes it", () => {
  const changed = withKeys("inbox.close", "y", {});
  expect(changed).toEqual({ "inbox.close": "y" });
  expect(withKeys("inbox.close", "", changed)).toEqual({ "inbox.close": "" });
  expect(withKeys("inbox.close", "e", changed)).toEqual({});
  expect(withKeys("inbox.close", undefined, changed)).toEqual({});
});

test("a default gives way to a chosen key, as after an update that brings new commands", () => {
  const changed = { "inbox.reply": "e" };
  expect(keysOf("inbox.close", changed)).toBe("");
  expect(ownerOf("inbox.close", entryOf("inbox.close").keys, changed)).toBe("inbox.reply");
});

test("letters, digits, signs and sequences of them are single keys; Enter and keys with Ctrl are not", () => {
  expect(["e", "Shift+a", "?", "+", "g i", "Space"].filter((keys) => !isSingleKey(keys))).toEqual([]);
  expect(["", "Enter", "Mod+k", "Alt+e", "F2", "Mod+g i"].filter(isSingleKey)).toEqual([]);
});
