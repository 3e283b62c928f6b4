import { expect, test } from "vitest";
import { isEmptyLetter, letterOf, picturesOf, plainText } from "./letter";

const text = (words: string, marks?: { type: string; attrs?: Record<string, unknown> }[]) => ({
  type: "text",
  text: words,
  marks,
});
const p = (...content: object[]) => ({ type: "paragraph", content });

test("lists, quotes, links and line breaks survive as plain text", () => {
  const item = (words: string) => ({ type: "listItem", content: [p(text(words))] });
  const letter = {
    type: "doc",
    content: [
      p(text("Hello"), { type: "hardBreak" }, text("Ada")),
      { type: "bulletList", content: [item("one"), item("two")] },
      { type: "orderedList", attrs: { start: 3 }, content: [item("three")] },
      { type: "blockquote", content: [p(text("said")), p()] },
      p(text("here", [{ type: "link", attrs: { href: "https://x.example" } }])),
    ],
  };
  expect(plainText(letter)).toBe("Hello\nAda\n- one\n- two\n3. three\n> said\n>\nhere <https://x.example>");
});

test("a body that is no document falls back to its text", () => {
  expect(plainText(letterOf("{broken", "one\ntwo"))).toBe("one\ntwo");
  expect(isEmptyLetter(letterOf("", ""))).toBe(true);
});

test("a picture alone is something to send", () => {
  const letter = { type: "doc", content: [{ type: "picture", attrs: { contentId: "abc" } }] };
  expect([...picturesOf(letter)]).toEqual(["abc"]);
  expect(isEmptyLetter(letter)).toBe(false);
});
