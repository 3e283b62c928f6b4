// The composer in a real browser, between a real desk and real mail servers.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { becomes, fieldHasKeyboard, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startMail } from "./mail.mjs";

const SHOP = "support@nordlicht.example";
const SALES = "sales@nordlicht.example";
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
    startMail([SHOP, SALES, ADA]),
  ]);
  await host.ask("settings.set", {
    changes: { undoSendSeconds: 60, isWelcomed: true },
  });
  await host.ask("agents.update_me", {
    name: "Mira",
    signature: "Mira",
    locale: "en",
  });
  await host.ask("channels.add_mailbox", mail.mailbox(SHOP, "Nordlicht"));
  await host.ask("channels.add_mailbox", mail.mailbox(SALES, "Nordlicht Sales"));
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
  await mail?.stop();
});

/** A question of Ada's that has arrived, open in a window of its own; answers the conversation's id. */
async function asked(text = "Meine Jacke ist mir leider zu klein. Kann ich sie umtauschen?") {
  count += 1;
  const subject = `Question ${count}`;
  const head = `From: Ada Lovelace <${ADA}>\nTo: <${SHOP}>\nSubject: ${subject}\nMessage-ID: <q${count}@world.example>\n`;
  const body = `Content-Type: text/plain; charset=utf-8\n\n${text}\n`;
  const file = `Content-Type: application/pdf\nContent-Disposition: attachment; filename=invoice.pdf\n\npaper\n`;
  const date = `Date: ${new Date().toUTCString().replace("GMT", "+0000")}\n`;
  await mail.store(
    SHOP,
    `${head}${date}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${body}--b\n${file}--b--\n`,
  );
  const find = async () => {
    const { rows } = await host.ask("inbox.page", { view: "all", limit: 100 });
    return rows.find((row) => row.subject === subject)?.id;
  };
  await becomes(async () => (await find()) !== undefined, true, "the question arrives");
  const id = await find();
  page = await openWindow(browser, host);
  await page.locator(`#row-${id}`).click();
  await page.getByRole("article").first().waitFor();
  await editor().waitFor();
  return id;
}

const editor = () => page.getByRole("textbox", { name: "Text of the message" });
const drafts = async (id) => (await host.ask("inbox.open", { id })).drafts;
const lastMessage = async (id) => (await host.ask("inbox.open", { id })).messages.at(-1);
const press = (name) => page.getByRole("button", { name, exact: true });

async function write(words) {
  await editor().click();
  await page.keyboard.type(words);
}

async function choose(way) {
  await press("More sending options").click();
  await page.getByRole("option", { name: way, exact: true }).click();
}

/** Lets files fall onto an element. */
async function drop(selector, files) {
  const transfer = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const { name, type, bytes } of files)
      data.items.add(new File([new Uint8Array(bytes)], name, { type }));
    return data;
  }, files);
  await page.dispatchEvent(selector, "dragenter", { dataTransfer: transfer });
  await page.getByText("Drop files here to attach them").waitFor();
  await page.dispatchEvent(selector, "drop", { dataTransfer: transfer });
}

test("the quoted letter is one line that opens, is taken out, and comes back", async () => {
  const id = await asked();
  await press("Show quoted text").click();
  const history = page.locator(".sheet-history");
  await history.waitFor();
  assert.match(
    await history.innerText(),
    /^Am .+ schrieb Ada Lovelace:\n> Meine Jacke ist mir leider zu klein/,
  );
  await write("Gerne");
  const carries = async () => (await drafts(id))[0]?.carriesHistory;
  await becomes(carries, true);
  await press("Leave out the quoted text").click();
  await becomes(carries, false);
  await press("Quote the message again").click();
  await becomes(carries, true);
});

test("the quoted letter is edited in the text, and leaves as it was edited, once", async () => {
  const id = await asked();
  await write("Gerne, Ada");
  await press("Edit the quoted text").click();
  await editor().locator("blockquote").waitFor();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await page.keyboard.type(" [gekürzt]");
  await becomes(
    async () => (await drafts(id))[0]?.text.replace(/Am .+ schrieb/, "Am … schrieb"),
    "Gerne, Ada\nAm … schrieb Ada Lovelace:\n> Meine Jacke ist mir leider zu klein. Kann ich sie umtauschen? [gekürzt]",
  );
  await page.keyboard.press("Control+Enter");
  await page.locator(".toast", { hasText: /Sent to \W?Ada Lovelace\W?, closed/ }).waitFor();
  const { text } = await host.ask("inbox.message_text", { messageId: (await lastMessage(id)).id });
  assert.equal(text.split("Meine Jacke").length, 2, text);
  assert.match(
    text,
    /^Gerne, Ada\n\n?Am .+ schrieb Ada Lovelace:\n> Meine Jacke .+ \[gekürzt\]\n\n-- \nMira$/,
  );
});

