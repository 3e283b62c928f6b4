import { expect, test } from "vitest";
import { deadLinks } from "./deadLinks";

const row = (id: number, isInternal: boolean, isVisible: boolean) => ({
  id,
  isInternal,
  languages: [
    { language: "en", status: "draft" as const, isStale: false, isSource: true, isVisible, publishAt: null },
  ],
});

test("links to what readers cannot reach are named by their words", () => {
  const rows = [row(1, false, true), row(2, true, true), row(3, false, false)];
  const body =
    "See [Washing](article:1), [Secret](article:2), [Draft](article:3#more), [Gone](article:9) and [us](https://a.example).";
  expect(deadLinks(body, rows)).toEqual(["Secret", "Draft", "Gone"]);
});
