// The keys of the desk: changed in the key map, kept, refused, and switched off together.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterEach(async () => {
  await host.ask("agents.set_keys", { keys: null });
  await page?.context().close();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

const rowAt = (position) => page.locator(`[role=option][aria-posinset="${position}"]`);
const keyMap = () => page.getByRole("dialog", { name: "Keys" });
const closeKey = () => keyMap().getByRole("button", { name: /^Change the key of “\S*Close or reopen/ });
const keys = async () => (await host.ask("agents.me")).keys?.keys ?? {};

async function openInbox() {
  page = await openWindow(browser, host);
  await rowAt(1).waitFor();
}

/** Opens the first conversation by keyboard and gives its number. */
async function openFirst() {
  await page.keyboard.press("j");
  const id = Number((await rowAt(1).getAttribute("id")).replace("row-", ""));
  await page.getByRole("region", { name: "Conversation", exact: true }).waitFor();
  return id;
}
const statusOf = async (id) => (await host.ask("inbox.open", { id })).row.status;

test("e is changed to z by keyboard alone, and z closes a conversation after a reload", async () => {
  await openInbox();
  await page.keyboard.press("?");
  await closeKey().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("z");
  await becomes(keys, { "inbox.close": "z" });
  await keyMap()
    .getByText(/now has the key/)
    .waitFor();
  await page.keyboard.press("Escape");
  await keyMap().waitFor({ state: "detached" });

  await page.reload();
  await rowAt(1).waitFor();
  const id = await openFirst();
  await page
    .getByRole("button", { name: /^Close/ })
    .first()
    .hover();
  assert.equal(await page.getByRole("tooltip").locator("kbd").innerText(), "Z");
  await page.keyboard.press("e");
  assert.equal(await statusOf(id), "open");
  await page.keyboard.press("z");
  await becomes(() => statusOf(id), "closed");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("close or reopen");
  const command = page.getByRole("dialog").getByRole("option").filter({ hasText: "Close or reopen" });
  assert.equal(await command.locator("kbd").innerText(), "Z");
});

test("a taken key is refused by the name of its command, Escape leaves, and nothing is kept", async () => {
  await openInbox();
  await page.keyboard.press("?");
  await closeKey().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("r");
  assert.match(await keyMap().getByRole("alert").innerText(), /^“\S*Reply\S*” has this key already/);
  await page.keyboard.press("Escape");
  assert.equal(await closeKey().getAttribute("aria-pressed"), "false");
  assert.ok(await keyMap().isVisible());
  assert.deepEqual(await keys(), {});
});

test("with single keys switched off, letters do nothing and Ctrl-K still opens the palette", async () => {
  await openInbox();
  await page.keyboard.press("?");
  await keyMap().getByRole("switch", { name: "Single-key shortcuts" }).focus();
  await page.keyboard.press("Space");
  await becomes(async () => (await host.ask("agents.me")).keys?.hasSingleKeys, false);
  await page.keyboard.press("Escape");
  await keyMap().waitFor({ state: "detached" });
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  assert.equal(await page.getByRole("dialog").count(), 1);
  assert.equal(await page.locator("[role=option][aria-current=true]").count(), 0);
  assert.equal(
    await page
      .getByRole("dialog")
      .locator("kbd", { hasText: /^[A-Z]$/ })
      .count(),
    0,
  );
});
