// Four returns from their beginning to their end, by keyboard, with the policy of an EU shop: a wrong size is exchanged, what
// came damaged is paid back, a withdrawal keeps its deadline, and a parcel that never comes is decided all the same.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let orders;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  const { defaults } = await host.ask("returns.policy", {});
  const { policy } = defaults.find(({ kind }) => kind === "eu_shop");
  await host.ask("returns.save_policy", { policy, basedOn: 0 });
  orders = await returnable(4);
  page = await openWindow(browser, host);
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

/** Orders of which everything may still come back; the third one may still be withdrawn from. */
async function returnable(count) {
  const { orders: rows } = await host.ask("storefronts.find_orders", { query: "", limit: 100 });
  const found = [];
  for (const row of rows) {
    const { lines, before } = await host.ask("returns.options", { orderId: row.id });
    const isWhole = before.length === 0 && lines.some(({ available }) => available > 0);
    if (!isWhole || row.refunded.minor > 0) continue;
    const asked = { track: "withdrawal", reason: "changed_mind" };
    const tried = await host.ask("returns.try_policy", { orderId: row.id, asked });
    found.push({ ...row, isInTime: tried.every(({ decision }) => decision.eligible === "yes") });
  }
  const inTime = found.find(({ isInTime }) => isInTime);
  assert.ok(inTime, "an order of the sample may be withdrawn from");
  const others = found.filter((row) => row !== inTime);
  return [...others.slice(0, 2), inTime, ...others.slice(2)].slice(0, count);
}

const keys = async (...names) => {
  for (const name of names) await page.keyboard.press(name);
};
const shown = async (id) => host.ask("returns.show", { id });
const state = (id) => async () => (await shown(id)).row.state;
const first = (name) => page.locator(".return-head button:enabled", { hasText: name });

