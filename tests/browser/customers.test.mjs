// The customers' page by keyboard: found, changed, taken back, merged, imported, erased.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";

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
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.locator(".customers-page").waitFor();
  await page.locator(".customers-row").first().waitFor();
}

const rows = () => page.locator(".customers-row");
const record = () => page.locator(".customer-record");
const search = () => page.locator(".customers-list-head input[type=search]");

/** Somebody of the sample shop with a name. */
async function somebody() {
  const { rows: found } = await host.ask("customers.list", { limit: 50 });
  return found.find((row) => row.name && row.address && row.conversationCount > 0);
}

test("g c, a few letters and Enter open everything about somebody; j goes on", async () => {
  await openIn("en");
  const one = await somebody();
  await search().fill(one.address);
  await becomes(() => rows().count(), 1);
  await search().press("Enter");
  await record().getByRole("heading", { name: one.name }).waitFor();
  await becomes(() => record().locator(".timeline-row").count(), one.conversationCount);
  assert.deepEqual(await findings(page, ".customers-page"), []);
  await search().fill("");
  await becomes(async () => (await rows().count()) > 1, true);
  await page.locator(".customers-scroll").focus();
  await page.keyboard.press("j");
  await becomes(async () => (await record().locator(".customer-name").innerText()) !== one.name, true);
});

test("only the rows in sight exist, however many customers there are", async () => {
  const lines = Array.from({ length: 600 }, (_, at) => `Virtual ${at},v${at}@virtual.example`);
  const text = ["name,email", ...lines].join("\n");
  const { undoId } = await host.ask("customers.import_csv", {
    text,
    columns: ["name", "address"],
  });
  await openIn("en");
  await search().fill("virtual");
  await becomes(() => page.locator(".customers-total").innerText(), "600");
  assert.ok((await rows().count()) < 60);
  await page.locator(".customers-scroll").evaluate((element) => element.scrollTo(0, 1e6));
  await becomes(async () => (await rows().last().getAttribute("aria-posinset")) > 80, true);
  await host.ask("inbox.undo", { undoId });
  await becomes(() => rows().count(), 0);
});

test("a note is pinned, changed and deleted, and Ctrl-Z brings it back", async () => {
  const one = await somebody();
  await openIn("en");
  await page.evaluate((id) => (location.hash = `#/customers/${id}`), one.id);
  await record().getByRole("button", { name: "Add a note" }).click();
  await fieldHasKeyboard(page);
  await page.keyboard.type("Rings the bell twice");
  await page.keyboard.press("Control+Enter");
  const note = record().locator(".customer-note", {
    hasText: "Rings the bell twice",
  });
  await note.waitFor();
  await note.getByRole("button", { name: "Pin this note" }).click();
  await note.getByText("pinned").waitFor();
  assert.ok((await note.innerText()).includes("Bo Lindqvist"));
  await note.getByRole("button", { name: "Remove this note" }).click();
  await note.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await note.waitFor();
  await becomes(async () => (await host.ask("customers.show", { id: one.id })).notes[0].isPinned, true);
});

test("addresses, tags, wishes and the shop's own fields are kept; a wrong one is refused where it was typed", async () => {
  const { customer } = await host.ask("customers.add", { name: "Zoë Test" });
  await openIn("en");
  await page.evaluate((id) => (location.hash = `#/customers/${id}`), customer.id);
  const known = () => host.ask("customers.show", { id: customer.id });
  const reach = record().getByRole("textbox", {
    name: "Address, number or name",
  });
  await reach.fill("no address");
  await reach.press("Enter");
  await record().getByRole("alert").filter({ hasText: "no address" }).waitFor();
  await reach.fill("zoe@test.example");
  await reach.press("Enter");
  await becomes(async () => (await known()).addresses, ["zoe@test.example"]);
  await record().getByRole("combobox", { name: "Add a tag" }).fill("vip");
  await page.keyboard.press("Enter");
  await becomes(async () => (await known()).tags, ["vip"]);
  await record().getByLabel("Form of address").selectOption("formal");
  await becomes(async () => (await known()).formality, "formal");
  await record().getByLabel("Time zone").selectOption("Asia/Tokyo");
  await record().locator(".record-facts", { hasText: "there" }).waitFor();
  await record().getByRole("button", { name: "New field" }).click();
  await fieldHasKeyboard(page);
  await page.keyboard.type("Shoe size");
  await page.keyboard.press("Enter");
  await record().getByLabel("Shoe size", { exact: true }).fill("41");
  await page.keyboard.press("Enter");
  await becomes(async () => (await known()).values.map(({ value }) => value), ["41"]);
});

