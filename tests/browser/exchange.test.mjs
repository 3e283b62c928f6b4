// An exchange in the window: picked out of the shop's goods, its difference seen before it is decided, paid by a link.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { accessTo, startWooCommerce } from "./doubles.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let shop;
let page;
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
  for (const kind of ["refund", "duplicate"])
    await host.ask("storefronts.switch_act", { storeId: id, kind, isOn: true });
  const orders = async () => (await host.ask("storefronts.find_orders", { query: "", limit: 50 })).orders;
  await becomes(async () => (await orders()).length, 12, "the orders arrive");
  const goods = async () =>
    (await host.ask("storefronts.find_products", { query: "jumper" })).products.length;
  await becomes(goods, 1, "the goods arrive");
  started = await inspected(await orders());
  page = await openWindow(browser, host, { bypassCSP: true });
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  await shop?.stop();
});

/** A case whose only piece is as new and cost less than the jumper. */
async function inspected(rows) {
  for (const { id, payment, refunded } of rows) {
    const { lines } = await host.ask("returns.options", { orderId: id });
    const line = lines.find(({ available, value }) => available > 0 && value.minor < 5900);
    if (!line || payment !== "paid" || refunded.minor > 0) continue;
    const { row, items } = await host.ask("returns.start", {
      uid: "browser-exchange",
      orderId: id,
      track: "voluntary",
      lines: [{ line: line.line, quantity: 1, reason: "too_small" }],
    });
    await host.ask("returns.approve", { id: row.id });
    await host.ask("returns.receive", { numbers: [row.number] });
    await host.ask("returns.grade", { id: items[0].id, grade: "a" });
    return row.id;
  }
  throw new Error("no order fits");
}

const show = () => host.ask("returns.show", { id: started });
/** Amounts stand between marks of direction. */
const pays = (minor) => new RegExp(`The customer pays .?€${(minor / 100).toFixed(2).replace(".", "\\.")}`);

test("goods are picked with stock, price and what they cost more", async () => {
  await page.evaluate((id) => (location.hash = `#/returns/${id}`), started);
  await page.locator(".return-outcome").click();
  await page.getByRole("option", { name: "Other article", exact: true }).click();
  const dialog = page.locator(".deed-dialog");
  await dialog.getByRole("searchbox").fill("jumper");
  const row = dialog.locator(".swap-row", { hasText: "S ·" }).first();
  const { value } = (await show()).items[0];
  await row.getByText(pays(5900 - value.minor)).waitFor();
  await row.getByRole("radio").check();
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  assert.equal((await show()).sums.due.minor, 5900 - value.minor);
});

test("the difference is seen before it is decided, and the customer pays it by the shop's link", async () => {
  const { due } = (await show()).sums;
  await page.keyboard.press("Control+Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.getByText(pays(due.minor)).waitFor();
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await becomes(async () => (await show()).row.awaitsPayment, true, "the shop has made the order");
  const { link } = (await show()).effects[0];
  await page.locator(".return-link", { hasText: link }).waitFor();
  await page.locator('.return-effect[data-state="waiting"]', { hasText: "Waits for payment" }).waitFor();
  assert.deepEqual(await findings(page), []);
});
