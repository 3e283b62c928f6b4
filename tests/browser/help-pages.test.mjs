// The help site as pages of systems that keep them, from the window: a real WordPress, and the double of a shop at Shopify.
// A place is added, its plan is read, the pages are written there, and what somebody changed there is shown and left.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { openWindow, startBrowser, startHost } from "./desk.mjs";
import { accessToShopify, startShopify, startWordPress } from "./doubles.mjs";

let host;
let browser;
let wordpress;
let shop;
let page;
let washing;

before(async () => {
  [host, browser, wordpress, shop] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startWordPress(),
    startShopify(3),
  ]);
  await host.ask("settings.set", { changes: { isWelcomed: true, shopName: "Nordlicht" } });
  await host.ask("desk.confirm_recovery_code");
  for (const [title, body] of [
    ["Washing", "Close every zip."],
    ["Drying", "Hang it up."],
  ]) {
    const { id } = await host.ask("knowledge.create", { language: "en", title, body });
    await host.ask("knowledge.publish", { id, language: "en" });
    washing ??= id;
  }
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
  for (const server of [wordpress, shop]) await server?.stop();
});

async function openSite(locale = "en", options = {}) {
  await host.ask("agents.update_me", { locale, name: "Bo Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.evaluate(() => (location.hash = "#/knowledge/site"));
  await page.locator(".help-site form").waitFor();
}

const cardOf = (name) =>
  page.locator(".help-site-target", { has: page.getByRole("heading", { name, exact: true }) });

/** Another text of the first article, before readers. */
async function rewrite(body) {
  const { variants } = await host.ask("knowledge.get", { id: washing });
  const text = { id: washing, language: "en", title: "Washing", body, basedOn: variants[0].revision };
  await host.ask("knowledge.save_text", text);
  await host.ask("knowledge.publish", { id: washing, language: "en" });
}

/** Reads the plan, writes the pages and waits until the run has ended. */
async function publishAll(card, added) {
  await card.getByRole("button", { name: "Show what would change" }).click();
  const plan = card.getByRole("region", { name: "What would change" });
  await plan.getByText(new RegExp(`${added}.? files are added$`)).waitFor();
  assert.deepEqual(await findings(page), []);
  await card.getByRole("button", { name: "Publish now" }).click();
  await card.getByText(/^Published: /).waitFor();
  await card.getByText(new RegExp(`^Files: .?${added}.? added, `)).waitFor();
}

/** What was changed there by hand is named and stays. */
async function leavesEdits(card, path) {
  await card.getByRole("button", { name: "Show what would change" }).click();
  const plan = card.getByRole("region", { name: "What would change" });
  await plan.getByText(/^.?1.? file was changed there by others and stays as it is$/).waitFor();
  await plan.getByText(path).waitFor();
}

/** Asks WordPress as its editor. */
async function ofWordPress(method, route, body) {
  const key = Buffer.from(`${wordpress.user}:${wordpress.password}`).toString("base64");
  const headers = { authorization: `Basic ${key}`, "content-type": "application/json" };
  const url = `${wordpress.address}/index.php?rest_route=/wp/v2/${route}`;
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${answer.status}`);
  return answer.json();
}

/** Asks the shop as its administration does. */
async function ofShop(query, variables = {}) {
  const url = `${shop.address}/admin/api/2026-10/graphql.json`;
  const headers = { "x-shopify-access-token": shop.token, "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined);
  return data;
}

test("pages of a WordPress site: added, planned, written, and hand edits are shown and left", async () => {
  await openSite();
  await page.getByRole("button", { name: "Add a place", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What it is").selectOption("wordpress");
  await dialog.getByLabel(/^Address of the WordPress site/).fill(wordpress.address);
  await dialog.getByLabel("Name", { exact: true }).fill("Our pages");
  await dialog.getByLabel("User").fill(wordpress.user);
  const secret = dialog.getByLabel("Application password", { exact: true });
  await secret.fill("wrong");
  await dialog.getByRole("checkbox", { name: /my own network/ }).check();
  await page.keyboard.press("Control+Enter");
  await dialog.getByRole("alert").filter({ hasText: "does not accept user and password" }).waitFor();
  await secret.fill(wordpress.password);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });

  const card = cardOf("Our pages");
  await publishAll(card, 3);
  const pages = await ofWordPress("GET", "pages&per_page=100&context=edit");
  const ours = pages.find(({ title }) => title.raw === "Washing");
  assert.match(ours.content.raw, /Close every zip/);
  await ofWordPress("POST", `pages/${ours.id}`, { content: "By hand" });
  await rewrite("Close every zip and wash at 30 degrees.");
  await leavesEdits(card, "en/washing");
  assert.deepEqual(await findings(page), []);
});

test("pages of a connected shop: chosen, planned, written, and hand edits are shown and left", async () => {
  await openSite();
  await page.getByRole("button", { name: "Add a place", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What it is").selectOption("shopify");
  await dialog.getByText("No Shopify shop is connected yet.").waitFor();
  await dialog
    .getByRole("button", { name: /^Keep this place/ })
    .and(page.locator(":disabled"))
    .waitFor();
  // The shop is connected meanwhile, somewhere else: the dialog learns of it.
  await host.ask("storefronts.add_store", accessToShopify(shop));
  await dialog.getByLabel("Shop", { exact: true }).selectOption({ label: "Nordlicht" });
  assert.deepEqual(await findings(page, ".deed-dialog"), []);
  await dialog.getByLabel("Name", { exact: true }).fill("In the shop");
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });

  const card = cardOf("In the shop");
  await publishAll(card, 3);
  const { pages } = await ofShop("{ pages(first: 50) { nodes { id title body isPublished } } }");
  const ours = pages.nodes.find(({ title }) => title === "Washing");
  assert.match(ours.body, /Close every zip/);
  assert.ok(pages.nodes.every(({ isPublished }) => isPublished));
  await ofShop('mutation($id: ID!) { pageUpdate(id: $id, page: { body: "By hand" }) { page { id } } }', {
    id: ours.id,
  });
  await rewrite("Close every zip and wash at 40 degrees.");
  await leavesEdits(card, "en/washing");
  await card.getByRole("checkbox", { name: "Replace what others changed there" }).check();
  await card.getByText(/1.? file is changed$/).waitFor();
  await card.getByRole("button", { name: "Publish now" }).click();
  await card.getByText(/^Files: .?0.? added, .?1.? changed/).waitFor();
  const after = await ofShop("{ pages(first: 50) { nodes { title body } } }");
  assert.match(after.pages.nodes.find(({ title }) => title === "Washing").body, /40 degrees/);
});

test("in Arabic and dark the dialog runs from right to left and axe finds nothing serious", async () => {
  await openSite("ar", { colorScheme: "dark", width: 420, height: 860 });
  await page.locator(".help-site-targets + .form-actions button").click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("select").first().selectOption("shopify");
  await dialog.locator("select").nth(1).waitFor();
  assert.deepEqual(await findings(page, ".deed-dialog"), []);
});
