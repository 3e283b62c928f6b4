// Macros by keyboard: found in any language, inserted into the draft, with their gaps shown and never sent.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindowAt, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  await host.ask("macros.add_starters");
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

/** A conversation in a language, by its number. Which ones are open depends on the hour of the day. */
async function inLanguage(language) {
  const pages = ["open", "all"].map((view) => host.ask("inbox.page", { view, limit: 200 }));
  const rows = (await Promise.all(pages)).flatMap((page) => page.rows);
  return rows.find((row) => row.language === language && row.customerName).id;
}

async function openAt(id, locale) {
  page = await openWindowAt(browser, host, `#/inbox/open/${id}`, locale);
  await page.getByRole("article").first().waitFor();
  await editor().waitFor();
}

const editor = () => page.locator(".composer .editor-text");
const picker = () => page.locator(".macro-picker");
const option = () => picker().locator('[role=option][aria-selected="true"]');

test("m, a few letters and Enter put the customer's own language into the draft", async () => {
  const id = await inLanguage("fr");
  await openAt(id, "en");
  await page.keyboard.press("m");
  await fieldHasKeyboard(page);
  await page.keyboard.type("warranty");
  await becomes(() => option().innerText(), "Warranty");
  await picker().locator(".macro-preview-text[lang=fr]").waitFor();
  assert.deepEqual(await findings(page, ".macro-picker"), []);
  await page.keyboard.press("Enter");
  await picker().waitFor({ state: "detached" });
  await becomes(async () => (await editor().innerText()).includes("présente un défaut"), true);
  assert.ok((await editor().innerText()).includes("Bo Lindqvist"));
  const [found] = await host.ask("macros.list", { query: "warranty" });
  await becomes(async () => (await host.ask("macros.get", { id: found.id })).usageCount, 1);
});

/** A conversation with somebody who never ordered, so that a macro about an order has gaps. */
async function withoutOrders(language) {
  const pages = ["open", "all"].map((view) => host.ask("inbox.page", { view, limit: 200 }));
  const rows = (await Promise.all(pages)).flatMap((page) => page.rows);
  for (const row of rows.filter((each) => each.language === language && each.customerName)) {
    const { total } = await host.ask("inbox.orders_beside", { id: row.id });
    if (total === 0) return row.id;
  }
  throw new Error(`everybody who writes ${language} has ordered`);
}

test("a gap is marked and selected, typing fills it, and until then nothing can be sent", async () => {
  const id = await withoutOrders("en");
  await openAt(id, "en");
  await page.keyboard.press("m");
  await fieldHasKeyboard(page);
  await page.keyboard.type("change of address");
  await becomes(() => option().innerText(), "Change of address");
  await picker().locator("mark.gap", { hasText: "order.number" }).waitFor();
  await page.keyboard.press("Enter");
  await editor().locator(".gap", { hasText: "⟦order.number⟧" }).waitFor();
  await page.locator(".sheet-missing", { hasText: "order.number" }).waitFor();
  await becomes(() => page.evaluate(() => getSelection()?.toString()), "⟦order.number⟧");
  await page.keyboard.type("#2041");
  await editor().locator(".gap").waitFor({ state: "detached" });
  assert.ok((await editor().innerText()).includes("your order #2041"));
  await page.locator(".sheet-missing", { hasText: "order.number" }).waitFor({ state: "detached" });
});

test("another language than the customer's is said before it is inserted", async () => {
  const macro = await host.ask("macros.save", { titles: { en: "Only English" } });
  await host.ask("macros.save_variant", { macroId: macro.id, language: "en", body: "English words" });
  await openAt(await inLanguage("tr"), "en");
  await page.keyboard.press("m");
  await fieldHasKeyboard(page);
  await page.keyboard.type("only english");
  await picker()
    .locator(".macro-warnings", { hasText: /No text in .?Turkish.?: this one is in .?English/ })
    .waitFor();
});

test("a text for the customer never lands in a note", async () => {
  await openAt(await inLanguage("it"), "en");
  await page.keyboard.press("n");
  await page.locator(".composer-note .ProseMirror").waitFor();
  await fieldHasKeyboard(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await fieldHasKeyboard(page);
  await page.keyboard.type("thanks and");
  await becomes(() => option().innerText(), "Thanks and goodbye");
  await page.keyboard.press("Enter");
  await page.locator(".composer-reply").waitFor();
  await becomes(async () => (await editor().innerText()).includes("risponda pure a questo messaggio"), true);
});

test("an Arabic agent finds a macro by its Arabic title and the page runs from right to left", async () => {
  const id = await inLanguage("ar");
  await openAt(id, "ar");
  await page.keyboard.press("m");
  await fieldHasKeyboard(page);
  await page.keyboard.type("الضمان");
  await becomes(() => option().innerText(), "الضمان");
  assert.equal(await picker().evaluate((element) => getComputedStyle(element).direction), "rtl");
  assert.deepEqual(await findings(page, ".macro-picker"), []);
  await page.keyboard.press("Enter");
  await becomes(async () => (await editor().innerText()).includes("نأسف لظهور عيب في المنتج"), true);
});

test("a macro is made, translated and marked as out of date on its page", async () => {
  await openAt(await inLanguage("en"), "en");
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await page.getByRole("heading", { name: "Macros", exact: true }).waitFor();
  await page.getByRole("button", { name: "New macro" }).click();
  await page.getByRole("textbox", { name: "English", exact: true }).fill("Opening hours");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  const body = page.getByRole("textbox", { name: /^Text/ });
  await body.fill("We are open until {{ customer.frist_name }}.");
  const save = page.getByRole("button", { name: "Save", exact: true }).last();
  await save.click();
  await page.getByRole("alert").filter({ hasText: "customer.frist_name" }).waitFor();
  await body.fill("We are open until six, {{ customer.first_name }}.");
  await save.click();
  const id = async () => (await host.ask("macros.list", { query: "opening hours" }))[0].id;
  await becomes(async () => (await host.ask("macros.get", { id: await id() })).variants.length, 1);
  assert.deepEqual(await findings(page, ".macros-page"), []);
  const macroId = await id();
  await host.ask("macros.save_variant", { macroId, language: "de", body: "Wir haben bis sechs offen." });
  await page
    .locator(".list-row", { hasText: "Opening hours" })
    .getByText(/2.? languages/)
    .waitFor();
  await host.ask("macros.save_variant", { macroId, language: "en", body: "We are open until seven." });
  await page.locator(".list-row", { hasText: "Opening hours" }).getByText("out of date").waitFor();
});
