// Four returns from their beginning to their end, by keyboard, with the policy of an EU shop: a wrong size is exchanged, what
// came damaged is paid back, a withdrawal keeps its deadline, and a parcel that never comes is decided all the same.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

/** Pictures that customers of the sample shop send too. */
const photo = (name) =>
  fileURLToPath(new URL(`../../src-tauri/crates/core/src/sample/files/${name}`, import.meta.url));

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

/** Orders of which everything may still come back: the second is all that its customer bought, the third may be withdrawn from. */
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
  const isOnly = ({ email }) => rows.filter((row) => row.email === email).length === 1;
  const only = found.find((row) => row !== inTime && row.email !== "" && isOnly(row));
  assert.ok(only, "somebody has bought once");
  const others = found.filter((row) => row !== inTime && row !== only);
  return [others[0], only, inTime, ...others.slice(1)].slice(0, count);
}

/** A letter of whoever bought an order, with a photo, comes in. Answers its conversation. */
async function hear({ id, email, number }, subject, text) {
  const picture = (await readFile(photo("seam.png"))).toString("base64").replace(/.{76}/gu, "$&\r\n");
  const raw = [
    `From: <${email}>`,
    "To: <hej@nordlicht.example>",
    `Subject: ${subject} ${number}`,
    "Message-ID: <torn@post.example>",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=part",
    "",
    "--part",
    "Content-Type: text/plain",
    "",
    text,
    "--part",
    'Content-Type: image/png; name="torn.png"',
    'Content-Disposition: attachment; filename="torn.png"',
    "Content-Transfer-Encoding: base64",
    "",
    picture,
    "--part--",
    "",
  ];
  const letters = await mkdtemp(join(tmpdir(), "comptoir-letters-"));
  await writeFile(join(letters, "one.eml"), raw.join("\r\n"));
  await host.ask("inbox.import", { kind: "eml", path: letters });
  await rm(letters, { recursive: true });
  const { conversations } = await host.ask("inbox.of_order", { id });
  return conversations.find((conversation) => conversation.subject === `${subject} ${number}`).id;
}

const keys = async (...names) => {
  for (const name of names) await page.keyboard.press(name);
};
const shown = async (id) => host.ask("returns.show", { id });
const state = (id) => async () => (await shown(id)).row.state;
const first = (name) => page.locator(".return-head button:enabled", { hasText: name });

/** Begins a return of an order beside its conversation, else on the page of all returns, and answers its id. */
async function begin(order, { track, reason, outcome }, conversation = null) {
  const place = conversation === null ? "#/returns" : `#/inbox/all/${conversation}`;
  await page.evaluate((hash) => (location.hash = hash), place);
  const known = new Set((await host.ask("returns.list", {})).rows.map(({ id }) => id));
  if (conversation === null) {
    await page.locator(".returns-page").waitFor();
    await keys("b");
    await page.getByRole("dialog").waitFor();
    const number = order.number.replace("#", "");
    await page.keyboard.type(number);
    await page.locator(".return-picker [role=option]").first().filter({ hasText: number }).waitFor();
    await keys("Enter");
  } else {
    await page.locator(`.order-card[data-order="${order.id}"]`).waitFor();
    await keys("b");
  }
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

test("what came damaged waits for its photo and for a person, and costs the customer nothing", async () => {
  const order = orders[1];
  const conversation = await hear(order, "Damaged", `Order ${order.number} came damaged, see the photo.`);
  const id = await begin(
    order,
    { track: "transport_damage", reason: "damaged_in_transit", outcome: "refund" },
    conversation,
  );
  const begun = await shown(id);
  assert.deepEqual([begun.row.orderId, begun.row.conversationId], [order.id, conversation]);
  assert.equal(begun.row.state, "needs_info", "the policy asks for a photo");
  const judged = await host.ask("returns.judge", { id });
  assert.ok(judged.every(({ decision }) => decision.fee.minor === 0 && decision.label === "shop"));
  assert.ok(judged.every(({ decision }) => decision.needsReview));

  // What the customer sent is at hand, and what the shop took of it itself comes from a file.
  const offered = page.locator(".return-offered", { hasText: "torn.png" });
  await offered.getByRole("button", { name: "Add", exact: true }).click();
  await becomes(state(id), "requested", "the photo is the answer");
  await page.locator(".return-files input[type=file]").setInputFiles(photo("zip.png"));
  for (const name of ["torn.png", "zip.png"]) {
    const picture = page.getByRole("button", { name: new RegExp(`^Show .*${name}`, "u") }).locator("img");
    await becomes(() => picture.evaluate((img) => img.naturalWidth > 100), true, `${name} is drawn`);
  }
  await offered.waitFor({ state: "detached" });
  const { files } = await host.ask("returns.files", { id });
  assert.deepEqual(
    files.map(({ name, kind, attachmentId }) => [name, kind, attachmentId !== null]),
    [
      ["torn.png", "photo", true],
      ["zip.png", "photo", false],
    ],
  );
  await first("Approve").waitFor();
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
