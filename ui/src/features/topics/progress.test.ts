import { expect, test } from "vitest";
import type { ItemValue, TopicItem } from "../../generated/contract";
import { titleIn } from "./names";
import { progressOf } from "./progress";

const item = (id: number, kind: TopicItem["kind"]): TopicItem => ({
  id,
  kind,
  key: "",
  titles: {},
  options: [],
});
const value = (itemId: number, said: string): ItemValue => ({ itemId, value: said, agentId: null, at: 0 });

test("steps and fields are counted apart, and a photo that has not come is missing", () => {
  const items = [item(1, "step"), item(2, "step"), item(3, "text"), item(4, "photo")];
  const values = [value(1, "yes"), value(3, "38"), value(4, "no")];
  expect(progressOf(items, values, "step")).toEqual({ done: 1, all: 2 });
  expect(progressOf(items, values, "field")).toEqual({ done: 1, all: 2 });
  expect(progressOf(items, [...values, value(4, "yes")], "field").done).toBe(2);
});

test("the shop's own title serves the regions of its language and no other language", () => {
  expect(titleIn({ "pt-BR": "Gravação" }, "pt")).toBe("Gravação");
  expect(titleIn({ de: "Gravur" }, "fr")).toBeUndefined();
});
