import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { fold, Marked, matches } from "./Marked";

const marked = (text: string, words: string[]) =>
  [...render(<Marked text={text} words={words} />).container.querySelectorAll("mark")].map(
    (mark) => mark.textContent,
  );

test("folding levels accents, the Turkish dot and the sharp s", () => {
  expect(fold("Élodie İade ığ Straße")).toBe("elodie iade ig strasse");
});

test("the letters that were found are marked as they are written", () => {
  expect(marked("Mariatroster Straße 118", ["strasse"])).toEqual(["Straße"]);
  expect(marked("İade etiketi", ["iade"])).toEqual(["İade"]);
  expect(marked("「フィヨルド」サイズ", ["サイ"].map(fold))).toEqual(["サイ"]);
});

test("marking keeps the text as it was", () => {
  const { container } = render(<Marked text="a.b*c (d)" words={["b", "(d"]} />);
  expect(container.textContent).toBe("a.b*c (d)");
});

test("every word has to occur", () => {
  expect(matches("Go to drafts", ["drafts", "go"])).toBe(true);
  expect(matches("Go to drafts", ["drafts", "open"])).toBe(false);
});
