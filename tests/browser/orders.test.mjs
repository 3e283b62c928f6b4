// The order beside the conversation: by keyboard, into the reply, in the palette, and with a shop that falls silent.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindowAt, startBrowser, startHost } from "./desk.mjs";
import { accessTo, startWooCommerce } from "./doubles.mjs";

let sample;
let browser;
let page;

before(async () => {
  [sample, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await sample?.stop();
});

/** A conversation of the sample in a language whose customer has a parcel that can be followed. */
async function withParcel(language) {
  const answers = ["open", "all"].map((view) => sample.ask("inbox.page", { view, limit: 200 }));
  const rows = (await Promise.all(answers)).flatMap((answer) => answer.rows);
  for (const row of rows.filter((each) => each.language === language && each.channelKind !== "phone")) {
    const { orders, first } = await sample.ask("inbox.orders_beside", { id: row.id });
    if (orders.length > 1 && first.order.shipments[0]?.trackingUrl) return { row, orders, first };
  }
  throw new Error(`nobody writes ${language} about a parcel`);
}

async function openAt(host, id, locale = "en", options = {}) {
  page = await openWindowAt(browser, host, `#/inbox/all/${id}`, locale, options);
  await page.getByRole("article").first().waitFor();
}

const editor = () => page.locator(".composer .editor-text");
/** A desk without mail beside a shop of forty orders that was read. */
async function startBoth() {
  const [host, shop] = await Promise.all([startHost({ hasSample: false }), startWooCommerce(40)]);
  await host.ask("storefronts.add_store", accessTo(shop));
  await host.ask("storefronts.sync", {});
  const { orders } = await host.ask("storefronts.find_orders", { query: "" });
  let isUp = true;
  const silence = async () => {
    if (isUp) await shop.stop();
    isUp = false;
  };
  return { host, silence, order: orders.find((each) => each.email) };
}

const card = () => page.locator(".order-card");
const drawer = () => page.locator(".order-drawer");
const shown = (number) => (/^\d+$/.test(number) ? `#${number}` : number);

/** Writes a letter to the desk; answers its conversation. */
async function receive(host, from, subject, text) {
  const path = join(host.directory, `${subject}.eml`);
  const lines = [
    `From: <${from}>`,
    "To: <hej@nordlicht.example>",
    `Subject: ${subject}`,
    `Message-ID: <${subject}@test.example>`,
    `Date: ${new Date().toUTCString()}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ];
  await writeFile(path, lines.join("\r\n"));
  await host.ask("inbox.import", { kind: "eml", path });
  const { rows } = await host.ask("inbox.page", { view: "all", limit: 200 });
  return rows.find((row) => row.subject === subject);
}

test("d goes to the order, Enter shows it whole, and Escape leads back", async () => {
  const { row, first } = await withParcel("de");
  await openAt(sample, row.id);
  await card().locator(".order-lines").waitFor();
  await page.keyboard.press("d");
  const title = card().locator(".order-title");
  await becomes(() => title.evaluate((element) => element === document.activeElement), true);
  await page.keyboard.press("Enter");
  await drawer()
    .getByRole("heading", { name: shown(first.row.number) })
    .waitFor();
  await drawer().getByRole("heading", { name: "Delivery address" }).waitFor();
  assert.deepEqual(await findings(page, ".order-drawer"), []);
  await page.keyboard.press("Escape");
  await drawer().waitFor({ state: "detached" });
  await becomes(() => title.evaluate((element) => element === document.activeElement), true);
});

test("the whole order has the keyboard from the moment it stands there", async () => {
  const { row } = await withParcel("de");
  await openAt(sample, row.id);
  await card().locator(".order-lines").waitFor();
  await page.evaluate(() => {
    // Told right after what was changed stands in the page, before anything else can happen.
    new MutationObserver((_, observer) => {
      const dialog = document.querySelector(".order-drawer [role=dialog]");
      if (!dialog) return;
      observer.disconnect();
      window.hasKeyboard = dialog.contains(document.activeElement);
    }).observe(document.body, { subtree: true, childList: true });
  });
  await card().locator(".order-title").focus();
  await page.keyboard.press("Enter");
  await becomes(() => page.evaluate(() => window.hasKeyboard), true);
  await page.keyboard.press("Escape");
  await drawer().waitFor({ state: "detached" });
  assert.match(await page.evaluate(() => location.hash), /\/\d+$/, "the conversation is still open");
});

test("an Arabic agent sees the same from right to left", async () => {
  const { row } = await withParcel("ja");
  await openAt(sample, row.id, "ar");
  await card().locator(".order-bar").waitFor();
  assert.deepEqual(await findings(page, ".customer"), []);
  await page.keyboard.press("Shift+d");
  await drawer().locator(".order-sums").waitFor();
  assert.equal(await drawer().evaluate((element) => getComputedStyle(element).direction), "rtl");
  assert.deepEqual(await findings(page, ".order-drawer"), []);
});

test("facts by key and tracking from the menu stand in the reply in the customer's language", async () => {
  const { row, first } = await withParcel("de");
  await openAt(sample, row.id);
  await card().locator(".order-lines").waitFor();
  await page.keyboard.press("Control+Shift+d");
  await becomes(
    async () => (await editor().innerText()).includes(`Bestellung ${shown(first.row.number)} vom`),
    true,
  );
  assert.match(await editor().innerText(), /Gesamt: [\d.,]+\s€/);
  await card().getByRole("button", { name: "More for this order" }).click();
  await page.getByRole("option", { name: "Insert the tracking link" }).click();
  await becomes(
    async () => (await editor().innerText()).includes(first.order.shipments[0].trackingUrl),
    true,
  );
  assert.ok((await editor().innerText()).includes("lässt sich hier verfolgen"));
});

test("q finds a product with its stock and puts it into the reply", async () => {
  const { row } = await withParcel("fr");
  await openAt(sample, row.id);
  await card().locator(".order-lines").waitFor();
  await page.keyboard.press("q");
  const picker = page.locator(".product-picker");
  await picker.getByRole("combobox").waitFor();
  await fieldHasKeyboard(page);
  await page.keyboard.type("fjord");
  await becomes(
    () =>
      picker
        .locator('[role=option][aria-selected="true"]')
        .innerText()
        .then((words) => words.includes("Fjord")),
    true,
  );
  await picker.locator(".product-stock").first().waitFor();
  assert.deepEqual(await findings(page, ".product-picker"), []);
  await page.keyboard.press("Enter");
  await picker.waitFor({ state: "detached" });
  await becomes(async () => (await editor().innerText()).includes("nordlicht.example/fj-201"), true);
  assert.match(await editor().innerText(), /189,00\s€/);
});

test("the number of a parcel in the palette leads to its order and to what was written about it", async () => {
  const { row, first } = await withParcel("pl");
  const { rows } = await sample.ask("inbox.page", { view: "all", limit: 200 });
  const other = rows.find((each) => each.customerId !== row.customerId);
  await openAt(sample, other.id);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await fieldHasKeyboard(page);
  await page.keyboard.type(first.order.shipments[0].tracking.replaceAll(" ", ""));
  // Letters that name it stand below.
  const options = page.getByRole("dialog").getByRole("option", { name: shown(first.row.number) });
  const found = options.first();
  await found.waitFor();
  await found.click();
  await drawer().locator(".order-conversation").first().waitFor();
  await drawer().locator(".order-conversation").first().click();
  await drawer().waitFor({ state: "detached" });
  await becomes(() => page.evaluate(() => /\/\d+$/.test(location.hash)), true);
  await card().waitFor();
});

/** How wide each picture inside an element really is; 0 for one that is not painted. */
const widths = (place) =>
  place.locator(".tile img").evaluateAll((images) => images.map((image) => image.naturalWidth));
const boxes = (place) =>
  place.locator(".tile").evaluateAll((tiles) =>
    tiles.map((tile) => {
      const { width, height } = tile.getBoundingClientRect();
      return `${width} × ${height}`;
    }),
  );

test("articles are painted as the shop shows them, in the place of their letters, and stay when the shop is away", async () => {
  const { host, silence, order } = await startBoth();
  try {
    const row = await receive(host, order.email, "Parcel", `What about #${order.number}?`);
    const { order: bought } = await host.ask("storefronts.order", { id: order.id });
    const pictured = bought.lines.filter((line) => line.picture);
    assert.ok(pictured.length > 0);
    const all = pictured.map(() => 96);
    await openAt(host, row.id);
    await card().locator(".order-lines").waitFor();
    const before = await boxes(card());
    await becomes(() => widths(card()), all, "the pictures come by themselves");
    assert.deepEqual(await boxes(card()), before, "and nothing moves");
    assert.equal(before[0], "32 × 32");
    assert.deepEqual(await findings(page, ".order-card"), []);

    await page.keyboard.press("q");
    const picker = page.locator(".product-picker");
    await picker.getByRole("combobox").waitFor();
    // Five of seven are photographed.
    await becomes(() => widths(picker), [96, 96, 96, 96, 96]);
    await becomes(() => picker.locator(".tile").count(), 7);
    await page.keyboard.press("Escape");
    await picker.waitFor({ state: "detached" });

    await silence();
    await page.reload();
    await becomes(() => widths(card()), all, "what was fetched is kept");
    await page.keyboard.press("Shift+d");
    await becomes(() => widths(drawer()), all);
  } finally {
    await page.context().close();
    await host.stop();
    await silence();
  }
});

