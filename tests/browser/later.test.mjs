// Articles that are published later: planned, moved, taken back, by keyboard and pointer.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindowAt, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

const openAt = async (...where) => (page = await openWindowAt(browser, host, ...where));

const planOf = async (id) => (await host.ask("knowledge.get", { id })).variants[0].plan;

test("a text is planned for tomorrow, moved to a time of its own and taken back", async () => {
  const { id } = await host.ask("knowledge.create", { language: "en", title: "Washing", body: "Cold." });
  await openAt(`#/knowledge/${id}`);
  await page.getByRole("button", { name: "Publish later" }).click();
  const menu = page.getByRole("dialog", { name: "Publish later" });
  await menu.waitFor();
  assert.deepEqual(await findings(page), []);
  await menu.getByRole("option", { name: /Tomorrow/ }).click();
  await page.locator(".later-planned", { hasText: "Will be published" }).waitFor();
  const first = await planOf(id);
  assert.equal(new Date(first.at).getHours(), 9);
  assert.ok(first.at > Date.now());
  await page.locator(".list-row", { hasText: "Washing" }).getByText("planned:").waitFor();
  await page.getByRole("tab", { name: /planned/ }).waitFor();

  await page.getByRole("button", { name: "Change the time" }).click();
  await page.getByRole("dialog", { name: "Publish later" }).waitFor();
  await page.getByRole("spinbutton", { name: /^hour/ }).focus();
  await page.keyboard.type("14");
  await page.keyboard.press("Enter");
  await becomes(async () => new Date((await planOf(id)).at).getHours(), 14);

  // What is written since is not in it, until somebody says so.
  await page.locator(".article-text.ProseMirror").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Inside out.");
  await page.getByText(/Readers then get version .?1/).waitFor();
  assert.deepEqual(await findings(page), []);
  await page.getByRole("button", { name: "Use the newest version" }).click();
  await becomes(async () => (await planOf(id)).revision, 2);
  await page.getByText(/Readers then get version .?1/).waitFor({ state: "detached" });

  await page.getByRole("button", { name: "History" }).click();
  await page.locator(".article-history-entry", { hasText: "Will be published" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Do not publish" }).click();
  await page.locator(".later-planned").waitFor({ state: "detached" });
  assert.equal(await planOf(id), null);
});

test("the time is meant and shown by the clock of the shop", async () => {
  const site = await host.ask("knowledge.site");
  await host.ask("knowledge.set_site", { ...site, zone: "Pacific/Kiritimati" });
  const { id } = await host.ask("knowledge.create", { language: "de", title: "Waschen", body: "Kalt." });
  await openAt(`#/knowledge/${id}`, "de");
  await page.getByRole("button", { name: "Später veröffentlichen" }).click();
  await page.getByText(/Nach der Uhr des Shops: .?Pacific\/Kiritimati/).waitFor();
  await page.getByRole("option", { name: /Morgen/ }).click();
  await page.locator(".later-when", { hasText: /09:00 GMT\+14/ }).waitFor();
  // Fourteen hours ahead all year.
  assert.equal(new Date((await planOf(id)).at).getUTCHours(), 19);
  await host.ask("knowledge.set_site", site);
});
