// Topics by keyboard: set, ticked off, asked for what is missing, closed with a cause; earlier answers; reading aloud.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, fieldHasKeyboard, openWindowAt, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
beforeEach(() => host.ask("settings.set", { changes: { askCause: "off" } }));
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

async function rowsOf(view) {
  return (await host.ask("inbox.page", { view, limit: 200 })).rows;
}

/** A conversation in a language, by its number. */
async function inLanguage(language) {
  const rows = [...(await rowsOf("open")), ...(await rowsOf("all"))];
  return rows.find((row) => row.language === language && row.customerName).id;
}

async function openAt(id, locale, options = {}) {
  page = await openWindowAt(browser, host, `#/inbox/all/${id}`, locale, options);
  await page.getByRole("article").first().waitFor();
  await page.locator(".matter").waitFor();
}

const list = () => page.locator(".topic-list");
const option = () => list().locator('[role=option][aria-selected="true"]');
const matter = (id) => host.ask("inbox.matter", { id });

test("y sets the topic, i goes to what is open, Shift+i asks in the customer's language", async () => {
  const id = await inLanguage("fr");
  await openAt(id, "en");
  await page.keyboard.press("y");
  await list().waitFor();
  assert.deepEqual(await findings(page, ".topic-list"), []);
  await fieldHasKeyboard(page);
  await page.keyboard.type("exch");
  await becomes(() => option().innerText(), "Exchange or size");
  await page.keyboard.press("Enter");
  await list().waitFor({ state: "detached" });
  await page.locator(".topic-chip", { hasText: "Exchange or size" }).waitFor();
  await page.keyboard.press("i");
  await becomes(() => page.evaluate(() => document.activeElement?.getAttribute("type")), "checkbox");
  await page.keyboard.press("Space");
  await becomes(async () => (await matter(id)).values.length, 1);
  await page.locator(".matter-progress", { hasText: /1.? of .?3/ }).waitFor();
  await page.locator(".matter-who", { hasText: "Bo Lindqvist" }).waitFor();
  assert.deepEqual(await findings(page, ".matter"), []);
  await page.locator(".messages").focus();
  await page.keyboard.press("Shift+I");
  const editor = page.locator(".composer .ProseMirror");
  await becomes(async () => (await editor.innerText()).includes("Taille souhaitée"), true);
  assert.ok((await editor.innerText()).startsWith("Bonjour"), await editor.innerText());
  assert.equal(await editor.getAttribute("lang"), "fr");
  assert.equal(await editor.getAttribute("spellcheck"), "true");
});

test("i opens a hidden panel and goes there, also where nothing has been chosen yet", async () => {
  const id = await inLanguage("es");
  await host.ask("inbox.set_topic", { ids: [id], topicId: null });
  await openAt(id, "en");
  await page.keyboard.press("]");
  await page.locator(".matter").waitFor({ state: "detached" });
  await page.keyboard.press("i");
  await list().waitFor();
  await fieldHasKeyboard(page);
  await page.keyboard.type("payment");
  await becomes(() => option().innerText(), "Payment");
  await page.keyboard.press("Enter");
  await page.locator(".matter-step").waitFor();
  await becomes(() => page.evaluate(() => document.activeElement?.closest(".matter-step") !== null), true);
});

test("where a cause is required, closing asks for it and one undo takes both back", async () => {
  await host.ask("settings.set", { changes: { askCause: "required" } });
  const id = (await rowsOf("open"))[0].id;
  await host.ask("inbox.set_cause", { ids: [id], causeId: null });
  await openAt(id, "en");
  await page.keyboard.press("e");
  await list().waitFor();
  await page.keyboard.press("Escape");
  await list().waitFor({ state: "detached" });
  assert.equal((await host.ask("inbox.rows", { ids: [id] }))[0].status, "open");
  await page.keyboard.press("e");
  await fieldHasKeyboard(page);
  await page.keyboard.type("delay");
  await becomes(() => option().innerText(), "Delayed by the carrier");
  await page.keyboard.press("Enter");
  const status = async () => (await host.ask("inbox.rows", { ids: [id] }))[0].status;
  await becomes(status, "closed");
  assert.notEqual((await matter(id)).causeId, null);
  await page.keyboard.press("Control+z");
  await becomes(status, "open");
  assert.equal((await matter(id)).causeId, null);
});

const isAbout = (request, id) => request.postDataJSON()?.id === id;

