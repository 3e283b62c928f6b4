// The policy of returns in the settings: begun with a ready-made one, changed by hand, tried on an order, read in Arabic,
// compared with the version before.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;
let section;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  page = await openWindow(browser, host, { bypassCSP: true });
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
const tab = (name) => section.getByRole("tab", { name, exact: true });
const zone = () => section.locator(".policy-zone").first();
const rule = (name) => zone().locator(".policy-rule").filter({ hasText: name });
const open = (name) => rule(name).locator(".policy-rule-name").click();

test("nothing holds until a ready-made policy, changed by hand, is saved", async () => {
  await section.getByText("No policy is saved yet").waitFor();
  await button("Strict").click();
  await open("Unopened");
  await rule("Unopened").getByLabel("Days after delivery", { exact: true }).first().fill("21");
  await rule("Unopened").getByLabel("Percent of the price").fill("7.5");
  await section.locator(".policy-text").getByText("within 21 days of delivery").first().waitFor();
  assert.equal((await known()).shown.version, 0, "the draft is not the policy yet");
  assert.deepEqual(await findings(page), []);

  await button("Save as a new version").click();
  // The number stands in isolates, as every value in a text.
  await section.getByText(/^Version \P{L}+ for all orders$/u).waitFor();
  const { policy } = await known();
  const verdict = policy.zones[0].rules.find(({ id }) => id === "unopened").verdict;
  assert.deepEqual([verdict.window.days, verdict.fee], [21, { kind: "percent", basisPoints: 750 }]);
});

test("rules change their order, what is written survives leaving the page, and is discarded", async () => {
  const names = async () => (await zone().locator(".policy-rule-name").allTextContents()).slice(0, 2);
  const before = await names();
  await zone().getByRole("button", { name: "Ask this rule later" }).first().click();
  await becomes(names, [...before].reverse());
  await page.evaluate(() => (location.hash = "#/settings/me"));
  await page.locator("#settings-me").waitFor();
  await page.evaluate(() => (location.hash = "#/settings/returns"));
  await becomes(names, [...before].reverse());
  await section.getByText("Not saved yet").waitFor();
  await button("Discard changes").click();
  await becomes(names, before);
});

test("conditions are added as sentences, and what cannot be meant is said beside its field", async () => {
  await open("Unopened");
  const of = rule("Unopened");
  const add = async (name) => {
    await of.getByRole("button", { name: "Add a condition" }).click();
    await page.getByRole("dialog").getByText(name, { exact: true }).click();
  };
  await add("Number of pieces");
  await of.getByLabel("Fewest pieces").fill("3");
  await of.getByLabel("Most pieces").fill("2");
  await of.getByText("The lower end is above the upper one.").waitFor();
  await section.getByText("One place has to be put right before saving.").waitFor();
  assert.ok(await button("Save as a new version").isDisabled());
  await of.getByLabel("Most pieces").fill("5");
  await of.getByText("The lower end is above the upper one.").waitFor({ state: "detached" });

  await add("Certain articles");
  await of.getByRole("button", { name: "Add articles" }).click();
  await page.keyboard.type("outlet");
  await page.getByText(/Tag or collection: .?outlet/u).waitFor();
  await page.keyboard.press("Enter");
  await of.locator(".policy-mark").getByText("outlet").waitFor();

  // Offers are carried by their handle, and by buttons.
  const offers = () => of.locator(".policy-offer-name").allTextContents();
  const before = await offers();
  await of
    .getByRole("button", { name: /^Offer later/u })
    .first()
    .click();
  await becomes(offers, [...before].reverse());
  const handles = of.locator(".policy-handle");
  const [one, other] = [await handles.nth(0).boundingBox(), await handles.nth(1).boundingBox()];
  await page.mouse.move(one.x + 8, one.y + 8);
  await page.mouse.down();
  await page.mouse.move(other.x + 8, other.y + 12, { steps: 4 });
  await page.mouse.up();
  await becomes(offers, before);
  await button("Save as a new version").click();
  await becomes(async () => (await known()).versions.length, 2);
  const { when } = (await known()).policy.zones[0].rules.find(({ id }) => id === "unopened");
  assert.deepEqual([when.quantityFrom, when.quantityTo, when.marks.tags], [3, 5, ["outlet"]]);
});

test("a zone has the countries that were chosen, and none that another has", async () => {
  const rest = section.locator(".policy-zone").nth(1);
  await rest.getByRole("button", { name: "Choose countries" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Find a country").fill("ger");
  assert.ok(await dialog.getByLabel(/Germany/u).isDisabled(), "the first zone has it");
  await dialog.getByLabel("Find a country").fill("switz");
  await dialog.getByLabel("Switzerland").check();
  await dialog.getByRole("button", { name: /Done/u }).click();
  await rest.getByText("Switzerland").waitFor();
});

test("versions say what changed, sentence by sentence, and an older one is begun with again", async () => {
  await button("Discard changes").click();
  await tab("Versions").click();
  await section.getByRole("button", { name: "What changed" }).first().click();
  const changes = section.locator(".policy-changes").first();
  await changes.locator("ins").getByText("outlet").waitFor();
  await section
    .getByRole("button", { name: /Begin again from version/u })
    .first()
    .click();
  await section.getByRole("button", { name: "What changed" }).nth(1).click();
  await section.getByRole("button", { name: /Begin again from version \P{L}*1/u }).click();
  await section.getByText("What your draft changes").waitFor();
  await section.locator(".policy-changes").first().locator("del").getByText("outlet").waitFor();
  await button("Discard changes").click();
});

test("the policy is tried on an order and says why, to the agent and to the customer", async () => {
  const { orders } = await host.ask("storefronts.find_orders", { query: "" });
  await tab("Try it").click();
  await button("Choose an order").click();
  const number = orders[0].number.replace("#", "");
  await page.keyboard.type(number);
  await page.locator(".return-picker [role=option]").first().filter({ hasText: number }).waitFor();
  await page.keyboard.press("Enter");
  const tried = section.locator(".policy-tried").first();
  await tried.waitFor();
  await section.getByLabel("Under which right").selectOption("withdrawal");
  await tried
    .locator(".policy-tried-line")
    .getByText(/The law decides|No rule decides/u)
    .waitFor();
  await section.getByLabel("Under which right").selectOption("voluntary");
  await section.getByLabel("Condition", { exact: true }).selectOption("unopened");
  await section.getByLabel("Asked on").fill("2030-01-01");
  await tried.getByText("May not come back").waitFor();
  assert.deepEqual(await findings(page), []);
});

test("the policy is read in any language, in its own direction, and copied for the shop's page", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tab("Text").click();
  await section.getByRole("tabpanel").getByLabel("Language").selectOption("ar");
  const text = section.locator(".policy-text[lang=ar]");
  await text.waitFor();
  assert.equal(await text.getAttribute("dir"), "rtl");
  assert.match(await text.locator("h4").textContent(), /الإرجاع/);
  await button("Copy as HTML").click();
  await becomes(
    async () => (await page.evaluate(() => navigator.clipboard.readText())).split("\n")[0],
    '<div lang="ar" dir="rtl">',
  );
});
