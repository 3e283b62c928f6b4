// Connecting shops by keyboard alone, against their doubles: wrong keys, keys that only read, a page instead of data,
// a sign-in in the browser, and what can be done with a shop afterwards.

import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startShopify, startSite, startWooCommerce } from "./doubles.mjs";

let host;
let browser;
let woo;
let shopify;
let site;
let directory;
let page;
let clicks = 0;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "comptoir-shops-"));
  // What opens links on this system: it writes down what it was asked for.
  const opener = join(directory, "xdg-open");
  await writeFile(opener, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${join(directory, "opened")}'\n`);
  await chmod(opener, 0o755);
  const env = { PATH: `${directory}${delimiter}${process.env.PATH}` };
  [host, browser, woo, shopify, site] = await Promise.all([
    startHost({ hasSample: false, env: () => env }),
    startBrowser(),
    startWooCommerce(230),
    startShopify(12, "old", "cheap"),
    startSite(),
  ]);
  await host.ask("settings.set", { changes: { isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Bo Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.exposeFunction("countClick", () => (clicks += 1));
  await page.addInitScript(() => addEventListener("pointerdown", () => window.countClick(), true));
  await goTo("#/settings/shops");
  await page.reload();
  await page.locator("#settings-shops").waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  for (const server of [woo, shopify, site]) await server?.stop();
  if (directory) await rm(directory, { recursive: true, force: true });
});

const goTo = (place) =>
  page.evaluate((place) => {
    location.hash = place;
  }, place);

/** Walks with Tab until the keyboard is at what is wanted. */
async function tabTo(wanted) {
  await wanted.waitFor();
  for (let step = 0; step < 60; step += 1) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${wanted}`);
}

async function press(name, within = dialog()) {
  await tabTo(within.getByRole("button", { name }).first());
  await page.keyboard.press("Enter");
}

/** Writes into a field, in place of what stood there. */
async function enter(label, words) {
  await tabTo(dialog().getByLabel(label, { exact: true }));
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(words);
}

/** A sentence as it stands on the page: what was put into it lies between invisible marks of direction. */
const says = (sentence) => new RegExp(sentence.replaceAll(" ", "[\\s\\u2066-\\u2069]+"));

const dialog = () => page.getByRole("dialog");
const problem = () => dialog().getByRole("alert");

async function beginByPalette() {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("connect a shop");
  await page.getByRole("option", { name: "Connect a shop", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await dialog().getByText("Where is your shop?").waitFor();
}

async function stores() {
  const list = await host.ask("storefronts.stores");
  return list.map(({ name, state, orders, way }) => ({ name, state, orders, way }));
}

test("a shop on WooCommerce is connected by keyboard, and every problem keeps what was typed", async () => {
  await beginByPalette();
  await press("WooCommerce");
  await dialog().getByText("REST API").waitFor();
  await press("Next");
  // The keyboard stands in the first field at once, and the way on says what is missing.
  await becomes(
    () =>
      dialog()
        .getByLabel("Address of the shop")
        .evaluate((field) => field === document.activeElement),
    true,
  );
  await dialog().getByText("Enter the address").waitFor();

  await enter("Address of the shop", ` ${woo.address}/wp-admin/admin.php?page=wc-settings `);
  await enter("Consumer key", woo["read only"]);
  await enter("Consumer secret", "cs_wrong");
  await press("More");
  await enter("Certificate file (only for your own servers)", woo.certificates);
  await tabTo(dialog().getByRole("switch"));
  await page.keyboard.press("Space");
  await press("Test the connection");
  await problem().getByText("does not accept the key").waitFor();
  assert.equal(await dialog().getByLabel("Address of the shop").inputValue(), woo.address);
  assert.equal(await dialog().getByLabel("Consumer key").inputValue(), woo["read only"]);

  await enter("Address of the shop", site.address);
  await press("Test the connection");
  await problem().getByText("a page instead of data").waitFor();
  assert.deepEqual(await stores(), []);

  await enter("Address of the shop", woo.address);
  await enter("Consumer secret", woo.secret);
  await press("Test the connection");
  await dialog().getByText("The key may only read").waitFor();
  await dialog().getByText(says("230 orders")).waitFor();
  assert.deepEqual(await findings(page), []);
  await enter("Name at this desk", "Nordlicht Kiel");
  await press("Connect and read");
  await dialog().getByText(says("Nordlicht Kiel is connected")).waitFor();
  await dialog().getByText("Everything is here").waitFor();
  await press("Done");
  await becomes(stores, [{ name: "Nordlicht Kiel", state: "up_to_date", orders: 230, way: "keys" }]);
  await page.locator(".shop-card").getByText("Up to date").waitFor();
  await page.locator(".sidebar").getByRole("img", { name: "Up to date" }).waitFor();
  assert.equal(clicks, 0);
});

test("cancel and Escape leave the dialogue without keeping anything", async () => {
  for (const leave of [() => press("Cancel", dialog()), () => page.keyboard.press("Escape")]) {
    await beginByPalette();
    await press("Shopify");
    await press("Next");
    await enter("Address of the shop", "nordlicht");
    await leave();
    await dialog().waitFor({ state: "detached" });
  }
  assert.equal((await stores()).length, 1);
});

test("a shop at Shopify is connected by signing in in the browser, and says what will be missing", async () => {
  await beginByPalette();
  await press("Shopify");
  await tabTo(dialog().getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await dialog().getByText("http://127.0.0.1:").waitFor();
  await press("Next");
  await enter("Address of the shop", shopify.address);
  await enter("Client ID", shopify.client);
  await enter("Secret of the app", shopify.secret);
  await press("More");
  await tabTo(dialog().getByRole("switch"));
  await page.keyboard.press("Space");
  await press("Sign in in the browser");
  await dialog().getByRole("status").getByText("Continue in your browser").waitFor();
  const opened = async () => {
    const text = await readFile(join(directory, "opened"), "utf8").catch(() => "");
    return text.trim().split("\n").filter(Boolean);
  };
  await becomes(async () => (await opened()).length, 1, "the browser was opened");
  assert.equal((await fetch((await opened())[0])).status, 200);

  await dialog().getByText(says("Orders older than 60 days")).waitFor();
  await dialog().getByText("Products with price and stock").waitFor();
  await dialog().getByText("the shop’s plan hides them").waitFor();
  await press("Connect and read");
  await dialog().getByText("Everything is here").waitFor();
  await press("Done");
  const found = async () => (await stores())[1];
  await becomes(async () => (await found()).state, "up_to_date");
  assert.equal((await found()).way, "browser");
  await page.locator(".shop-card").nth(1).getByRole("button", { name: "things are missing" }).waitFor();
});

test("a shop is renamed, paused, read again and removed by keyboard, and each says so", async () => {
  const card = page.locator(".shop-card").first();
  await press("Rename", card);
  await tabTo(card.getByLabel("Name at this desk"));
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("Kiel");
  await page.keyboard.press("Enter");
  await page.locator(".toast").getByText(says("The shop is now called Kiel")).waitFor();
  await page.keyboard.press("Control+z");
  await becomes(async () => (await stores())[0].name, "Nordlicht Kiel", "the undo takes the name back");

  await press("Pause", card);
  await becomes(async () => (await stores())[0].state, "paused");
  await card.getByText("Paused").waitFor();
  await press("Resume", card);
  await becomes(async () => (await stores())[0].state, "up_to_date");

  await press("Remove", card);
  const question = page.getByRole("alertdialog");
  await question.getByText(says("230 orders")).waitFor();
  await question.getByText("Nothing changes in the shop").waitFor();
  await press("Cancel", question);
  assert.equal((await stores()).length, 2);
  await press("Remove", card);
  await press("Remove the shop", question);
  await becomes(async () => (await stores()).length, 1);
  await page.locator(".toast").getByText("is no longer connected").waitFor();
  assert.equal(clicks, 0);
});

test("a shop in trouble says so in the sidebar, which leads to where it is mended", async () => {
  await shopify.stop();
  const { id } = (await host.ask("storefronts.stores"))[0];
  await host.ask("storefronts.resume_store", { id });
  await becomes(async () => (await stores())[0].state, "offline");
  await goTo("#/inbox/open");
  const trouble = page.locator(".sidebar").getByRole("button", { name: "Not reachable" });
  await tabTo(trouble);
  await page.keyboard.press("Enter");
  await page.locator(".shop-card").getByRole("alert").getByText("cannot be reached").waitFor();
  assert.deepEqual(await findings(page), []);
});

for (const locale of ["en", "ar"]) {
  test(`axe finds nothing serious on the way to a shop (${locale})`, async () => {
    await host.ask("agents.update_me", { locale });
    const width = locale === "ar" ? { width: 320, height: 640 } : {};
    const other = await openWindow(browser, host, { bypassCSP: true, ...width });
    await other.locator(`html[lang=${locale}]`).waitFor();
    await other.evaluate(() => {
      location.hash = "#/settings/shops";
    });
    await other.locator("#settings-shops .form-actions .button").click();
    const look = async (where) => assert.deepEqual(await findings(other), [], where);
    await other.locator(".shop-platform").nth(1).waitFor();
    await look("the platforms");
    await other.locator(".shop-platform").nth(1).click();
    await other.locator(".shop-guide").waitFor();
    await look("the guide");
    assert.ok(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await other.locator(".shop-dialog-foot .button").last().click();
    await other.locator(".shop-dialog-form .shop-fold-line").click();
    await other.locator(".form-more").waitFor();
    await look("address and keys");
    assert.ok(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await other.context().close();
  });
}
