import { beforeAll, expect, test, vi } from "vitest";

let chord: typeof import("./chord");
beforeAll(async () => {
  vi.stubGlobal("navigator", { ...navigator, platform: "MacIntel" });
  vi.resetModules();
  chord = await import("./chord");
});

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test("on a Mac the command key is the one of the shortcuts, and control is another", () => {
  expect(chord.chordOf({ ...plain, metaKey: true, key: "k", code: "KeyK" })).toBe("Mod+k");
  expect(chord.chordOf({ ...plain, ctrlKey: true, key: "e", code: "KeyE" })).toBe("Ctrl+e");
  expect(chord.capsOf("Mod+k")).toEqual(["⌘K"]);
});

test("on a Mac option names the key and not the sign that it writes, and fields keep it", () => {
  expect(chord.chordOf({ ...plain, altKey: true, key: "µ", code: "KeyM" })).toBe("Alt+m");
  expect(chord.chordOf({ ...plain, altKey: true, key: "Dead", code: "KeyE" })).toBe("Alt+e");
  expect(chord.isForText("Alt+m")).toBe(true);
  expect(chord.isForText("Mod+k")).toBe(false);
});
