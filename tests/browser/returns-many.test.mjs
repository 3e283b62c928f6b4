// Five thousand open returns: whatever their shape, only what is in sight exists, so that scrolling stays smooth.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWindow, startBrowser, startHost } from "./desk.mjs";

const MANY = 5000;
/** Elements of a page on which only what is in sight exists, with room for a larger window. */
const MOST_ELEMENTS = 3000;

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  page = await openWindow(browser, host);
  await page.route("**/ask/returns.list", multiplied);
  await page.evaluate(() => (location.hash = "#/returns"));
  await page.locator(".returns-row").first().waitFor();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

const DAY = 86_400_000;
const states = ["requested", "approved", "awaiting_parcel", "received", "inspecting", "decided", "settled"];

/** What the desk answers, with its rows again and again under other numbers. */
async function multiplied(route) {
  const answer = await (await route.fetch()).json();
  const row = answer.rows[0];
  if (!row) return route.fulfill({ json: answer });
  const rows = Array.from({ length: MANY }, (_, at) => ({
    ...row,
    id: 100_000 + at,
    number: `R-${100_000 + at}`,
    state: states[at % states.length],
    money: "none",
    goods: "none",
    needsYou: at % 3 === 0,
    // Most deadlines fall on a few days.
    repayBy: Date.now() + ((at % 12) - 3) * DAY,
  }));
  return route.fulfill({ json: { ...answer, rows } });
}

const elements = () => page.evaluate(() => document.querySelectorAll("*").length);

/** Scrolls as fast as a wheel does, counts the elements on the way, and looks how long the frames take. */
function scrolled(selector, frames = 60) {
  return page.evaluate(
    ([wanted, count]) =>
      new Promise((resolve) => {
        const scroller = document.querySelector(wanted);
        const way = scroller.scrollHeight - scroller.clientHeight;
        const took = [];
        let most = 0;
        let before = performance.now();
        const step = (now) => {
          took.push(now - before);
          before = now;
          most = Math.max(most, document.querySelectorAll("*").length);
          if (took.length > count) return resolve({ way, most, took: took.slice(1) });
          scroller.scrollTop += 120;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [selector, frames],
  );
}

async function staysSmall(shape, selector, farther) {
  if (shape) await page.getByRole("button", { name: shape, exact: true }).click();
  await page.locator(selector).first().waitFor();
  const { way, most, took } = await scrolled(selector);
  if (process.env.COMPTOIR_FRAMES) {
    took.sort((a, b) => a - b);
    const at = (share) => took[Math.floor(share * (took.length - 1))].toFixed(1);
    process.stdout.write(
      `${selector}: frames of ${at(0.5)} ms, ${at(0.95)} ms (p95), ${at(1)} ms (most), ${most} elements\n`,
    );
  }
  assert.ok(way > farther, `there is a way to scroll: ${way}`);
  assert.ok(most < MOST_ELEMENTS, `${most} elements`);
  assert.ok((await elements()) < MOST_ELEMENTS);
}

test("the list holds only the rows in sight", () => staysSmall(null, ".returns-scroll", 100_000));
test("the board holds only the cards in sight", () => staysSmall("Board", ".board-scroll", 50_000));
test("the deadlines hold only the rows in sight", () => staysSmall("Deadlines", ".due-days", 50_000));
