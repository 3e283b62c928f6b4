// Evidence of a return: photos and labels on the page of the case, and the parcels in which it comes back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let shown;

const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
const picture = (name) => ({ name, mimeType: "image/png", buffer: Buffer.from(DOT, "base64") });

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  await host.ask("settings.set", { changes: { isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  const { rows } = await host.ask("returns.list", { open: true });
  shown = rows.find(({ state, conversationId }) => state === "in_transit" && conversationId !== null);
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.evaluate((id) => (location.hash = `#/returns/${id}`), shown.id);
  await page.locator(".return-files").waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
});

const files = async () => (await host.ask("returns.files", { id: shown.id })).files;
const parcels = async () => (await host.ask("returns.show", { id: shown.id })).parcels;

test("a photo is shown small, fills the window by a key, is taken out and put back", async () => {
  await page
    .locator(".return-files input[type=file]")
    .setInputFiles([picture("hem.png"), picture("seam.png")]);
  const open = page.getByRole("button", { name: /^Show .*hem\.png/ });
  await open.waitFor();
  assert.deepEqual(await findings(page), []);
  await open.focus();
  await page.keyboard.press("Enter");
  const large = page.getByRole("dialog", { name: "hem.png" });
  await large.locator('img[data-small="false"]').waitFor();
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("dialog", { name: "seam.png" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^What to do with .*hem\.png/ }).click();
  await page.getByRole("option", { name: "Take out" }).click();
  await becomes(async () => (await files()).length, 1, "the photo is out");
  await page.getByRole("button", { name: "Undo" }).click();
  await open.waitFor();
  assert.equal((await files()).length, 2);
});

test("a parcel's number says whose it is, and the parcel is entered beside the first one", async () => {
  const before = (await parcels()).length;
  await page.getByRole("button", { name: "Add a parcel" }).click();
  const dialog = page.locator(".deed-dialog");
  await dialog.getByLabel("Tracking number").fill("1Z 999 AA1 01 2345 6784");
  await dialog.getByRole("button", { name: /^Looks like .*UPS/ }).click();
  assert.equal(await dialog.getByLabel("Carrier").inputValue(), "UPS");
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("link", { name: /^Follow .*1Z999AA10123456784/ }).waitFor();
  const after = await parcels();
  assert.equal(after.length, before + 1);
  assert.equal(after.at(-1).carrier, "UPS");
});

test("a label goes into the answer", async () => {
  const label = { name: "label.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 label") };
  await page.locator(".return-files input[type=file]").setInputFiles(label);
  await page
    .locator(".return-paper", { hasText: "label.pdf" })
    .getByRole("button", { name: "Put into the answer" })
    .click();
  await page.locator(".draft-file", { hasText: "label.pdf" }).waitFor();
  assert.match(page.url(), new RegExp(`inbox/all/${shown.conversationId}`));
});
