// A mailbox whose provider wants a sign-in in the browser: the whole way through the window, and once more later.

import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { startMail } from "./mail.mjs";

const ADDRESS = "ada@gmail.com";
let mail;
let host;
let browser;
let directory;

before(async () => {
  mail = await startMail([ADDRESS]);
  directory = await mkdtemp(join(tmpdir(), "comptoir-sign-in-"));
  // What opens links on this system: it writes down what it was asked for.
  const opener = join(directory, "xdg-open");
  await writeFile(opener, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${join(directory, "opened")}'\n`);
  await chmod(opener, 0o755);
  [host, browser] = await Promise.all([
    startHost({
      hasSample: false,
      env: () => ({
        PATH: `${directory}${delimiter}${process.env.PATH}`,
        COMPTOIR_GOOGLE_CLIENT_ID: "a client of the test",
        COMPTOIR_OAUTH_AUTHORIZE_URL: mail.places.oauth_authorize,
        COMPTOIR_OAUTH_TOKEN_URL: mail.places.oauth_token,
      }),
    }),
    startBrowser(),
  ]);
});
after(async () => {
  await browser?.close();
  await host?.stop();
  await mail?.stop();
  if (directory) await rm(directory, { recursive: true, force: true });
});

const opened = async () => {
  const text = await readFile(join(directory, "opened"), "utf8").catch(() => "");
  return text.trim().split("\n").filter(Boolean);
};

/** Does what the person does in the browser that has opened: goes to the page, which leads back to the desk. */
async function signInOutside(count) {
  await becomes(async () => (await opened()).length, count, "the browser was opened");
  const response = await fetch((await opened()).at(-1));
  assert.equal(response.status, 200);
}

test("a mailbox is connected by signing in at its provider, and signed in again later", async () => {
  const { mailbox, places } = mail;
  const page = await openWindow(browser, host);
  const form = page.locator(".welcome-part").first();
  await form.locator("input[type=email]").fill(ADDRESS);
  await form.locator("button[type=submit]").click();
  // The provider's own servers are in the world; these stand for them.
  await form.getByRole("button", { name: "Change the servers" }).click();
  const { caFile } = mailbox(ADDRESS, "");
  const servers = await form.locator(".server-fields").all();
  for (const [index, port] of [places.imaps, places.smtps].entries()) {
    await servers[index].locator("select").selectOption("tls");
    await servers[index].locator("input").nth(0).fill("localhost");
    await servers[index].locator("input").nth(1).fill(String(port));
  }
  await form.locator(".form-more input").last().fill(caFile);
  assert.equal(await form.locator("input[type=password]").count(), 0);
  await form.getByRole("button", { name: /Sign in (at|with|to) .*Google/ }).click();
  await form.locator("[role=status]").getByText("Google").waitFor();
  await signInOutside(1);
  const channel = async () => {
    const [first] = await host.ask("channels.list");
    return first && { address: first.address, oauth: first.oauth, state: first.state };
  };
  await becomes(channel, { address: ADDRESS, oauth: "google", state: "up_to_date" });

  await page.evaluate(() => {
    location.hash = "#/settings/channels";
  });
  await page.locator(".channel-card").waitFor();
  assert.equal(await page.locator(".channel-card").getByText("New password").count(), 0);
  // As if the provider had taken its consent back: what the card then offers is what is tried.
  await page.route("**/ask/channels.list", async (route) => {
    const response = await route.fetch();
    const channels = await response.json();
    await route.fulfill({
      response,
      json: channels.map((each) => ({ ...each, state: "needs_you", problemCode: "sign-in-again" })),
    });
  });
  await page.reload();
  const again = page.waitForResponse((response) => response.url().endsWith("/ask/channels.sign_in_again"));
  await page.locator(".channel-actions .button").first().click();
  await page.locator(".channel-card [role=status]").getByText("Google").waitFor();
  await signInOutside(2);
  const answer = await again;
  assert.equal(answer.status(), 200);
  assert.equal((await answer.json()).oauth, "google");
  await becomes(channel, { address: ADDRESS, oauth: "google", state: "up_to_date" });
  // Answers that are still being changed on their way end before the window does.
  await page.unrouteAll({ behavior: "wait" });
  await page.context().close();
});