test("sending and taking back brings draft, text and conversation back", async () => {
  const id = await asked();
  await write("Gerne, Ada");
  await becomes(async () => (await drafts(id))[0]?.text, "Gerne, Ada");
  await becomes(async () => (await host.ask("inbox.open", { id })).row.isUnread, false);
  const before = await host.ask("inbox.open", { id });
  await page.keyboard.press("Control+Enter");
  const toast = page.locator(".toast", {
    hasText: /Sent to \W?Ada Lovelace\W?, closed/,
  });
  await toast.waitFor();
  const sent = await lastMessage(id);
  assert.equal(sent.visibleText, "Gerne, Ada");
  const { text } = await host.ask("inbox.message_text", { messageId: sent.id });
  assert.match(text, /^Gerne, Ada\n\n-- \nMira\n\nAm .+ schrieb Ada Lovelace:\n> Meine Jacke/);
  await toast.getByRole("button", { name: "Undo" }).click();
  await becomes(async () => (await editor().innerText()).trim(), "Gerne, Ada");
  const back = await host.ask("inbox.open", { id });
  assert.deepEqual([back.row, back.messages], [before.row, before.messages]);
});

test("send and snooze puts the conversation off until the time that was chosen", async () => {
  const id = await asked();
  await write("I will look into it.");
  await choose("Send & snooze");
  await page.getByRole("option", { name: /^Tomorrow morning/ }).click();
  await page.locator(".toast", { hasText: "snoozed" }).waitFor();
  const { row } = await host.ask("inbox.open", { id });
  assert.equal(row.status, "snoozed");
  assert.ok(row.snoozedUntil > Date.now(), `until ${row.snoozedUntil}`);
});

test("the From menu decides which mailbox it leaves from", async () => {
  const id = await asked();
  await page.getByLabel("From", { exact: true }).selectOption({ label: SALES });
  await write("From sales");
  await choose("Send");
  await becomes(async () => (await lastMessage(id)).fromAddress, SALES);
  assert.equal((await lastMessage(id)).fromName, "Mira, Nordlicht Sales");
});

test("a letter is forwarded from its card with its file, which can be left out", async () => {
  const id = await asked();
  const forward = async () => {
    await page.getByRole("article").first().hover();
    await page.getByRole("article").first().getByRole("button", { name: "Forward", exact: true }).click();
    await page.getByRole("tab", { name: "Forward" }).waitFor();
  };
  await forward();
  await page.locator(".draft-file", { hasText: "invoice.pdf" }).waitFor();
  assert.deepEqual(await drafts(id), [], "opening a forward keeps nothing");
  await fieldHasKeyboard(page);
  await page.keyboard.type(`${ADA},`);
  await choose("Send");
  await becomes(async () => (await lastMessage(id)).subject, `Fwd: Question ${count}`);
  const sent = await lastMessage(id);
  assert.match(
    sent.visibleText,
    /^-- \nMira\n\n---------- Forwarded message ----------\nFrom: Ada Lovelace <ada@world.example>\nDate: /,
  );
  assert.deepEqual(
    sent.attachments.map(({ name, isInline }) => [name, isInline]),
    [["invoice.pdf", false]],
  );

  await forward();
  await page.locator(".draft-file .recipient-remove").click();
  await page.locator(".draft-file").waitFor({ state: "detached" });
  await becomes(
    async () => (await drafts(id)).map(({ kind, files }) => [kind, files.length]),
    [["forward", 0]],
  );
});

test("a dropped file is attached and opens; a pasted picture is still to be seen after a reload", async () => {
  const id = await asked();
  await drop(".sheet-foot", [{ name: "label.txt", type: "text/plain", bytes: [72, 105] }]);
  const chip = page.locator(".draft-file", { hasText: "label.txt" });
  await chip.waitFor();
  const download = page.waitForEvent("download");
  await chip.locator(".draft-file-open").click();
  assert.equal((await download).suggestedFilename(), "label.txt");

  await editor().click();
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), {
      width: 40,
      height: 30,
    });
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    const data = new DataTransfer();
    data.items.add(new File([blob], "seam.png", { type: "image/png" }));
    const event = new ClipboardEvent("paste", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.querySelector(".editor-text").dispatchEvent(event);
  });
  const width = () => page.evaluate(() => document.querySelector(".editor-picture")?.naturalWidth ?? 0);
  await becomes(width, 40, "the picture is shown");
  await becomes(async () => (await drafts(id))[0]?.body.includes("picture"), true);
  const [kept] = await drafts(id);
  assert.ok(!kept.body.includes("base64"), "the document holds no copy of the picture");
  await page.reload();
  await becomes(width, 40, "the picture is shown again");
});

test("files that are too large together are refused with what to do, before they are read", async () => {
  await asked();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(25_000_001)], "film.bin"));
    const input = document.querySelector(".sheet-foot input[type=file]");
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page
    .getByRole("alert")
    .filter({ hasText: /at most \W?25\sMB\W? can be sent/ })
    .waitFor();
  assert.equal(await page.locator(".draft-file").count(), 0);
});
