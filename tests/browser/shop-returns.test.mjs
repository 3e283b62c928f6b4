// Shopify's own returns in the window: asked for there, answered here, and what somebody does there seen beside the case.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { startShopify } from "./doubles.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;
let shop;
let page;
let store;

before(async () => {
  [host, browser, shop] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startShopify(10, "returns"),
  ]);
  await host.ask("settings.set", { changes: { undoSendSeconds: 0, isWelcomed: true } });
  await host.ask("agents.update_me", { name: "Mira Lindqvist", locale: "en" });
  await host.ask("desk.confirm_recovery_code");
  const access = {
    platform: "shopify",
    name: "Nordlicht",
    address: shop.address,
    secret: shop.token,
    isLocal: true,
  };
  store = (await host.ask("storefronts.add_store", access)).id;
  await host.ask("storefronts.switch_act", { storeId: store, kind: "return", isOn: true });
  await becomes(async () => (await rows()).length, 2, "what customers asked for arrives");
  page = await openWindow(browser, host, { bypassCSP: true });
});
after(async () => {
  await page?.context().close();
  await browser?.close();
  await host?.stop();
  await shop?.stop();
});

const rows = async () => (await host.ask("returns.list", { open: true })).rows;
const caseOf = async (order) => (await rows()).find(({ orderNumber }) => orderNumber === order).id;
const mirror = async (id) => (await host.ask("returns.show", { id })).mirror;

test("a request of the shop is a case, and its approval is told there", async () => {
  const id = await caseOf("#1003");
  await page.evaluate((at) => (location.hash = `#/returns/${at}`), id);
  const side = page.locator(".return-case-side");
  // Names stand between marks of direction.
  await side.getByRole("heading", { name: /Return in .?Nordlicht/ }).waitFor();
  await side.locator(".return-mirror-name").getByText("#1003-R1").waitFor();
  await side.getByText("The customer asked for it there and waits for an answer.").waitFor();
  assert.deepEqual(await findings(page), []);
  await page.keyboard.press("Control+Enter");
  await becomes(async () => (await mirror(id)).status, "open", "the shop has heard of it");
  await side.locator(".return-mirror-line").getByText("Open", { exact: true }).waitFor();
  await side.locator(".return-mirror-line").getByText("In step").waitFor();
});

test("what is cancelled in the shop needs somebody, who leaves it so", async () => {
  const id = await caseOf("#1003");
  shop.say("return 3 CANCELED");
  await becomes(
    async () => {
      await host.ask("storefronts.sync", {});
      return (await mirror(id)).differs;
    },
    true,
    "the shop is read",
  );
  const part = page.locator(".return-case-main .return-mirror");
  await part.getByText("This case goes on, but the return there is not open.").waitFor();
  assert.deepEqual(await findings(page), []);
  await part.getByRole("button", { name: "Leave as it is" }).click();
  await part.waitFor({ state: "detached" });
  assert.equal((await mirror(id)).needsYou, false);
});

test("told again, the shop has a return of it once more", async () => {
  const id = await caseOf("#1003");
  await page.locator(".return-case-side").getByRole("button", { name: "Tell the shop again" }).click();
  await becomes(async () => (await mirror(id)).status, "open", "the shop has made another");
  await becomes(
    async () => {
      await host.ask("storefronts.sync", {});
      return (await mirror(id)).name;
    },
    "#1003-R2",
    "it is another one",
  );
});
