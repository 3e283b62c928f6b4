import { expect, test } from "vitest";
import { linkify } from "./linkify";
import { withoutBeginning } from "./QuotedText";

const links = (text: string) => linkify(text).filter((part) => part.url);

test("an address ends before the full stop of its sentence", () => {
  expect(links("See https://shop.example/a?b=1. Thanks")).toEqual([
    { text: "https://shop.example/a?b=1", url: "https://shop.example/a?b=1" },
  ]);
});

test("a bracket that opened inside an address belongs to it", () => {
  expect(links("https://wiki.example/Fjord_(jacket)")[0]?.text).toBe("https://wiki.example/Fjord_(jacket)");
  expect(links("(https://shop.example/x)")[0]?.text).toBe("https://shop.example/x");
});

test("www and mail addresses become links with a scheme", () => {
  expect(links("www.shop.example or ada@posteo.example").map((part) => part.url)).toEqual([
    "https://www.shop.example",
    "mailto:ada@posteo.example",
  ]);
});

test("a script is no address", () => {
  expect(links("javascript:alert(1) data:text/html,x file:///etc/passwd")).toEqual([]);
});

test("nothing of the text is lost", () => {
  const text = "a https://b.example, c@d.example; (www.e.example) ende";
  expect(
    linkify(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});

test("the quoted part is the whole text without what is shown already", () => {
  expect(withoutBeginning("Hello\n\n> old", "Hello")).toBe("> old");
  expect(withoutBeginning("Something else", "Hello")).toBe("Something else");
});
