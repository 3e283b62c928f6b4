// Languages at work by keyboard: what is expected, what the words say, the card of the culture, axe in two directions.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let id;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  const pages = ["open", "all"].map((view) => host.ask("inbox.page", { view, limit: 200 }));
  const rows = (await Promise.all(pages)).flatMap(({ rows: some }) => some);
  const row = rows.find(({ language, customerName }) => language === "de" && customerName);
  id = row.id;
  await host.ask("customers.update", {
    id: row.customerId,
    language: "de-AT",
    formality: "formal",
  });
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

async function openIn(locale) {
  await host.ask("agents.update_me", { locale });
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.evaluate((place) => (location.hash = place), `#/inbox/all/${id}`);
  await page.locator(".composer .manner-chip").first().waitFor();
}

const chips = () => page.locator(".composer .manner-chip .ellipsis").allInnerTexts();
const hint = () => page.locator(".manner-hint");

test("the composer says what is expected, names the words that differ, and the draft may differ by one key", async () => {
  await openIn("en");
  assert.deepEqual(
    (await chips()).map((text) => text.trim()),
    ["Deutsch (AT)", "Sie"],
  );
  await page.keyboard.press("r");
  // Typed at once: what comes before the editor is kept for it.
  await page.keyboard.type("Guten Tag, ich schicke dir dein Paket heute noch einmal.");
  await page.locator('.composer .editor-text[lang="de-AT"]').waitFor();
  const said = async () => (await hint().allInnerTexts()).join().replace(/[\u2068\u2069]/g, "");
  await becomes(async () => /dir and dein/.test(await said()), true);
  assert.deepEqual(await findings(page, ".composer"), []);
  await fieldHasKeyboard(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+G");
  await becomes(async () => (await chips()).at(-1)?.trim(), "du");
  await hint().waitFor({ state: "detached" });
});

for (const locale of ["en", "ar"])
  test(`the card of the culture and the customer's language are one key away (${locale})`, async () => {
    await openIn(locale);
    assert.deepEqual(await findings(page, ".customer"), []);
    await page.keyboard.press("Shift+K");
    const card = page.locator(".culture-dialog");
    await card.locator('[lang="de-AT"]', { hasText: "Frau Mag. Hofer" }).first().waitFor();
    assert.deepEqual(await findings(page, ".culture-dialog"), []);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.keyboard.press("Shift+Y");
    await page.locator(".language-dialog [role=option]").first().waitFor();
    assert.deepEqual(await findings(page, ".language-dialog"), []);
    await page.keyboard.press("Escape");
  });
