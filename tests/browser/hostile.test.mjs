// Hostile mail in the real engine: nothing may leave, nothing may run.
//
// A canary listens on loopback. Every vector is imported as mail, rendered by the desk and shown as the interface
// shows it; the same HTML stands undefended beside it, later, so that a canary that hears nothing would be noticed.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";
import { attack, vectors } from "./vectors.mjs";

const STAGE = `<!doctype html><title>stage</title><script>
  const told = [];
  addEventListener("message", ({ data }) => told.push(String(data)));
</script><body></body>`;
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

let host;
let browser;
let canary;
let mail;

before(async () => {
  [host, browser, canary] = await Promise.all([
    startHost({ hasSample: false }),
    startBrowser(),
    startCanary(),
  ]);
  mail = await importVectors();
});
after(async () => {
  await browser?.close();
  await canary?.stop();
  await host?.stop();
});

/** A server that notes every path it is asked for, and serves the page on which the frames stand. */
async function startCanary() {
  const heard = new Set();
  const server = createServer((request, response) => {
    if (request.url === "/stage") {
      response.setHeader("content-type", "text/html");
      response.end(STAGE);
      return;
    }
    heard.add(request.url.split(/[/?#]/).slice(0, 3).join("/"));
    response.writeHead(200, { "content-type": "image/gif", "access-control-allow-origin": "*" });
    response.end(PIXEL);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const origin = `http://127.0.0.1:${server.address().port}`;
  const under = (group) => [...heard].filter((path) => path.startsWith(`/${group}/`)).sort();
  const forget = (group) => under(group).forEach((path) => heard.delete(path));
  return { origin, under, forget, stop };
}

const place = (group, index) => `${canary.origin}/${group}/${index}`;
const witness = (index) => `witness ${index}`;

/** The vector's HTML, with a text by which a frame that shows nothing would be noticed. */
function body(vector, index, group) {
  const html = attack(vector, place(group, index));
  // A frameset is obeyed only before any text.
  return html.startsWith("</body>") ? html : `<p>${witness(index)}</p>${html}`;
}

function letter(vector, index) {
  const encoded = Buffer.from(body(vector, index, "mail"))
    .toString("base64")
    .replace(/.{76}/g, "$&\r\n");
  return [
    `From: Vector ${index} <vector${index}@example.com>`,
    "To: Shop <shop@example.org>",
    `Subject: vector ${index}`,
    `Message-ID: <vector-${index}@example.com>`,
    "Date: Mon, 02 Mar 2026 10:00:00 +0000",
    "MIME-Version: 1.0",
    'Content-Type: text/html; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    encoded,
    "",
  ].join("\r\n");
}

/** Imports every vector; answers with message and conversation of each, in the order of the vectors. */
async function importVectors() {
  const directory = join(host.directory, "hostile");
  await mkdir(directory);
  for (const [index, vector] of vectors.entries()) {
    const path = join(directory, `${index}.eml`);
    await writeFile(path, letter(vector, index));
    await host.ask("inbox.import", { kind: "eml", path });
  }
  const found = new Map();
  const { rows } = await host.ask("inbox.page", { view: "all", limit: 200 });
  for (const { id } of rows) {
    const { messages } = await host.ask("inbox.open", { id });
    for (const message of messages)
      found.set(message.subject, { id: message.id, conversation: id, hasHtml: message.hasHtml });
  }
  return vectors.map((vector, index) => {
    const message = found.get(`vector ${index}`);
    assert.ok(message, `${vector.name} was not imported`);
    return message;
  });
}

const rendered = (message) =>
  host.ask("inbox.message_html", {
    messageId: message.id,
    remoteImages: "blocked",
    isDark: false,
    showQuoted: true,
  });

/** A page without any policy of its own, so that only the frames' defences count. */
async function openStage() {
  const page = await browser.newPage();
  const dialogs = [];
  const visited = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("popup", (popup) => visited.push(popup.url()));
  await page.goto(`${canary.origin}/stage`);
  return { page, dialogs, visited };
}

/** Puts documents into frames and waits until each has loaded all that it wants. */
async function show(page, documents, attributes) {
  const frames = await page.evaluateHandle(
    ({ documents, attributes }) => {
      const load = (srcdoc) =>
        new Promise((resolve) => {
          const frame = document.createElement("iframe");
          for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
          frame.srcdoc = srcdoc;
          frame.addEventListener("load", () => resolve(frame), { once: true });
          document.body.append(frame);
        });
      return Promise.all(documents.map(load));
    },
    { documents, attributes },
  );
  return frames;
}

/** The frames one by one, for those into which the page around them cannot look. */
async function apart(frames) {
  const handles = [...(await frames.getProperties()).values()].map((handle) => handle.asElement());
  return Promise.all(handles.filter(Boolean).map((handle) => handle.contentFrame()));
}

const clickAll = (document) => {
  for (const element of [...document.querySelectorAll("a, button, input, area, #go")].reverse())
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
};

/** Clicks on all there is in frames of the page's own origin; `which` are their positions. */
const clickIn = (frames, which) =>
  frames.evaluate(
    (all, { which, source }) => {
      const click = new Function(`return ${source}`)();
      for (const index of which) click(all[index].contentDocument);
    },
    { which, source: clickAll.toString() },
  );

/** Shows every vector undefended and waits until each of them has done its harm. */
async function control(page) {
  const frames = await show(
    page,
    vectors.map((vector, index) => body(vector, index, "control")),
    {},
  );
  const clicked = [...vectors.keys()].filter((index) => vectors[index].needsClick);
  await clickIn(frames, clicked);
  const silent = () => {
    const heard = new Set(canary.under("control"));
    return vectors
      .filter(({ kind }, index) => kind === "live" && !heard.has(`/control/${index}`))
      .map(({ name }) => name);
  };
  await becomes(silent, [], "vectors that harm nobody even undefended");
}

/** The names of the vectors of which the canary or the page around the frames has heard. */
async function harmful(page, group) {
  const told = await page.evaluate(() => told);
  const paths = [...canary.under(group), ...told.map((url) => new URL(url).pathname)];
  return [...new Set(paths)]
    .filter((path) => path.startsWith(`/${group}/`))
    .map((path) => vectors[Number(path.split("/")[2])]?.name ?? path);
}

test("hostile mail shown as the interface shows it calls nobody and runs nothing", async () => {
  assert.ok(vectors.filter(({ kind }) => kind === "live").length >= 60);
  const { page, dialogs, visited } = await openStage();
  const answers = await Promise.all(mail.map(rendered));
  const shown = await show(
    page,
    answers.map(({ document }) => document),
    { sandbox: "allow-same-origin", referrerpolicy: "no-referrer" },
  );
  const frames = await apart(shown);
  assert.equal(frames.length, vectors.length);
  for (const [index, frame] of frames.entries()) {
    assert.equal(frame.url(), "about:srcdoc", `${vectors[index].name} has led its frame away`);
    if (!body(vectors[index], index, "mail").startsWith("</body>"))
      assert.ok(
        (await frame.locator("body").innerText()).includes(witness(index)),
        `${vectors[index].name} shows nothing`,
      );
    await frame.evaluate(`(${clickAll})(document)`);
  }
  // The undefended ones come later: once all of them have called, the defended ones have had time enough.
  await control(page);
  assert.deepEqual(await harmful(page, "mail"), []);
  for (const [index, frame] of frames.entries())
    assert.equal(frame.url(), "about:srcdoc", `${vectors[index].name} has led its frame away`);
  assert.deepEqual({ dialogs, visited }, { dialogs: [], visited: [] });
  await page.close();
});

test("the desk's document alone, without any frame's protection and without its own policy, does no harm either", async () => {
  const { page, dialogs, visited } = await openStage();
  const bare = (document) => {
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    assert.match(document, policy);
    return document.replace(policy, "");
  };
  const answers = await Promise.all(mail.map(rendered));
  const frames = await show(
    page,
    answers.map(({ document }) => bare(document)),
    {},
  );
  await clickIn(frames, [...vectors.keys()]);
  canary.forget("control");
  await control(page);
  assert.deepEqual(await harmful(page, "mail"), []);
  assert.deepEqual({ dialogs, visited }, { dialogs: [], visited: [] });
  await page.close();
});

test("the interface shows hostile mail in a frame that runs nothing, and says that pictures are blocked", async () => {
  const index = vectors.findIndex(({ name }) => name === "img src");
  const page = await openWindow(browser, host);
  await page.evaluate((id) => {
    location.hash = `#/inbox/all/${id}`;
  }, mail[index].conversation);
  await page.getByRole("button", { name: "Show as designed" }).click();
  const frame = page.locator("iframe.original-frame");
  await frame.waitFor();
  assert.equal(await frame.getAttribute("sandbox"), "allow-same-origin");
  assert.equal(await frame.getAttribute("srcdoc"), (await rendered(mail[index])).document);
  await page.frameLocator("iframe.original-frame").getByText(witness(index)).waitFor();
  // Numbers in texts may stand between marks of direction.
  await page.getByText(/^\P{L}*1\P{L}* picture from the internet is not shown/u).waitFor();
  assert.deepEqual(canary.under("mail"), []);
  await page.context().close();
});

/** A mail as high as several windows, with a link whose words are another address. */
const TALL = [
  "From: Ada <ada@example.com>",
  "To: Shop <shop@example.org>",
  "Subject: a tall mail",
  "Message-ID: <tall@example.com>",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  '<p><a href="https://elsewhere.example/login">www.bank.example</a></p>',
  '<p><a href="https://post.example/1?a=b">the parcel</a></p>',
  `${"<p>a line</p>".repeat(200)}<p>the end</p>`,
  "",
].join("\r\n");

test("a designed mail is as high as its page, and a link shows where it leads before it is opened outside", async () => {
  const path = join(host.directory, "tall.eml");
  await writeFile(path, TALL);
  await host.ask("inbox.import", { kind: "eml", path });
  const { hits } = await host.ask("inbox.search", { query: "tall", limit: 1 });
  const page = await openWindow(browser, host);
  const opened = [];
  await page.route("**/ask/desk.open_link", (route) => {
    opened.push(route.request().postDataJSON().url);
    return route.fulfill({ json: {} });
  });
  await page.evaluate((id) => {
    location.hash = `#/inbox/all/${id}`;
  }, hits[0].row.id);
  await page.getByRole("heading", { name: "a tall mail" }).waitFor();
  await page.getByRole("button", { name: "Show as designed" }).click();
  await page.frameLocator("iframe.original-frame").getByText("the end").waitFor();
  const shape = () =>
    page.locator("iframe.original-frame").evaluate((frame) => ({
      isTall: frame.clientHeight > 2000,
      rest: frame.contentDocument.documentElement.scrollHeight - frame.clientHeight,
      addresses: frame.contentDocument.querySelectorAll("[href]").length,
    }));
  await becomes(shape, { isTall: true, rest: 0, addresses: 0 });

  await page.getByRole("button", { name: /Link: .*www\.bank\.example/ }).click();
  const target = page.getByRole("dialog");
  await target.getByText("https://elsewhere.example/login").waitFor();
  await target.locator(".form-problem").waitFor();
  await page.keyboard.press("Escape");
  await target.waitFor({ state: "detached" });
  assert.deepEqual(opened, []);

  await page.getByRole("button", { name: /Link: .*the parcel/ }).click();
  await target.getByText("https://post.example/1?a=b").waitFor();
  assert.equal(await target.locator(".form-problem").count(), 0);
  await target.locator(".button-filled").click();
  await becomes(() => opened, ["https://post.example/1?a=b"]);
  await page.context().close();
});
