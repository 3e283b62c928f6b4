// The slip of a return: saved by a key, put into the answer once with the letter that fits, and what is in its way is said.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let waiting;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  await host.ask("settings.set", { changes: { returnAddress: "", isWelcomed: true } });
  await host.ask("desk.confirm_recovery_code");
  const { rows } = await host.ask("returns.list", { open: true });
  waiting = rows.find((row) => row.state === "awaiting_parcel" && row.conversationId !== null);
  page = await openWindow(browser, host, { bypassCSP: true, acceptDownloads: true });
  await page.evaluate((id) => (location.hash = `#/returns/${id}`), waiting.id);
  await page.locator(".slip-deeds").waitFor();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

test("without an address the slip says where to enter one", async () => {
  await page.keyboard.press("Control+p");
  await page.locator(".form-problem", { hasText: "Enter the address in the settings" }).waitFor();
  assert.deepEqual(await findings(page), []);
  await host.ask("settings.set", { changes: { returnAddress: "Lagerweg 1\n20095 Hamburg" } });
});

test("a key saves the slip as a file", async () => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+p")]);
  assert.ok(file.suggestedFilename().endsWith(`${waiting.number}.pdf`), file.suggestedFilename());
  assert.equal((await readFile(await file.path())).subarray(0, 5).toString(), "%PDF-");
  await page.locator(".form-problem").waitFor({ state: "detached" });
});

test("the slip hangs on the answer once, however often it is put there, and the letter stands there once", async () => {
  const { body } = await host.ask("returns.letter", { id: waiting.id });
  const line = body.split("\n").find((text) => text.includes(waiting.number));
  const hanging = async () => {
    const { drafts } = await host.ask("inbox.open", { id: waiting.conversationId });
    return drafts.flatMap(({ files }) => files.map(({ id }) => id));
  };
  let known = [];
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate((id) => (location.hash = `#/returns/${id}`), waiting.id);
    await page.locator(".slip-deeds button").nth(1).click();
    await page.locator(".draft-file", { hasText: `${waiting.number}.pdf` }).waitFor();
    const old = known;
    const added = async () => (await hanging()).filter((id) => !old.includes(id)).length;
    await becomes(added, 1, "a new file hangs there");
    known = await hanging();
    assert.equal(known.length, 1, "the older one is gone");
    assert.equal(
      (await page.locator(".editor .ProseMirror, .ProseMirror").first().innerText()).split(line).length,
      2,
    );
  }
  assert.deepEqual(await findings(page), []);
});