test("two who share a number are suggested with the reason, merged after a look, and two again after an undo", async () => {
  const add = async (name) => (await host.ask("customers.add", { name })).customer.id;
  const [one, other] = [await add("Merge One"), await add("Merge Two")];
  for (const id of [one, other]) {
    await host.ask("customers.add_handle", {
      id,
      kind: "phone",
      value: "+43 660 7654321",
    });
  }
  await openIn("en");
  await page.getByRole("button", { name: "Possible duplicates" }).click();
  const pair = page.locator(".double", { hasText: "+436607654321" });
  await pair.getByText("the same phone number").waitFor();
  await pair.getByRole("button", { name: "Compare" }).click();
  await pair.getByRole("button", { name: "Keep the other one" }).click();
  await pair.locator("dd", { hasText: "Merge Two" }).first().waitFor();
  assert.deepEqual(await findings(page, ".customers-page"), []);
  await pair.getByRole("button", { name: "Merge", exact: true }).click();
  await becomes(async () => (await host.ask("customers.list", { query: "merge" })).rows.length, 1);
  await page.keyboard.press("Control+z");
  await becomes(async () => (await host.ask("customers.list", { query: "merge" })).rows.length, 2);
});

test("a table is imported after a look at its bad lines", async () => {
  await openIn("en");
  await page.locator(".customers-list-head").getByRole("button", { name: "Import" }).click();
  const text = "Name;E-Mail\nTable One;one@table.example\nTable Two;nowhere\n";
  const file = {
    name: "t.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  };
  await page.locator(".customers-tool input[type=file]").setInputFiles(file);
  await page.getByText(/Line .?3.?: .?nowhere/).waitFor();
  const go = page.locator(".customers-tool").getByRole("button", { name: "Import" }).last();
  assert.ok(await go.isDisabled());
  await page.getByRole("checkbox", { name: "Leave out the bad lines" }).check();
  await go.click();
  await becomes(async () => (await host.ask("customers.list", { query: "table" })).total, 1);
});

test("a filter is kept as a segment and chosen again", async () => {
  const { customer } = await host.ask("customers.add", {
    name: "Segment Person",
  });
  await host.ask("customers.tag", { ids: [customer.id], add: ["segmented"] });
  await openIn("en");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Tag", { exact: true }).selectOption("segmented");
  await becomes(() => rows().count(), 1);
  await page.getByRole("textbox", { name: "Name of the segment" }).fill("Tagged ones");
  await page.keyboard.press("Enter");
  const segment = page.getByRole("combobox", { name: "Segment" });
  await becomes(() => segment.locator("option:checked").innerText(), "Tagged ones");
  await segment.selectOption({ label: "Everybody" });
  await becomes(async () => (await rows().count()) > 1, true);
});

test("erasing asks first, with numbers, and the focus is on leaving it", async () => {
  const { customer } = await host.ask("customers.add", { name: "Erase Me" });
  await openIn("en");
  await page.evaluate((id) => (location.hash = `#/customers/${id}`), customer.id);
  await record().getByRole("button", { name: "Erase this customer" }).click();
  const question = page.getByRole("alertdialog");
  await question.getByText(/Erase .?Erase Me.? and everything/).waitFor();
  await becomes(() => page.evaluate(() => document.activeElement?.textContent), "Cancel");
  await question.getByRole("button", { name: "Erase for good" }).click();
  await becomes(async () => (await host.ask("customers.list", { query: "erase" })).total, 0);
  await record().waitFor({ state: "detached" });
});

test("in Arabic the page runs from right to left, and nothing is wider than a narrow window", async () => {
  await openIn("ar", { viewport: { width: 1280, height: 800 } });
  const list = await page.locator(".customers-list").boundingBox();
  assert.ok(list.x > 640, "the list stands at the right");
  await rows().first().click();
  await record().waitFor();
  assert.deepEqual(await findings(page, ".customers-page"), []);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.locator(".customers-back").waitFor();
  const { scroll, seen } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= seen, `${scroll} is wider than ${seen}`);
  await page.locator(".customers-back").click();
  await rows().first().waitFor();
});
