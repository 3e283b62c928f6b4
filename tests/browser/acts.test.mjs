// Actions in a shop, by keyboard: a refund is proposed, done and told; above a limit an owner approves; what nobody can tell
// asks the person.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { accessTo, startWooCommerce } from "./doubles.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let shop;
let page;
let store;
let letters;

before(async () => {
  [host, browser, shop] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startWooCommerce(40),
  ]);
  await host.ask("settings.set", { changes: { undoSendSeconds: 0, isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  store = (await host.ask("storefronts.add_store", accessTo(shop))).id;
  for (const kind of ["refund", "note", "resend_confirmation"])
    await host.ask("storefronts.switch_act", { storeId: store, kind, isOn: true });
  const orders = async () =>
    (await host.ask("storefronts.find_orders", { query: "", limit: 100 })).orders.length;
  await becomes(orders, 40, "the orders arrive");
  letters = await mkdtemp(join(tmpdir(), "comptoir-letters-"));
  await writeFile(join(letters, "one.eml"), letter());
  await host.ask("inbox.import", { kind: "eml", path: letters });
  page = await openWindow(browser, host, { bypassCSP: true });
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  await shop?.stop();
  if (letters) await rm(letters, { recursive: true, force: true });
});

function letter() {
  return [
    "From: Ada Winter <ada.winter0@post.example>",
    "To: <hej@nordlicht.example>",
    "Subject: The pot is broken",
    "Message-ID: <pot@post.example>",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "",
    "It arrived in pieces.",
    "",
  ].join("\r\n");
}

const keys = async (...names) => {
  for (const name of names) await page.keyboard.press(name);
};
const acts = () => host.ask("storefronts.acts", { limit: 50 });
const newest = async () => (await acts())[0];
/** An order that was paid by card. */
async function paid(place) {
  const { orders } = await host.ask("storefronts.find_orders", { query: "", limit: 100 });
  const found = [];
  for (const row of orders) {
    const { order } = await host.ask("storefronts.order", { id: row.id });
    if (order.payments[0]?.gateway === "stripe" && row.refunded.minor === 0) found.push(row);
    if (found.length > place) break;
  }
  return found[place];
}
const refund = (minor) => ({
  kind: "refund",
  amount: { minor, currency: "EUR" },
  lines: [],
  shipping: null,
  reason: "Broken",
  isPaidByPlatform: true,
  notifies: true,
});

/** Somebody else takes the seat, wishes something and goes; then the window is opened by whoever sat there before. */
async function wishAs(id, wish) {
  await page.context().close();
  const me = (await host.ask("agents.me")).id;
  await host.ask("agents.switch", { id });
  const item = await host.ask("storefronts.propose_act", wish);
  await host.ask("agents.switch", { id: me });
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.locator(".sidebar a", { hasText: "Actions in shops" }).click();
  return item;
}

/** Goes to the page by the palette and finds an order there. */
async function find(number) {
  await keys("Escape", "Control+k");
  await page.locator("[role=dialog] input").waitFor();
  await page.keyboard.type("Actions in shops");
  await page.getByRole("option", { name: "Actions in shops", exact: true }).waitFor();
  await keys("Enter");
  const field = page.locator(".acts-finder input");
  await field.waitFor();
  await field.fill(String(number));
  await page.locator(".act-found", { hasText: String(number) }).waitFor();
}

test("a refund is chosen line by line with the keyboard, done once and told", async () => {
  const row = await paid(0);
  await find(row.number);
  await page.locator(".acts-finder input").focus();
  await keys("Tab");
  await page.waitForFunction(() => document.activeElement?.matches(".act-found button"));
  await keys("Enter");
  await page.locator("[role=menuitem]", { hasText: "Refund" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"));
  await keys("Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.locator(".act-lines").waitFor();
  assert.deepEqual(await findings(page), []);
  await dialog.locator(".act-pieces input").first().focus();
  await keys("ArrowUp");
  const { order } = await host.ask("storefronts.order", { id: row.id });
  const [line] = order.lines;
  const price = Math.round(line.total.minor / line.quantity);
  const words = new RegExp(`Refund .*€${(price / 100).toFixed(2)}`);
  await dialog.getByRole("button", { name: words }).waitFor();
  // The key of the dialog, pressed twice.
  await keys("Control+Enter", "Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await becomes(async () => (await newest()).state, "done", "the refund is carried out");
  const all = await acts();
  assert.equal(all.length, 1, "two presses are one refund");
  assert.deepEqual(all[0].result.amount, { minor: price, currency: "EUR" });
  assert.equal(all[0].act.lines[0].line, line.id);
  await page.locator(".act-row", { hasText: "Done" }).waitFor();
  assert.deepEqual(await findings(page), []);
});

test("above the limit an owner approves, and the conversation tells of it", async () => {
  const { id } = await host.ask("agents.add", { name: "Jonas Weber", role: "agent" });
  await host.ask("agents.update", { id, limits: { refund: { minor: 500, currency: "EUR" } } });
  const row = await paid(0);
  const wish = { uid: "browser-refund-1", orderId: row.id, conversationId: 1, act: refund(900) };
  assert.equal((await wishAs(id, wish)).state, "proposed");
  const waiting = page.locator(".act-row", { hasText: "Waits for approval" });
  await waiting.getByRole("button", { name: "Approve" }).focus();
  await keys("Enter");
  await becomes(async () => (await newest()).state, "done", "what was approved is done");
  await page.evaluate(() => (location.hash = "#/inbox/all/1"));
  await page.locator(".activity", { hasText: /Jonas Weber.*asks for approval.*€9\.00/ }).waitFor();
  await page.locator(".activity", { hasText: /Approved by .*Mira Lindqvist/ }).waitFor();
  await page.locator(".activity", { hasText: /Done in the shop, .*Mira Lindqvist/ }).waitFor();
});

test("a wish is declined with a reason that can be read", async () => {
  const jonas = (await host.ask("agents.list")).find(({ name }) => name === "Jonas Weber");
  const row = await paid(1);
  await wishAs(jonas.id, { uid: "browser-refund-2", orderId: row.id, act: refund(901) });
  const waiting = page.locator(".act-row", { hasText: "€9.01" });
  await waiting.getByRole("button", { name: "Decline" }).click();
  await waiting.locator(".act-decline input").fill("Ask for a photo first");
  await keys("Enter");
  await page.locator(".act-row", { hasText: /An owner declined: .*Ask for a photo first/ }).waitFor();
  assert.equal((await newest()).state, "declined");
});

test("what nobody can tell asks the person who has looked", async () => {
  const row = await paid(2);
  shop.say("lose");
  const wish = { uid: "browser-mail-1", orderId: row.id, act: { kind: "resend_confirmation" } };
  await host.ask("storefronts.propose_act", wish);
  await becomes(async () => (await newest()).state, "unknown", "a letter leaves nothing to look for");
  const unclear = page.locator(".act-row", { hasText: "Look into the shop" });
  await unclear.getByRole("button", { name: "What happened?" }).focus();
  await keys("Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.getByText("It was done", { exact: true }).waitFor();
  assert.deepEqual(await findings(page), []);
  await dialog.locator("input[type=radio]").first().focus();
  await keys("Space", "Control+Enter");
  await dialog.waitFor({ state: "detached" });
  assert.equal((await newest()).state, "done");
});

test("a note is taken back in the shop, and what stays is said before", async () => {
  const row = await paid(3);
  const act = { kind: "add_note", text: "Calls on Friday", isPublic: false };
  await host.ask("storefronts.propose_act", { uid: "browser-note-1", orderId: row.id, act });
  await becomes(async () => (await newest()).state, "done", "the note is written");
  await find(row.number);
  const written = page.locator(".act-row", { hasText: `Note on order` }).first();
  await written.getByRole("button", { name: "Undo in the shop" }).focus();
  await keys("Enter");
  await becomes(async () => (await newest()).undoes !== null && (await newest()).state, "done", "it is gone");
  await page.locator(".act-row", { hasText: /Undo: .*Note on order/ }).waitFor();
  assert.deepEqual(await findings(page), []);
  // What stays is said before it is done.
  await page.locator(".act-found button").focus();
  await keys("Enter");
  await page.locator("[role=menuitem]", { hasText: "Refund" }).click();
  await page.locator(".deed-dialog", { hasText: "This cannot be taken back from here." }).waitFor();
  assert.deepEqual(await findings(page), []);
  await keys("Escape");
});
