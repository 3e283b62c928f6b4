// The last minute of a guest's last day, by the clocks of desk and window: what is written is kept, and the desk locks.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, fieldHasKeyboard, openWindow, PATIENCE, startBrowser, startHost } from "./desk.mjs";

/** Seconds that are left of the day where the desk stands when it starts. */
const LEFT = 45;
const DAY = 86_400;

let host;
let browser;
let page;
/** Milliseconds by which the desk's wall clock is ahead of UTC: there it is just before midnight. */
let ahead;

before(async () => {
  browser = await startBrowser();
  host = await startHost({ env: () => ({ TZ: justBeforeMidnight() }) });
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
});

/** A zone in which the day is nearly over. */
function justBeforeMidnight() {
  const utc = Math.floor(Date.now() / 1000) % DAY;
  const offset = ((DAY - LEFT - utc + DAY / 2) % DAY) - DAY / 2;
  ahead = offset * 1000;
  const [sign, size] = [offset < 0 ? "+" : "-", Math.abs(offset)];
  const part = (value) => String(Math.floor(value)).padStart(2, "0");
  return `HERE${sign}${part(size / 3600)}:${part((size / 60) % 60)}:${part(size % 60)}`;
}

/** The window's wall clock goes with the desk's; its timers stay those of the browser. */
function setAhead(milliseconds) {
  const Real = Date;
  const now = () => Real.now() + milliseconds;
  globalThis.Date = new Proxy(Real, {
    construct: (_, parts, target) => Reflect.construct(Real, parts.length > 0 ? parts : [now()], target),
    apply: () => new Real(now()).toString(),
    get: (_, name) => (name === "now" ? now : Reflect.get(Real, name)),
  });
}

test("at midnight the guest's words are kept and the desk locks itself", async () => {
  await host.ask("agents.update_me", { name: "Bo Lindqvist", locale: "en" });
  const owner = (await host.ask("agents.me")).id;
  const { id } = await host.ask("agents.add", { name: "Noor Haddad" });
  const guestUntil = new Date(Date.now() + ahead).toISOString().slice(0, 10);
  await host.ask("agents.update", { id, role: "guest", guestUntil, locale: "en" });
  await host.ask("agents.switch", { id });
  const { rows } = await host.ask("inbox.page", { view: "open", limit: 1 });

  page = await openWindow(browser, host, { timezoneId: "UTC" });
  // Only after its first place has a window another one.
  await page.locator("[role=option]").first().waitFor();
  await page.addInitScript(setAhead, ahead);
  await page.goto(`${host.address.split("#")[0]}#/inbox/all/${rows[0].id}`);
  await page.reload();
  await page.locator(".guest-end").waitFor();
  await page.locator(".composer").waitFor();
  await page.keyboard.press("r");
  await fieldHasKeyboard(page);
  await page.keyboard.type("Asked the carrier");
  const drafts = async () =>
    (await host.ask("inbox.open", { id: rows[0].id })).drafts.map(({ text }) => text);
  await becomes(drafts, ["Asked the carrier"]);
  await page.keyboard.type(", who looks for it");
  await page.locator(".lock").waitFor({ timeout: LEFT * 1000 + PATIENCE });
  assert.equal(await page.getByText("Asked the carrier").count(), 0, "the lock shows nothing of the desk");

  await host.ask("agents.switch", { id: owner });
  await assert.rejects(host.ask("agents.switch", { id }), /guest-expired/);
  // One more day: everything that was typed before midnight is there.
  const tomorrow = new Date(Date.now() + ahead + 2 * DAY * 1000).toISOString().slice(0, 10);
  await host.ask("agents.update", { id, guestUntil: tomorrow });
  await host.ask("agents.switch", { id });
  await becomes(drafts, ["Asked the carrier, who looks for it"]);
});
