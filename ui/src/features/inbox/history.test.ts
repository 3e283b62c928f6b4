import { expect, test } from "vitest";
import { blocksOfHistory } from "./history";
import { plainText } from "./letter";

test("a quotation becomes a blockquote below the line that says who wrote", () => {
  const blocks = blocksOfHistory("Am 3. Mai schrieb Ada:\n> Zu klein.\n>\n> Was nun?");
  expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "blockquote"]);
  expect(plainText({ type: "doc", content: blocks })).toBe(
    "Am 3. Mai schrieb Ada:\n> Zu klein.\n>\n> Was nun?",
  );
});

test("a quotation within a quotation keeps its depth", () => {
  const [quote] = blocksOfHistory("> Thanks\n>> What size?\n> Bye");
  expect(quote?.content?.map(({ type }) => type)).toEqual(["paragraph", "blockquote", "paragraph"]);
});

test("a forwarded letter stays plain lines, empty ones too", () => {
  const blocks = blocksOfHistory("From: Ada\n\nHello");
  expect(blocks).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "From: Ada" }] },
    { type: "paragraph" },
    { type: "paragraph", content: [{ type: "text", text: "Hello" }] },
  ]);
});