/** Begins a return of an order on the page of all returns, and answers its id. */
async function begin(order, { track, reason, outcome }) {
  await page.evaluate(() => (location.hash = "#/returns"));
  await page.locator(".returns-page").waitFor();
  const known = new Set((await host.ask("returns.list", {})).rows.map(({ id }) => id));
  await keys("b");
  await page.getByRole("dialog").waitFor();
  const number = order.number.replace("#", "");
  await page.keyboard.type(number);
  await page.locator(".return-picker [role=option]").first().filter({ hasText: number }).waitFor();
  await keys("Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.locator(".start-count input").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches(".start-count input"));
  if ((await dialog.locator('[data-chosen="true"]').count()) === 0) await keys("ArrowUp");
  await dialog.getByLabel("Under which right").selectOption(track);
  await dialog
    .getByLabel(/^Reason for/u)
    .first()
    .selectOption(reason);
  if (track !== "withdrawal")
    await dialog
      .getByLabel(/^What the customer wants for/u)
      .first()
      .selectOption(outcome);
  await keys("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.locator(".return-head").waitFor();
  const { rows } = await host.ask("returns.list", {});
  return rows.find(({ id }) => !known.has(id)).id;
}

/** Lets it through where the policy has not: as it says, or as goodwill for the sample's old orders. */
async function letThrough(id) {
  if ((await state(id)()) === "needs_info") {
    // The policy has asked for a photo; the customer has none, and says so.
    await first("Customer has answered").waitFor();
    await keys("Control+Enter");
    await becomes(state(id), "requested");
    await first("Approve").waitFor();
  }
  if ((await state(id)()) !== "requested") return;
  const judged = await host.ask("returns.judge", { id });
  if (judged.every(({ decision }) => decision.eligible !== "no")) {
    await keys("Control+Enter");
    return;
  }
  await keys("v");
  await page.getByRole("option", { name: "Approve as goodwill" }).click();
  const dialog = page.locator(".deed-dialog");
  await dialog.waitFor();
  await page.keyboard.type("A regular of ours");
  await keys("Control+Enter");
  await dialog.waitFor({ state: "detached" });
}

/** Awaits and takes in the parcel, and grades everything in it. */
async function comeBack(id, grade) {
  await first("Await the parcel").waitFor();
  await keys("Control+Enter");
  await becomes(state(id), "awaiting_parcel");
  await first("Parcel is here").waitFor();
  await keys("Control+Enter");
  await becomes(state(id), "received");
  const groups = page.locator(".grades");
  await groups.first().locator('[tabindex="0"]').focus();
  const { items } = await shown(id);
  for (let at = 0; at < items.length; at += 1) {
    await keys(grade);
    await becomes(async () => (await shown(id)).items.filter((item) => item.grade).length, at + 1);
  }
}

/** Decides, and says of what the sample's shop cannot do that it is done by hand. */
async function settle(id) {
  await page.locator(".return-head .button-filled:enabled").waitFor();
  await keys("Control+Enter");
  const dialog = page.locator(".deed-dialog");
  await dialog.locator(".return-sums").waitFor();
  await keys("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await becomes(async () => ["decided", "settled"].includes(await state(id)()), true);
  // What was paid by hand leaves its pieces to be counted by hand.
  const manual = async () => (await shown(id)).effects.filter(({ state: how }) => how === "manual");
  for (let open = await manual(); open.length > 0; open = await manual()) {
    await page.getByRole("button", { name: "Done by hand" }).first().click();
    const isSaid = async () => (await manual()).every(({ uid }) => uid !== open[0].uid);
    await becomes(isSaid, true);
  }
  await becomes(state(id), "settled");
}

test("a wrong size is exchanged", async () => {
  const id = await begin(orders[0], { track: "voluntary", reason: "too_small", outcome: "exchange" });
  await letThrough(id);
  await becomes(state(id), "approved");
  await comeBack(id, "a");
  await settle(id);
  const { effects, sums } = await shown(id);
  assert.deepEqual([effects.some(({ kind }) => kind === "exchange"), sums.refund.minor], [true, 0]);
});

test("what came damaged waits for a person and costs the customer nothing", async () => {
  const id = await begin(orders[1], {
    track: "transport_damage",
    reason: "damaged_in_transit",
    outcome: "refund",
  });
  const judged = await host.ask("returns.judge", { id });
  assert.ok(judged.every(({ decision }) => decision.fee.minor === 0 && decision.label === "shop"));
  assert.ok(judged.every(({ decision }) => decision.needsReview));
  await letThrough(id);
  await becomes(state(id), "approved");
  await comeBack(id, "d");
  await settle(id);
  const { sums, effects } = await shown(id);
  assert.ok(sums.refund.minor > 0);
  assert.ok(effects.some(({ kind }) => kind === "refund"));
});

test("a withdrawal says until when goods and money go back, and keeps that to its end", async () => {
  const id = await begin(orders[2], { track: "withdrawal", reason: "changed_mind", outcome: "refund" });
  const { row } = await shown(id);
  assert.ok(row.repayBy !== null && row.goodsBy !== null);
  await page.locator(".return-deadline").first().waitFor();
  await letThrough(id);
  await becomes(state(id), "approved");
  await comeBack(id, "a");
  await settle(id);
  const done = await shown(id);
  assert.ok(done.sums.refund.minor > 0 && done.row.changedAt < row.repayBy, "paid within the fortnight");
});

test("a parcel that is lost on its way back is decided all the same", async () => {
  const id = await begin(orders[3], { track: "voluntary", reason: "wrong_item", outcome: "refund" });
  await letThrough(id);
  await becomes(state(id), "approved");
  await first("Await the parcel").waitFor();
  await keys("Control+Enter");
  await becomes(state(id), "awaiting_parcel");
  await first("Parcel is here").waitFor();
  await keys("v");
  await page.getByRole("option", { name: "Enter the parcel" }).click();
  const dialog = page.locator(".deed-dialog");
  await dialog.locator("input").first().waitFor();
  await dialog.locator("input").first().fill("Postbote");
  await dialog.locator("input").nth(1).fill("LOST-1");
  await keys("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await becomes(state(id), "in_transit");
  await keys("v");
  await page.getByRole("option", { name: "Parcel is lost" }).click();
  await becomes(state(id), "lost_in_transit");
  await settle(id);
});
