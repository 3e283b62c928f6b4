// Lists by keyboard: filters, kept views, deeds upon several, in a real browser.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

async function openIn(locale, options = {}) {
  await host.ask("agents.update_me", { locale, name: "Bo Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await rowAt(1).waitFor();
}

const rowAt = (position) => page.locator(`[role=option][aria-posinset="${position}"]`);
const idAt = async (position) => Number((await rowAt(position).getAttribute("id")).slice(4));
const total = async () => Number(await rowAt(1).getAttribute("aria-setsize"));
const title = () => page.locator(".pane-title").innerText();
const mailbox = () => page.evaluate(() => decodeURIComponent(location.hash.split("/")[2] ?? ""));
const marks = () => page.locator(".row-marked").count();
const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const answer = (request) => host.ask("inbox.page", { sort: "waiting", limit: 200, ...request });

/** A text as it is shown: what was put into it may stand between marks of direction. */
const spoken = (text) =>
  new RegExp([...text].map((letter) => letter.replace(/[^\w\s]/g, "\\$&")).join("[\u2068\u2069]*"));
const counted = async () => (await page.locator(".bulk-count").innerText()).replace(/[\u2068\u2069]/g, "");

test("a name confirmed while the desk still puts the filter into words keeps it", async () => {
  await openIn("en");
  let answered;
  const held = new Promise((resolve) => (answered = resolve));
  await page.route("**/ask/inbox.describe_filter", async (route) => {
    await held;
    await route.continue();
  });
  await press("Shift+v");
  const name = page.getByRole("textbox", { name: "Name of the view" });
  await name.fill("Kept at once");
  await name.press("Enter");
  answered();
  await page.locator(".filter-form").waitFor({ state: "detached" });
  const kept = await host.ask("inbox.saved_views");
  assert.deepEqual(
    kept.map(({ name, text }) => [name, text]),
    [["Kept at once", "status:open"]],
  );
  await host.ask("inbox.delete_view", { id: kept[0].id });
});

test("Shift+v filters the list while it is being said how, and a name keeps the filter in the sidebar", async () => {
  await openIn("en");
  const french = await answer({ text: "status:open language:fr" });
  await press("Shift+v");
  const form = page.getByRole("dialog", { name: "Filter conversations" });
  // What the list shows now is where the filter begins.
  await becomes(
    () => form.getByRole("textbox", { name: "The filter as one line" }).inputValue(),
    "status:open",
  );
  await form.getByRole("button", { name: "Add a condition" }).click();
  const second = form.locator(".condition").nth(1);
  await second.getByRole("combobox", { name: "Property to check" }).selectOption("language");
  await second.getByRole("combobox", { name: "Value" }).selectOption("fr");
  await becomes(mailbox, "status:open language:fr");
  await becomes(total, french.total);
  await form.getByRole("textbox", { name: "Name of the view" }).fill("In French");
  await press("Enter");
  await form.waitFor({ state: "detached" });
  await becomes(title, "In French");
  const link = page.getByRole("list", { name: "Saved views" }).getByRole("link", { name: /In French/ });
  await becomes(() => link.locator(".sidebar-number").innerText(), String(french.total));
  // Taken back, it is gone from the sidebar.
  await press("Control+z");
  await link.waitFor({ state: "detached" });
});

test("a line that was pasted shows what it finds; a bad one names the word and changes nothing", async () => {
  await openIn("en");
  await press("Shift+v");
  const line = page.getByRole("textbox", { name: "The filter as one line" });
  await becomes(() => line.inputValue(), "status:open");
  const before = await mailbox();
  await line.fill("status:open colour:red");
  await press("Enter");
  await page
    .getByRole("alert")
    .filter({ hasText: spoken("“colour:red” is not a condition") })
    .waitFor();
  assert.equal(await mailbox(), before);
  await line.fill("-status:spam tag:nobody-has-this");
  await press("Enter");
  await page
    .getByRole("alert")
    .filter({ hasText: spoken("There is no tag “nobody-has-this”") })
    .waitFor();
  await press("Escape");
  await page.getByText("No conversation matches this filter.").waitFor();
  await page.getByRole("status").filter({ hasText: "There is no tag" }).waitFor();
});

test("g v finds a kept view, a channel and a language by a few letters; a view is renamed, moved and removed", async () => {
  const keep = async (name, line) => (await host.ask("inbox.save_view", { name, scope: { text: line } })).id;
  const [one, two] = [await keep("Alpha", "status:open"), await keep("Beta", "status:closed")];
  await openIn("en");
  await press("g", "v");
  const finder = page.getByRole("dialog", { name: "Go to a view" });
  await finder.getByRole("combobox").fill("bet");
  await finder.getByRole("option", { name: /Beta/ }).waitFor();
  await press("Enter");
  await becomes(mailbox, `saved-${two}`);
  await page.getByRole("button", { name: "More about this view" }).click();
  await page.getByRole("option", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name of the view" }).fill("Gamma");
  await press("Enter");
  await becomes(title, "Gamma");
  const names = async () => (await host.ask("inbox.saved_views")).map(({ name }) => name);
  await page.getByRole("button", { name: "More about this view" }).click();
  await page.getByRole("option", { name: "Move up" }).click();
  await becomes(names, ["Gamma", "Alpha"]);
  await page.getByRole("button", { name: "More about this view" }).click();
  await page.getByRole("option", { name: "Remove the view" }).click();
  await becomes(names, ["Alpha"]);
  await becomes(mailbox, "open");
  await press("Control+z");
  await becomes(names, ["Gamma", "Alpha"]);
  for (const id of [one, two]) await host.ask("inbox.delete_view", { id });
  await press("g", "v");
  await finder.getByRole("combobox").fill("fren");
  await finder
    .getByRole("option", { name: /French/ })
    .first()
    .waitFor();
  await press("Enter");
  await becomes(mailbox, "language-fr");
  await becomes(total, (await answer({ text: "status:open language:fr" })).total);
});

test("g o shows who has waited too long, and the shop's target decides who that is", async () => {
  await openIn("en");
  await host.ask("settings.set", { changes: { waitingTargetMinutes: 30 } });
  const { total: many } = await answer({ view: "overdue" });
  await press("g", "o");
  await becomes(title, "Overdue");
  // Somebody may cross the target while it is looked at.
  const isWhole = async () => (await total()) === (await answer({ view: "overdue" })).total;
  await becomes(isWhole, true);
  await host.ask("settings.set", { changes: { waitingTargetMinutes: 43_200 } });
  const { total: few } = await answer({ view: "overdue" });
  assert.ok(few < many, `${few} after ${many}`);
  if (few > 0) await becomes(isWhole, true);
  else await page.getByText("Nobody has waited longer than the target.").waitFor();
  await host.ask("settings.set", { changes: { waitingTargetMinutes: 240 } });
});

test("x, Shift+x and Ctrl+A mark; e closes all of them as one deed, and Ctrl-Z opens them again", async () => {
  await openIn("en");
  const before = await total();
  await press("j", "x", "j", "j", "Shift+x");
  await becomes(marks, 3);
  const ids = [await idAt(1), await idAt(2), await idAt(3)];
  await page.locator(".bulk-count", { hasText: spoken("3 selected") }).waitFor();
  assert.deepEqual(await findings(page), []);
  await press("e");
  await becomes(marks, 0);
  await becomes(total, before - 3);
  const statuses = async () => (await host.ask("inbox.rows", { ids })).map(({ status }) => status);
  await becomes(statuses, ["closed", "closed", "closed"]);
  await press("Control+z");
  await becomes(statuses, ["open", "open", "open"]);
  await becomes(total, before);
  await press("Control+a");
  await becomes(counted, `${Math.min(before, 100)} selected`);
  await press("Escape");
  await becomes(marks, 0);
  await rowAt(2).click();
  await rowAt(5).click({ modifiers: ["Shift"] });
  await becomes(marks, 4);
});

test("all of a view is more than what is loaded: one deed tags every conversation, one undo takes it off", async () => {
  await openIn("en");
  await page.evaluate(() => (location.hash = "#/inbox/all"));
  await becomes(title, "Everything");
  const all = await total();
  assert.ok(all > 100, `the sample shop has ${all} conversations`);
  await press("Control+a");
  await page.getByRole("button", { name: spoken(`Select all ${all} in this view`) }).click();
  await becomes(counted, `${all} selected`);
  await press("t");
  await page.getByRole("dialog", { name: "Tag" }).getByRole("combobox").fill("whole-view");
  await press("Enter");
  const tagged = async () => (await host.ask("inbox.page", { text: "tag:whole-view", limit: 1 })).total;
  await becomes(tagged, all);
  await press("Control+z");
  await becomes(tagged, 0);
});

for (const [locale, options] of [
  ["en", {}],
  ["ar", {}],
  ["en", { width: 320, height: 640 }],
]) {
  test(`axe finds nothing serious in the filter and the finder (${locale}, ${options.width ?? 1440})`, async () => {
    await openIn(locale, options);
    await press("Shift+v");
    await page.locator(".filter-form .condition").first().waitFor();
    assert.deepEqual(await findings(page), []);
    const width = await page
      .locator(".filter-popover")
      .evaluate((element) => element.getBoundingClientRect().width);
    assert.ok(width <= (options.width ?? 1440), `the form is ${width} wide`);
    await press("Escape");
    await page.locator(".filter-popover").waitFor({ state: "detached" });
    await press("g", "v");
    await page.locator(".view-finder [role=option]").first().waitFor();
    assert.deepEqual(await findings(page), []);
  });
}
