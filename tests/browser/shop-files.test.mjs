// A shop's orders out of a file: chosen where shops are connected, looked at, imported, and taken back at once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

const text = [
  "Ref;When;Who;Sum;Item",
  "A1;03/04/2026;frida@customers.example;1.234,50;Lighthouse lamp",
  "A2;05/06/2026;jonas@customers.example;12,00;Harbour mug",
].join("\n");

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost({ hasSample: false }), startBrowser()]);
  await host.ask("settings.set", { changes: { isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Bo Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  page = await openWindow(browser, host, { bypassCSP: true });
  await page.evaluate(() => {
    location.hash = "#/settings/shops";
  });
  await page.reload();
  await page.locator("#settings-shops").waitFor();
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
});

test("what a file does not say is asked, and the whole import is taken back at once", async () => {
  await page.getByRole("button", { name: "Connect a shop" }).click();
  const dialog = page.getByRole("dialog", { name: "Connect a shop" });
  await dialog.getByRole("button", { name: /^CSV/ }).click();
  const put = dialog.getByRole("button", { name: "Import", exact: true });
  /** Why nothing can be imported yet, as it stands beside the button and is read out with it. */
  const lacks = (words) =>
    becomes(
      () =>
        put.evaluate(
          (button) => document.getElementById(button.getAttribute("aria-describedby"))?.textContent ?? "",
        ),
      words,
    );
  await lacks("Choose a file");
  assert.equal(await put.isDisabled(), true);
  const file = { name: "fair.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await dialog.locator("input[type=file]").setInputFiles(file);
  await dialog.getByLabel("The file holds").selectOption({ label: "Orders" });
  await dialog.getByText(/Still missing:.*Order number, Date,? and Total/).waitFor();
  await lacks("Say which columns hold what is missing");
  for (const [title, field] of [
    ["Ref", "Order number"],
    ["When", "Date"],
    ["Who", "Email address"],
    ["Sum", "Total"],
    ["Item", "Item"],
  ]) {
    await dialog.getByLabel(title, { exact: true }).selectOption({ label: field });
  }
  await dialog.getByText("€1,234.50").or(dialog.getByText("1,234.50")).first().waitFor();
  await lacks("Say what 03/04 is");
  assert.equal(await put.isDisabled(), true);
  await dialog.getByLabel("03/04 in this file is").selectOption({ label: "March 4" });
  await lacks("Enter the currency");
  await dialog.getByLabel("Currency of the amounts").fill("S3K");
  await dialog.getByRole("alert").waitFor();
  await lacks(await dialog.getByRole("alert").textContent());
  assert.equal(await put.isDisabled(), true);
  await dialog.getByLabel("Currency of the amounts").fill("SEK");
  await lacks("Enter a name");
  await dialog.getByLabel("Name at this desk").fill("Autumn fair");
  await dialog.getByText(/New:\D*2\D*Changed:\D*0\D*Unchanged:\D*0/).waitFor();
  await lacks("");
  assert.deepEqual(await findings(page), []);
  await put.click();
  await dialog.getByText("The file is imported").waitFor();
  await dialog.getByRole("button", { name: "Done" }).click();
  const card = page.locator(".shop-card", { hasText: "Autumn fair" });
  await card.getByText(/2\D* orders/).waitFor();
  const { orders } = await host.ask("storefronts.find_orders", { query: "A1" });
  assert.deepEqual(orders[0].total, { minor: 123450, currency: "SEK" });
  await page.getByRole("button", { name: "Undo" }).click();
  await card.waitFor({ state: "detached" });
});