for (const late of ["inbox.open", "inbox.matter"])
  test(`what was closed with a cause and taken back is asked about again, while ${late} is on its way`, async () => {
    await host.ask("settings.set", { changes: { askCause: "required" } });
    const [{ id }, { id: other }] = await rowsOf("open");
    const { causes } = await host.ask("inbox.causes");
    await openAt(id, "en");
    const known = ["inbox.open", "inbox.matter"].map((command) =>
      page.waitForResponse((answer) => answer.url().endsWith(command) && isAbout(answer.request(), id)),
    );
    await host.ask("inbox.close_with_cause", { ids: [id], causeId: causes[0].id });
    await Promise.all(known);
    await page.evaluate((place) => (location.hash = place), `#/inbox/all/${other}`);
    await page.locator(".identifier", { hasText: `#${other}` }).waitFor();

    let answered;
    const held = new Promise((resolve) => (answered = resolve));
    await page.route(`**/ask/${late}`, async (route) => {
      if (isAbout(route.request(), id)) await held;
      await route.continue();
    });
    await host.ask("inbox.set_cause", { ids: [id], causeId: null });
    await host.ask("inbox.set_status", { ids: [id], status: "open" });
    await page.evaluate((place) => (location.hash = place), `#/inbox/all/${id}`);
    await page.locator(".identifier", { hasText: `#${id}` }).waitFor();
    await page.keyboard.press("e");
    answered();
    await list().waitFor();
    assert.equal((await host.ask("inbox.rows", { ids: [id] }))[0].status, "open");
  });

test("o finds an earlier answer, Enter puts it into the draft", async () => {
  const rows = await rowsOf("all");
  let id = null;
  for (const row of rows) {
    const { items } = await host.ask("inbox.similar", { id: row.id });
    if (items.length > 1) id = row.id;
    if (id !== null) break;
  }
  assert.notEqual(id, null, "the sample has questions that were answered before");
  await openAt(id, "en");
  await page.keyboard.press("o");
  const dialog = page.locator(".similar");
  await dialog.locator(".similar-text").waitFor();
  assert.deepEqual(await findings(page, ".similar"), []);
  const answer = await dialog.locator(".similar-text").innerText();
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  const first = answer.split("\n")[0].trim();
  await becomes(async () => (await page.locator(".composer .ProseMirror").innerText()).includes(first), true);
});

test(". reads with a voice of the message's language, and stops", async () => {
  const id = await inLanguage("de");
  await openAt(id, "en");
  await page.evaluate(() => {
    window.said = [];
    const voices = [
      { lang: "en-US", localService: true, name: "Ann" },
      { lang: "de-DE", localService: true, name: "Udo" },
    ];
    window.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        speaking: false,
        getVoices: () => voices,
        addEventListener: () => undefined,
        speak(words) {
          this.speaking = true;
          window.said.push(`${words.voice.name}: ${words.text}`);
        },
        cancel() {
          if (this.speaking) window.said.push("silence");
          this.speaking = false;
        },
      },
    });
  });
  await page.keyboard.press(".");
  await page.locator(".aloud", { hasText: "Reading aloud" }).waitFor();
  const { messages } = await host.ask("inbox.open", { id });
  const newest = messages.filter(({ kind }) => kind === "customer").at(-1);
  await becomes(() => page.evaluate(() => window.said[0]), `Udo: ${newest.visibleText}`);
  await page.keyboard.press(".");
  await page.locator(".aloud").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => window.said.at(-1)), "silence");
});

test("an Arabic agent keeps topics and causes in the settings, from right to left", async () => {
  await openAt(await inLanguage("ar"), "ar");
  await page.keyboard.press("y");
  await list().waitFor();
  assert.equal(await list().evaluate((element) => getComputedStyle(element).direction), "rtl");
  assert.deepEqual(await findings(page, ".topic-list"), []);
  await page.keyboard.press("Escape");
  await page.evaluate(() => (location.hash = "#/settings/topics"));
  const section = page.locator("#settings-topics");
  await section.locator(".topic-row-name", { hasText: "التوصيل" }).click();
  await section.locator(".topic-form").waitFor();
  assert.deepEqual(await findings(page, "#settings-topics"), []);
  await section.locator(".topic-item-name").first().fill("اتصل بالمستودع");
  await section.getByRole("button", { name: "حفظ", exact: true }).click();
  await section.locator(".topic-form").waitFor({ state: "detached" });
  const topic = (await host.ask("inbox.topics")).find(({ key }) => key === "delivery");
  assert.equal(topic.items[0].titles.ar, "اتصل بالمستودع");
});
