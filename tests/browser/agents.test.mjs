// People at one desk, by keyboard alone: an agent is made, a PIN is given, one drafts, another sends, all of it is told.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startMail } from "./mail.mjs";

const SHOP = "hej@nordlicht.example";
const ADA = "ada@world.example";
const NOOR = "Noor Haddad";

let host;
let browser;
let mail;
let page;
let conversation;
let clicks = 0;

before(async () => {
  [host, browser, mail] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startMail([SHOP, ADA]),
  ]);
  await mail.store(SHOP, letter());
  await host.ask("settings.set", { changes: { undoSendSeconds: 0, isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Bo Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  await host.ask("channels.add_mailbox", mail.mailbox(SHOP, "Nordlicht"));
  const rows = async () => (await host.ask("inbox.page", { view: "all", limit: 10 })).rows;
  await becomes(async () => (await rows()).length, 1, "the letter arrives");
  conversation = (await rows())[0].id;
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.exposeFunction("countClick", () => (clicks += 1));
  await page.addInitScript(() => addEventListener("pointerdown", () => window.countClick(), true));
  await page.reload();
  await page.locator("[role=option]").first().waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  await mail?.stop();
});

function letter() {
  return [
    `From: Ada Berg <${ADA}>`,
    `To: <${SHOP}>`,
    "Subject: Where is my parcel?",
    "Message-ID: <parcel@world.example>",
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "",
    "It was to be here on Monday.",
    "",
  ].join("\n");
}

const keys = async (...names) => {
  for (const name of names) await page.keyboard.press(name);
};
/** Tab until the keyboard is there. */
async function tabTo(selector) {
  await page.locator(selector).first().waitFor();
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  for (let step = 0; step < 150 && !(await isThere()); step += 1) await page.keyboard.press("Tab");
  assert.ok(await isThere(), `Tab never reaches ${selector}`);
}
const focused = (selector) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
const person = async (name) => (await host.ask("agents.list")).find((each) => each.name === name);
const drafts = async () => (await host.ask("inbox.open", { id: conversation })).drafts.length;
const sitting = async () => (await host.ask("agents.me")).name;

/** Goes to a page of the settings through the list of pages. */
async function openSettings(name) {
  await focusNowhere();
  await keys("g", "s");
  await tabTo(`.settings-nav a[href$="/${name}"]`);
  await keys("Enter");
  await page.locator(`#settings-${name}`).waitFor();
}
/** Letters are commands again: no field has the keyboard. */
const focusNowhere = () => page.evaluate(() => document.activeElement?.blur());

/** Chooses a line of the menu of people. */
async function chooseInMenu(words) {
  await keys("Control+Shift+L");
  await focused(".popover [role=listbox], .popover [role=listbox] *");
  const active = page.locator(".popover [role=option][aria-selected=true]");
  for (let step = 0; step < 10; step += 1) {
    if ((await active.textContent())?.includes(words)) break;
    await keys("ArrowDown");
  }
  assert.ok((await active.textContent()).includes(words), words);
  await keys("Enter");
}

/** Does what seats somebody else, and waits until the window has begun anew for them: their name stands there before. */
async function seats(name, deed) {
  await page.evaluate(() => {
    window.isOfBefore = true;
  });
  await deed();
  await becomes(sitting, name);
  await page.waitForFunction(() => !window.isOfBefore);
  await page.locator(".seat-button", { hasText: name }).waitFor();
}

/** Keeps the list of people from answering until what it gives back is called. */
async function holdList() {
  const list = "**/ask/agents.list";
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  await page.route(list, async (route) => {
    await opened;
    await route.continue().catch(() => {});
  });
  return async () => {
    open();
    await page.unroute(list);
  };
}

async function setPin(pin) {
  await openSettings("me");
  await tabTo(".own-pin input");
  await page.keyboard.type(pin);
  await keys("Enter");
  await becomes(async () => (await host.ask("agents.me")).hasPin, true);
}

test("an owner makes an agent who only drafts, with limits that say what they mean", async () => {
  await openSettings("people");
  await tabTo("#settings-people form input");
  await page.keyboard.type(NOOR);
  await keys("Enter");
  await becomes(async () => (await person(NOOR))?.role, "agent");
  await tabTo(`button[aria-label*="${NOOR}"]`);
  await keys("Enter");
  await tabTo(".person-form select[id$=role]");
  await page.keyboard.type("drafts");
  await becomes(async () => (await person(NOOR)).role, "draft_only");
  await tabTo(".person-form .form-row:has(> .limit-line) .limit-kind");
  assert.deepEqual((await person(NOOR)).limits, {
    refund: null,
    refundDay: null,
    discountPercent: null,
    discount: null,
  });
  await page.keyboard.type("Up");
  await tabTo(".limit-number input");
  // The list is slow to say what was changed.
  const free = await holdList();
  await page.keyboard.type("49.5");
  await keys("Tab");
  await becomes(async () => (await person(NOOR)).limits.refund, { minor: 4950, currency: "EUR" });
  await tabTo(".person-form .form-row:has(> .limit-line) + .form-row + .form-row .limit-kind");
  await page.keyboard.type("Not");
  await becomes(async () => (await person(NOOR)).limits.discountPercent, 0);
  assert.deepEqual((await person(NOOR)).limits.refund, { minor: 4950, currency: "EUR" });
  await free();
  await page.getByText(/refunds up to .?€49\.50/).waitFor();
  assert.deepEqual(await findings(page, "#settings-people"), []);
});

test("both have a PIN, a wrong one leads nowhere, and the lock shows nothing of the desk", async () => {
  await setPin("2468");
  await seats(NOOR, () => chooseInMenu(NOOR));
  await setPin("1357");
  await chooseInMenu("Lock");
  await page.locator(".lock").waitFor();
  assert.equal(await page.getByText("Ada Berg").count(), 0);
  assert.deepEqual(await findings(page), []);
  await focused(".pin-form input");
  await page.keyboard.type("9999");
  await keys("Enter");
  await page.locator(".pin-form .form-problem:not(:empty)").waitFor();
  assert.equal(await page.locator(".lock").count(), 1);
  await focused(".pin-form input");
  await page.keyboard.type("1357");
  await keys("Enter");
  await page.locator(".lock").waitFor({ state: "detached" });
  await becomes(sitting, NOOR);
});

test("who only drafts is not offered to send, and hands the draft to somebody who may", async () => {
  await page.locator(".settings-nav a").first().waitFor();
  assert.equal(await page.locator('.settings-nav a[href$="/audit"]').count(), 0, "the audit is for owners");
  await focusNowhere();
  await keys("g", "a");
  await page.locator("[role=option]").first().waitFor();
  await keys("j", "Enter");
  await page.locator(".conversation-head").waitFor();
  await keys("r");
  await focused("[contenteditable=true]");
  await page.keyboard.type("It leaves today.");
  await keys("Control+Enter");
  await becomes(drafts, 1);
  assert.deepEqual(await host.ask("inbox.outbox"), [], "nothing is sent");
  await keys("Control+k");
  await page.locator(".palette input").waitFor();
  await page.keyboard.type("send later");
  await page.locator(".palette").getByText("Search").first().waitFor();
  assert.equal(await page.locator(".palette [role=option]", { hasText: /^Send later/ }).count(), 0);
  await keys("Escape");
  await tabTo(".sheet-end .button-filled");
  await keys("Enter");
  await focused(".popover [role=listbox], .popover [role=listbox] *");
  await keys("Enter");
  const owner = (await person("Bo Lindqvist")).id;
  await becomes(async () => (await host.ask("inbox.open", { id: conversation })).row.assigneeId, owner);
});

test("the owner comes back by PIN, finds the draft and sends it", async () => {
  await focusNowhere();
  await seats("Bo Lindqvist", async () => {
    await chooseInMenu("Bo Lindqvist");
    await focused(".seat-dialog input");
    await page.keyboard.type("2468");
    await keys("Enter");
  });
  await page.locator("[role=option]").first().waitFor();
  await focusNowhere();
  await keys("g", "a");
  await page.locator("[role=option]").first().waitFor();
  await keys("j", "Enter");
  await page.locator(".composer [contenteditable=true]", { hasText: "It leaves today." }).waitFor();
  await keys("r");
  await focused("[contenteditable=true]");
  await keys("Control+Enter");
  await becomes(drafts, 0);
  await host.ask("inbox.flush_outbox", {});
  await becomes(async () => (await host.ask("inbox.outbox")).length, 0, "it has left");
});

for (const locale of ["en", "ar"])
  test(`who did what is told by name and by day (${locale})`, async () => {
    await host.ask("agents.update_me", { locale });
    await page.locator(`html[lang=${locale}]`).waitFor();
    await openSettings("audit");
    const line = (words) => page.locator(".audit-line", { hasText: words });
    await line(NOOR).first().waitFor();
    await line("Ada Berg · Where is my parcel?").first().waitFor();
    const codes = await page.locator(".audit-line", { hasText: /\w+\.\w+_?\w*/ }).count();
    assert.equal(codes, 0, "deeds are told in words");
    await tabTo("#settings-audit select");
    await page.keyboard.type(NOOR);
    await page.locator(".audit-filters .button").waitFor();
    await page.waitForFunction((name) => {
      const all = [...document.querySelectorAll(".audit-who")];
      return all.length > 0 && all.every((each) => each.textContent === name);
    }, NOOR);
    assert.deepEqual(await findings(page, "#settings-audit"), []);
    assert.deepEqual(await findings(page, ".settings-side"), []);
    await tabTo(".audit-things a");
    await keys("Enter");
    await page.waitForURL(new RegExp(`/${conversation}$`));
  });

test("a guest is told who may, reads the last day in words, and no deed happens", async () => {
  await host.ask("agents.update_me", { locale: "en" });
  const { id } = await person(NOOR);
  const now = new Date();
  const two = (value) => String(value).padStart(2, "0");
  const guestUntil = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  await host.ask("agents.update", { id, role: "guest", guestUntil });
  await focusNowhere();
  await seats(NOOR, async () => {
    await chooseInMenu(NOOR);
    await focused(".seat-dialog input");
    await page.keyboard.type("1357");
    await keys("Enter");
  });
  await page.locator(".guest-end").waitFor();
  const before = (await host.ask("inbox.open", { id: conversation })).row.status;
  await page.locator(".conversation-head, [role=option]").first().waitFor();
  await focusNowhere();
  await keys("g", "v");
  await keys("Escape");
  await page.goto(`${host.address.split("#")[0]}#/inbox/all/${conversation}`);
  await page.locator(".conversation-head").waitFor();
  await focusNowhere();
  await keys("a");
  await page.locator(".toast", { hasText: "Guests cannot do this" }).waitFor();
  assert.equal(await page.locator(".popover").count(), 0);
  await keys("?");
  await page.getByText("Keys of deeds that your role does not do").waitFor();
  await keys("Escape");
  assert.equal((await host.ask("inbox.open", { id: conversation })).row.status, before);
  assert.equal(clicks, 0, "the mouse was never used");
});
