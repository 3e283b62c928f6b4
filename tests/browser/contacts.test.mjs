// Calls, conversations from elsewhere and forms by keyboard, with axe in English and Arabic.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";

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

async function openIn(locale, options = {}) {
  await host.ask("agents.update_me", { locale, name: "Bo Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
}

const panel = () => page.locator(".call-panel");
const clock = () => panel().locator(".call-clock").innerText();

/** The conversation in which some words stand. */
async function find(query) {
  const { hits } = await host.ask("inbox.search", { query });
  return hits[0]?.row;
}

async function show(id) {
  await page.evaluate((to) => (location.hash = `#/inbox/all/${to}`), id);
}

test("l begins a note with a running timer, which goes on while the form is closed and is saved by Ctrl+Enter", async () => {
  await openIn("en");
  await page.keyboard.press("l");
  await panel().waitFor();
  await becomes(async () => (await clock()) !== "00:00", true);
  await fieldHasKeyboard(page);
  await page.keyboard.type("Grace Hopper");
  await panel().getByRole("textbox", { name: "Number" }).fill("+49 30 23125 177");
  await panel().getByRole("textbox", { name: "What was said?" }).fill("Asked about the wool socks");
  assert.deepEqual(await findings(page, ".call-panel"), []);
  await page.keyboard.press("Control+.");
  await panel().getByRole("button", { name: "Resume" }).waitFor();
  await page.keyboard.press("Escape");
  await panel().waitFor({ state: "detached" });
  await page.locator(".call-running").getByText("Grace Hopper").waitFor();
  await page.keyboard.press("l");
  await becomes(
    () => panel().getByRole("textbox", { name: "What was said?" }).inputValue(),
    "Asked about the wool socks",
  );
  await page.keyboard.press("Control+Enter");
  await panel().waitFor({ state: "detached" });
  await page.locator(".message-note .call-facts").waitFor();
  await becomes(
    () => page.locator(".conversation-title, .conversation h1, .conversation h2").first().innerText(),
    "Asked about the wool socks",
  );
  const row = await find("wool socks hopper");
  assert.equal(row?.way ?? (await find("Asked about wool socks")).way, "phone");
  await page.keyboard.press("Control+z");
  await becomes(
    async () => (await find("Asked about the wool socks"))?.subject === "Asked about the wool socks",
    false,
  );
  await host.ask("inbox.drop_call_draft", {});
});

test("a number beside a customer is a link for the telephone and begins a note with them", async () => {
  const { id } = await find("Kiruna");
  await openIn("en");
  await show(id);
  const link = page.locator(".customer a[href^='tel:']").first();
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), "tel:+447700900157");
  // The browser would hand the link to the system: only the note is looked at here.
  await page.evaluate(() =>
    addEventListener("click", (event) => event.target.closest("a[href^='tel:']") && event.preventDefault()),
  );
  await link.click();
  await panel().getByText("Hannah Whitfield").waitFor();
  await becomes(() => panel().getByRole("combobox", { name: "Direction" }).inputValue(), "outgoing");
  await panel().getByRole("button", { name: "Discard" }).click();
  await panel().waitFor({ state: "detached" });
});

test("Shift+o takes a pasted chat over, a second time only what is new", async () => {
  const chat = "[20.11.26, 14:03:11] Wanda Probe: Ist die Jacke warm?\n[20.11.26, 14:05:40] Shop: Ja, sehr!";
  const take = async (text) => {
    await page.keyboard.press("Shift+O");
    const dialog = page.locator(".capture");
    await dialog.waitFor();
    await dialog.getByRole("textbox", { name: "Text of the conversation" }).fill(text);
    await dialog.locator(".capture-lines > li").first().waitFor();
    return dialog;
  };
  await openIn("en");
  let dialog = await take(chat);
  await becomes(() => dialog.locator(".capture-lines > li[data-ours]").count(), 1);
  assert.deepEqual(await findings(page, ".capture"), []);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  const answer = page.getByRole("textbox", { name: "Reply" });
  await answer.waitFor();
  await becomes(() => page.locator("article.message").count(), 2);
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  dialog = await take(`${chat}\n[20.11.26, 14:09:00] Wanda Probe: Danke!`);
  await becomes(() => dialog.locator(".capture-lines > li[data-known]").count(), 2);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await becomes(() => page.locator("article.message").count(), 3);
  await answer.fill("Gern geschehen");
  await page.getByRole("button", { name: "Record as sent" }).click();
  await becomes(async () => {
    const row = await find("Gern geschehen");
    if (!row) return [];
    const { messages } = await host.ask("inbox.open", { id: row.id });
    return messages.map(({ kind }) => kind);
  }, ["customer", "agent", "customer", "agent"]);
  await becomes(() => answer.inputValue(), "");
});

test("a form shows its fields, how far it is believed, and the whole mail at a press", async () => {
  const { id } = await find("giacca zip rotta");
  await openIn("en");
  await show(id);
  const facts = page.locator(".form-facts-place");
  await facts.getByText("4733").waitFor();
  await facts.getByText("Not from your domain").waitFor();
  assert.deepEqual(await findings(page, ".message"), []);
  await facts.getByRole("button", { name: "Show the whole email" }).click();
  await facts.getByText("Numero ordine: 4733").waitFor();
});

test("a template is made from an example: what it misses is said, and it is kept once it reads", async () => {
  await openIn("en");
  await page.evaluate(() => (location.hash = "#/settings/forms"));
  const section = page.locator("#settings-forms");
  await section.getByRole("button", { name: "Add a template" }).click();
  await fieldHasKeyboard(page);
  await page.keyboard.type("Our form");
  await section
    .getByRole("textbox", { name: "Example email" })
    .fill("Wer: Ada\nWohin: ada@world.example\nWas gibt es: Hallo");
  await section.getByText("No message found").waitFor();
  await section.getByRole("combobox", { name: "Was gibt es" }).selectOption("message");
  await section.getByText("No email address found").waitFor();
  await section.getByRole("combobox", { name: "Wohin" }).selectOption("email");
  await section.getByText("Works:").waitFor();
  assert.deepEqual(await findings(page, "#settings-forms"), []);
  await section.getByRole("button", { name: "Save template" }).click();
  await section.getByRole("button", { name: /^Remove template/ }).click();
  await becomes(async () => (await host.ask("inbox.form_templates", {})).length, 0);
});

test("in Arabic axe finds nothing serious in note, taking over and form", async () => {
  const { id } = await find("giacca zip rotta");
  await openIn("ar");
  await show(id);
  await page.locator(".form-facts-place").waitFor();
  assert.deepEqual(await findings(page, ".message"), []);
  await page.keyboard.press("l");
  await panel().waitFor();
  assert.deepEqual(await findings(page, ".call-panel"), []);
  await panel().locator(".call-foot button").first().click();
  await panel().waitFor({ state: "detached" });
  await page.keyboard.press("Shift+O");
  await page.locator(".capture").waitFor();
  assert.deepEqual(await findings(page, ".capture"), []);
});
