// Letters of returns: a withdrawal that comes by mail opens its case, its acknowledgement leaves by a press, and the
// settings say what becomes of each letter.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startMail } from "./mail.mjs";

const SHOP = "support@nordlicht.example";
const ADA = "ada@world.example";

let host;
let browser;
let mail;
let page;

before(async () => {
  [host, browser, mail] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startMail([SHOP, ADA]),
  ]);
  await host.ask("settings.set", {
    changes: { undoSendSeconds: 0, isWelcomed: true, shopName: "Nordlicht" },
  });
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  await host.ask("channels.add_mailbox", mail.mailbox(SHOP, "Nordlicht"));
  await mail.store(
    SHOP,
    [
      `From: Ada <${ADA}>`,
      `To: <${SHOP}>`,
      "Subject: Withdrawal",
      "Message-ID: <w1@world.example>",
      `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
      "",
      "Hello, I hereby withdraw from my contract of purchase. Ada",
      "",
    ].join("\n"),
  );
  page = await openWindow(browser, host, { bypassCSP: true });
});
after(async () => {
  await browser?.close();
  await host?.stop();
  await mail?.stop();
});

const cases = async () => (await host.ask("returns.list", {})).rows;

test("a letter that withdraws is marked in the list and leads to the return that the desk prepared", async () => {
  await becomes(async () => (await cases()).length, 1, "the case opens by itself");
  const row = page.locator('[role=option][aria-posinset="1"]');
  await row.getByText("Withdrawal · acknowledge today").waitFor();
  await row.click();
  await page
    .locator(".conversation-facts")
    .getByRole("button", { name: /acknowledge today/ })
    .click();
  await page.getByText("The desk found this withdrawal in a letter").waitFor();
  await page.getByRole("button", { name: "Choose the order" }).waitFor();
  await page.getByText(/Waits for: .*the order/).waitFor();
  assert.deepEqual(await findings(page), []);
});

test("what the desk found wrongly is taken back by one press, and its mark goes", async () => {
  await page.getByRole("button", { name: "This is no withdrawal" }).click();
  await becomes(async () => (await cases())[0].state, "cancelled");
  await becomes(async () => (await host.ask("returns.marks", {})).length, 0);
});

test("each letter is set to nothing, to be prepared or to leave by itself, and its words are the shop's", async () => {
  await page.evaluate(() => (location.hash = "#/settings/returns"));
  const section = page.locator("#settings-return-letters");
  await section.getByLabel(/What becomes of .*Acknowledgement of the withdrawal/).selectOption("send");
  const mode = async (kind) =>
    (await host.ask("returns.letter_rules", {})).find((rule) => rule.kind === kind).mode;
  await becomes(() => mode("withdrawal"), "send");
  await section.getByRole("button", { name: /Change the words of .*Request received/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Text", { exact: true }).fill("{{ greeting }}\n\nWe have it: {{ prize }}");
  await dialog.getByText(/there is no variable/).waitFor();
  await dialog.getByLabel("Text", { exact: true }).fill("{{ greeting }}\n\nWe have it: {{ number }}");
  await dialog.getByText("We have it: R-1042").waitFor();
  assert.deepEqual(await findings(page), []);
  await dialog.getByRole("button", { name: /^Save/ }).click();
  await section.getByText("Own words").waitFor();
  const text = await host.ask("returns.letter_text", { kind: "requested", language: "en" });
  assert.equal(text.isOwn, true);
});
