// The help site as its readers have it: served and from a folder, found by typing, without a word to anybody else.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { findings } from "./accessibility.mjs";
import { becomes, programOf, startBrowser } from "./desk.mjs";

const KINDS = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

let browser;
let folder;
let server;
let places;

const write = async (copies) =>
  (await promisify(execFile)(programOf("help-site"), [folder, String(copies)])).stdout;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "comptoir-help-"));
  await write(1);
  server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const bytes = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { "content-type": KINDS[extname(path)] ?? "image/png" });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  places = {
    served: `http://127.0.0.1:${server.address().port}`,
    "in a folder": pathToFileURL(folder).href,
  };
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** A page with everything that it asked for, and what its policy refused. */
async function open(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const asked = [];
  const refused = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (line) => line.type() === "error" && refused.push(line.text()));
  await page.goto(address);
  return { page, asked, refused };
}

const SEARCHES = [
  ["de", "REISSVERSCHLÜSSE", "Regenjacke waschen und nachimprägnieren"],
  ["de", "grosse", "Welche Größe passt mir?"],
  ["ar", "ارجاع", "كيفية إرجاع المنتج"],
  ["ja", "返品", "返品の方法"],
  ["ja", "法", "返品の方法"],
  ["tr", "ısparta", "Hangi beden bana uyar?"],
  ["tr", "IĞDIR", "Hangi beden bana uyar?"],
];

for (const place of ["served", "in a folder"])
  test(`what is typed is found and opened in every script, ${place}`, async () => {
    for (const [language, typed, title] of SEARCHES) {
      const start = places[place];
      const { page, asked, refused } = await open(`${start}/${language}/index.html`);
      await page.locator(".search input").fill(typed);
      const first = page.locator(".found a").first();
      await first.waitFor();
      assert.ok((await first.innerText()).startsWith(title), `${typed}: ${await first.innerText()}`);
      await page.keyboard.press("Enter");
      await becomes(() => page.locator("h1").innerText(), title, typed);
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(start)),
        [],
      );
      assert.deepEqual(refused, []);
      await page.context().close();
    }
  });

test("what is not there is said, and Escape gives the page back", async () => {
  const { page } = await open(`${places["in a folder"]}/en/index.html`);
  await page.keyboard.press("/");
  await page.keyboard.type("zzzz");
  await page.locator(".found p", { hasText: "Nothing found" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".found").waitFor({ state: "hidden" });
  await page.context().close();
});

test("the door leads to the reader's language", async () => {
  for (const [locale, folderName] of [
    ["de-AT", "de"],
    ["ja-JP", "ja"],
    ["ko-KR", "en"],
  ]) {
    const { page } = await open(`${places.served}/index.html`, { locale });
    await page.waitForURL(`**/${folderName}/index.html`);
    await page.context().close();
  }
});

for (const [language, colorScheme] of [
  ["en", "light"],
  ["ar", "dark"],
  ["de", "dark"],
])
  test(`axe has nothing serious to say (${language}, ${colorScheme})`, async () => {
    const article = { en: "wash-jacket", ar: "wash-jacket-ar", de: "regenjacke-waschen" }[language];
    for (const file of ["index", article, "care", "contact", "withdrawal", "pack-down"]) {
      const { page } = await open(`${places.served}/${language}/${file}.html`, {
        colorScheme,
        bypassCSP: true,
        reducedMotion: "reduce",
      });
      assert.deepEqual(await findings(page), [], `${language}/${file}`);
      await page.context().close();
    }
  });

test("pages stand still and fit a phone", async () => {
  for (const language of ["en", "ar", "ja"]) {
    const { page } = await open(`${places.served}/${language}/index.html`, {
      viewport: { width: 360, height: 740 },
    });
    const moved = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    assert.equal(moved, 0, language);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, language);
    await page.context().close();
  }
});

test("two thousand articles are searched in a moment, and the first page is small", async () => {
  await write(400);
  assert.match(await write(400), / 0 written/);
  const { page, asked } = await open(`${places["in a folder"]}/de/index.html`);
  await page.locator(".search input").fill("regen");
  await page.locator(".found a").first().waitFor();
  for (const typed of ["r", "wasch", "jacke wärme", "sku399"]) {
    await page.locator(".search input").fill("");
    await page.locator(".search").evaluate((box) => delete box.dataset.milliseconds);
    await page.locator(".search input").fill(typed);
    const took = () => page.locator(".search").evaluate((box) => Number(box.dataset.milliseconds ?? -1));
    await page.locator(".search[data-milliseconds]").waitFor();
    assert.ok((await took()) <= 50, `${typed} took ${await took()} ms`);
  }
  assert.ok(asked.length > 3);
  let size = 0;
  for (const file of ["de/index.html", "assets/site.css", "assets/site.js"])
    size += gzipSync(await readFile(join(folder, file))).length;
  assert.ok(size <= 100_000, `${size} bytes`);
  await page.context().close();
});
