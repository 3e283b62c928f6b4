// The help site by keyboard: a place is added, its plan is read, the site is written there, and what others changed stays.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findings } from "./accessibility.mjs";
import { becomes, openWindowAt, startBrowser, startHost } from "./desk.mjs";

const beads = fileURLToPath(new URL("../fixtures/help/beads.png", import.meta.url));

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  const washing = { language: "en", title: "Washing", body: "Close every zip." };
  const { id } = await host.ask("knowledge.create", washing);
  await host.ask("knowledge.publish", { id, language: "en" });
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

const openAt = async (...where) => (page = await openWindowAt(browser, host, ...where));

/** Presses a button by keyboard alone. */
async function press(name) {
  await page.getByRole("button", { name, exact: true }).first().focus();
  await page.keyboard.press("Enter");
}

/** Letters that bring the answers of readers, imported as a file. */
async function letters(...answers) {
  const mails = answers.map(([reader, mark]) =>
    [
      `From: ${reader}@readers.example`,
      "To: help@nordlicht.example",
      "Subject: Did this help?",
      `Message-ID: <${reader}.${mark.length}@readers.example>`,
      "Date: Mon, 23 Nov 2026 10:00:00 +0000",
      "",
      `Please send this mail. ${mark}`,
      "",
    ].join("\n"),
  );
  const path = join(host.directory, "answers.mbox");
  const mbox = mails.map((mail) => `From MAILER-DAEMON Mon Nov 23 10:00:00 2026\n${mail}\n`).join("");
  await writeFile(path, mbox);
  await host.ask("inbox.import", { kind: "mbox", path });
}

test("a place is added, its plan is read, and the site is written there", async () => {
  const place = join(host.directory, "site");
  await openAt("#/knowledge");
  await page.getByRole("heading", { name: "Knowledge", exact: true }).waitFor();
  await press("Help site");
  await page.getByRole("heading", { name: "Help site" }).waitFor();
  await page.getByText(/^A place is a folder, an archive/).waitFor();
  assert.deepEqual(await findings(page), []);

  await press("Add a place");
  const folder = page.getByRole("dialog").getByLabel("Folder, with its full path");
  await folder.fill("somewhere");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("alert").filter({ hasText: "cannot be used" }).waitFor();
  await folder.fill(place);
  await page.keyboard.press("Control+Enter");
  await page.getByText("Nothing was published here yet.").waitFor();

  await press("Show what would change");
  const plan = page.getByRole("region", { name: "What would change" });
  await plan.getByText(/files are added/).waitFor();
  assert.deepEqual(await findings(page), []);
  await press("Publish now");
  await page.getByText(/^Published: /).waitFor();
  assert.match(await readFile(join(place, "en/washing.html"), "utf8"), /Close every zip/);
});

test("what somebody changed there is named and left, and replaced only when that is asked for", async () => {
  const place = join(host.directory, "edited");
  const [{ id }] = (await host.ask("knowledge.save_target", { name: "Edited", kind: "folder", place })).slice(
    -1,
  );
  await host.ask("knowledge.publish_to", { id });
  const file = join(place, "en/washing.html");
  await writeFile(file, "<p>By hand</p>");
  await openAt("#/knowledge/site");
  const card = page.locator(".help-site-target", { hasText: "Edited" });
  await card.getByRole("button", { name: "Show what would change" }).click();
  await card.getByText(/^.?1.? file was changed there by others and stays as it is$/).waitFor();
  await card.getByText("en/washing.html").waitFor();
  await card.getByRole("checkbox", { name: "Replace what others changed there" }).check();
  await card.getByText(/1.? file is changed$/).waitFor();
  await card.getByRole("button", { name: "Publish now" }).click();
  await becomes(async () => (await readFile(file, "utf8")).includes("Close every zip"), true);
});

test("a colour that cannot be read is told before it is saved, and what is no colour is not saved", async () => {
  await openAt("#/knowledge/site");
  const colour = page.getByLabel("Colour of links and buttons");
  await colour.fill("#ffe600");
  await page.getByText(/^In light, too pale \(.?1\.2.? to 1\): the site makes it darker$/).waitFor();
  await colour.fill("#ffe6");
  await page.getByText("This is no colour.").waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).and(page.locator(":disabled")).waitFor();
  await colour.fill("#1a6b3f");
  await page.getByLabel("Mail address for readers").fill("help@nordlicht.example");
  await page.keyboard.press("Enter");
  await page.getByText("Saved. Readers see it after the next publishing.").waitFor();
  const site = await host.ask("knowledge.site");
  assert.deepEqual([site.accent, site.email], ["#1a6b3f", "help@nordlicht.example"]);
});

