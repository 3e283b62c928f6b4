// A real desk behind `comptoir host`, and a real Chromium in front of it.

import assert from "node:assert/strict";
import { spawn, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fromInterface = createRequire(join(root, "ui/package.json"));
const { chromium } = fromInterface("playwright-core");

/** The source of axe, to be put into a page. */
export const axePath = fromInterface.resolve("axe-core/axe.min.js");

/** Where a program of the workspace stands once it is built. */
export const programOf = (name) => join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug", name);

const program = programOf("comptoir");
const built = process.env.COMPTOIR_INTERFACE ?? join(root, "ui/dist");

/** Milliseconds after which something that should appear is held to be absent. */
export const PATIENCE = 45_000;

/** Milliseconds after which a page that is being closed is left to the end of its browser. */
const CLOSING = 20_000;

/**
 * Starts a host over a new desk in a directory of its own.
 * @param {{ hasSample?: boolean, env?: () => Record<string, string> }} options `env` is asked once the desk is filled
 */
export async function startHost({ hasSample = true, env = () => ({}) } = {}) {
  assert.ok(existsSync(program), `${program} is missing: cargo build --bins`);
  assert.ok(existsSync(join(built, "index.html")), `${built} is missing: npm run build`);
  const directory = await mkdtemp(join(tmpdir(), "comptoir-browser-"));
  const place = ["--data", join(directory, "desk"), "--key-file", join(directory, "key")];
  if (hasSample) await promisify(execFile)(program, [...place, "sample", "install"]);

  const child = spawn(program, [...place, "host", "--port", "0", "--interface", built], {
    stdio: ["ignore", "pipe", "inherit"],
    // Nobody's servers are looked up in the world.
    env: { ...process.env, COMPTOIR_AUTOCONFIG_URL: "", ...env() },
  });
  const killed = () => child.kill("SIGKILL");
  process.once("exit", killed);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = await firstLine(child, ended);
  const [origin, token] = address.split("/#token=");

  const ask = async (command, request = {}) => {
    const response = await fetch(`${origin}/ask/${command}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = await response.json();
    assert.ok(response.ok, `${command} answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const stop = async () => {
    process.removeListener("exit", killed);
    child.kill("SIGKILL");
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  return { address, origin, token, directory, ask, stop };
}

async function firstLine(child, ended) {
  const lines = createInterface({ input: child.stdout });
  const first = new Promise((resolve) => lines.once("line", resolve));
  const silent = new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error("the host says nothing")), PATIENCE).unref();
  });
  const line = await Promise.race([first, ended.then((code) => `ended with ${code}`), silent]);
  assert.match(line, /^http:\/\/127\.0\.0\.1:\d+\/#token=\w+$/);
  return line;
}

/** A Chromium with a profile of its own that calls nobody by itself. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.COMPTOIR_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A window of its own on the host's interface, English unless told otherwise. */
export async function openWindow(browser, host, { width = 1440, height = 900, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  // What Chromium cannot close by itself ends with the browser, which Playwright kills if it must.
  const close = context.close.bind(context);
  const left = () => new Promise((resolve) => setTimeout(resolve, CLOSING).unref());
  context.close = () => Promise.race([close(), left()]);
  const page = await context.newPage();
  await page.goto(host.address);
  // A key that is pressed before anything stands there reaches nobody.
  await page.locator("main").first().waitFor();
  return page;
}

/** A window at a place of the interface, in the language of the agent who sits there. */
export async function openWindowAt(browser, host, place, locale = "en", options = {}) {
  await host.ask("agents.update_me", { locale, name: "Bo Lindqvist" });
  const page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.evaluate((hash) => (location.hash = hash), place);
  return page;
}

/** Waits until a field has the keyboard, so that what is typed next stands in it. */
export function fieldHasKeyboard(page) {
  const field = "input, textarea, select, [contenteditable=true]";
  return page.waitForFunction((fields) => document.activeElement?.matches(fields), field);
}

/** Asks again and again until the answer is what is wanted; fails with the last answer. */
export async function becomes(probe, wanted, what) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const is = await probe();
    try {
      assert.deepEqual(is, wanted, what);
      return;
    } catch (difference) {
      if (Date.now() > until) throw difference;
    }
    // Gives the event loop to the browser between two looks.
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
