// Articles of other programs by keyboard: what would come is seen before anything changes, and what did not fit is named.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findings } from "./accessibility.mjs";
import { becomes, openWindowAt, startBrowser, startHost } from "./desk.mjs";

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

const openAt = async (...where) => (page = await openWindowAt(browser, host, ...where));

test("an export is looked at, imported, and imported again without a change", async () => {
  await openAt("#/knowledge");
  await page.getByRole("button", { name: "Import articles" }).first().click();
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
  await page.locator(".list-row", { hasText: "Sending something back" }).waitFor();

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

test("a folder is chosen, looked at with its pictures, imported, and taken back but for what was changed since", async () => {
  await openAt("#/knowledge");
  const before = (await host.ask("knowledge.list", {})).length;
  await page.getByRole("button", { name: "New article" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Import articles" }).click();
  const dialog = page.getByRole("dialog");
  const folder = dialog.getByRole("button", { name: "Choose a folder" });
  await becomes(() => folder.evaluate((own) => own === document.activeElement), true);
  const asked = page.waitForEvent("filechooser");
  await folder.click();
  await (await asked).setFiles(fixture("pages"));
  await dialog.getByText(/Files: .?5/).waitFor();
  await dialog.getByText("pages", { exact: true }).waitFor();
  await page.keyboard.press("Control+Enter");
  await dialog.getByRole("heading", { name: "Pictures" }).waitFor();
  await dialog.locator("li", { hasText: "pictures/tape.png" }).getByText("damaged").waitFor();
  await dialog.locator("li", { hasText: "notes.docx" }).getByText("not a kind that is read").waitFor();
  assert.deepEqual(await findings(page, ".deed-modal"), []);
  assert.equal((await host.ask("knowledge.list", {})).length, before, "a plan changes nothing");
  await dialog.getByRole("button", { name: /Import .?3.? texts/ }).click();
  await dialog.getByText("The articles are here.").waitFor();
  const rows = await host.ask("knowledge.list", {});
  assert.equal(rows.length, before + 2);

  const changed = rows.find(({ title }) => title === "Which size?");
  await host.ask("knowledge.save_text", {
    id: changed.id,
    language: "en",
    title: "Which size, then?",
    body: "Ask us.",
    basedOn: 1,
  });
  await dialog.getByRole("button", { name: "Take the import back" }).click();
  await dialog.getByText("The import was taken back.").waitFor();
  await dialog.locator("li", { hasText: "Which size, then?" }).waitFor();
  assert.equal((await host.ask("knowledge.list", {})).length, before + 1);
  assert.deepEqual(await findings(page, ".deed-modal"), []);
});
