import { LocalizationProvider, ReactLocalization } from "@fluent/react";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WaitingLine } from "./WaitingLine";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("waiting is shown only when it takes a while, without a share that nobody knows", () => {
  render(
    <LocalizationProvider l10n={new ReactLocalization([])}>
      <WaitingLine words="One moment" />
    </LocalizationProvider>,
  );
  act(() => vi.advanceTimersByTime(140));
  expect(screen.queryByRole("progressbar")).toBeNull();
  act(() => vi.advanceTimersByTime(20));
  const bar = screen.getByRole("progressbar", { name: "One moment" });
  expect(bar.hasAttribute("aria-valuenow")).toBe(false);
});
