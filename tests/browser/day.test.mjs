// A whole day by keyboard: sixty letters in six languages, on real servers, in a real Chromium, without the mouse.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startMail } from "./mail.mjs";

const SHOP = "hej@nordlicht.example";
const day = JSON.parse(await readFile(new URL("../fixtures/day.json", import.meta.url), "utf8"));

let host;
let browser;
let mail;
let page;
/** Of each conversation, the letter that began it. */
const letterOf = new Map();

before(async () => {
  const users = [SHOP, ...day.letters.map(({ address }) => address)];
  [host, browser, mail] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startMail(users),
  ]);
  for (const [index, letter] of day.letters.entries()) await mail.store(SHOP, raw(letter, index));
  const changes = { undoSendSeconds: 0, isWelcomed: true, askCause: "required" };
  await host.ask("settings.set", { changes });
  await host.ask("agents.update_me", { name: "Mira", locale: "en" });
  await host.ask("agents.add", { name: "Jonas Petersen" });
  const { id: macroId } = await host.ask("macros.save", { titles: { en: day.macro.title } });
  for (const [language, body] of Object.entries(day.macro.variants))
    await host.ask("macros.save_variant", { macroId, language, body });
  await host.ask("channels.add_mailbox", mail.mailbox(SHOP, "Nordlicht"));
  const rows = async () => (await host.ask("inbox.page", { view: "all", limit: 100 })).rows;
  await becomes(async () => (await rows()).length, day.letters.length, "every letter arrives");
  for (const { id, subject } of await rows())
    letterOf.set(
      id,
      day.letters.find((letter) => letter.subject === subject),
    );
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  await mail?.stop();
});

const encoded = (text) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

