import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../src/app/App";
import { createQueries } from "../src/platform/freshness";
import { keyChoice } from "../src/shared/keys/commands";
import { openDesk, type TestDesk } from "./desk";

let desk: TestDesk;
let isRefusing: boolean;

beforeEach(async () => {
  isRefusing = false;
  keyChoice.set({ changed: {}, hasSingleKeys: true });
  desk = await openDesk({
    "inbox.page": () => ({ rows: [], next: null, total: 0 }),
    "agents.set_keys": () =>
      isRefusing ? { kind: "refused", code: "request-invalid", args: { detail: "" } } : {},
  });
  render(<App client={createQueries()} />);
  await screen.findByRole("main");
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
    expect(document.querySelector(".keymap")).not.toBeNull();
  });
});
afterEach(() => desk.close());

const kept = () =>
  desk.asked.filter(({ command }) => command === "agents.set_keys").map(({ request }) => request);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
/** The button that changes a key. Found without roles, which takes a second in a dialog of a hundred buttons. */
function keyOf(command: string): HTMLElement {
  const row = screen.getByText(command, { selector: ".keymap-command" }).closest(".keymap-row");
  const key = row?.querySelector<HTMLElement>(".keymap-key");
  if (!key) throw new Error(`no key of ${command}`);
  return key;
}
const click = (name: string) => fireEvent.click(screen.getByLabelText(name));

test("a taken key is refused by name, a free one is kept, switched off and given back", async () => {
  fireEvent.click(keyOf("Reply"));
  press("n");
  const refusal = document.querySelector(".keymap-refusal[role=alert]");
  expect(refusal?.textContent).toMatch(/^“.*note.*” has this key already/i);
  expect(kept()).toEqual([]);
  press("z");
  await waitFor(() =>
    expect(kept()).toEqual([{ keys: { keys: { "inbox.reply": "z" }, hasSingleKeys: true } }]),
  );
  expect(document.querySelector(".keymap-refusal")).toBeNull();
  expect(keyOf("Reply").textContent).toMatch(/Z$/);

  click("Switch off the key of “\u2068Reply\u2069”");
  await waitFor(() =>
    expect(kept().at(-1)).toEqual({ keys: { keys: { "inbox.reply": "" }, hasSingleKeys: true } }),
  );
  expect(keyOf("Reply").textContent).toMatch(/no key$/);
  expect(document.activeElement).toBe(keyOf("Reply"));

  click("Reset the key of “\u2068Reply\u2069” to default");
  await waitFor(() => expect(kept().at(-1)).toEqual({ keys: { keys: {}, hasSingleKeys: true } }));
  expect(keyOf("Reply").textContent).toMatch(/R$/);
});

test("Escape leaves the key as it is and the map open", () => {
  fireEvent.click(keyOf("Reply"));
  expect(keyOf("Reply").getAttribute("aria-pressed")).toBe("true");
  press("Escape");
  expect(keyOf("Reply").getAttribute("aria-pressed")).toBe("false");
  expect(document.querySelector(".keymap")).not.toBeNull();
  expect(kept()).toEqual([]);
});

test("the switch rests single keys and the map says which", async () => {
  fireEvent.click(screen.getByRole("switch", { name: "Single-key shortcuts" }));
  await waitFor(() => expect(kept()).toEqual([{ keys: { keys: {}, hasSingleKeys: false } }]));
  expect(keyOf("Reply").textContent).toMatch(/Roff$/);
  expect(keyOf("Undo the last action").textContent).toMatch(/Z$/);
});

test("what the desk refuses to keep is not shown as kept", async () => {
  isRefusing = true;
  fireEvent.click(keyOf("Reply"));
  press("z");
  await waitFor(() => expect(keyOf("Reply").textContent).toMatch(/R$/));
  expect(document.querySelector(".keymap-said")?.textContent).not.toMatch(/now has the key/);
  expect(document.querySelector(".keymap-said")?.textContent).not.toBe("");
});
