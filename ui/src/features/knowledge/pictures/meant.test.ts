import { expect, test } from "vitest";
import type { ArticleFile } from "../../../generated/contract";
import { filesOf, meantBy, names, withoutAlt } from "./meant";

const file = (id: number, language: string, name: string): ArticleFile => ({
  id,
  language,
  name,
  mimeType: "image/png",
  size: 1,
  width: 1,
  height: 1,
  small: null,
  agentId: null,
  addedAt: 1_795_356_300_000,
});
const all = [file(1, "en", "cap.png"), file(2, "de", "cap.png"), file(3, "en", "b.png")];

test("a language has its own picture, and where it has none the one that was there first", () => {
  expect(["en", "de", "fr"].map((language) => meantBy(all, language, "cap.png")?.id)).toEqual([1, 2, 1]);
  expect(meantBy(all, "en", "gone.png")).toBeUndefined();
  expect(filesOf(all, "de").map(({ id }) => id)).toEqual([2, 3]);
});

test("pictures without words are counted, and a name is the whole name", () => {
  const body =
    "![](files/a.png)\n\n![ ](files/b.png)\n\n![Cap](files/cap.png)\n\n![](https://x.example/c.png)";
  expect(withoutAlt(body)).toBe(2);
  expect([names(body, "cap.png"), names(body, "ap.png")]).toEqual([true, false]);
});
