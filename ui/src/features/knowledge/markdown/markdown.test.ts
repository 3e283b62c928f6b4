import { expect, test } from "vitest";
import type { Doc } from "./doc";
import { readMarkdown, writeMarkdown } from "./markdown";

const words = (text: string, ...types: string[]): Doc =>
  types.length > 0 ? { type: "text", text, marks: types.map((type) => ({ type })) } : { type: "text", text };
const paragraph = (...content: Doc[]): Doc => ({ type: "paragraph", content });
const blocksOf = (text: string) => readMarkdown(text).doc.content ?? [];
const doc = (...content: Doc[]): Doc => ({ type: "doc", content });

const article = `Perlt das Wasser *nicht* mehr ab, ist die Jacke **nicht** kaputt.

## Waschen

1. Reißverschlüsse schließen
2. Bei \`40 °C\` waschen
   - ohne Weichspüler
   - zweimal spülen

> Gut zu wissen: [Pflege](https://shop.example/care).

---

Zeile eins\\
Zeile zwei`;

test("what people write in an article comes out as it went in", () => {
  const { doc: read } = readMarkdown(article);
  expect(read.content?.map(({ type }) => type)).toEqual([
    "paragraph",
    "heading",
    "orderedList",
    "blockquote",
    "horizontalRule",
    "paragraph",
  ]);
  expect(writeMarkdown(read)).toBe(article);
});

test("what the editor has no form for stands as it is written", () => {
  for (const source of [
    '<div class="x">\nHello\n</div>',
    "::: note\nMind the zip.\n\nTwice.\n:::",
    "![Jacket](jacket.jpg)",
    "Read <b>this</b>.",
    "[Care][1] and more\n\n[1]: https://shop.example/care",
    '[Care](https://shop.example/care "Title")',
    "    code by indentation",
    "&copy; Nordlicht",
    "**`bold code`**",
    "```\nnever closed",
    "```js title=x\nlet x;\n```",
    "1. a\n  - b",
    "-      code in a list",
  ]) {
    const { doc: read, kept } = readMarkdown(source);
    expect(read.content?.[0]?.type, source).toBe("source");
    expect(writeMarkdown(read, kept)).toBe(source);
    expect(writeMarkdown(read)).toBe(source);
  }
});

test("a block that nobody touched keeps its own way of writing", () => {
  const text = "Title\n=====\n\n* one\n* two\n\n__Bold__ and\nsoft _breaks_.\n\n```js\nlet x;\n```";
  const { doc: read, kept } = readMarkdown(text);
  expect(writeMarkdown(read, kept)).toBe(text);
  const changed = { ...read, content: [...(read.content ?? []).slice(0, 3), paragraph(words("New."))] };
  expect(writeMarkdown(changed, kept)).toBe(
    "Title\n=====\n\n* one\n* two\n\n__Bold__ and\nsoft _breaks_.\n\nNew.",
  );
});

test("signs that were typed as signs stay signs", () => {
  for (const text of [
    "2 * 3 * 4 and snake_case_name",
    "*not italic*",
    "# no heading",
    "1. no list",
    "- no list",
    "+ no list",
    "> no quote",
    "---",
    "===",
    "::: note",
    "[no](link)",
    "a `tick and a \\ backslash",
    "~~no strike~~ and ~one~",
    "<b>no html</b> & &amp; &copy;",
    "Hi {{ customer.first_name }}, __order__",
    "![no](picture)",
    "| a | b |",
    "_under_",
  ]) {
    const out = writeMarkdown(doc(paragraph(words(text))));
    expect(blocksOf(out), out).toEqual([paragraph(words(text))]);
  }
});

test("emphasis is moved to where its signs hold", () => {
  expect(writeMarkdown(doc(paragraph(words("a "), words(" bold ", "bold"), words("b"))))).toBe(
    "a  **bold** b",
  );
  expect(writeMarkdown(doc(paragraph(words("「商品」", "bold"), words("です"))))).toBe("**「商品**」です");
  expect(writeMarkdown(doc(paragraph(words("a", "bold"), words("b", "bold", "italic"))))).toBe("**a*b***");
});

test("a link goes where it says, and code keeps its ticks", () => {
  const link = (text: string, href: string): Doc => ({
    type: "text",
    text,
    marks: [{ type: "link", attrs: { href } }],
  });
  for (const content of [
    [link("here", "https://shop.example/a_(b)")],
    [words("Look!"), link("x", "mailto:a@shop.example")],
    [words("a``b", "code")],
    [words("`", "code")],
    [link("a]b", "https://shop.example/")],
  ]) {
    const out = writeMarkdown(doc(paragraph(...content)));
    expect(blocksOf(out), out).toEqual([paragraph(...content)]);
  }
});

test("lists in lists, lists beside lists and items with several blocks are read as they were written", () => {
  const item = (...content: Doc[]): Doc => ({ type: "listItem", content });
  const list = (...items: Doc[]): Doc => ({ type: "bulletList", content: items });
  const numbers = (start: number, ...items: Doc[]): Doc => ({
    type: "orderedList",
    attrs: { start },
    content: items,
  });
  for (const content of [
    [list(item(paragraph(words("a")), list(item(paragraph(words("b"))))), item(paragraph(words("c"))))],
    [list(item(paragraph(words("a")))), list(item(paragraph(words("b"))))],
    [numbers(3, item(paragraph(words("a")), paragraph(words("b"))), item(paragraph(words("c"))))],
    [{ type: "blockquote", content: [paragraph(words("q")), list(item(paragraph(words("a"))))] }],
  ] as Doc[][]) {
    const out = writeMarkdown(doc(...content));
    expect(blocksOf(out), out).toEqual(content);
  }
});

test("two thousand made-up documents come back as they were", () => {
  let seed = 7;
  const below = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const alphabet = [...'ab 1.-*_`[]()<>#!~\\|:&;"+=>'];
  const text = () => Array.from({ length: 1 + below(9) }, () => alphabet[below(alphabet.length)]).join("");
  for (let round = 0; round < 2_000; round += 1) {
    const typed = text().trim().replace(/ +/g, " ");
    if (!typed) continue;
    const out = writeMarkdown(doc(paragraph(words(typed))));
    const back = blocksOf(out);
    expect(writeMarkdown(doc(...back)), JSON.stringify({ typed, out })).toBe(out);
    if (back[0]?.type === "paragraph")
      expect(back, JSON.stringify({ typed, out })).toEqual([paragraph(words(typed))]);
    else expect(back[0]?.type, JSON.stringify({ typed, out })).toBe("source");
  }
});
