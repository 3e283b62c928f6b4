// Every button of the settings, pressed once, and what it changes in the desk.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  page = await openWindow(browser, host);
  await page.locator('[role=option][aria-posinset="1"]').waitFor();
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await page.locator(".settings-nav a").first().waitFor();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

const section = (name) => page.locator(`#settings-${name}`);
/** Goes to a page of the settings by its address. */
async function goTo(name) {
  await page.evaluate((to) => (location.hash = `#/settings/${to}`), name);
  await section(name).waitFor();
}
const settings = () => host.ask("settings.get");

test("each link of the settings leads to its page", async () => {
  for (const link of await page.locator(".settings-nav a").all()) {
    const name = (await link.getAttribute("href")).split("/").at(-1);
    await link.click();
    await page.waitForURL(new RegExp(`#/settings/${name}$`));
    await section(name).waitFor();
    assert.equal(await link.getAttribute("aria-current"), "page");
    assert.equal(await page.locator(".settings-section").count(), 1, name);
  }
});

test("names, the address for parcels and the signature are kept", async () => {
  await goTo("me");
  const fields = section("me").locator("input, textarea");
  for (const [index, words] of [
    "Mira Lindqvist",
    "Nordlicht",
    "Hafenweg 3\n24103 Kiel",
    "Kind regards\nMira",
  ].entries()) {
    await fields.nth(index).fill(words);
    await fields.nth(index).blur();
  }
  await becomes(async () => (await settings()).shopName, "Nordlicht");
  await becomes(async () => (await settings()).returnAddress, "Hafenweg 3\n24103 Kiel");
  const me = async () => {
    const { name, signature } = await host.ask("agents.me");
    return { name, signature };
  };
  await becomes(me, {
    name: "Mira Lindqvist",
    signature: "Kind regards\nMira",
  });
});

test("undo time, notifications and quiet hours are kept", async () => {
  await goTo("work");
  const before = await settings();
  await section("work").locator("input[type=range]").fill("25");
  await becomes(async () => (await settings()).undoSendSeconds, 25);
  const [notifications, quiet] = await section("work").locator(".switch").all();
  const hasQuiet = before.quietFrom !== before.quietUntil;
  await quiet.click();
  await becomes(async () => {
    const { quietFrom, quietUntil } = await settings();
    return quietFrom !== quietUntil;
  }, !hasQuiet);
  await notifications.click();
  await becomes(async () => (await settings()).notifications, !before.notifications);
});

test("colours and height of the rows change what is seen", async () => {
  await goTo("look");
  const shown = () =>
    page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.dataset.density]);
  const seen = new Set();
  for (const choice of await section("look").locator(".choice").all()) {
    await choice.click();
    seen.add(JSON.stringify(await shown()));
  }
  assert.ok(seen.size >= 5, `${[...seen]}`);
});

test("a colleague is added", async () => {
  await goTo("people");
  await section("people").locator("input").fill("Jonas Petersen");
  await section("people").getByRole("button", { name: "Add", exact: true }).click();
  await becomes(
    async () => (await host.ask("agents.list")).map(({ name }) => name).includes("Jonas Petersen"),
    true,
  );
  await section("people").getByText("Jonas Petersen").waitFor();
});

test("an address without a provider asks for the servers and says what is missing", async () => {
  await goTo("channels");
  await section("channels").getByRole("button", { name: "Add a mailbox" }).click();
  await section("channels").locator("input[type=email]").fill("ada@localhost.example");
  const { isGuess } = await host.ask("channels.discover", {
    address: "ada@localhost.example",
  });
  assert.equal(isGuess, true);
  await section("channels").getByRole("button", { name: "Connect" }).click();
  await section("channels").getByText("Enter the password").waitFor();
  assert.ok((await section("channels").locator(".server-fields").count()) >= 2);
});

test("backup and check answer, the recovery code is shown and kept", async () => {
  await goTo("data");
  await section("data").getByRole("button", { name: "Back up now" }).click();
  await section("data").getByText("Backed up and checked").waitFor();
  await section("data").getByRole("button", { name: "Check the data" }).click();
  await section("data").getByText("All data is sound").waitFor();
});

test("an import shows its progress, is cancelled, and says what is kept", async () => {
  const path = join(host.directory, "many.mbox");
  const letter = (index) =>
    [
      "From a@b.example Sat Nov 21 10:00:00 2026",
      `From: Person ${index} <person${index}@mail.example>`,
      "To: shop@nordlicht.example",
      `Subject: question ${index}`,
      `Message-ID: <many-${index}@mail.example>`,
      "Date: Sat, 21 Nov 2026 10:00:00 +0000",
      "",
      "Where is my parcel? ".repeat(40),
      "",
      "",
    ].join("\n");
  await writeFile(path, Array.from({ length: 6000 }, (_, index) => letter(index)).join(""));
  await section("data").getByRole("button", { name: "Import mail" }).click();
  await section("data").locator(".import-kind").selectOption("mbox");
  await section("data").locator(".form-line input").fill(path);
  await section("data").getByRole("button", { name: "Import", exact: true }).click();
  const bar = section("data").getByRole("progressbar");
  const isUnderWay = async () => {
    const share = Number(await bar.getAttribute("aria-valuenow"));
    return share > 0 && share < 100;
  };
  await becomes(isUnderWay, true);
  await page.locator(".sidebar").getByRole("progressbar").waitFor();
  await section("data").getByRole("button", { name: "Cancel" }).click();
  await section("data").locator("form [role=status] .form-ok").waitFor();
  await bar.waitFor({ state: "detached" });
  const { total } = await host.ask("inbox.page", { view: "all", limit: 1 });
  assert.ok(total > 336 && total < 6336, `${total} conversations are kept`);
});

test("the sample shop goes without a trace", async () => {
  await section("data").getByRole("button", { name: "Remove the sample shop" }).click();
  await section("data").getByText("The sample shop").last().waitFor();
  await becomes(async () => (await host.ask("desk.status")).hasSample, false);
  await section("data")
    .getByRole("button", { name: "Remove the sample shop" })
    .waitFor({ state: "detached" });
});
