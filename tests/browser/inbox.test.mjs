// The inbox of the sample shop, by keyboard, in a real browser.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

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

const rows = () => page.getByRole("listbox", { name: "Conversations" }).getByRole("option");
const current = () => page.locator("[role=option][aria-current=true]");
const conversation = () => page.getByRole("region", { name: "Conversation", exact: true });
const currentId = () => current().getAttribute("id");
const rowAt = (position) => page.locator(`[role=option][aria-posinset="${position}"]`);

test("the list shows the open conversations in the order of the desk", async () => {
  page = await openWindow(browser, host);
  await rows().first().waitFor();
  const { rows: wanted, total } = await host.ask("inbox.page", { view: "open", sort: "waiting", limit: 5 });
  assert.ok(total > 20, `the sample shop has ${total} open conversations`);
  for (const [index, row] of wanted.entries())
    assert.equal(await rowAt(index + 1).getAttribute("id"), `row-${row.id}`);
  assert.equal(await rowAt(1).getAttribute("aria-setsize"), String(total));
});

test("j and k move and open what they move to", async () => {
  page = await openWindow(browser, host);
  await rowAt(2).waitFor();
  const [first, second] = [await rowAt(1).getAttribute("id"), await rowAt(2).getAttribute("id")];
  await page.keyboard.press("j");
  await becomes(currentId, first);
  await page.keyboard.press("j");
  await becomes(currentId, second);
  await page.keyboard.press("k");
  await becomes(currentId, first);
  const { row } = await host.ask("inbox.open", { id: Number(first.slice(4)) });
  await conversation().getByText(row.subject, { exact: true }).first().waitFor();
  await conversation().getByRole("article").first().waitFor();
});

test("one j asks for the next unknown conversation, the answer and the read mark; going back asks nothing", async () => {
  const { rows: all } = await host.ask("inbox.page", { view: "open", sort: "waiting", limit: 20 });
  // A step whose conversation-to-come is of a customer who was not looked at yet.
  const at = all.findIndex(
    ({ customerId }, index) => index > 4 && !all.slice(0, index).some((row) => row.customerId === customerId),
  );
  const ids = all.slice(0, at).map(({ id }) => id);
  await host.ask("inbox.mark_read", { ids, isRead: false });
  page = await openWindow(browser, host);
  // What this first look asks is over before anything is counted.
  await page.goto("about:blank");
  const asked = [];
  page.on("request", (request) => {
    const command = /\/ask\/(.+)$/.exec(request.url())?.[1];
    if (command) asked.push({ command, ...request.postDataJSON() });
  });
  await page.goto(host.address);
  /** What was asked about a conversation and its customer, since the window opened, in the order of names. */
  const about = ({ id, customerId }) =>
    asked
      .filter((one) =>
        one.command === "customers.show"
          ? one.id === customerId
          : one.command.startsWith("inbox.") && [one.id, one.ids].flat().includes(id),
      )
      .map(({ command }) => command)
      .sort();
  await rowAt(at).waitFor();
  const isUnread = (id) => page.locator(`#row-${id}.row-unread`).count();
  // What the head of a conversation and the panel show is there before the step, chips and hints too.
  const ahead = [
    "customers.show",
    "inbox.articles_beside",
    "inbox.expected",
    "inbox.matter",
    "inbox.of_customer",
    "inbox.open",
    "inbox.orders_beside",
  ];
  for (const [index, row] of all.slice(0, at - 2).entries()) {
    await page.keyboard.press("j");
    await becomes(currentId, `row-${row.id}`);
    await becomes(() => isUnread(row.id), 0);
    // Three ahead of the agent, and each once however often it came near.
    await becomes(() => about(all[index + 3]).filter((command) => !ahead.includes(command)), []);
    await becomes(() => about(all[index + 3]).filter((command) => ahead.includes(command)), ahead);
  }
  const [before, last] = all.slice(at - 4, at - 2);
  const whole = [...ahead, "inbox.mark_read", "inbox.prepare_reply"].sort();
  // How often rows are asked for again depends on which changes were told together.
  const told = (row) => about(row).filter((command) => command !== "inbox.rows");
  await becomes(() => told(last), whole);
  await page.keyboard.press("k");
  await becomes(currentId, `row-${before.id}`);
  await becomes(() => told(before), whole);
});

test("e closes with a toast, and Ctrl-Z brings the conversation back", async () => {
  page = await openWindow(browser, host);
  await rowAt(1).waitFor();
  const id = Number((await rowAt(1).getAttribute("id")).slice(4));
  const status = async () => (await host.ask("inbox.open", { id })).row.status;
  await rowAt(1).click();
  await conversation().getByRole("article").first().waitFor();
  await page.keyboard.press("e");
  await page.locator(".toast", { hasText: "Closed" }).waitFor();
  await page.locator(`#row-${id}`).waitFor({ state: "detached" });
  assert.equal(await status(), "closed");
  await page.keyboard.press("Control+z");
  await page.locator(`#row-${id}`).waitFor();
  await becomes(status, "open");
});

