// What the host lets in, and how the interface fits narrow windows.

import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { openWindow, startBrowser, startHost } from "./desk.mjs";

let host;
let browser;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

/** The status of a request whose headers, the Host among them, are all our own. */
function statusOf(path, headers, method = "POST") {
  const { hostname, port } = new URL(host.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.destroy();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("without the token the host answers nobody", async () => {
  const { token } = host;
  const other = (token.startsWith("0") ? "1" : "0") + token.slice(1);
  assert.equal(await statusOf("/ask/desk.status", { authorization: `Bearer ${token}` }), 200, "the control");
  assert.equal(await statusOf("/ask/desk.status", {}), 401);
  assert.equal(await statusOf("/ask/desk.status", { authorization: `Bearer ${other}` }), 401);
  assert.equal(
    await statusOf("/ask/desk.status", {
      authorization: `Bearer ${token.slice(0, -1)}`,
    }),
    401,
  );
  assert.equal(await statusOf("/ask/desk.status", { authorization: token }), 401);
  assert.equal(await statusOf(`/ask/desk.status?token=${token}`, {}), 401);
  assert.equal(await statusOf("/ask/desk.status", { cookie: `token=${token}` }), 401);
  assert.equal(await statusOf("/changes", {}, "GET"), 401);
});

test("under another name the host is not reached, with or without the token", async () => {
  const { port, host: own } = new URL(host.origin);
  const authorization = `Bearer ${host.token}`;
  assert.equal(await statusOf("/ask/desk.status", { authorization, host: own }), 200, "the control");
  for (const name of [
    "evil.example",
    `evil.example:${port}`,
    `localhost:${port}`,
    "127.0.0.1",
    `127.0.0.1:${port}.`,
  ]) {
    assert.equal(await statusOf("/ask/desk.status", { authorization, host: name }), 421, name);
    assert.equal(await statusOf("/", { host: name }, "GET"), 421, name);
  }
});

test("a page of another origin cannot ask, even with the token", async () => {
  const page = await browser.newPage();
  // Nothing but an origin: the name is answered here, no request leaves.
  await page.route("http://evil.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: "evil" }),
  );
  await page.goto("http://evil.example/");
  const outcome = await page.evaluate(
    async ({ origin, token }) => {
      try {
        const headers = { authorization: `Bearer ${token}` };
        return (await fetch(`${origin}/ask/desk.status`, { method: "POST", headers })).status;
      } catch (error) {
        return error.name;
      }
    },
    { origin: host.origin, token: host.token },
  );
  assert.equal(outcome, "TypeError");
  await page.close();
});

test("without the token in the address the interface shows no mail", async () => {
  const page = await browser.newPage();
  const answers = [];
  page.on("response", (response) => {
    if (response.url().includes("/ask/")) answers.push(response.status());
  });
  const refused = page.waitForResponse((response) => response.url().includes("/ask/"));
  await page.goto(host.origin);
  await refused;
  await page.locator("#root > *, body > div > *").first().waitFor();
  assert.deepEqual([...new Set(answers)], [401]);
  assert.equal(await page.getByRole("option").count(), 0);
  await page.close();
});

/** What is wider than the window: the page itself, and every element that is seen to stick out of it. */
const overflow = () => {
  const width = document.documentElement.clientWidth;
  const root = document.scrollingElement;
  const left = root.scrollLeft;
  root.scrollLeft = 500;
  const moved = root.scrollLeft !== left;
  root.scrollLeft = left;
  return {
    moved,
    excess: Math.max(0, root.scrollWidth - width, document.body.scrollWidth - width),
  };
};
const still = { moved: false, excess: 0 };

for (const width of [320, 560, 900]) {
  for (const dir of ["en", "ar"]) {
    test(`nothing scrolls sideways at ${width} pixels (${dir})`, async () => {
      await host.ask("agents.update_me", { locale: dir });
      const page = await openWindow(browser, host, { width, height: 720 });
      const row = page.locator('[role=option][aria-posinset="1"]');
      await row.waitFor();
      await page.locator(`html[lang=${dir}]`).waitFor();
      assert.deepEqual(await page.evaluate(overflow), still, "the list");
      await row.click();
      await page.getByRole("article").first().waitFor();
      await page.locator(".composer [contenteditable=true]").waitFor();
      assert.deepEqual(await page.evaluate(overflow), still, "the conversation");
      await page.evaluate(() => {
        location.hash = "#/settings";
      });
      await page.locator(".settings-nav a").first().waitFor();
      assert.deepEqual(await page.evaluate(overflow), still, "the settings");
      const pages = await page.locator(".settings-nav a").evaluateAll((all) => all.map(({ hash }) => hash));
      for (const hash of pages) {
        await page.evaluate((to) => (location.hash = to), hash);
        await page.locator(`#settings-${hash.split("/").at(-1)}`).waitFor();
        assert.deepEqual(await page.evaluate(overflow), still, hash);
      }
      await page.context().close();
    });
  }
}
