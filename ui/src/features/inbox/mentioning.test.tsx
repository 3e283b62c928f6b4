import { expect, test } from "vitest";
import type { Agent } from "../../generated/contract";
import { partsOf } from "./Mentioned";
import { begunName, named } from "./useMentioning";

test("a name is being looked for after the sign, and never in a mail address", () => {
  expect(begunName("Ask @mi")).toBe("mi");
  expect(begunName("@")).toBe("");
  expect(begunName("(@Jan No")).toBe("Jan No");
  expect(begunName("ada@shop")).toBeNull();
  expect(begunName("@Mira Lindqvist ")).toBeNull();
});

test("colleagues are found by the beginning of any of their names, whatever the accents", () => {
  const agents = ["Mira Lindqvist", "Çağla Demir", ""].map((name, id) => ({ id, name }) as Agent);
  const names = (typed: string) => named(agents, typed).map(({ name }) => name);
  expect(names("")).toEqual(["Mira Lindqvist", "Çağla Demir"]);
  expect(names("lin")).toEqual(["Mira Lindqvist"]);
  expect(names("cag")).toEqual(["Çağla Demir"]);
  expect(names("ira")).toEqual([]);
});

test("the names in a note stand out, longer ones before those that they begin with", () => {
  const mentions = [
    { agentId: 1, name: "Bo" },
    { agentId: 2, name: "bo berg" },
    { agentId: 3, name: "" },
  ];
  expect(partsOf("a@b @Bo Berg, @bo and @Bob", mentions)).toEqual([
    { text: "a@b " },
    { text: "@Bo Berg", agentId: 2 },
    { text: ", " },
    { text: "@bo", agentId: 1 },
    { text: " and @Bob" },
  ]);
  expect(partsOf("nobody", [])).toEqual([{ text: "nobody" }]);
});
