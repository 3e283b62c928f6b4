// Articles by keyboard and pointer: written, kept, translated, compared, published, and put into an answer.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindowAt, startBrowser, startHost } from "./desk.mjs";

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

const editor = () => page.locator(".article-text.ProseMirror");
const titleField = () => page.locator("textarea.article-title");
const textOf = async (id, language = "en") =>
  (await host.ask("knowledge.get", { id })).variants.find((own) => own.language === language);

/** An article with a source and, if wanted, a translation. */
async function article(title, body, german) {
  const { id } = await host.ask("knowledge.create", { language: "en", title, body });
  if (german) await host.ask("knowledge.save_text", { id, language: "de", title: german, body, basedOn: 0 });
  return id;
}

test("an article is made, written with signs of Markdown, kept by itself and published", async () => {
  await openAt("#/inbox/open");
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("k");
  await page.getByRole("heading", { name: "Knowledge", exact: true }).waitFor();
  await page.getByRole("button", { name: "New article" }).first().click();
  await fieldHasKeyboard(page);
  await page.getByRole("textbox", { name: "Title" }).fill("Washing a rain jacket");
  await page.keyboard.press("Control+Enter");
  await editor().waitFor();
  await editor().click();
  await page.keyboard.type("## Before\n");
  await page.keyboard.type("Close **every** zip.");
  const rows = await host.ask("knowledge.list");
  const { id } = rows.find(({ title }) => title === "Washing a rain jacket");
  await becomes(async () => (await textOf(id)).body, "## Before\n\nClose **every** zip.");
  await page.getByText("Saved as a draft").waitFor();
  await page.getByRole("button", { name: /^Publish .?English/ }).click();
  await becomes(async () => (await textOf(id)).status, "published");
  await page.getByText("Readers see this text.").waitFor();
  assert.deepEqual(await findings(page), []);
});

test("a translation stands beside its source and says so when the source has moved on", async () => {
  const id = await article("Drying", "Dry the jacket at 30 degrees.", "Trocknen");
  await openAt(`#/knowledge/${id}`);
  await page.getByRole("tab", { name: /Deutsch/ }).click();
  await page.getByRole("article", { name: "The text to translate from" }).getByText("30 degrees").waitFor();
  await host.ask("knowledge.save_text", {
    id,
    language: "en",
    title: "Drying",
    body: "Dry the jacket at 40 degrees.",
    basedOn: 1,
  });
  await page.getByText("The source has changed since this text was written.").waitFor();
  await page.getByRole("button", { name: "What changed", exact: true }).click();
  await page.locator(".article-notice ins", { hasText: "40" }).waitFor();
  await page.locator(".article-notice del", { hasText: "30" }).waitFor();
  assert.deepEqual(await findings(page), []);
  await page.getByRole("button", { name: "Text is up to date" }).click();
  await becomes(async () => (await textOf(id, "de")).isStale, false);
});

test("two people write at once: nothing is covered, and both ways out work", async () => {
  const id = await article("Zips", "Mine and yours.");
  await openAt(`#/knowledge/${id}`);
  await editor().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Mine.");
  const theirs = { id, language: "en", title: "Zips", body: "Theirs.", basedOn: 1 };
  await host.ask("knowledge.save_text", theirs);
  await page.getByRole("alert").filter({ hasText: "A colleague has changed this text" }).waitFor();
  assert.equal((await textOf(id)).body, "Theirs.");
  assert.deepEqual(await findings(page), []);
  await page.getByRole("button", { name: /^Keep mine/ }).click();
  await becomes(async () => (await textOf(id)).body, "Mine and yours. Mine.");
  const revisions = await host.ask("knowledge.revisions", { id, language: "en" });
  assert.deepEqual(
    revisions.map(({ body }) => body),
    ["Mine and yours. Mine.", "Theirs.", "Mine and yours."],
  );
  await page.getByText("Saved as a draft").waitFor();

  await page.keyboard.press("Escape");
  await editor().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Again.");
  await host.ask("knowledge.save_text", { ...theirs, body: "Theirs again.", basedOn: 3 });
  await page.getByRole("button", { name: /^Take theirs/ }).click();
  await becomes(() => editor().innerText(), "Theirs again.");
  assert.equal((await textOf(id)).revision, 4);
});

