// Conversations that become one, and what else ties them, by keyboard alone.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  await host.ask("agents.add", { name: "Jonas Petersen" });
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

async function openIn(locale, id, mailbox = "all") {
  await host.ask("agents.update_me", { locale, name: "Mira Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.goto(`${host.address.split("#")[0]}#/inbox/${mailbox}/${id}`);
  await page.locator(".conversation-head").waitFor();
}

/** Conversations of different customers that are open and hold one message. */
async function some(count) {
  const { rows } = await host.ask("inbox.page", { view: "open", limit: 200 });
  const found = rows.filter(({ messageCount, customerName }) => messageCount === 1 && customerName);
  assert.ok(found.length >= count, `${found.length} conversations fit`);
  return found.slice(0, count);
}

const dialog = () => page.locator(".deed-dialog");
const opened = async (id) => host.ask("inbox.open", { id });
const messages = async (id) => (await opened(id)).messages.length;

test("Shift+M merges after a preview; the old number leads there; it is taken out again", async () => {
  const [one, other] = await some(2);
  await openIn("en", one.id);
  await page.keyboard.press("Shift+M");
  await dialog().locator("input").first().fill(`#${other.id}`);
  await dialog()
    .locator("[role=option]", { hasText: `#${other.id}` })
    .waitFor();
  await page.keyboard.press("Enter");
  await dialog().locator(".deed-result").waitFor();
  await dialog().locator(".form-warn", { hasText: one.customerName }).waitFor();
  assert.deepEqual(await findings(page, ".deed-dialog"), []);
  await page.keyboard.press("Control+Enter");
  await becomes(() => messages(one.id), 2);
  await page.locator(".activity", { hasText: `#${other.id}` }).waitFor();
  await page.goto(`${host.address.split("#")[0]}#/inbox/all/${other.id}`);
  await page.locator(".conversation-facts", { hasText: `#${one.id}` }).waitFor();
  assert.deepEqual(await findings(page, ".ties"), []);
  await page.locator(".ties-list button").last().press("Enter");
  await dialog().locator(".deed-facts").waitFor();
  await page.keyboard.press("Control+Enter");
  await becomes(() => messages(one.id), 1);
  assert.equal((await opened(other.id)).row.id, other.id);
});

test("drafts of both stay: one is written, the other waits a key away", async () => {
  const [one, other] = await some(2);
  for (const { id } of [one, other])
    await host.ask("inbox.save_draft", {
      conversationId: id,
      kind: "reply",
      recipients: { to: [], cc: [], bcc: [], replyTo: [] },
      subject: "",
      body: "",
      text: `begun in ${id}`,
    });
  await openIn("en", one.id);
  const { undoId } = await host.ask("inbox.merge_conversations", {
    survivorId: one.id,
    absorbedIds: [other.id],
  });
  const waiting = page.locator(".join-bar", {
    hasText: `begun in ${other.id}`,
  });
  await waiting.waitFor();
  await waiting.getByRole("button").press("Enter");
  await page.locator(".composer .editor-text", { hasText: `begun in ${other.id}` }).waitFor();
  await page.locator(".join-bar", { hasText: `begun in ${one.id}` }).waitFor();
  await host.ask("inbox.undo", { undoId });
  await becomes(async () => (await opened(one.id)).drafts[0]?.text, `begun in ${one.id}`);
});

test("Shift+L links both ways, h hands over with a note, and @ finds a colleague", async () => {
  const [one, other] = await some(2);
  await openIn("en", one.id);
  await page.keyboard.press("Shift+L");
  await dialog().locator("input").fill(`#${other.id}`);
  await dialog()
    .locator("[role=option]", { hasText: `#${other.id}` })
    .waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".ties-open", { hasText: `#${other.id}` }).waitFor();
  await dialog().waitFor({ state: "detached" });
  assert.deepEqual(
    (await opened(other.id)).ties.links.map(({ id }) => id),
    [one.id],
  );

  await page.locator(".messages").focus();
  await page.keyboard.press("h");
  await dialog().locator("textarea").fill("Size L is on the shelf.");
  assert.deepEqual(await findings(page, ".deed-dialog"), []);
  await page.keyboard.press("Control+Enter");
  await page.locator(".message-note", { hasText: "Size L is on the shelf." }).waitFor();
  await page.locator(".conversation-standing", { hasText: "Jonas Petersen" }).waitFor();
  await dialog().waitFor({ state: "detached" });

  await page.locator(".messages").focus();
  await page.keyboard.press("n");
  const note = page.locator(".composer-note .ProseMirror");
  await note.waitFor();
  await page.keyboard.type("Ask @jo");
  await page.locator(".mentions [role=option]", { hasText: "Jonas Petersen" }).waitFor();
  assert.deepEqual(await findings(page, ".composer"), []);
  await page.keyboard.press("Enter");
  await page.keyboard.type("today");
  await page.keyboard.press("Control+Enter");
  await page.locator(".message-note .mention", { hasText: "@Jonas Petersen" }).waitFor();
  const { messages: all } = await opened(one.id);
  assert.equal(all.filter(({ mentions }) => mentions.length > 0).length, 2);
});

test("Shift+B blocks with a reason that spam shows, and lets the sender in again", async () => {
  const [one] = await some(1);
  await openIn("en", one.id);
  await page.keyboard.press("Shift+B");
  await dialog().locator("input.field").fill("sends the same every day");
  assert.deepEqual(await findings(page, ".deed-dialog"), []);
  await page.keyboard.press("Enter");
  await becomes(async () => (await opened(one.id)).row.status, "spam");
  // A window of its own: the first one is still going on to the next conversation.
  await page.context().close();
  await openIn("en", one.id, "spam");
  const why = page.locator(".join-bar-spam");
  await why.filter({ hasText: "Mira Lindqvist" }).filter({ hasText: "sends the same every day" }).waitFor();
  assert.deepEqual(await findings(page, ".join-bar-spam"), []);
  await why.getByRole("button").last().press("Enter");
  await becomes(async () => (await opened(one.id)).row.status, "open");
  assert.deepEqual(await host.ask("inbox.blocks"), []);
});

test("a message is split off alone or with what follows, through its menu", async () => {
  const { rows } = await host.ask("inbox.page", { view: "all", limit: 200 });
  const one = rows.find(({ messageCount }) => messageCount >= 3);
  await openIn("en", one.id);
  const before = await messages(one.id);
  const folded = page.locator(".messages-folded");
  if (await folded.count()) await folded.click();
  const menu = page.locator(".message .message-acts button[aria-haspopup]").last();
  await menu.press("Enter");
  await page.locator(".choices").waitFor();
  await page.keyboard.press("Enter");
  await dialog().locator("input[type=radio]").last().press("Space");
  await page.keyboard.press("Control+Enter");
  await becomes(() => messages(one.id), before - 1);
  await dialog().waitFor({ state: "detached" });
  await page.locator(".messages").focus();
  await page.keyboard.press("Control+z");
  await becomes(() => messages(one.id), before);
});

test("the dialogs and the settings of blocking are sound in Arabic", async () => {
  const [one] = await some(1);
  await host.ask("inbox.block", { pattern: "spam.example", reason: "spam" });
  await openIn("ar", one.id);
  for (const key of ["Shift+M", "Shift+B", "h"]) {
    await page.locator(".messages").focus();
    await page.keyboard.press(key);
    await dialog().waitFor();
    assert.deepEqual(await findings(page, ".deed-dialog"), [], key);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  }
  await page.context().close();
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.locator(".sidebar").waitFor();
  await page.goto(`${host.address.split("#")[0]}#/settings/blocks`);
  await page.locator(".blocks li").waitFor();
  assert.deepEqual(await findings(page, "#settings-blocks"), []);
});
