// A customer's own page: what they bought, by keyboard, and with a shop that falls silent.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { accessTo, startWooCommerce } from "./doubles.mjs";

let sample;
let browser;
let page;

before(async () => {
  [sample, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await sample?.stop();
});

const record = () => page.locator(".customer-record");
const card = () => record().locator(".order-card");
const rows = () => record().locator(".order-row");
const drawer = () => page.locator(".order-drawer");
const shown = (number) => (/^\d+$/.test(number) ? `#${number}` : number);

/** Somebody of the sample whose orders do not all fit at first. */
async function regular() {
  const { rows: people } = await sample.ask("customers.list", { limit: 200 });
  for (const { id } of people) {
    const of = await sample.ask("storefronts.orders_of", { customerId: id });
    if (of.orders.length > 4) return { id, of };
  }
  throw new Error("nobody orders often");
}

async function openCustomer(host, id, locale = "en", options = {}) {
  await host.ask("agents.update_me", { locale, name: "Bo Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.evaluate((place) => (location.hash = place), `#/customers/${id}`);
  await record().waitFor();
}

/** Tabs on until a place has the keyboard. */
async function tabTo(place) {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${place}`);
}

test("the newest order stands whole, the others in rows, all of them by keyboard", async () => {
  const { id, of } = await regular();
  await openCustomer(sample, id);
  const newest = of.orders[0];
  await card().locator(".order-lines").waitFor();
  await record()
    .locator(".record-facts", { hasText: new RegExp(`${of.total}.? orders`) })
    .waitFor();
  assert.deepEqual(await findings(page, ".customers-page"), []);

  const title = card().getByRole("button", { name: shown(newest.number) });
  await record().locator(".customer-edit").focus();
  await tabTo(title);
  await page.keyboard.press("Enter");
  await drawer()
    .getByRole("heading", { name: shown(newest.number) })
    .waitFor();
  await page.keyboard.press("Escape");
  await drawer().waitFor({ state: "detached" });
  await becomes(() => title.evaluate((element) => element === document.activeElement), true);

  const more = record().getByRole("button", { name: /more order/ });
  await tabTo(more);
  await page.keyboard.press("Enter");
  await becomes(() => rows().count(), of.orders.length - 1);
  const hasKeyboard = (place) => place.evaluate((element) => element === document.activeElement);
  await becomes(() => hasKeyboard(rows().nth(3)), true, "the first that was brought has the keyboard");
  const last = of.orders.at(-1);
  if (!(await hasKeyboard(rows().last()))) await tabTo(rows().last());
  await page.keyboard.press("Enter");
  await drawer()
    .getByRole("heading", { name: shown(last.number) })
    .waitFor();
});

test("nothing there goes into a letter, because there is none", async () => {
  const { id } = await regular();
  await openCustomer(sample, id);
  await card().getByRole("button", { name: "More for this order" }).click();
  await page.getByRole("option", { name: "Copy the order number" }).waitFor();
  assert.equal(await page.getByRole("option", { name: /Insert/ }).count(), 0);
});

test("an order that is somebody else's leaves the page, and comes back with Ctrl-Z", async () => {
  const { id, of } = await regular();
  const [newest, next] = of.orders.map((row) => shown(row.number));
  await openCustomer(sample, id);
  await card().getByRole("button", { name: newest }).waitFor();
  await card().getByRole("button", { name: "More for this order" }).click();
  await page.getByRole("option", { name: "Not this customer’s" }).click();
  await card().getByRole("button", { name: next }).waitFor();
  await page.keyboard.press("Control+z");
  await card().getByRole("button", { name: newest }).waitFor();
});

test("an Arabic agent has them from right to left, and a narrow window is not left sideways", async () => {
  const { id } = await regular();
  await openCustomer(sample, id, "ar", { width: 320 });
  await card().locator(".order-lines").waitFor();
  assert.equal(await card().evaluate((element) => getComputedStyle(element).direction), "rtl");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(await findings(page, ".customers-page"), []);
});

test("without a shop the page leads to where one is connected", async () => {
  const host = await startHost({ hasSample: false });
  try {
    await host.ask("settings.set", { changes: { isWelcomed: true } });
    const { customer } = await host.ask("customers.add", { name: "Ada" });
    await openCustomer(host, customer.id);
    const link = record().getByRole("link", { name: "Connect a shop" });
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), "#/settings/shops");
  } finally {
    await page.context().close();
    await host.stop();
  }
});

test("a shop that falls silent is never told as no orders", async () => {
  const [host, shop] = await Promise.all([startHost({ hasSample: false }), startWooCommerce(40)]);
  let isUp = true;
  try {
    await host.ask("storefronts.add_store", accessTo(shop));
    await host.ask("storefronts.sync", {});
    const { orders } = await host.ask("storefronts.find_orders", { query: "" });
    const order = orders.find((each) => each.email);
    const add = async (name, address) => (await host.ask("customers.add", { name, address })).customer.id;
    const known = await add("Ada", order.email);
    const nobody = await add("Nobody", "nobody@nowhere.example");
    await openCustomer(host, nobody);
    await record().getByText("Nothing was ordered").waitFor();

    await shop.stop();
    isUp = false;
    await host.ask("storefronts.sync", {}).catch(() => undefined);
    await becomes(async () => (await host.ask("storefronts.stores"))[0].problemCode !== null, true);
    await record().getByText("There may be orders: not every shop could be read.").waitFor();
    assert.equal(await record().getByText("Nothing was ordered").count(), 0);

    await page.evaluate((place) => (location.hash = place), `#/customers/${known}`);
    await record().locator(".order-trouble", { hasText: "Nordlicht" }).waitFor();
    await record()
      .getByRole("button", { name: shown(order.number) })
      .waitFor();
  } finally {
    await page.context().close();
    await host.stop();
    if (isUp) await shop.stop();
  }
});
