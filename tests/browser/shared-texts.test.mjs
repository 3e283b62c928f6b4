// Texts that stand in several articles, films, and how easily a text is read.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { insert } from "./articles.mjs";
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

const editor = () => page.locator(".article-writing .article-text.ProseMirror");
const bodyOf = async (id) => (await host.ask("knowledge.get", { id })).variants[0].body;
const article = async (title, body) =>
  (await host.ask("knowledge.create", { language: "en", title, body })).id;

test("a shared text is kept, put into an article, changed where it is kept, and missed when it is gone", async () => {
  const id = await article("Sending back", "");
  await openAt("#/knowledge");
  await page.getByRole("button", { name: "Shared texts" }).click();
  await page.getByRole("button", { name: "New shared text" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Our address");
  await page
    .getByRole("dialog")
    .getByRole("textbox", { name: /^Text in/ })
    .click();
  await page.keyboard.type("Dock 4, Hamburg.");
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("region", { name: "Our address" }).getByText("Stands in no article yet").waitFor();
  assert.deepEqual(await findings(page), []);

  await page.evaluate((hash) => (location.hash = hash), `#/knowledge/${id}`);
  await editor().click();
  await insert(page, "Shared text", () => page.getByRole("option", { name: "Our address" }).click());
  await becomes(() => bodyOf(id), ":::block our-address\n:::");
  await editor().getByText("Dock 4, Hamburg.").waitFor();
  assert.deepEqual(await findings(page), []);

  await editor().getByRole("button", { name: "Go to the shared texts" }).click();
  const own = page.getByRole("region", { name: "Our address" });
  await own.getByText(/Stands in .?1.? article/).waitFor();
  await own.getByRole("button", { name: "Remove" }).click();
  await page.getByText(/1.? article then says nothing in its place/).waitFor();
  await page.keyboard.press("Control+Enter");
  await own.waitFor({ state: "detached" });
  await page.evaluate((hash) => (location.hash = hash), `#/knowledge/${id}`);
  await page.getByText(/Readers see nothing in the place of: .?our-address/).waitFor();
  assert.deepEqual(await findings(page), []);
});

test("the rules for returns stand in an article in its language", async () => {
  const { defaults, versions } = await host.ask("returns.policy");
  await host.ask("returns.save_policy", {
    policy: defaults[0].policy,
    basedOn: versions[0]?.version ?? 0,
  });
  const { sections } = await host.ask("returns.policy_text", { language: "de" });
  const { id } = await host.ask("knowledge.create", {
    language: "de",
    title: "Rückgabe",
    body: ":::block returns-policy\n:::",
  });
  await openAt(`#/knowledge/${id}`, "de");
  await editor().getByText(sections[0].paragraphs[0]).first().waitFor();
  await editor().getByText("Rückgaberegeln").first().waitFor();
  await page.evaluate(() => (location.hash = "#/knowledge/blocks"));
  await page.getByRole("button", { name: "Rückgaberegeln ändern" }).waitFor();
});

test("a film comes into a text with what is said in it, and not without", async () => {
  const id = await article("Measuring", "");
  await openAt(`#/knowledge/${id}`);
  await editor().click();
  await insert(page, "Video", async () => {
    const form = page.getByRole("dialog", { name: "Video" });
    await form.getByLabel("Title of the video").fill("Measuring a jacket");
    await form.getByLabel("Address of the video").fill("https://film.example/1");
    await form.getByText(/Readers get a link to .?film\.example/).waitFor();
    const set = form.getByRole("button", { name: "Put into the text" });
    assert.ok(await set.isDisabled());
    await form.getByLabel("What is said in it").fill("Lay it flat.");
    assert.deepEqual(await findings(page), []);
    await set.click();
  });
  await becomes(
    () => bodyOf(id),
    ":::video\n[Measuring a jacket](https://film.example/1)\n\nLay it flat.\n:::",
  );
  await editor().getByRole("button", { name: "Change the video" }).click();
  await page.getByLabel("Address of its captions").fill("files/jacket.vtt");
  await page.keyboard.press("Control+Enter");
  await becomes(async () => (await bodyOf(id)).includes("[Captions](files/jacket.vtt)"), true);
});

test("how easily a text is read stands beside it, by a measure that it names", async () => {
  const id = await article("Care", "We recommend immediately waterproofing exceptionally ".repeat(10));
  await openAt(`#/knowledge/${id}`);
  await page
    .locator(".article-details")
    .getByText(/hard to read/)
    .waitFor();
  await page.locator(".article-details").getByText(/LIX/).waitFor();
});