test("an old version is compared and brought back", async () => {
  const id = await article("Ironing", "Iron warm.");
  await host.ask("knowledge.save_text", {
    id,
    language: "en",
    title: "Ironing",
    body: "Iron hot.",
    basedOn: 1,
  });
  await openAt(`#/knowledge/${id}`);
  await page.getByRole("button", { name: "History" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("ins", { hasText: "hot" }).waitFor();
  await dialog.getByRole("button", { name: /Version .?1/ }).click();
  assert.deepEqual(await findings(page, ".article-history"), []);
  await dialog.getByRole("button", { name: "Restore this version" }).click();
  await becomes(async () => (await textOf(id)).body, "Iron warm.");
  await becomes(() => editor().innerText(), "Iron warm.");
});

test("a table stands as a table and keeps its own form when something beside it changes", async () => {
  const table = "| Size | cm |\n|---|---|\n| M | 52 |";
  const id = await article("Sizes", `Measure first.\n\n${table}`);
  await openAt(`#/knowledge/${id}`);
  await page.locator(".article-table td", { hasText: "52" }).waitFor();
  await editor().getByText("Measure first.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Twice.");
  await titleField().click();
  await becomes(async () => (await textOf(id)).body, `Measure first. Twice.\n\n${table}`);
});

test("an article without a title is not kept, and says why", async () => {
  const id = await article("Boots", "Grease them.");
  await openAt(`#/knowledge/${id}`);
  await titleField().fill("");
  await editor().click();
  await page.keyboard.press("Escape");
  await page.getByText("Not saved yet: the title is missing").waitFor();
  assert.equal((await textOf(id)).title, "Boots");
});

/** A conversation in a language, by its number. */
async function inLanguage(language) {
  const pages = ["open", "all"].map((view) => host.ask("inbox.page", { view, limit: 200 }));
  const rows = (await Promise.all(pages)).flatMap((answer) => answer.rows);
  return rows.find((row) => row.language === language && row.customerName).id;
}

test("Shift-H finds an article in any language and inserts the customer's own text", async () => {
  const id = await article("Parcel lost at sea", "We look for it.", "Paket auf See verloren");
  const german = {
    id,
    language: "de",
    title: "Paket auf See verloren",
    body: "Wir suchen *es*.",
    basedOn: 1,
  };
  await host.ask("knowledge.save_text", german);
  const conversation = await inLanguage("de");
  await openAt(`#/inbox/open/${conversation}`);
  await page.locator(".composer .editor-text").waitFor();
  await page.keyboard.press("Shift+H");
  await fieldHasKeyboard(page);
  await page.keyboard.type("parcel lost at sea");
  const dialog = page.getByRole("dialog");
  await dialog.locator(".similar-text", { hasText: "Wir suchen es." }).waitFor();
  await dialog.getByText("Nothing of this article is published yet.").waitFor();
  assert.deepEqual(await findings(page, ".similar"), []);
  await page.keyboard.press("Enter");
  await becomes(
    async () => (await page.locator(".composer .editor-text").innerText()).includes("Wir suchen es."),
    true,
  );
  await becomes(async () => (await host.ask("knowledge.get", { id })).insertCount, 1);
});

test("another language than the customer's is said before an article is inserted", async () => {
  await article("Only English here", "English words.");
  await openAt(`#/inbox/open/${await inLanguage("tr")}`);
  await page.locator(".composer .editor-text").waitFor();
  await page.keyboard.press("Shift+H");
  await fieldHasKeyboard(page);
  await page.keyboard.type("only english here");
  await page
    .getByRole("dialog")
    .getByText(/No text in .?Turkish.?: the customer would read this one in .?English/)
    .waitFor();
});

test("in Arabic the page runs from right to left and axe finds nothing serious", async () => {
  const id = await article("Care", "## Wash\n\n1. Close it\n2. Wash it", "Pflege");
  await openAt(`#/knowledge/${id}`, "ar", { colorScheme: "dark" });
  await editor().waitFor();
  assert.equal(await page.locator(".knowledge").evaluate((own) => getComputedStyle(own).direction), "rtl");
  assert.equal(await editor().evaluate((own) => getComputedStyle(own).direction), "ltr");
  assert.deepEqual(await findings(page), []);
  await page.getByRole("tab", { name: /Deutsch/ }).click();
  await page.locator(".article-read").waitFor();
  assert.deepEqual(await findings(page), []);
});

test("on a narrow screen the list and the article take turns", async () => {
  const id = await article("Narrow", "Words.");
  await openAt(`#/knowledge/${id}`, "en", { width: 400, height: 800 });
  await editor().waitFor();
  await page.locator(".knowledge-list").waitFor({ state: "hidden" });
  const isWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(await isWide(), false);
  await page.getByRole("button", { name: "Back to the list" }).click();
  await page.locator(".list-row", { hasText: "Narrow" }).waitFor();
  assert.equal(await isWide(), false);
});
