// Hands upon the editor of articles.

import { becomes, fieldHasKeyboard } from "./desk.mjs";

/** Opens the menu with a slash, chooses by its name, and waits until it stands in the text and the editor has the keyboard. */
export async function insert(page, name, then) {
  const before = await page.evaluate(shape);
  await page.keyboard.type("/");
  await page.locator(".menu-field").waitFor();
  await fieldHasKeyboard(page);
  await page.keyboard.type(name);
  await page.locator('.menu-item[data-active="true"]', { hasText: name }).waitFor();
  await page.keyboard.press("Enter");
  await then?.();
  await page.locator(".menu-field").waitFor({ state: "detached" });
  await becomes(async () => (await page.evaluate(shape)) !== before, true, name);
  await page.locator(".ProseMirror-focused").waitFor();
}

/** Runs in the page: its words and how many parts it has. A link takes the place of an empty line's own break. */
function shape() {
  const text = document.querySelector(".article-text.ProseMirror");
  return `${text.querySelectorAll("*").length} ${text.textContent}`;
}
