import { fireEvent, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { capsOf, chordOf } from "./chord";
import { keyChoice, useCommand, useKeyboard } from "./commands";

afterEach(() => keyChoice.set({ changed: {}, hasSingleKeys: true }));

function Desk({ close, undo, mine }: { close?: () => void; undo?: () => void; mine?: () => void }) {
  useKeyboard();
  useCommand("inbox.close", close ?? null);
  useCommand("app.undo", undo ?? null);
  useCommand("app.go_mine", mine ?? null);
  return <input aria-label="field" />;
}

const press = (key: string, more: object = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...more });

test("a letter runs its command, but not while somebody types", () => {
  const close = vi.fn();
  const { getByLabelText } = render(<Desk close={close} />);
  press("e");
  press("e", {}, getByLabelText("field"));
  expect(close).toHaveBeenCalledTimes(1);
});

test("a sequence needs both keys in order", () => {
  const mine = vi.fn();
  render(<Desk mine={mine} />);
  press("i");
  expect(mine).not.toHaveBeenCalled();
  press("g");
  press("i");
  expect(mine).toHaveBeenCalledTimes(1);
});

test("in a text field Ctrl-Z belongs to the text", () => {
  const undo = vi.fn();
  const { getByLabelText } = render(<Desk undo={undo} />);
  press("z", { ctrlKey: true }, getByLabelText("field"));
  expect(undo).not.toHaveBeenCalled();
  press("z", { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
});

test("a key can be changed and switched off", () => {
  const close = vi.fn();
  render(<Desk close={close} />);
  keyChoice.set({ changed: { "inbox.close": "y" }, hasSingleKeys: true });
  press("e");
  press("y");
  expect(close).toHaveBeenCalledTimes(1);
  keyChoice.set({ changed: { "inbox.close": "" }, hasSingleKeys: true });
  press("y");
  press("e");
  expect(close).toHaveBeenCalledTimes(1);
});

test("with single keys switched off, letters and sequences rest and keys with Ctrl work", () => {
  const [close, undo, mine] = [vi.fn(), vi.fn(), vi.fn()];
  render(<Desk close={close} undo={undo} mine={mine} />);
  keyChoice.set({ changed: {}, hasSingleKeys: false });
  press("e");
  press("g");
  press("i");
  press("z", { ctrlKey: true });
  expect([close, mine, undo].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
  keyChoice.set({ changed: { "inbox.close": "Mod+e" }, hasSingleKeys: false });
  press("e", { ctrlKey: true });
  expect(close).toHaveBeenCalledTimes(1);
});

test("an Arabic keyboard keeps the Latin letters of the keys", () => {
  const close = vi.fn();
  render(<Desk close={close} />);
  press("ث", { code: "KeyE" });
  expect(close).toHaveBeenCalledTimes(1);
});

test("chords are named by what they mean, not by how a keyboard makes them", () => {
  const plain = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(chordOf({ ...plain, key: "?", shiftKey: true })).toBe("?");
  expect(chordOf({ ...plain, key: "A", shiftKey: true })).toBe("Shift+a");
  expect(chordOf({ ...plain, key: "Enter", ctrlKey: true })).toBe("Mod+Enter");
  expect(capsOf("g i")).toEqual(["G", "I"]);
  expect(capsOf("Mod+k")).toEqual(["Ctrl K"]);
});

test("a keyboard of another script falls back to the places of the keys, a Latin one never does", () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const shift = { ...plain, shiftKey: true };
  expect(chordOf({ ...plain, key: "ظ", code: "Slash" })).toBe("/");
  expect(chordOf({ ...shift, key: "؟", code: "Slash" })).toBe("?");
  expect(chordOf({ ...plain, key: "？", code: "Slash" })).toBe("?");
  expect(chordOf({ ...plain, key: "い", code: "KeyE" })).toBe("e");
  expect(chordOf({ ...plain, key: "Process", code: "KeyE" })).toBe("e");
  expect(chordOf({ ...plain, ctrlKey: true, key: "л", code: "KeyK" })).toBe("Mod+k");
  expect(chordOf({ ...plain, key: "ı", code: "KeyI" })).toBe("i");
  expect(chordOf({ ...plain, key: "ö", code: "Semicolon" })).toBe("ö");
  // § and £ stand where an American keyboard has #, which means spam.
  expect(chordOf({ ...shift, key: "§", code: "Digit3" })).toBe("§");
  expect(chordOf({ ...shift, key: "£", code: "Digit3" })).toBe("£");
});

test("AltGr writes signs, and the Windows key is no letter", () => {
  const plain = { code: "KeyQ", metaKey: false, shiftKey: false };
  const isGraph = (name: string) => name === "AltGraph";
  const press = { ...plain, key: "@", ctrlKey: true, altKey: true };
  expect(chordOf({ ...press, getModifierState: isGraph })).toBe("@");
  expect(chordOf({ ...plain, key: "e", ctrlKey: false, altKey: false, metaKey: true })).toBe("Meta+e");
});
