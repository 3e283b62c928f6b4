// Two people at one desk, with the mouse: one is named in a note, is handed a conversation, and finds both at their seat.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";

const MIRA = "Mira Lindqvist";
const JONAS = "Jonas Petersen";
const PINS = { [MIRA]: "2468", [JONAS]: "1357" };

let host;
let browser;
let page;
let conversations;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  await host.ask("agents.update_me", { locale: "en", name: MIRA });
  const mira = (await host.ask("agents.me")).id;
  await host.ask("agents.add", { name: JONAS });
  const jonas = (await host.ask("agents.list")).find(({ name }) => name === JONAS).id;
  await host.ask("agents.set_pin", { pin: PINS[MIRA] });
  await host.ask("agents.switch", { id: jonas });
  await host.ask("agents.update_me", { locale: "en" });
  await host.ask("agents.set_pin", { pin: PINS[JONAS] });
  await host.ask("agents.switch", { id: mira, pin: PINS[MIRA] });
  const { rows } = await host.ask("inbox.page", { view: "unassigned", limit: 200 });
  const written = rows.filter(({ channelKind }) => channelKind !== "phone" && channelKind !== "review");
  conversations = written.slice(0, 2);
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
});

const sidebar = (name) => page.getByRole("navigation").getByRole("link", { name });
const rows = () => page.locator(".row");
const notes = (words) => page.locator(".message-note", { hasText: words });

async function open({ id }) {
  await page.evaluate((place) => (location.hash = place), `#/inbox/all/${id}`);
  await page.locator(".conversation-facts", { hasText: `#${id}` }).waitFor();
}

/** Somebody else takes the seat, by a click on their name and their PIN. */
async function seat(name) {
  await page.locator(".seat-button").click();
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await page.locator(".seat-dialog").waitFor();
  await fieldHasKeyboard(page);
  await page.keyboard.type(PINS[name]);
  await page.keyboard.press("Enter");
  await page.locator(".seat-button", { hasText: name }).waitFor();
  await page.locator(".seat-dialog").waitFor({ state: "detached" });
}

test("who is named in a note finds it under Mentions after taking the seat", async () => {
  const [named] = conversations;
  await open(named);
  await page.getByRole("tab", { name: "Note" }).click();
  const field = page.locator(".composer-note .editor-text");
  await field.click();
  await field.pressSequentially("Is there one left, @jon");
  await page.locator(".mentions [role=option]", { hasText: JONAS }).click();
  await page.locator(".composer-note").getByRole("button", { name: /note/i }).last().click();
  await notes("Is there one left").locator(".mention", { hasText: JONAS }).waitFor();

  await seat(JONAS);
  await sidebar("Mentions").click();
  await becomes(() => rows().count(), 1);
  await rows().first().click();
  await page.locator(".conversation-facts", { hasText: `#${named.id}` }).waitFor();
  await notes("Is there one left").waitFor();
  assert.deepEqual(await findings(page, ".conversation"), []);
  await seat(MIRA);
});

test("a conversation that was handed over stands with the colleague, and so does the note", async () => {
  const [, handed] = conversations;
  await open(handed);
  await page.locator(".messages").click();
  await page.locator(".messages").focus();
  await page.keyboard.press("h");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").selectOption({ label: JONAS });
  await dialog.getByRole("textbox").fill("She wants it before Friday.");
  await dialog.locator(".button-filled").click();
  await dialog.waitFor({ state: "detached" });
  await page.locator(".conversation-standing", { hasText: JONAS }).waitFor();

  await seat(JONAS);
  await sidebar("Mine").click();
  const row = rows().filter({ hasText: handed.customerName });
  await row.first().click();
  await page.locator(".conversation-facts", { hasText: `#${handed.id}` }).waitFor();
  await notes("She wants it before Friday.").waitFor();
  await page.locator(".conversation-standing", { hasText: JONAS }).waitFor();
});
