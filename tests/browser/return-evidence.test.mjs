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
  const before = (await files()).length;
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
  await becomes(async () => (await files()).length, before + 1, "the photo is out");
  await page.getByRole("button", { name: "Undo" }).click();
  await open.waitFor();
  assert.equal((await files()).length, before + 2);
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

/** Lets files go over an element, or pastes them on the page, as a browser does. */
async function bring(target, kind, name) {
  await target.evaluate(
    async (element, { how, file, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file, { type: "image/png" }));
      const ways = { bubbles: true, cancelable: true };
      const events =
        how === "paste"
          ? [new ClipboardEvent("paste", { ...ways, clipboardData: data })]
          : ["dragenter", "dragover", "drop"].map(
              (type) => new DragEvent(type, { ...ways, dataTransfer: data }),
            );
      for (const event of events) {
        element.dispatchEvent(event);
        // What is shown while the files hang over the page comes with the next picture.
        await new Promise((painted) => requestAnimationFrame(painted));
        if (event.type === "dragover") window.isOver = document.querySelector(".return-files-drop") !== null;
      }
    },
    { how: kind, file: name, base64: DOT },
  );
}

const names = async () => (await files()).map(({ name }) => name);

test("a photo that is let go over the files, or pasted on the page, is part of the return", async () => {
  await page.evaluate((id) => (location.hash = `#/returns/${id}`), shown.id);
  const before = await names();
  await bring(page.locator(".return-files"), "drop", "dropped.png");
  await page.getByRole("button", { name: /^Show .*dropped\.png/ }).waitFor();
  assert.ok(await page.evaluate(() => window.isOver), "the page says that it takes the file");
  await page.locator(".return-files-drop").waitFor({ state: "detached" });
  await bring(page.locator("body"), "paste", "pasted.png");
  await page.getByRole("button", { name: /^Show .*pasted\.png/ }).waitFor();
  assert.deepEqual(await names(), [...before, "dropped.png", "pasted.png"]);
});

test("what is pasted where somebody writes is not taken", async () => {
  const before = await names();
  await page.getByRole("button", { name: "Add a parcel" }).click();
  const field = page.locator(".deed-dialog").getByLabel("Tracking number");
  await bring(field, "paste", "elsewhere.png");
  await page.keyboard.press("Escape");
  await page.locator(".deed-dialog").waitFor({ state: "detached" });
  await bring(page.locator("body"), "paste", "last.png");
  await page.getByRole("button", { name: /^Show .*last\.png/ }).waitFor();
  assert.deepEqual(await names(), [...before, "last.png"]);
});

test("a file of a letter becomes part of the return beside it, and is taken out again by the undo", async () => {
  const { rows } = await host.ask("returns.list", { open: true });
  let found;
  for (const row of rows) {
    const { offered } = await host.ask("returns.files", { id: row.id });
    if (offered.length > 0) found = { row, file: offered[0] };
  }
  assert.ok(found, "a customer of the sample has sent a photo");
  const { row, file } = found;
  const kept = async () => (await host.ask("returns.files", { id: row.id })).files;
  const before = (await kept()).length;
  await page.evaluate((id) => (location.hash = `#/inbox/all/${id}`), row.conversationId);
  const attachment = page.locator(".attachment-line", { hasText: file.name }).first();
  await attachment.getByRole("button", { name: /^Add .* return/ }).click();
  const open = page.getByRole("dialog").getByRole("option", { name: new RegExp(row.number) });
  const told = page.locator(".toast", { hasText: row.number });
  // With several returns of the customer it asks which.
  if (
    await open
      .or(told)
      .first()
      .waitFor()
      .then(() => open.isVisible())
  )
    await open.click();
  await told.waitFor();
  assert.deepEqual(
    (await kept()).slice(before).map(({ name, attachmentId }) => [name, attachmentId]),
    [[file.name, file.attachmentId]],
  );
  await told.getByRole("button", { name: "Undo" }).click();
  await becomes(async () => (await kept()).length, before, "it is out again");
});

test("who asks about a parcel that rests finds the question written in the customer's language", async () => {
  const { rows } = await host.ask("returns.list", { open: true });
  const longAgo = Date.now() - 11 * 24 * 3600 * 1000;
  const row = rows.find((each) => each.restsSince < longAgo && each.restsSince && each.conversationId);
  assert.ok(row, "a parcel of the sample rests");
  await page.evaluate((id) => (location.hash = `#/returns/${id}`), row.id);
  await page.getByRole("button", { name: "Ask the customer" }).click();
  const letter = await host.ask("returns.letter", { id: row.id, kind: "resting" });
  const { parcels } = await host.ask("returns.show", { id: row.id });
  const composer = page.locator("[contenteditable=true]");
  await composer.filter({ hasText: parcels[0].tracking }).waitFor();
  const written = (await composer.innerText()).replace(/\s+/gu, " ");
  for (const part of letter.body.split("\n\n"))
    assert.ok(written.includes(part.replace(/\s+/gu, " ")), `${part} stands in ${written}`);
  assert.match(page.url(), new RegExp(`inbox/all/${row.conversationId}`));
});

test("a narrow list of returns still says what comes back", async () => {
  await page.setViewportSize({ width: 420, height: 800 });
  await page.evaluate(() => (location.hash = "#/returns"));
  const row = page.locator(".returns-row").first();
  await row.waitFor();
  const { rows } = await host.ask("returns.list", { open: true });
  const titles = new Set(rows.map(({ title }) => title));
  const article = row.locator(".returns-row-title");
  assert.ok(await article.isVisible());
  const said = await article.innerText();
  assert.ok(
    [...titles].some((title) => title && said.includes(title)),
    said,
  );
  // No line lies over another, and nothing is wider than the window.
  const [name, below, state, value] = await Promise.all(
    ["name", "title", "state", "value"].map((part) => row.locator(`.returns-row-${part}`).boundingBox()),
  );
  assert.ok(name.y + name.height <= below.y + 1 && below.y + below.height <= state.y + 1);
  assert.ok(below.x < 120 && name.x + name.width <= value.x, "the amount stands at the end");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(await findings(page), []);
});