test("Ctrl-K finds a conversation by two characters of Japanese and opens it", async () => {
  page = await openWindow(browser, host);
  await rows().first().waitFor();
  const { hits } = await host.ask("inbox.search", { query: "佐藤", limit: 6 });
  assert.ok(hits.length > 0, "the sample shop has mail of 佐藤");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog");
  await palette.getByRole("combobox").fill("佐藤");
  const found = palette
    .getByRole("option")
    .filter({ hasText: "佐藤" })
    .filter({ has: page.locator("bdi") });
  await found.first().waitFor();
  await found.first().click();
  await palette.waitFor({ state: "detached" });
  await page.waitForURL(new RegExp(`#/inbox/all/(${hits.map(({ row }) => row.id).join("|")})$`));
  await conversation().getByRole("article").first().waitFor();
});

test("reading builds no editor; r, a click and the Tab key bring it in time for the next key", async () => {
  page = await openWindow(browser, host);
  await rowAt(5).waitFor();
  const built = page.locator(".ProseMirror");
  const place = page.getByRole("textbox", { name: "Text of the message" });
  const said = async () => (await place.innerText()).trim();
  const ways = [
    () => page.keyboard.press("r"),
    () => place.click(),
    async () => {
      await page.getByRole("button", { name: "Bcc" }).focus();
      await page.keyboard.press("Tab");
    },
  ];
  for (const [index, turnTo] of ways.entries()) {
    await rowAt(5 + index).click();
    await conversation().getByRole("article").first().waitFor();
    await place.waitFor();
    assert.equal(await built.count(), 0);
    await turnTo();
    if (index === 0) await built.waitFor();
    await page.keyboard.type("Yes");
    await becomes(said, "Yes");
    assert.equal(await built.count(), 1);
  }
});

test("a draft that was typed survives a reload", async () => {
  page = await openWindow(browser, host);
  await rowAt(3).waitFor();
  const id = Number((await rowAt(3).getAttribute("id")).slice(4));
  const words = "Thank you, the parcel left this morning. ありがとう";
  const drafts = async () => (await host.ask("inbox.open", { id })).drafts.map(({ text }) => text);
  await rowAt(3).click();
  const editor = page.getByRole("textbox", { name: "Text of the message" });
  await editor.click();
  await page.keyboard.type(words);
  await becomes(async () => (await drafts()).some((text) => text.includes(words)), true, "the draft is kept");
  await page.reload();
  await editor.waitFor();
  await becomes(async () => (await editor.innerText()).trim(), words);
});

test("the language changes while the window stays: German, Arabic, and back", async () => {
  page = await openWindow(browser, host);
  await rows().first().waitFor();
  await page.evaluate(() => {
    window.isSamePage = true;
  });
  const language = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  const navigation = page.locator("nav.sidebar");
  for (const [code, name, direction, words] of [
    ["de", "Deutsch", "ltr", "Posteingang"],
    ["ar", "العربية", "rtl", "الوارد"],
    ["en", "English", "ltr", "Inbox"],
  ]) {
    await page.locator(".language-button").click();
    await page.getByRole("menuitemradio", { name, exact: true }).click();
    await becomes(language, [code, direction]);
    await navigation.getByText(words).first().waitFor();
    await becomes(async () => (await host.ask("agents.me")).locale, code);
  }
  assert.equal(await page.evaluate(() => window.isSamePage), true, "the page was not loaded again");
});

test("what is typed right after r stands in the letter, however long its editor takes, and closes nothing", async () => {
  page = await openWindow(browser, host);
  await rowAt(4).waitFor();
  const id = Number((await rowAt(4).getAttribute("id")).slice(4));
  // The draft is prepared only when everything has been typed.
  let isTyped;
  const typed = new Promise((resolve) => (isTyped = resolve));
  await page.route("**/ask/inbox.prepare_reply", async (route) => {
    await typed;
    await route.continue();
  });
  await rowAt(4).click();
  await conversation().getByRole("article").first().waitFor();
  await page.keyboard.press("s");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await page.keyboard.type("See you there");
  isTyped();
  const editor = page.getByRole("textbox", { name: "Text of the message" });
  await becomes(async () => (await editor.innerText()).trim(), "See you there");
  assert.equal((await host.ask("inbox.open", { id })).row.status, "open");
  await page.unrouteAll({ behavior: "wait" });
});
