import { FluentBundle, FluentResource } from "@fluent/bundle";
import { render, screen } from "@testing-library/react";
import { act } from "react";
import { expect, test } from "vitest";
import { chooseLanguage } from "./language";
import { direction, nearestLanguage } from "./languages";
import { LocaleProvider } from "./LocaleProvider";
import { pseudo } from "./pseudo";
import { Text } from "./Text";
import { loadBundle } from "./bundles";

test("the language of the system is matched by its main part", () => {
  expect(nearestLanguage(["de-AT", "en"])).toBe("de");
  expect(nearestLanguage(["pt-PT"])).toBe("pt-BR");
  expect(nearestLanguage(["sv", "fr-CA"])).toBe("fr");
  expect(nearestLanguage(["sv"])).toBe("en");
});

test("another language is shown at once, with its direction", async () => {
  chooseLanguage("en");
  render(
    <LocaleProvider>
      <Text id="inbox-view-mine" />
    </LocaleProvider>,
  );
  expect(await screen.findByText("Mine")).toBeTruthy();
  await act(async () => {
    chooseLanguage("en-XA");
    await loadBundle("en-XA");
  });
  expect(await screen.findByText(pseudo("Mine"))).toBeTruthy();
  expect(document.documentElement.lang).toBe("en-XA");
  await act(async () => {
    chooseLanguage("ar");
    await loadBundle("ar");
  });
  await expect.poll(() => document.documentElement.dir).toBe("rtl");
  await act(async () => chooseLanguage("en"));
  await expect.poll(() => document.documentElement.dir).toBe("ltr");
});

test("the pseudo-locale leaves variables and markup alone", () => {
  const bundle = new FluentBundle("en", { transform: pseudo, useIsolating: false });
  bundle.addResource(new FluentResource("found = Messages with <mark>{ $query }</mark>"));
  const pattern = bundle.getMessage("found")?.value;
  expect(pattern && bundle.formatPattern(pattern, { query: "ab" })).toBe("Mééššááĝééš wíítĥ <mark>ab</mark>");
});

test("right-to-left is decided by the language alone", () => {
  expect(["ar", "ar-EG", "he", "en", "ja", "az"].map(direction)).toEqual([
    "rtl",
    "rtl",
    "rtl",
    "ltr",
    "ltr",
    "ltr",
  ]);
});
