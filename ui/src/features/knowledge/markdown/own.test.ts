import { expect, test } from "vitest";
import { readMarkdown, writeMarkdown } from "./markdown";

const typesOf = (text: string) => readMarkdown(text).doc.content?.map(({ type }) => type);
const roundTrip = (text: string) => writeMarkdown(readMarkdown(text).doc);

test("a table is read with its alignment and written as it was", () => {
  const table = "| Size | Chest | Note |\n| --- | ---: | :---: |\n| M | 52 | *slim* |\n| L |  | 3 \\| 4 |";
  expect(typesOf(table)).toEqual(["table"]);
  expect(roundTrip(table)).toBe(table);
});

test("a table that other readers see otherwise stands as it is written", () => {
  for (const table of [
    "| A | B |\n|---|---|\n| 1 | 2 | 3 |",
    "| A | B |\n|---|---|\n| 1 | ![Jacket](jacket.jpg) |",
    "| A | B |\n|---|---|\n| 1 | <b>2</b> |",
  ]) {
    expect(typesOf(table), table).toEqual(["source"]);
    expect(roundTrip(table)).toBe(table);
  }
});

test("a table that nobody touched keeps its own spaces", () => {
  const table = "|Size|cm|\n|---|---|\n|M|52|";
  const { doc, kept } = readMarkdown(table);
  expect([doc.content?.[0]?.type, writeMarkdown(doc, kept)]).toEqual(["table", table]);
});

test("hints hold paragraphs and lists; one with a title of its own stands as it is written", () => {
  const hint = "> [!TIP]\n> Send a *photo*.\n>\n> - in daylight\n> - from the front";
  expect(typesOf(hint)).toEqual(["callout"]);
  expect(roundTrip(hint)).toBe(hint);
  expect(roundTrip("> [!warning]\n> Hot.")).toBe("> [!WARNING]\n> Hot.");
  for (const other of ["> [!TIP] A title\n> Words.", "> [!FAQ]\n> Words."])
    expect([typesOf(other), roundTrip(other)]).toEqual([["source"], other]);
});

test("steps are one numbered list, a product is its number, and anything else stands as it is written", () => {
  const steps = ":::steps\n1. Close it\n2. Wash it\n:::";
  const product = ":::product FJ-201\n:::";
  expect([typesOf(steps), typesOf(product)]).toEqual([["steps"], ["product"]]);
  expect([roundTrip(steps), roundTrip(product)]).toEqual([steps, product]);
  for (const other of [":::steps\nWords.\n:::", ":::product\n:::", ":::video\nFilm\n:::", ":::steps\n1. a"])
    expect([typesOf(other), roundTrip(other)]).toEqual([["source"], other]);
});

test("a picture of the article that stands alone is a block, and says what it shows", () => {
  const picture = "Before\n\n![A cap, 30 \\* 40_cm \\[new\\]](files/größe-1.png)\n\nAfter";
  expect(typesOf(picture)).toEqual(["paragraph", "picture", "paragraph"]);
  expect(readMarkdown(picture).doc.content?.[1]?.attrs).toEqual({
    name: "größe-1.png",
    alt: "A cap, 30 * 40_cm [new]",
  });
  const { doc, kept } = readMarkdown(picture);
  expect(writeMarkdown(doc, kept)).toBe(picture);
  expect(readMarkdown(roundTrip(picture)).doc).toEqual(doc);
  const step = ":::steps\n1. Fold it\n\n   ![](files/fold.png)\n\n2. Close it\n:::";
  expect([typesOf(step), roundTrip(step)]).toEqual([["steps"], step]);
});

test("a picture of elsewhere, in a line or with a path stands as it is written", () => {
  for (const text of [
    "![Cap](https://x.example/cap.png)",
    "See ![Cap](files/cap.png) here",
    "![Cap](files/../cap.png)",
    "![A *cap*](files/cap.png)",
    '![Cap](files/cap.png "Title")',
  ])
    expect([typesOf(text), roundTrip(text)], text).toEqual([["source"], text]);
});
