// Articles of other programs by keyboard: what would come is seen before anything changes, and what did not fit is named.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost({ hasSample: false }), startBrowser()]);
  await host.ask("settings.set", { changes: { isWelcomed: true } });
  await host.ask("desk.confirm_recovery_code", {});
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

const fixture = (name) => fileURLToPath(new URL(`../fixtures/articles/${name}`, import.meta.url));

async function openAt(place, locale = "en", options = {}) {
  await host.ask("agents.update_me", { locale });
  page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.evaluate((hash) => (location.hash = hash), place);
}

test("an export is looked at, imported, and imported again without a change", async () => {
  await openAt("#/knowledge");
  await page.getByRole("button", { name: "Import articles" }).first().click();
  await fieldHasKeyboard(page);
  await page.getByRole("textbox", { name: "Folder or file" }).fill(fixture("zendesk"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("has no title").waitFor();
  await dialog.getByText("javascript:alert(1)").waitFor();
  assert.deepEqual(await host.ask("knowledge.list", {}), []);
  assert.deepEqual(await findings(page, ".deed-modal"), []);
  await dialog.getByText("Publish at once what readers could see there").click();
  await dialog.getByRole("button", { name: /Import .?5.? texts/ }).click();
  await dialog.getByText("The articles are here.").waitFor();
  assert.equal((await host.ask("knowledge.list", {})).length, 3);
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.locator(".knowledge-row", { hasText: "Sending something back" }).waitFor();

  await page.getByRole("button", { name: "New article" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Import articles" }).click();
  await page.getByRole("textbox", { name: "Folder or file" }).fill(fixture("zendesk"));
  await page.keyboard.press("Enter");
  await dialog.getByText("Everything in it is here already.").waitFor();
  await becomes(() => dialog.getByRole("button", { name: /^Import/ }).count(), 0);
});

test("a path that leads nowhere says so, in Arabic from right to left", async () => {
  await openAt("#/knowledge", "ar", { colorScheme: "dark" });
  await page.getByRole("button", { name: "مقالة جديدة" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "استيراد مقالات" }).click();
  await page.getByRole("textbox", { name: "المجلد أو الملف" }).fill("/nowhere/at/all");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("alert").waitFor();
  assert.equal(await dialog.evaluate((own) => getComputedStyle(own).direction), "rtl");
  assert.deepEqual(await findings(page, ".deed-modal"), []);
});
