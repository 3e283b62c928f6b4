// Time in a real browser: snoozing, letters that leave later, looking again, promises, all by keyboard.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startMail } from "./mail.mjs";

const SHOP = "support@nordlicht.example";
const ADA = "ada@world.example";

let host;
let browser;
let mail;
let page;
let count = 0;

before(async () => {
  [host, browser, mail] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startMail([SHOP, ADA]),
  ]);
  await host.ask("settings.set", {
    changes: { undoSendSeconds: 0, isWelcomed: true },
  });
  await host.ask("agents.update_me", {
    name: "Mira",
    signature: "",
    locale: "en",
  });
  await host.ask("channels.add_mailbox", mail.mailbox(SHOP, "Nordlicht"));
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
  await mail?.stop();
});

/** Something of Ada's arrives; an answer to `earlier` if there is one. */
async function arrives(text, earlier) {
  count += 1;
  const head = `From: Ada Lovelace <${ADA}>\nTo: <${SHOP}>\nMessage-ID: <t${count}@world.example>\n`;
  const about = earlier
    ? `Subject: Re: Question ${earlier}\nIn-Reply-To: <t${earlier}@world.example>\n`
    : `Subject: Question ${count}\n`;
  const date = `Date: ${new Date().toUTCString().replace("GMT", "+0000")}\n`;
  await mail.store(SHOP, `${head}${about}${date}Content-Type: text/plain; charset=utf-8\n\n${text}\n`);
  return count;
}

/** A question of Ada's, open in a window of its own; answers the conversation and the number of the letter. */
async function asked(options = {}) {
  const number = await arrives("Wo ist mein Paket?");
  const find = async () => {
    const { rows } = await host.ask("inbox.page", { view: "all", limit: 100 });
    return rows.find((row) => row.subject === `Question ${number}`)?.id;
  };
  await becomes(async () => (await find()) !== undefined, true, "the question arrives");
  const id = await find();
  page = await openWindow(browser, host, options);
  await page.locator(`#row-${id}`).click();
  await page.getByRole("article").first().waitFor();
  return { id, number };
}

const rowOf = async (id) => (await host.ask("inbox.open", { id })).row;
const toast = (words) => page.locator(".toast", { hasText: words }).waitFor();
/** Goes to a conversation in one of the lists. */
const show = (view, id) =>
  becomes(async () => {
    await page.evaluate((place) => (location.hash = place), `#/inbox/${view}/${id}`);
    return page.locator(".conversation-facts", { hasText: `#${id}` }).count();
  }, 1);
const editor = () => page.getByRole("textbox", { name: "Text of the message" });

test("Shift+S snoozes until they answer, a thank-you leaves it there, and Ctrl-Z brings it back", async () => {
  const { id, number } = await asked();
  await page.keyboard.press("Shift+S");
  await toast("Snoozed until the customer answers");
  await becomes(async () => (await rowOf(id)).timing.awaitsAnswer, true);
  await arrives("Vielen Dank!\nLG Ada", number);
  await becomes(async () => (await rowOf(id)).messageCount, 2);
  assert.equal((await rowOf(id)).status, "snoozed");
  await show("snoozed", id);
  await page.locator(".activity", { hasText: "Thanks only, kept snoozed" }).waitFor();
  await page.keyboard.press("Control+z");
  await becomes(async () => (await rowOf(id)).status, "open");
});

test("s offers times with the moment that they are, and the arrow keys choose one", async () => {
  const { id } = await asked();
  await page.keyboard.press("s");
  const list = page.getByRole("listbox", { name: "Snooze" });
  await list.waitFor();
  const names = await list.getByRole("option").allInnerTexts();
  assert.match(names[0], /^Until they answer/);
  assert.ok(
    names.some((name) => /^Tomorrow morning\s+\w+ 09:00$/.test(name)),
    names.join(", "),
  );
  assert.ok(names.some((name) => name.startsWith("In a month")));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await toast("Snoozed until");
  await becomes(async () => (await rowOf(id)).snoozedUntil > Date.now() + 20 * 86_400_000, true);
});

