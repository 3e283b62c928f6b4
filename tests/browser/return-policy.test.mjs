// The policy of returns in the settings: begun with a ready-made one, changed by hand, tried on an order, read in Arabic.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let section;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  page = await openWindow(browser, host);
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
  await page.evaluate(() => (location.hash = "#/settings/returns"));
  section = page.locator("#settings-returns");
  await section.waitFor();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

const known = () => host.ask("returns.policy", {});
const button = (name) => section.getByRole("button", { name, exact: true });

test("nothing holds until a ready-made policy, changed by hand, is saved", async () => {
  await section.getByText("No policy is saved yet").waitFor();
  await button("Strict").click();
  const zone = section.locator(".policy-zone").first();
  await zone.getByRole("button", { name: "Unopened" }).click();
  await zone.getByLabel("Days after delivery; empty for no limit").fill("21");
  await zone.getByLabel("Percent", { exact: true }).fill("7.5");
  await section.getByText("until 21 days after delivery").waitFor();
  assert.equal((await known()).shown.version, 0, "the draft is not the policy yet");

  await button("Save as a new version").click();
  // The number stands in isolates, as every value in a text.
  await section.getByText(/^Version \P{L}+ for all orders$/u).waitFor();
  const { policy } = await known();
  const verdict = policy.zones[0].rules.find((rule) => rule.id === "unopened").verdict;
  assert.deepEqual([verdict.window.days, verdict.fee], [21, { kind: "percent", basisPoints: 750 }]);
});

test("rules change their order, and a change is discarded", async () => {
  const zone = section.locator(".policy-zone").first();
  const names = async () => (await zone.locator(".policy-rule-name").allTextContents()).slice(0, 2);
  const before = await names();
  await zone.getByRole("button", { name: "Ask this rule later" }).first().click();
  await becomes(names, [...before].reverse());
  await button("Discard changes").click();
  await becomes(names, before);
});

test("the policy is tried on an order and says why, to the agent and to the customer", async () => {
  const { orders } = await host.ask("storefronts.find_orders", { query: "" });
  await section.getByLabel("Number of the order").fill(orders[0].number);
  await button("Decide").click();
  const tried = section.locator(".policy-tried").first();
  await tried.waitFor();
  const said = await tried.locator("p").allTextContents();
  assert.equal(said.length, 3);
  assert.ok(
    said.every((text) => text.length > 10),
    said.join("\n"),
  );
});

test("the policy is read in any language, in its own direction", async () => {
  await section.getByLabel("Language").selectOption("ar");
  const text = section.locator(".policy-text[lang=ar]");
  await text.waitFor();
  assert.equal(await text.getAttribute("dir"), "rtl");
  assert.match(await text.locator("h4").textContent(), /الإرجاع/);
});