test("without a shop the panel says so and leads to where one is connected", async () => {
  const host = await startHost({ hasSample: false });
  try {
    const row = await receive(host, "ada@world.example", "Hello", "Where is it?");
    await openAt(host, row.id);
    const link = page.getByRole("link", { name: "Connect a shop" });
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), "#/settings/shops");
  } finally {
    await page.context().close();
    await host.stop();
  }
});

test("a shop that falls silent is said, with the orders as they were last and never as none", async () => {
  const { host, silence, order } = await startBoth();
  try {
    const known = await receive(host, order.email, "Parcel", `What about #${order.number}?`);
    const nobody = await receive(host, "nobody@nowhere.example", "Question", "A question.");
    await openAt(host, known.id);
    await card()
      .getByRole("button", { name: shown(order.number) })
      .waitFor();

    await silence();
    // The watcher may be asking already; whoever asks next finds nobody.
    await host.ask("storefronts.sync", {}).catch(() => undefined);
    await becomes(async () => (await host.ask("storefronts.stores"))[0].problemCode !== null, true);
    await page.locator(".order-trouble", { hasText: "Nordlicht" }).waitFor();
    await card()
      .getByRole("button", { name: shown(order.number) })
      .waitFor();

    await page.evaluate((place) => (location.hash = place), `#/inbox/all/${nobody.id}`);
    await page.getByText("There may be orders: not every shop could be read.").waitFor();
    assert.equal(await page.getByText("Nothing was ordered").count(), 0);
  } finally {
    await page.context().close();
    await host.stop();
    await silence();
  }
});

test("an order of another address is marked, put to the customer with one press, and taken back", async () => {
  const { host, silence, order } = await startBoth();
  try {
    const row = await receive(host, "sister@elsewhere.example", "For her", `It is order #${order.number}.`);
    await openAt(host, row.id);
    await card().locator(".order-strange", { hasText: order.email }).waitFor();
    await card().getByRole("button", { name: "Put to this customer" }).click();
    await card().locator(".order-strange").waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await card().locator(".order-strange").waitFor();
  } finally {
    await page.context().close();
    await host.stop();
    await silence();
  }
});
