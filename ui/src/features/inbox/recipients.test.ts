import { expect, test } from "vitest";
import { isAddress, joinRecipients, parseRecipients } from "./recipients";

test("addresses are read with and without names, however they are separated", () => {
  expect(
    parseRecipients('Ada <ada@x.example>, bo@x.example; "Hofer, Theresa" <th@x.example>\nmailto:c@x.example'),
  ).toEqual([
    { name: "Ada", address: "ada@x.example" },
    { name: "", address: "bo@x.example" },
    { name: "Hofer, Theresa", address: "th@x.example" },
    { name: "", address: "c@x.example" },
  ]);
});

test("a slip is kept and seen as a slip", () => {
  expect(parseRecipients("ada@, ")).toEqual([{ name: "", address: "ada@" }]);
  expect(["ada@", "ada@x", "a b@x.example", "x.example", "ada@x.example."].map(isAddress)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(isAddress("ayşe@bücher.example")).toBe(true);
});

test("nobody is addressed twice", () => {
  const ada = { name: "Ada", address: "ada@x.example" };
  const bo = { name: "", address: "bo@x.example" };
  expect(joinRecipients([ada], [{ name: "", address: "ADA@x.example" }, bo, bo])).toEqual([ada, bo]);
});
