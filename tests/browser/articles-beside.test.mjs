// Articles beside a conversation: suggested with their reasons, inserted as a link, made of an answer; two writings put
// together; and what the health of the articles leads to.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindowAt, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let folder;

before(async () => {
  [host, browser, folder] = await Promise.all([
    startHost(),
    startBrowser(),
    mkdtemp(join(tmpdir(), "comptoir-help-")),
  ]);
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
  await rm(folder, { recursive: true });
});

const openAt = async (...where) => (page = await openWindowAt(browser, host, ...where));

/** Conversations of a language that wait, with their topics. */
async function conversations(language) {
  const { rows } = await host.ask("inbox.page", { view: "open", limit: 200 });
  return rows.filter((row) => row.language === language && row.customerName);
}

async function deliveryTopic() {
  return (await host.ask("inbox.topics")).find(({ key }) => key === "delivery").id;
}

/** A public article about a topic, in English and German. */
async function about(topic, title, german) {
  const { id } = await host.ask("knowledge.create", {
    language: "en",
    title,
    body: "Look at the tracking page.",
  });
  const text = {
    id,
    language: "de",
    title: german,
    body: "Sehen Sie in der Sendungsverfolgung nach.",
    basedOn: 0,
  };
  await host.ask("knowledge.save_text", text);
  const links = [{ kind: "topic", target: String(topic) }];
  await host.ask("knowledge.update", { id, kind: "answer", isInternal: false, links });
  for (const language of ["en", "de"]) await host.ask("knowledge.publish", { id, language });
  return id;
}

test("an article about the topic stands beside the conversation, says why, and goes out as a link", async () => {
  const [{ id: conversation, subject }] = await conversations("de");
  const topic = await deliveryTopic();
  await host.ask("inbox.set_topic", { ids: [conversation], topicId: topic });
  const id = await about(topic, "The sledge is late", `Schlitten: ${subject}`);
  const { variants } = await host.ask("knowledge.get", { id });
  const address = `https://help.example/de/${variants.find(({ language }) => language === "de").slug}.html`;
  const place = join(folder, "site");
  const request = { name: "Help", kind: "folder", place, address: "https://help.example/" };
  const target = (await host.ask("knowledge.save_target", request)).at(-1);
  await host.ask("knowledge.publish_to", { id: target.id });

  await openAt(`#/inbox/open/${conversation}`);
  const row = page.locator(".articles-beside-row", { hasText: "The sledge is late" });
  await row.getByText(/because: .*topic .?Delivery/).waitFor();
  assert.deepEqual(await findings(page, ".articles-beside"), []);
  await row.click();
  const dialog = page.getByRole("dialog");
  await dialog.locator(".similar-answer h3", { hasText: "Schlitten: " }).waitFor();
  await dialog.getByText(address).waitFor();
  assert.deepEqual(await findings(page, ".similar"), []);
  await dialog.getByRole("button", { name: /Insert the link/ }).click();
  const written = page.locator(".composer .editor-text");
  await becomes(async () => (await written.innerText()).includes(address), true);
  await becomes(async () => (await host.ask("inbox.article_uses", { id })).links, 1);

  await page.evaluate((hash) => (location.hash = hash), `#/knowledge/${id}`);
  await page.locator(".article-use").first().waitFor();
  assert.equal(await page.locator(".article-use").count(), 1);
});

test("Shift-W makes an article of the last answer and lists what was taken out", async () => {
  const { rows } = await host.ask("inbox.page", { view: "all", limit: 200 });
  let answered;
  for (const row of rows) {
    const { messages } = await host.ask("inbox.open", { id: row.id });
    if (messages.some(({ kind }) => kind === "agent")) answered = row.id;
    if (answered) break;
  }
  await openAt(`#/inbox/all/${answered}`);
  await page.locator(".composer").waitFor();
  await page.keyboard.press("Shift+W");
  const dialog = page.getByRole("dialog", { name: "Turn an answer into an article" });
  await dialog.getByRole("textbox", { name: "Title" }).waitFor();
  await dialog.locator(".answer-removed li").first().waitFor();
  assert.deepEqual(await findings(page, ".deed-modal"), []);
  await dialog.getByRole("textbox", { name: "Title" }).fill("From an answer");
  await page.keyboard.press("Control+Enter");
  await page.locator("textarea.article-title").waitFor();
  const made = (await host.ask("knowledge.list")).find(({ title }) => title === "From an answer");
  assert.equal((await host.ask("knowledge.get", { id: made.id })).variants[0].status, "draft");
});

test("two who write in different places are brought together, and in one place it is chosen", async () => {
  const first = "One.\n\nTwo.\n\nThree.";
  const { id } = await host.ask("knowledge.create", { language: "en", title: "Together", body: first });
  const body = async () => (await host.ask("knowledge.get", { id })).variants[0].body;
  const theirs = (text, basedOn) =>
    host.ask("knowledge.save_text", { id, language: "en", title: "Together", body: text, basedOn });
  await openAt(`#/knowledge/${id}`);
  const editor = page.locator(".article-text.ProseMirror");
  await editor.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Mine.");
  await theirs("One, theirs.\n\nTwo.\n\nThree.", 1);
  await becomes(body, "One, theirs.\n\nTwo.\n\nThree. Mine.");
  await page.getByRole("status").filter({ hasText: "Both changes were brought together" }).waitFor();
  await becomes(async () => (await editor.innerText()).includes("One, theirs."), true);

  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Again.");
  await theirs("One, theirs.\n\nTwo.\n\nThree, theirs.", 3);
  const choice = page.getByRole("group", { name: "Both changed this part" });
  await choice.getByRole("radio", { name: /^Theirs, then mine/ }).check();
  assert.deepEqual(await findings(page), []);
  await page.getByRole("button", { name: "Keep it like this" }).click();
  await becomes(body, "One, theirs.\n\nTwo.\n\nThree, theirs.\n\nThree. Mine. Again.");
});

for (const [locale, options] of [
  ["en", {}],
  ["ar", { colorScheme: "dark" }],
])
  test(`the health of the articles is read and leads to what mends it (${locale})`, async () => {
    const topics = await host.ask("inbox.topics");
    const topic =
      topics.find(({ key }) => key === (locale === "en" ? "product" : "payment")) ?? topics.at(-1);
    const { rows } = await host.ask("inbox.page", { view: "all", limit: 200 });
    await host.ask("inbox.set_topic", { ids: rows.map((row) => row.id), topicId: topic.id });
    await host.ask("inbox.article_missed", { query: `gaiters ${locale}` });
    await openAt("#/knowledge/health", locale, options);
    const gap = page.locator(".health-part").first();
    await gap.locator(".health-row").first().waitFor();
    await page.getByText("gaiters").first().waitFor();
    assert.deepEqual(await findings(page), []);
    const before = (await host.ask("knowledge.list")).length;
    await gap.locator(".health-row").first().getByRole("button").last().click();
    await page.locator("textarea.article-title").waitFor();
    await becomes(async () => (await host.ask("knowledge.list")).length, before + 1);
    const health = await host.ask("inbox.article_health");
    assert.ok(health.topics.every(({ topicId }) => topicId !== topic.id));
  });
