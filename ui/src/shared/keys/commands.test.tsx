import { fireEvent, render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { capsOf, chordOf } from "./chord";
import { changedKeys, useCommand, useKeyboard } from "./commands";

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
  changedKeys.set({ "inbox.close": "y" });
  press("e");
  press("y");
  expect(close).toHaveBeenCalledTimes(1);
  changedKeys.set({ "inbox.close": "" });
  press("y");
  press("e");
  expect(close).toHaveBeenCalledTimes(1);
  changedKeys.set({});
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
