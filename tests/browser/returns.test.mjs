// Returns, by keyboard: begun beside a conversation, let through, received by number, inspected and paid back in the shop.

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
let order;
let letters;
let conversation;
let started;

before(async () => {
  [host, browser, shop] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startWooCommerce(12),
  ]);
  await host.ask("settings.set", { changes: { undoSendSeconds: 0, isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  const { id } = await host.ask("storefronts.add_store", accessTo(shop));
  await host.ask("storefronts.switch_act", { storeId: id, kind: "refund", isOn: true });
  const orders = async () => (await host.ask("storefronts.find_orders", { query: "", limit: 50 })).orders;
  await becomes(async () => (await orders()).length, 12, "the orders arrive");
  order = await paid(await orders());
  letters = await mkdtemp(join(tmpdir(), "comptoir-letters-"));
  await writeFile(join(letters, "one.eml"), letter());
  await host.ask("inbox.import", { kind: "eml", path: letters });
  const { conversations } = await host.ask("inbox.of_order", { id: order.id });
  conversation = conversations.find(({ subject }) => subject === `Order ${order.number}`).id;
  page = await openWindow(browser, host, { bypassCSP: true });
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  await shop?.stop();
  if (letters) await rm(letters, { recursive: true, force: true });
});

/** The only order of its customer, paid by card, so that the shop pays it back by itself. */
async function paid(rows) {
  for (const row of rows) {
    if (!row.email || rows.filter(({ email }) => email === row.email).length > 1) continue;
    const { order: whole } = await host.ask("storefronts.order", { id: row.id });
    if (whole.payments[0]?.gateway === "stripe" && row.refunded.minor === 0) return row;
  }
  throw new Error("no order was paid by card");
}

function letter() {
  return [
    `From: ${order.name} <${order.email}>`,
    "To: <hej@nordlicht.example>",
    `Subject: Order ${order.number}`,
    "Message-ID: <back@post.example>",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "",
    `Order ${order.number} came today, and it is too small. I would like my money back.`,
    "",
  ].join("\r\n");
}

const keys = async (...names) => {
  for (const name of names) await page.keyboard.press(name);
};
const rows = async () => (await host.ask("returns.list", {})).rows;
const state = async () => (await host.ask("returns.show", { id: started })).row.state;
const focused = (selector) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

test("a return is begun in three keys, with the reason that the letter gives", async () => {
  await page.evaluate((id) => (location.hash = `#/inbox/all/${id}`), conversation);
  await page.locator(`.order-card[data-order="${order.id}"]`).waitFor();
  await keys("b");
  const dialog = page.locator(".deed-dialog");
  await dialog.locator(".start-line").first().waitFor();
  assert.deepEqual(await findings(page), []);
  await focused(".start-count input");
  if ((await dialog.locator('[data-chosen="true"]').count()) === 0) await keys("ArrowUp");
  await dialog.locator(".start-why select").first().waitFor();
  assert.equal(await dialog.locator(".start-why select").first().inputValue(), "too_small");
  await keys("Control+Enter", "Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.locator(".return-head").waitFor();
  const all = await rows();
  assert.equal(all.length, 1, "two presses are one return");
  started = all[0].id;
  assert.equal(all[0].conversationId, conversation);
  assert.equal(all[0].state, "requested");
});

test("the key of the next sensible move leads to the parcel", async () => {
  await page.locator(".return-head button", { hasText: "Approve" }).waitFor();
  assert.deepEqual(await findings(page), []);
  await keys("Control+Enter");
  await becomes(state, "approved");
  await page.locator(".return-head button", { hasText: "Await the parcel" }).waitFor();
  await keys("Control+Enter");
  await becomes(state, "awaiting_parcel");
});

test("parcels are taken in by their numbers, and what is wrong with a number is said", async () => {
  const { number } = (await rows())[0];
  await keys("Shift+T");
  await focused(".deed-dialog textarea");
  await page.keyboard.type(`${number.toLowerCase()}\nR-9999\n`);
  await keys("Control+Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.getByText("1 parcel received").waitFor();
  await dialog.locator(".received-trouble", { hasText: "R-9999" }).waitFor();
  assert.deepEqual(await findings(page), []);
  await keys("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.equal(await state(), "received");
});

test("letters grade each article, and nothing is paid before the last of them", async () => {
  const decide = page.locator(".return-head button", { hasText: "Refund" });
  await decide.waitFor();
  assert.ok(await decide.isDisabled(), "an article without a grade holds the money back");
  const groups = page.locator(".grades");
  const { items } = await host.ask("returns.show", { id: started });
  assert.equal(await groups.count(), items.length);
  await groups.first().locator('[tabindex="0"]').focus();
  for (let at = 0; at < items.length; at += 1) {
    await keys("a");
    await becomes(
      async () => (await host.ask("returns.show", { id: started })).items.filter(({ grade }) => grade).length,
      at + 1,
    );
  }
  await page.locator(".return-items").getByText("Back on the shelf").first().waitFor();
  assert.equal(await state(), "inspecting");
  assert.deepEqual(await findings(page), []);
});

test("the decision pays once, and the case says that the shop did it", async () => {
  const { sums } = await host.ask("returns.show", { id: started });
  await page.locator(".return-head button:enabled", { hasText: "Refund" }).waitFor();
  await keys("Control+Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.locator(".return-sums").waitFor();
  assert.deepEqual(await findings(page), []);
  await keys("Control+Enter", "Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await becomes(state, "settled", "the shop has paid");
  await page.locator('.return-effect[data-state="confirmed"]', { hasText: "Done" }).waitFor();
  const refunded = async () => (await host.ask("storefronts.order", { id: order.id })).row.refunded;
  await becomes(refunded, sums.refund, "the order is read again");
  await page.locator(".return-history", { hasText: "Settled" }).waitFor();
  assert.deepEqual(await findings(page), []);
});

test("the list, the board and the deadlines show the case, and a menu moves it", async () => {
  const { orders } = await host.ask("storefronts.find_orders", { query: "", limit: 50 });
  const other = orders.find(({ id, refunded }) => id !== order.id && refunded.minor === 0);
  const { lines } = await host.ask("returns.options", { orderId: other.id });
  const line = lines.find(({ available }) => available > 0).line;
  const { row } = await host.ask("returns.start", {
    uid: "browser-return-2",
    orderId: other.id,
    track: "withdrawal",
    lines: [{ line, quantity: 1, reason: "changed_mind" }],
  });
  await keys("Escape", "g", "t");
  await page.locator(`#return-${row.id}`).waitFor();
  assert.deepEqual(await findings(page), []);
  await page.locator(".sidebar-item", { hasText: "Returns" }).getByText("1").waitFor();
  await page.getByRole("button", { name: "Deadlines" }).click();
  await page.locator(".due-row", { hasText: row.number }).first().waitFor();
  assert.deepEqual(await findings(page), []);
  await page.getByRole("button", { name: "Board" }).click();
  // The law lets a withdrawal through; nobody has to.
  const card = page.locator('.board-column[data-group="approved"] .board-card', { hasText: row.number });
  await card.locator(".board-card-open").focus();
  assert.deepEqual(await findings(page), []);
  await keys("v");
  await page.getByRole("option", { name: "Await the parcel", exact: true }).waitFor();
  await keys("Enter");
  await page.locator('.board-column[data-group="under_way"] .board-card', { hasText: row.number }).waitFor();
});

test("in Arabic the page and the case have names for everything", async () => {
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "ar" });
  await page.waitForFunction(() => document.documentElement.dir === "rtl");
  await page.locator(".board-card").first().waitFor();
  assert.deepEqual(await findings(page), []);
  await page.evaluate((id) => (location.hash = `#/returns/${id}`), started);
  await page.locator(".return-steps").waitFor();
  assert.deepEqual(await findings(page), []);
});
