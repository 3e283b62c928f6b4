// Accessibility of what is really rendered. No rule is switched off and no part of the page is left out.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

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
  assert.ok((await findings(page)).some((finding) => finding.startsWith("image-alt:")));
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
      assert.deepEqual(await findings(page), [], where);
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

for (const [locale, colorScheme, theme] of [
  ["en", "light", "system"],
  ["ar", "light", "system"],
  ["en", "light", "contrast"],
]) {
  test(`axe finds nothing serious in settings, their forms, the key map and the first run (${locale}, ${theme})`, async () => {
    await host.ask("settings.set", { changes: { theme } });
    const page = await inboxIn(locale, { colorScheme });
    await page.locator(`html[data-theme=${theme === "system" ? "auto" : theme}]`).waitFor();
    const look = async (where) => {
      assert.deepEqual(await findings(page), [], where);
    };
    await look("the inbox");
    const goTo = (place) =>
      page.evaluate((place) => {
        location.hash = place;
      }, place);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await look("with the key map");
    await page.keyboard.press("Escape");
    await goTo("#/settings/people");
    await page.locator("#settings-people .icon-button").first().click();
    await page.locator(".person-form").waitFor();
    await look("the team with the form of a person");
    await goTo("#/settings/audit");
    await page.locator(".audit-line").first().waitFor();
    await look("who did what");
    await goTo("#/settings/channels");
    await page.locator("#settings-channels .button").click();
    await page.locator("#settings-channels input[type=email]").fill("ada@no-provider.example");
    await look("the mailboxes with the form of another");
    await goTo("#/settings/data");
    await page.locator("#settings-data .form-actions .button").nth(2).click();
    await page.locator("#settings-data .import-kind").waitFor();
    await look("the data with the form of an import");
    await goTo("#/welcome");
    await page.locator(".welcome-part").first().waitFor();
    await look("the first run");
    await page.context().close();
  });
}
