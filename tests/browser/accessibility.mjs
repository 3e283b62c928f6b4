// What axe has to say about a page.

import assert from "node:assert/strict";
import { axePath } from "./desk.mjs";

/**
 * Serious and critical findings of every rule, one line for each element.
 * The page has to be opened with `bypassCSP`: axe is put in past its own policy, which forbids scripts of others.
 * @param {import("playwright-core").Page} page
 * @param {string} within a selector: only what is inside is looked at
 */
export async function findings(page, within = "html") {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axePath });
  const { violations, passes } = await page.evaluate(async (where) => {
    // A colour on its way to another is nobody's colour.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    return window.axe.run(where, { resultTypes: ["violations"] });
  }, within);
  assert.ok(passes.length > 5, `axe looked at ${passes.length} rules only`);
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
