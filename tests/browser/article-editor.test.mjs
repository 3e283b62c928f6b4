// What is put into an article beside words, by keyboard: tables, hints, steps, products, links to other articles. And what
// an article is about, where it stands and under which address.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { insert as insertBySlash } from "./articles.mjs";
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
const textOf = async (id) => (await host.ask("knowledge.get", { id })).variants[0];
const create = async (title, body, more = {}) =>
  (await host.ask("knowledge.create", { language: "en", title, body, ...more })).id;

const insert = (name, then) => insertBySlash(page, name, then);

test("a table is made, filled with Tab, and kept as Markdown", async () => {
  const id = await create("Sizes of jackets", "");
  await openAt(`#/knowledge/${id}`);
  await editor().click();
  await insert("Table");
  await page.locator(".article-table").waitFor();
  for (const words of ["Size", "Chest", "Note", "M", "52"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  assert.deepEqual(await findings(page), []);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.locator(".menu-item", { hasText: "Remove column" }).click();
  await page.locator(".menu").waitFor({ state: "detached" });
  await page.locator("textarea.article-title").click();
  await becomes(async () => (await textOf(id)).body, "| Size | Chest |\n| --- | --- |\n| M | 52 |\n|  |  |");
});

test("hints, steps, a product and a link to an article are put in by keyboard, and a slash stays a slash", async () => {
  const other = await create("Drying a tent slowly", "In the shade.");
  const id = await create("Everything", "");
  await openAt(`#/knowledge/${id}`);
  await editor().click();
  await insert("Tip");
  await page.locator(".article-callout-tip").waitFor();
  await page.keyboard.type("Send a photo.\n\n");
  await insert("Steps");
  await page.keyboard.type("Close it\nWash it\n\n\n");
  await insert("Product card", async () => {
    await page.getByPlaceholder("Product or article number").waitFor();
    await page.keyboard.type("NO-SUCH-7");
    await page.locator('.menu-item[data-active="true"]', { hasText: "NO-SUCH-7" }).waitFor();
    await page.keyboard.press("Enter");
  });
  await insert("Link to an article", async () => {
    await page.getByPlaceholder("Search articles in every language").last().waitFor();
    await page.keyboard.type("tent slowly");
    await page.locator('.menu-item[data-active="true"]', { hasText: "Drying a tent slowly" }).waitFor();
    await page.keyboard.press("Enter");
  });
  await page.keyboard.type("or");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await page.locator(".menu-field").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".ProseMirror-focused").waitFor();
  await page.keyboard.type("etc");
  // Nobody can read the other article yet.
  await page.getByText(/^Readers cannot reach: .*Drying a tent slowly/).waitFor();
  assert.deepEqual(await findings(page), []);
  await page.locator("textarea.article-title").click();
  const tip = "> [!TIP]\n> Send a photo.";
  const steps = ":::steps\n1. Close it\n2. Wash it\n:::";
  const link = `[Drying a tent slowly](article:${other}) or`;
  await becomes(
    async () => (await textOf(id)).body,
    [tip, steps, ":::product NO-SUCH-7\n:::", link, "/etc"].join("\n\n"),
  );
});

test("an article says what it is about, moves by keyboard and gets an address of its own", async () => {
  const [{ id: categoryId }] = (
    await host.ask("knowledge.save_category", { names: { en: "Tents and poles" } })
  ).filter(({ name }) => name === "Tents and poles");
  const first = await create("Poles", "Words.", { categoryId });
  const second = await create("Pegs", "Words.", { categoryId });
  await openAt(`#/knowledge/${second}`);
  await editor().waitFor();
  const order = async () =>
    (await host.ask("knowledge.list")).filter((row) => row.categoryId === categoryId).map((row) => row.id);
  assert.deepEqual(await order(), [first, second]);
  await page.locator(`.list-row[data-id="${second}"]`).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await becomes(order, [second, first]);
  await page.getByRole("button", { name: "Move down" }).click();
  await becomes(order, [first, second]);

  await page.getByRole("button", { name: "Add a product, topic or reason" }).click();
  await fieldHasKeyboard(page);
  await page.keyboard.type("too small");
  await page.locator('.menu-item[data-active="true"]', { hasText: "Too small" }).waitFor();
  await page.keyboard.press("Enter");
  await becomes(
    async () => (await host.ask("knowledge.get", { id: second })).links,
    [{ kind: "reason", target: "too_small" }],
  );
  await page.getByRole("button", { name: /^Remove .?Too small/ }).click();
  await becomes(async () => (await host.ask("knowledge.get", { id: second })).links, []);

  const address = page.getByLabel("Address of its page");
  await address.fill("poles");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  await address.fill("strong-pegs");
  await page.keyboard.press("Enter");
  await becomes(async () => (await textOf(second)).slug, "strong-pegs");
});

test("in Arabic the menu and the blocks run from right to left", async () => {
  const id = await create("Right to left", "> [!WARNING]\n> Hot.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |");
  await openAt(`#/knowledge/${id}`, "ar", { colorScheme: "dark" });
  await page.locator(".article-callout-warning").waitFor();
  assert.deepEqual(await findings(page), []);
});