test("a logo is drawn anew and letters are chosen, and the next publishing carries both", async () => {
  await openAt("#/knowledge/site");
  const logo = page.getByRole("group", { name: "Logo" });
  const broken = { name: "mark.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") };
  await logo.getByLabel("Choose a picture").setInputFiles(broken);
  await logo.getByRole("alert").filter({ hasText: "cannot be used as the logo" }).waitFor();
  await logo.getByLabel("Choose a picture").setInputFiles(beads);
  await logo.locator("img").waitFor();
  await logo.getByLabel("Another picture").waitFor({ state: "attached" });
  assert.deepEqual(await findings(page), []);
  await page.getByLabel("Letters").selectOption({ label: "As in books" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved. Readers see it after the next publishing.").waitFor();
  const place = join(host.directory, "marked");
  const [{ id }] = (await host.ask("knowledge.save_target", { name: "Marked", kind: "folder", place })).slice(
    -1,
  );
  await host.ask("knowledge.publish_to", { id });
  assert.match(await readFile(join(place, "en/washing.html"), "utf8"), /class="logo"/);
  assert.match(await readFile(join(place, "assets/site.css"), "utf8"), /--family:Georgia/);
  await logo.getByRole("button", { name: "Take it away" }).click();
  await logo.locator("img").waitFor({ state: "detached" });
});

test("how readers answered by mail stands beside the article", async () => {
  const { id } = await host.ask("knowledge.create", { language: "en", title: "Airing", body: "Outside." });
  await host.ask("knowledge.publish", { id, language: "en" });
  await host.ask("knowledge.set_site", {
    ...(await host.ask("knowledge.site")),
    email: "help@nordlicht.example",
  });
  const place = join(host.directory, "asked");
  const [target] = (await host.ask("knowledge.save_target", { name: "Asked", kind: "folder", place })).slice(
    -1,
  );
  await host.ask("knowledge.publish_to", { id: target.id });
  const html = await readFile(join(place, "en/airing.html"), "utf8");
  const marks = [...html.matchAll(/help1\.[A-Za-z0-9.]*/g)].map(([mark]) => mark);
  const [yes, no] = marks;
  await openAt(`#/knowledge/${id}`);
  await page.getByText("No reader has answered yet.").waitFor();
  await letters(["ada", yes], ["bo", yes], ["cem", no]);
  await page.getByText(/^.?2.? of .?3.? say yes$/).waitFor();
  assert.deepEqual(await findings(page), []);
});

test("a place is forgotten, and what stands there stays", async () => {
  const place = join(host.directory, "forgotten");
  const [{ id }] = (await host.ask("knowledge.save_target", { name: "Old", kind: "folder", place })).slice(
    -1,
  );
  await host.ask("knowledge.publish_to", { id });
  await openAt("#/knowledge/site");
  const card = page.locator(".help-site-target", { hasText: "Old" });
  await card.getByRole("button", { name: "Forget" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Forget/ })
    .click();
  await card.waitFor({ state: "detached" });
  assert.match(await readFile(join(place, "en/washing.html"), "utf8"), /Close every zip/);
});

test("a server that cannot be reached is told where it was entered, and no place is kept", async () => {
  const before = await host.ask("knowledge.targets");
  await openAt("#/knowledge/site");
  await page.locator(".help-site form").waitFor();
  await press("Add a place");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What it is").selectOption("wordpress");
  // Nobody listens on the port for whatever is thrown away.
  await dialog.getByLabel(/^Address of the WordPress site/).fill("http://127.0.0.1:9/");
  await dialog.getByLabel("User").fill("bo");
  await dialog.getByLabel("Application password", { exact: true }).fill("abcd efgh");
  await dialog.getByRole("checkbox", { name: /my own network/ }).check();
  await page.keyboard.press("Control+Enter");
  await dialog.getByRole("alert").filter({ hasText: "cannot be reached" }).waitFor();
  assert.deepEqual(await findings(page, ".deed-dialog"), []);
  assert.deepEqual(await host.ask("knowledge.targets"), before);
});

test("in Arabic the page runs from right to left, narrow it stays inside, and axe finds nothing serious", async () => {
  await openAt("#/knowledge/site", "ar", { colorScheme: "dark", width: 420, height: 860 });
  await page.locator(".help-site form").waitFor();
  const look = () =>
    page.evaluate(() => ({
      direction: getComputedStyle(document.querySelector(".help-site")).direction,
      isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
  assert.deepEqual(await look(), { direction: "rtl", isWide: false });
  assert.deepEqual(await findings(page), []);
});
