// Pictures of articles: pasted, described, published, shown in a translation, taken out and put back; the page before readers.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { becomes, openWindow, startBrowser, startHost } from "./desk.mjs";

/** A picture of a single colour, as small as a picture can be. */
const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

let host;
let browser;
let page;

before(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterEach(() => page?.context().close());
after(async () => {
  await browser?.close();
  await host?.stop();
});

async function openAt(place, locale = "en", options = {}) {
  await host.ask("agents.update_me", { locale, name: "Bo Lindqvist" });
  page = await openWindow(browser, host, { bypassCSP: true, ...options });
  await page.locator(`html[lang=${locale}]`).waitFor();
  await page.evaluate((hash) => (location.hash = hash), place);
}

const editor = () => page.locator(".article-text.ProseMirror");
const described = () => page.getByRole("textbox", { name: "What the picture shows" });
const bodyOf = async (id, language = "en") =>
  (await host.ask("knowledge.get", { id })).variants.find((own) => own.language === language)?.body;
const article = async (title, body) =>
  (await host.ask("knowledge.create", { language: "en", title, body })).id;

/** Puts a file into the clipboard's or mouse's hands, as the browser does it. */
const bring = (kind, name, base64) =>
  editor().evaluate(
    (element, { kind, name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type: "image/png" }));
      const box = element.getBoundingClientRect();
      const event =
        kind === "paste"
          ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent("drop", {
              dataTransfer: data,
              bubbles: true,
              cancelable: true,
              clientX: box.x + 30,
              clientY: box.y + 10,
            });
      element.dispatchEvent(event);
    },
    { kind, name, base64 },
  );

test("a pasted picture asks what it shows, and only then is the text published", async () => {
  const id = await article("Washing", "Cold water.");
  await openAt(`#/knowledge/${id}`);
  await editor().click();
  await bring("paste", "Cap.png", DOT);
  await described().waitFor();
  await becomes(async () => described().evaluate((field) => field === document.activeElement), true);
  await becomes(() => bodyOf(id), "Cold water.\n\n![](files/cap.png)");
  await page.getByText("One picture has no description yet.").waitFor();
  await page.getByRole("button", { name: /^Publish .?English/ }).click();
  await page.getByText(/The picture .?cap\.png.? has no description/).waitFor();
  await described().fill("A *blue* cap");
  await becomes(() => bodyOf(id), "Cold water.\n\n![A \\*blue\\* cap](files/cap.png)");
  await page.getByRole("img", { name: "A *blue* cap" }).waitFor();
  assert.deepEqual(await findings(page), []);
  await described().press("Enter");
  await page.keyboard.type("After it.");
  await becomes(() => bodyOf(id), "Cold water.\n\n![A \\*blue\\* cap](files/cap.png)\n\nAfter it.");
  await page.getByRole("button", { name: /^Publish .?English/ }).click();
  await page.getByText("Readers see this text.").waitFor();
});

test("a dropped file that is no picture is named, and nothing is put into the text", async () => {
  const id = await article("Drying", "Hang it up.");
  await openAt(`#/knowledge/${id}`);
  await editor().waitFor();
  await bring("drop", "page.html", btoa("<script>alert(1)</script>"));
  await page
    .getByText(/Readers could not open .?page\.html.? safely/)
    .first()
    .waitFor();
  assert.equal(await bodyOf(id), "Hang it up.");
});

test("a file is chosen, named when the text lost it, taken out and put back", async () => {
  const id = await article("Size", "Measure.");
  await openAt(`#/knowledge/${id}`);
  await editor().click();
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Picture or file" }).click();
  await (
    await chosen
  ).setFiles({ name: "Size chart.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await becomes(() => bodyOf(id), "Measure.[size-chart.pdf](files/size-chart.pdf)");
  await page.getByRole("button", { name: /^Take .?size-chart\.pdf.? out of the article/ }).click();
  await page
    .getByText(/size-chart\.pdf.? taken out/)
    .first()
    .waitFor();
  await becomes(async () => (await host.ask("knowledge.files", { id })).length, 0);
  await page.getByRole("button", { name: "Undo" }).click();
  await becomes(async () => (await host.ask("knowledge.files", { id })).length, 1);
});

test("a translation shows the picture of its source until it has its own", async () => {
  const id = await article("Folding", "![A sleeve](files/sleeve.png)");
  await host.ask("knowledge.attach", { id, language: "en", name: "sleeve.png", base64: DOT });
  await host.ask("knowledge.save_text", {
    id,
    language: "de",
    title: "Falten",
    body: "![Ein Ärmel](files/sleeve.png)",
    basedOn: 0,
  });
  await openAt(`#/knowledge/${id}`);
  await page.getByRole("tab", { name: /Deutsch/ }).click();
  await page.getByRole("img", { name: "Ein Ärmel" }).waitFor();
  await page.getByRole("img", { name: "A sleeve" }).waitFor();
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Another .?sleeve\.png.? for .?German/ }).click();
  await (
    await chosen
  ).setFiles({ name: "Ärmel.png", mimeType: "image/png", buffer: Buffer.from(DOT, "base64") });
  await becomes(
    async () =>
      (await host.ask("knowledge.files", { id })).map(({ language, name }) => `${language} ${name}`),
    ["en sleeve.png", "de sleeve.png"],
  );
});

test("the preview is the page of the help site, as wide as a phone, dark, and nothing in it leads away", async () => {
  const id = await article(
    "Preview me",
    "![A sleeve](files/sleeve.png)\n\nWarm. [Shop](https://shop.example/)",
  );
  await host.ask("knowledge.attach", { id, language: "en", name: "sleeve.png", base64: DOT });
  await openAt(`#/knowledge/${id}`);
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  const shown = page.locator("iframe[title^='Page of the help site']").contentFrame();
  await shown.getByRole("heading", { name: "Preview me" }).waitFor();
  const drawn = await shown.getByRole("img", { name: "A sleeve" }).evaluate((image) => image.naturalWidth);
  assert.equal(drawn, 1);
  const ground = () => shown.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.getByRole("radio", { name: "Light" }).check({ force: true });
  await becomes(ground, "rgb(255, 255, 255)");
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await becomes(ground, "rgb(22, 24, 29)");
  await page.getByRole("radio", { name: "Phone" }).check({ force: true });
  await becomes(async () => (await page.locator(".preview-page").boundingBox()).width, 390);
  await shown.getByRole("link", { name: "Shop" }).click();
  await shown.getByRole("heading", { name: "Preview me" }).waitFor();
  assert.equal(page.context().pages().length, 1);
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator(".preview-page").waitFor({ state: "detached" });
});

test("a preview that was clicked into closes with Escape, and by Tab its page has the keyboard", async () => {
  const id = await article("Long page", "A line of a long page.\n\n".repeat(200));
  await openAt(`#/knowledge/${id}`);
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  const frame = page.locator("iframe[title^='Page of the help site']");
  const shown = frame.contentFrame();
  const hasKeyboard = () => frame.evaluate((own) => own === document.activeElement);
  await shown.getByRole("heading", { name: "Long page" }).waitFor();
  await page.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Tab");
  await becomes(hasKeyboard, true);
  await page.keyboard.press("End");
  await becomes(() => shown.locator("html").evaluate((root) => root.scrollTop > 0), true);
  await page.getByRole("radio", { name: "Light" }).focus();
  await shown.locator(".body").click();
  await becomes(hasKeyboard, false);
  await page.keyboard.press("Escape");
  await frame.waitFor({ state: "detached" });
});