test("a letter written now leaves later, says when here and there, and becomes a draft when Ada writes first", async () => {
  const { id, number } = await asked();
  const customer = (await rowOf(id)).customerId;
  await host.ask("customers.update", { id: customer, zone: "Asia/Tokyo" });
  await page.keyboard.press("r");
  await page.waitForFunction(() => document.activeElement?.isContentEditable);
  await page.keyboard.type("Guten Morgen, Ada");
  await page.keyboard.press("Control+Shift+Enter");
  const list = page.getByRole("listbox", { name: "Send later" });
  await list.getByRole("option", { name: /09:00\W* their time/ }).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await toast("Will be sent");
  const [letter] = await host.ask("inbox.scheduled");
  assert.equal(new Date(letter.schedule.sendAt).toISOString().slice(11), "00:00:00.000Z");
  assert.equal(letter.schedule.cancelsOnReply, true);
  await show("scheduled", id);
  const notice = page.locator(".scheduled");
  await notice.getByText(/Will be sent .+ here, \W*\w+ 09:00\W* for the customer/).waitFor();
  await arrives("Bitte doch stornieren", number);
  await toast(/wrote first/);
  await notice.waitFor({ state: "detached" });
  assert.deepEqual(await host.ask("inbox.scheduled"), []);
  assert.equal((await host.ask("inbox.open", { id })).drafts[0].text, "Guten Morgen, Ada");
  assert.equal((await rowOf(id)).status, "open");
  await page.locator(".activity", { hasText: "the customer wrote first" }).waitFor();
});

test("Shift+E closes and opens again some days later, which one press takes back", async () => {
  const { id } = await asked();
  await page.keyboard.press("Shift+E");
  await page.getByRole("listbox", { name: "Close and reopen later" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await toast("Closed, reopens");
  const { row, timing } = await host.ask("inbox.open", { id });
  assert.equal(row.status, "closed");
  const days = (timing.followUp.dueAt - Date.now()) / 86_400_000;
  assert.ok(days > 1.5 && days < 3.5, `${days} days`);
  await show("closed", id);
  await page.getByRole("button", { name: /Stay closed/ }).click();
  await becomes(async () => (await rowOf(id)).timing.followUpAt, null);
});

test("Shift+P notes a promise, it stands in head and row, and keeping it can be taken back", async () => {
  const { id } = await asked();
  await page.keyboard.press("Shift+P");
  await page.getByRole("textbox", { name: "What was promised" }).waitFor();
  await page.keyboard.type("Send the label");
  await page.keyboard.press("Enter");
  await toast("Promise noted");
  const fact = page.getByRole("button", { name: /Send the label\W*, by/ });
  await fact.waitFor();
  await page.locator(`#row-${id} .chip`, { hasText: "promised" }).waitFor();
  await fact.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("listbox", { name: "Promise" }).waitFor();
  await page.keyboard.press("Enter");
  await toast("Promise kept");
  await fact.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await fact.waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.waitForURL(/#\/inbox\/promises/);
});

for (const locale of ["en", "ar"]) {
  test(`axe finds nothing serious where time is chosen and shown (${locale})`, async () => {
    await host.ask("agents.update_me", { locale });
    const { id } = await asked({ bypassCSP: true });
    await page.locator(`html[lang=${locale}]`).waitFor();
    await host.ask("inbox.promise", {
      id,
      what: "Send the label",
      dueAt: Date.now() + 3_600_000,
    });
    await page.locator(".fact-button").waitFor();
    for (const key of ["s", "Shift+P", "Shift+E"]) {
      await page.keyboard.press(key);
      await page.getByRole("dialog").waitFor();
      assert.deepEqual(await findings(page), [], key);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.keyboard.press("r");
    await page.waitForFunction(() => document.activeElement?.isContentEditable);
    await page.keyboard.type("Hello Ada");
    await page.keyboard.press("Control+Shift+Enter");
    await page.getByRole("dialog").waitFor();
    assert.deepEqual(await findings(page), [], "send later");
    await page.keyboard.press("Enter");
    await page.locator(".scheduled").or(page.locator(".toast")).first().waitFor();
    await page.evaluate((id) => (location.hash = `#/inbox/scheduled/${id}`), id);
    await page.locator(".scheduled").waitFor();
    assert.deepEqual(await findings(page), [], "a letter that waits");
    await host.ask("agents.update_me", { locale: "en" });
  });
}
