// The facts of returns: what the sample shop's figures open, the same as a table, in Arabic, and without any return.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.evaluate(() => (location.hash = "#/returns"));
  await page.getByRole("button", { name: "Facts", exact: true }).click();
  await page.locator(".facts-figure").first().waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
});

const card = (title) => page.getByRole("region", { name: title });
const back = () => page.getByRole("button", { name: "Back to the facts" }).click();

test("the figures are those that the desk counts, and nothing is found wrong with the page", async () => {
  assert.deepEqual(await findings(page), []);
  const { figures, reasons } = await host.ask("returns.facts", {});
  assert.ok(figures.cases > 10, "the sample shop has returns");
  const { part, of } = figures.rate;
  const rate = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(part / of);
  await page.locator(".facts-figure-value", { hasText: rate }).first().waitFor();
  const bars = card("Why do goods come back?").locator("button.chart-bar");
  await becomes(() => bars.count(), reasons.length);
});

test("a bar opens the returns behind it by keyboard, and the way back leads to the facts", async () => {
  const { reasons } = await host.ask("returns.facts", {});
  const request = { of: { kind: "reason", reason: reasons[0].reason } };
  const { total, rows } = await host.ask("returns.facts_cases", request);
  const bar = card("Why do goods come back?").locator("button.chart-bar").first();
  await bar.focus();
  await page.keyboard.press("Enter");
  const cases = page.locator(".facts-case");
  await becomes(() => cases.count(), Math.min(total, 50));
  assert.match(await cases.first().textContent(), new RegExp(rows[0].number));
  assert.deepEqual(await findings(page), []);
  await becomes(() => page.evaluate(() => document.activeElement?.className), "facts-cases-title");
  await back();
  await page.locator(".facts-figure").first().waitFor();
});

test("a chart is a table on demand, with the same numbers", async () => {
  const months = card("How much of each month comes back?");
  await months.getByRole("button", { name: "Show as a table" }).click();
  const { cohorts } = await host.ask("returns.facts", {});
  await becomes(() => months.locator("tbody tr").count(), cohorts.length);
  const last = await months.locator("tbody tr").last().textContent();
  assert.match(last, /can still grow/);
  assert.deepEqual(await findings(page), []);
  await months.getByRole("button", { name: "Show as a chart" }).click();
  await months.locator(".chart-column").first().waitFor();
});

test("another period is counted, and one that ends before it begins says so", async () => {
  await page.getByLabel("Period", { exact: true }).selectOption("custom");
  await page.getByLabel("First day").fill("2019-01-01");
  await page.getByLabel("Last day").fill("2019-02-01");
  await page.getByText("Nothing was measured in this period.").waitFor();
  await page.getByLabel("Last day").fill("2018-02-01");
  await page.getByText("The last day lies before the first one").waitFor();
  await page.getByLabel("Period", { exact: true }).selectOption("year");
  await page.locator(".chart-card").first().waitFor();
});

test("in Arabic the bars begin at the right and the digits are the reader's", async () => {
  await host.ask("agents.update_me", { locale: "ar" });
  await page.waitForFunction(() => document.documentElement.dir === "rtl");
  const bar = page.locator("button.chart-bar").first();
  await page.getByText("القطع العائدة").first().waitFor();
  const fromRight = () =>
    bar.evaluate((row) => {
      const right = (selector) => row.querySelector(selector).getBoundingClientRect().right;
      return Math.round(right("svg") - right(".chart-fill"));
    });
  await becomes(fromRight, 0, "the bar begins where the drawing does");
  assert.deepEqual(await findings(page), []);
  await host.ask("agents.update_me", { locale: "en" });
  // The page is put together anew in the other language: until it stands nobody hears where one goes.
  await page.getByText("Pieces that came back").waitFor();
});

test("somebody is looked at first, with a reason, and it is taken back", async () => {
  const { rows } = await host.ask("returns.list", {});
  const row = rows.find(({ customerId }) => customerId !== null);
  await page.evaluate((id) => (location.hash = `#/customers/${id}`), row.customerId);
  await page.getByRole("button", { name: "Look at returns first…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why").fill("Three parcels came back empty");
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByText("Three parcels came back empty").waitFor();
  const hold = async () => (await host.ask("returns.signals", { customerId: row.customerId })).hold?.reason;
  await becomes(hold, "Three parcels came back empty");
  await page.keyboard.press("Control+z");
  await becomes(hold, undefined);
  await page.getByRole("button", { name: "Look at returns first…" }).waitFor();
});

test("a desk without returns says what will be here", async () => {
  await host.ask("settings.set", { changes: { isWelcomed: true } });
  await host.ask("sample.remove", {});
  await page.evaluate(() => (location.hash = "#/returns"));
  await page.getByText("As soon as there is a return").waitFor();
});
