// Languages at work by keyboard: what is expected, what the words say, the card of the culture, axe in two directions.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { axePath, becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

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

async function findings(selector) {
  await page.addScriptTag({ path: axePath });
  const { violations, passes } = await page.evaluate(
    (where) => window.axe.run(where, { resultTypes: ["violations"] }),
    selector,
  );
  assert.ok(passes.length > 5, `axe looked at ${passes.length} rules only`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`));
}

test("the composer says what is expected, names the words that differ, and the draft may differ by one key", async () => {
  await openIn("en");
  assert.deepEqual(
    (await chips()).map((text) => text.trim()),
    ["Deutsch (AT)", "Sie"],
  );
  await page.keyboard.press("r");
  await page.locator('.composer .editor-text[lang="de-AT"]').waitFor();
  await page.keyboard.type("Guten Tag, ich schicke dir dein Paket heute noch einmal.");
  const said = async () => (await hint().allInnerTexts()).join().replace(/[\u2068\u2069]/g, "");
  await becomes(async () => /dir and dein/.test(await said()), true);
  assert.deepEqual(await findings(".composer"), []);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+G");
  await becomes(async () => (await chips()).at(-1)?.trim(), "du");
  await hint().waitFor({ state: "detached" });
});

for (const locale of ["en", "ar"])
  test(`the card of the culture and the customer's language are one key away (${locale})`, async () => {
    await openIn(locale);
    assert.deepEqual(await findings(".customer"), []);
    await page.keyboard.press("Shift+K");
    const card = page.locator(".culture-dialog");
    await card.locator('[lang="de-AT"]', { hasText: "Frau Mag. Hofer" }).first().waitFor();
    assert.deepEqual(await findings(".culture-dialog"), []);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.keyboard.press("Shift+Y");
    await page.locator(".language-dialog [role=option]").first().waitFor();
    assert.deepEqual(await findings(".language-dialog"), []);
    await page.keyboard.press("Escape");
  });
