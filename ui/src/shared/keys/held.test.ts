import { fireEvent } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { holdKeys, takeKeys } from "./held";

afterEach(() => void takeKeys());

const type = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

test("what is typed before the field is there is kept for it, and no command hears it", () => {
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  holdKeys();
  type("H", "e", "x", "Backspace", "Enter", "é");
  expect(takeKeys()).toBe("He\né");
  expect(heard).not.toHaveBeenCalled();
  type("e");
  expect(heard).toHaveBeenCalledTimes(1);
  document.removeEventListener("keydown", heard);
});

test("Esc and the pointer end it, and keys with Ctrl go their own way", () => {
  holdKeys();
  type("a");
  expect(fireEvent.keyDown(document.body, { key: "k", ctrlKey: true })).toBe(true);
  type("Escape");
  expect(takeKeys()).toBe("");
  holdKeys();
  type("a");
  fireEvent.pointerDown(document.body);
  expect(takeKeys()).toBe("");
});

test("a plain field that gets the keyboard has what was typed", () => {
  const field = document.body.appendChild(document.createElement("textarea"));
  const heard = vi.fn();
  field.addEventListener("input", heard);
  holdKeys();
  type("H", "i");
  field.focus();
  expect(field.value).toBe("Hi");
  expect(heard).toHaveBeenCalledTimes(1);
  expect(takeKeys()).toBe("");
  field.remove();
});

test("a field that never comes holds nothing back for long", () => {
  vi.useFakeTimers();
  holdKeys();
  vi.advanceTimersByTime(3000);
  expect(fireEvent.keyDown(document.body, { key: "e" })).toBe(true);
  vi.useRealTimers();
});
