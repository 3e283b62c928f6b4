// Accessibility of what is really rendered. No rule is switched off and no part of the page is left out.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axePath, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
/** What of the owed was found, by all tests together. */
const owed = new Set();

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

/**
 * What axe finds and the interface still owes: rule and element. Nothing else is tolerated, and a line whose
 * finding is gone fails too, so that it is taken out.
 */
const OWED = [
  // These show a word or sign that their spoken name does not contain.
  "label-content-name-mismatch .attachment",
  "label-content-name-mismatch .language-button",
  "label-content-name-mismatch .list-sort",
  "label-content-name-mismatch .palette-close",
];

/** Serious and critical findings of every rule, one line for each element. */
async function findings(page) {
  // axe is put in past the page's own policy, which forbids scripts of others.
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axePath });
  const { violations, passes } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ["violations"] }),
  );
  assert.ok(passes.length > 10, `axe looked at ${passes.length} rules only`);
  const isOwed = (id, html) =>
    OWED.find((owed) => owed.startsWith(`${id} .`) && html.includes(owed.split(" .")[1]));
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const all = serious.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  return {
    owed: [...new Set(all.map(({ id, html }) => isOwed(id, html)).filter(Boolean))].sort(),
    others: all
      .filter(({ id, html }) => !isOwed(id, html))
      .map(({ id, html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  };
}

async function inboxIn(locale, options) {
  await host.ask("agents.update_me", { locale });
  const page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
  return page;
}

test("axe sees a picture without words, so that its silence means something", async () => {
  const page = await inboxIn("en");
  await page.evaluate(() => document.querySelector("main").append(document.createElement("img")));
  assert.ok((await findings(page)).others.some((finding) => finding.startsWith("image-alt:")));
  await page.context().close();
});

for (const [locale, colorScheme] of [
  ["en", "light"],
  ["en", "dark"],
  ["ar", "light"],
]) {
  test(`axe finds nothing serious in inbox, conversation and palette (${locale}, ${colorScheme})`, async () => {
    const page = await inboxIn(locale, { colorScheme });
    const look = async (where) => {
      const found = await findings(page);
      assert.deepEqual(found.others, [], where);
      for (const each of found.owed) owed.add(each);
    };
    await look("the list alone");
    // One with a file, whatever stands first in the list.
    const { rows } = await host.ask("inbox.page", { view: "open", limit: 200 });
    const { id } = rows.find(({ hasAttachments }) => hasAttachments);
    await page.evaluate((id) => {
      location.hash = `#/inbox/open/${id}`;
    }, id);
    await page.locator(".attachment").first().waitFor();
    await page.getByRole("article").first().waitFor();
    await page.locator(".composer [contenteditable=true]").waitFor();
    await look("with a conversation");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    await look("with the palette");
    await page.context().close();
  });
}

test("what the interface is said to owe is still there to be found", () => {
  assert.deepEqual([...owed].sort(), OWED, "a finding that is gone is taken off the list");
});
