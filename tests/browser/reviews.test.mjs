// Reviews of a shop as conversations, by keyboard: one that waits is let through and taken back, an answer is published once.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Agent, get } from "node:https";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { accessTo, startWooCommerce } from "./doubles.mjs";

let host;
let browser;
let shop;
let agent;
let page;
let store;

before(async () => {
  [host, browser, shop] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startWooCommerce(5),
  ]);
  agent = new Agent({ ca: await readFile(shop.certificates) });
  await host.ask("settings.set", { changes: { undoSendSeconds: 0, isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  store = (await host.ask("storefronts.add_store", accessTo(shop))).id;
  page = await openWindow(browser, host, { bypassCSP: true });
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  agent?.destroy();
  await shop?.stop();
});

/** The reviews as the shop itself holds them, oldest first. */
function inShop() {
  const address = `${shop.address}/wp-json/wc/v3/products/reviews?status=all&orderby=id&order=asc&per_page=100`;
  const auth = `${shop.key}:${shop.secret}`;
  return new Promise((resolve, reject) => {
    const asked = get(address, { agent, auth }, async (response) => {
      let text = "";
      for await (const part of response) text += part;
      resolve(JSON.parse(text));
    });
    asked.on("error", reject);
  });
}
const states = async () => (await inShop()).map(({ status }) => status);

const acts = () => host.ask("storefronts.acts", { limit: 50 });
const review = () => page.locator(".message", { hasText: "Broken lid" });
const answer = () => page.getByRole("textbox", { name: "Reply" });
const button = (name) => page.locator(".elsewhere").getByRole("button", { name, exact: true });
/** What is read out for two stars; the number stands between invisible marks of direction. */
const twoStars = /^\u2068?2\u2069? of 5 stars$/;
const toast = (words) => page.locator(".toast", { hasText: words });

/** Walks with Tab until the keyboard is at what is wanted. */
async function tabTo(wanted) {
  await wanted.waitFor();
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${wanted}`);
}

async function press(name) {
  // A button that waits for the deed before it is no stop of the keyboard.
  await becomes(() => button(name).isEnabled(), true, `${name} can be pressed`);
  await tabTo(button(name));
  await page.keyboard.press("Enter");
}

/** Lets things be done with reviews, where an owner does that, and comes back to the conversation. */
async function switchOn(...names) {
  const before = await page.evaluate(() => location.hash);
  await page.evaluate(() => (location.hash = "#/settings/shops"));
  const card = page.locator(".shop-card");
  await card.getByRole("button", { name: "What may be done in this shop" }).click();
  for (const name of names) {
    const choice = card.getByRole("switch", { name });
    await card.locator(".switch", { hasText: name }).click();
    await becomes(() => choice.isChecked(), true, `${name} is on`);
  }
  await page.evaluate((place) => (location.hash = place), before);
  await review().waitFor();
}

test("a review that waits is an open conversation with its stars and its product", async () => {
  const row = page.locator("[role=option]", { hasText: "Ada Winter" });
  await row.waitFor();
  await becomes(
    () => page.locator("[role=option][aria-posinset]").count(),
    1,
    "what is published is no work",
  );
  await row.getByRole("img", { name: twoStars }).waitFor();
  await row.click();
  await review().waitFor();
  await review().getByRole("img", { name: twoStars }).waitFor();
  await review().getByText("Harbour Blend & Mint", { exact: true }).waitFor();
  await review().getByText("Waiting to be published").waitFor();
  await review().getByText("Bought here").waitFor();
  await page.locator(".elsewhere").getByText("is switched off").waitFor();
  assert.equal(await button("Publish").count(), 0, "what an owner did not allow is not offered");
  assert.deepEqual(await findings(page), []);
  assert.deepEqual(await states(), ["approved", "hold"]);
});

test("let through by keyboard it stands in the shop, and the way back takes it out of sight again", async () => {
  await switchOn("Approve and hide product reviews", "Answer product reviews");
  await press("Publish");
  await toast("Done: ").waitFor();
  await review().getByText("Published", { exact: true }).waitFor();
  assert.deepEqual(await states(), ["approved", "approved"]);
  assert.equal((await acts()).length, 1);

  await page.keyboard.press("Control+z");
  await review().getByText("Waiting to be published").waitFor();
  assert.deepEqual(await states(), ["approved", "hold"]);
});

test("what nobody has begun is taken back, and the shop hears nothing of it", async () => {
  // The longest that there is; a window that begins anew knows of it.
  await host.ask("settings.set", { changes: { undoSendSeconds: 60 } });
  await page.reload();
  await review().waitFor();
  await press("Spam");
  await toast("In a moment: ").waitFor();
  await page.keyboard.press("Control+z");
  await toast("Taken back: ").waitFor();
  assert.equal((await acts())[0].state, "withdrawn");
  assert.deepEqual(await states(), ["approved", "hold"]);
  await review().getByText("Waiting to be published").waitFor();
  await host.ask("settings.set", { changes: { undoSendSeconds: 0 } });
});

test("an answer is published once although its key is pressed twice and the shop's own answer is lost", async () => {
  shop.say("lose");
  await page.keyboard.press("r");
  await becomes(() => answer().evaluate((field) => field === document.activeElement), true);
  await page.keyboard.type("We are sorry. A new lid is on its way.");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Control+Enter");
  const ours = page.locator(".message", { hasText: "A new lid is on its way." });
  await ours.waitFor();
  const id = Number(await page.evaluate(() => /\d+$/.exec(location.hash)[0]));
  await becomes(() => answer().inputValue(), "");
  const published = (await inShop()).filter(({ review: words }) => words.includes("A new lid"));
  assert.equal(published.length, 1, "it stands in the shop once");
  assert.equal(await ours.count(), 1, "and in the conversation");
  assert.equal((await acts()).filter(({ act }) => act.kind === "reply_to_review").length, 1);
  const { drafts } = await host.ask("inbox.open", { id });
  assert.deepEqual(drafts, [], "what is out is no draft any more");
});

test("stars fill the way in which the agent reads, in the list, the head and the message", async () => {
  const ways = () =>
    page.locator(".stars").evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
  const places = [".row .stars", ".conversation-subject .stars", ".call-facts .stars"];
  await page.evaluate(() => (location.hash = `#/inbox/all/${/\d+$/.exec(location.hash)[0]}`));
  for (const [locale, way] of [
    ["ar", "rtl"],
    ["en", "ltr"],
  ]) {
    await host.ask("agents.update_me", { locale });
    await page.locator(`html[lang=${locale}]`).waitFor();
    for (const place of places) await page.locator(place).first().waitFor();
    assert.deepEqual([...new Set(await ways())], [way], locale);
  }
});