function raw({ name, address, subject, text }, index) {
  const date = new Date(Date.now() - (day.letters.length - index) * 60_000)
    .toUTCString()
    .replace("GMT", "+0000");
  const head = [
    `From: ${encoded(name)} <${address}>`,
    `To: <${SHOP}>`,
    `Subject: ${encoded(subject)}`,
    `Message-ID: <day${index}@world.example>`,
    `Date: ${date}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  return `${head.join("\n")}\n\n${Buffer.from(text).toString("base64")}\n`;
}

const open = async (id) => host.ask("inbox.open", { id });
/** The conversation that is open now, by the address of the window. */
const current = async () => Number(/\/(\d+)$/.exec(new URL(page.url()).hash)?.[1] ?? 0);
const focused = (selector) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

const idOf = (subject) => [...letterOf].find(([, letter]) => letter.subject === subject)[0];
const messagesOf = async (id) => (await open(id)).messages.length;
const gone = (selector) => page.locator(selector).waitFor({ state: "detached" });

/** What has to be seen before the next key is pressed. */
const seen = {
  option: () => page.locator("[role=option][aria-selected=true]", { hasText: day.macro.title }).waitFor(),
  menu: () => focused("[role=option], [role=menuitem], [role=listbox], [role=dialog] *"),
  /** The whole text of the macro stands in the editor, and the keyboard is there. */
  text: (id, { language }) =>
    page.waitForFunction(
      (lines) =>
        document.activeElement?.isContentEditable &&
        lines.every((line) => document.activeElement.textContent.includes(line)),
      day.macro.variants[language].split("\n").filter(Boolean),
    ),
  /** A question for what is missing stands in the editor. */
  asked: () =>
    page.waitForFunction(
      () => document.activeElement?.isContentEditable && document.activeElement.querySelector("p + p"),
    ),
  offered: () => page.locator(".topic-list [role=option][aria-selected=true]").waitFor(),
  cause: async () => {
    await seen.offered();
    await focused(".topic-list input");
  },
  because: async (id) => {
    await gone(".topic-list");
    await becomes(async () => (await host.ask("inbox.matter", { id })).causeId !== null, true);
  },
  topic: async () => {
    await gone(".topic-list");
    await page.locator(".topic-chip").waitFor();
  },
  note: (id) => becomes(async () => (await open(id)).messages.some(({ kind }) => kind === "note"), true),
  tag: (id) => becomes(async () => (await open(id)).row.tags.length, 1),
  mine: (id) => becomes(async () => (await open(id)).row.assigneeId !== null, true),
  closed: (id) => becomes(async () => (await open(id)).row.status, "closed"),
  promised: async (id) => {
    await becomes(async () => (await open(id)).timing.promises.length, 1);
    await gone(".popover");
  },
  handed: async (id) => {
    await seen.mine(id);
    await gone(".deed-dialog");
  },
  called: async () => {
    await page.locator(".message-note .call-facts").waitFor();
    await gone(".call-panel");
  },
  found: (id, { other }) =>
    page.locator(".deed-dialog [role=option]", { hasText: `#${idOf(other)}` }).waitFor(),
  result: () => page.locator(".deed-dialog .deed-result").waitFor(),
  merged: async (id) => {
    await becomes(() => messagesOf(id), 2);
    await gone(".deed-dialog");
    await page.locator(".ties-part").waitFor();
  },
  parting: () => page.locator(".deed-dialog .deed-facts").waitFor(),
  parted: async (id) => {
    await becomes(() => messagesOf(id), 1);
    await gone(".deed-dialog");
  },
};

/** What is written, by the name that the day gives it. */
const written = {
  macro: () => "exchange label",
  topic: async () => day.topic[await page.evaluate(() => document.documentElement.lang)],
  other: ({ other }) => `#${idOf(other)}`,
  words: ({ words }) => words,
};

/** Tab until the keyboard is there. */
async function tabTo(selector) {
  await page.locator(selector).first().waitFor();
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  for (let step = 0; step < 150 && !(await isThere()); step += 1) await page.keyboard.press("Tab");
  assert.ok(await isThere(), `Tab never reaches ${selector}`);
}

async function take(step, id, letter) {
  const [way, ...rest] = step.split(" ");
  const what = rest.join(" ");
  if (way === "press") await page.keyboard.press(what);
  else if (way === "await") await seen[what](id, letter);
  else if (way === "tab") await tabTo(what);
  else {
    await fieldHasKeyboard(page);
    await page.keyboard.insertText(await written[what](letter));
  }
}

/** Does with the open conversation what the day wants, key by key. */
async function play(id, name, letter) {
  const deed = day.deeds[name];
  for (const step of deed.steps)
    await take(step, id, letter).catch((cause) => {
      throw new Error(`${letter.subject}: ${name}: ${step}`, { cause });
    });
  await becomes(async () => (await open(id)).row.status, deed.becomes, `${letter.subject}: ${name}`);
}

/** Keeps the list that is shown under a name. */
async function keepView() {
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await page.keyboard.press("Shift+V");
  await tabTo(".filter-save .field");
  await page.keyboard.insertText(day.view);
  await page.keyboard.press("Enter");
  await gone(".filter-form");
}

/** What stands in the store at the end of the day. */
async function standing() {
  const ends = { states: {}, sent: 0, scheduled: 0, notes: 0, calls: 0, tags: 0, promises: 0 };
  const more = { awaitingAnswer: 0, handedOver: 0, topics: 0, causes: 0, merged: 0, parted: 0 };
  const me = (await host.ask("agents.me")).id;
  const count = (things, is) => things.filter(is).length;
  for (const id of letterOf.keys()) {
    const { row, messages, timing, activities } = await open(id);
    const matter = await host.ask("inbox.matter", { id });
    ends.states[row.status] = (ends.states[row.status] ?? 0) + 1;
    ends.sent += count(messages, ({ delivery }) => delivery?.state === "sent");
    ends.notes += count(messages, ({ kind }) => kind === "note");
    ends.calls += count(messages, ({ call }) => call !== null);
    ends.tags += row.tags.length;
    ends.promises += timing.promises.length;
    more.awaitingAnswer += Number(row.timing.awaitsAnswer);
    more.handedOver += Number(row.assigneeId !== null && row.assigneeId !== me);
    more.topics += Number(matter.topicId !== null);
    more.causes += Number(matter.causeId !== null);
    more.merged += count(activities, ({ event }) => event === "merged");
    more.parted += count(activities, ({ event }) => event === "unmerged");
  }
  ends.scheduled = (await host.ask("inbox.scheduled")).length;
  const views = (await host.ask("inbox.saved_views")).map(({ name }) => name);
  return { ...ends, ...more, views };
}

async function speak(language, name) {
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await focused("[role=menu], [role=menu] *");
  const isThere = () => page.evaluate((wanted) => document.activeElement?.textContent === wanted, name);
  for (let step = 0; step < 10 && !(await isThere()); step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

test("sixty conversations in six languages are worked off by keyboard, while the window changes its language", async (t) => {
  page = await openWindow(browser, host);
  let clicks = 0;
  await page.exposeFunction("countClick", () => (clicks += 1));
  await page.evaluate(() => addEventListener("pointerdown", () => window.countClick(), true));
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  const left = new Map([...letterOf].map(([id, letter]) => [id, letter.deed]));
  for (let round = 0; left.size > 0; round += 1) {
    assert.ok(round < 80, `the day does not end: ${[...left]}`);
    if (round === 20) await speak("de", "Deutsch");
    if (round === 40) await speak("ar", "العربية");
    if ((await current()) === 0) await page.keyboard.press("j");
    await page.waitForFunction(() => /\/\d+$/.test(location.hash));
    const id = await current();
    await page.locator(".conversation .messages").waitFor();
    const letter = letterOf.get(id);
    // What is done gives way to the next; what comes twice never does.
    if (!left.has(id)) {
      await becomes(async () => (await current()) !== id, true, `${letter?.subject} comes twice`);
      continue;
    }
    // A key is meant for what is read: the one before may still be drawn.
    await page.locator(".conversation-subject", { hasText: letter.subject }).waitFor();
    const name = left.get(id);
    await play(id, name, letter);
    const { then } = day.deeds[name];
    if (then) left.set(id, then);
    else left.delete(id);
    if (left.size > 0) await page.waitForFunction((was) => !location.hash.endsWith(`/${was}`), id);
  }
  await keepView();
  assert.equal(clicks, 0);

  const answered = day.letters.filter(({ deed }) => ["answer", "own", "macro"].includes(deed));
  await host.ask("inbox.flush_outbox", {});
  await becomes(async () => (await standing()).sent, day.ends.sent, "everything has left");
  for (const [id, letter] of letterOf) {
    if (!answered.includes(letter)) continue;
    const { messages, row } = await open(id);
    const ours = messages.filter(({ kind }) => kind === "agent");
    assert.equal(ours.length, 1, letter.subject);
    assert.equal(ours[0].delivery.state, "sent");
    const wanted = letter.deed === "macro" ? day.macro.variants[letter.language] : letter.words;
    assert.equal(ours[0].visibleText.replace(/\n+/g, "\n"), wanted);
    assert.equal(row.language, letter.language);
  }
  const ends = await standing();
  t.diagnostic(JSON.stringify(ends));
  assert.deepEqual(ends, day.ends);
});
