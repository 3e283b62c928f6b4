// All orders on one page, by keyboard, in a real browser: views of what somebody should look at, words, limits.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  await host.ask("agents.update_me", { locale: "en", name: "Bo Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.locator("[role=option]").first().waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
});

const shown = () => page.locator(".orders-item-number").allInnerTexts();
const numbersOf = (rows) => rows.map(({ number }) => `#${number}`);
const tab = (name) => page.getByRole("tab", { name });

test("g r shows the newest orders, the arrow keys what somebody should look at, and a row the whole order", async () => {
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("heading", { name: "Orders", level: 1 }).waitFor();
  const newest = await host.ask("storefronts.find_orders", { query: "", limit: 100 });
  await becomes(shown, numbersOf(newest.orders));
  assert.deepEqual(await findings(page), []);

  await tab("Newest").focus();
  for (const kind of ["late_to_send", "parcel_rests", "partly_refunded"]) {
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((wanted) => location.hash === `#/orders/${wanted}`, kind);
    const { orders, counts } = await host.ask("storefronts.health", { kind });
    await becomes(shown, numbersOf(orders));
    assert.equal(counts.find((count) => count.kind === kind).total, orders.length);
    assert.deepEqual(await findings(page), []);
  }
  const first = page.locator(".orders-item").first();
  await first.getByText("refunded").waitFor();
  const number = await first.locator(".orders-item-number").innerText();
  await first.focus();
  await page.keyboard.press("Enter");
  const drawer = page.locator(".order-drawer-dialog");
  await drawer.getByRole("heading", { name: number }).waitFor();
  await drawer.locator(".order-concerns").getByText("refunded").waitFor();
  await drawer.locator(".order-drawer-head button").last().click();
  await drawer.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.matches(".orders-item"));
});

test("a word finds orders in any view, and what is not there is said", async () => {
  const field = page.getByRole("searchbox", { name: /Number, name, email/ });
  const { orders } = await host.ask("storefronts.find_orders", { query: "", limit: 100 });
  const wanted = orders.at(-1);
  await field.fill(wanted.number);
  await becomes(async () => (await shown())[0], `#${wanted.number}`);
  await field.fill("no such order anywhere");
  await page.getByText("No order matches.").waitFor();
  await field.fill("");
  await tab("Newest").click();
  await becomes(shown, numbersOf(orders));
});

test("the days that the shop gives itself are chosen beside the view, and the count follows", async () => {
  await tab("Late to send").click();
  await page.getByRole("combobox", { name: "Late after how many working days" }).selectOption("30");
  await becomes(async () => (await host.ask("settings.get")).orderLateAfterDays, 30);
  await becomes(shown, []);
  await page.getByText("No order of the last 90 days needs a look here.").waitFor();
  await becomes(() => tab("Late to send").locator(".tab-count").count(), 0);
});
