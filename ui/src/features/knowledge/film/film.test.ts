import { expect, test } from "vitest";
import { readMarkdown, writeMarkdown } from "../markdown/markdown";
import { cleanFilm, isWhole, readFilm, writeFilm } from "./film";

const film = {
  title: "How to measure",
  url: "https://film.example/1",
  captions: "files/measure.vtt",
  captionsName: "Captions",
  transcript: "Lay it flat.\n\nMeasure *across*.",
};

test("a film is read and written with captions, with what is said, or with both", () => {
  for (const own of [film, { ...film, transcript: "" }, { ...film, captions: "", captionsName: "" }]) {
    const text = writeFilm(own);
    expect(readFilm(text.replace(/^:::video\n|\n:::$/g, ""))).toEqual(own);
    const { doc } = readMarkdown(`Before\n\n${text}\n\nAfter`);
    expect(doc.content?.map(({ type }) => type)).toEqual(["paragraph", "film", "paragraph"]);
    expect(writeMarkdown(doc)).toBe(`Before\n\n${text}\n\nAfter`);
  }
});

test("a form gives a text that ends where it should", () => {
  const typed = { ...film, title: "How [to]\nmeasure", transcript: "Lay it flat.\n:::\n:::video" };
  const clean = cleanFilm(typed);
  expect(readFilm(writeFilm(clean).replace(/^:::video\n|\n:::$/g, ""))).toEqual(clean);
  expect(clean.title).toBe("How to measure");
});

test("nobody is left without what is said, and no address that a link cannot have is taken", () => {
  expect(isWhole(film)).toBe(true);
  expect(isWhole({ ...film, captions: "", transcript: "" })).toBe(false);
  for (const url of ["javascript:alert(1)", "film.example", "https://a b", ""])
    expect(isWhole({ ...film, url }), url).toBe(false);
});
