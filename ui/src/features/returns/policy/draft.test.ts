import { describe, expect, it } from "vitest";
import { listOf, moved, newRule, newZone, replaced, toggled } from "./draft";

describe("a policy while it is written", () => {
  it("reads lists as people of any language type them", () => {
    expect(listOf(" DE, at ،, FR、PL,")).toEqual(["DE", "at", "FR", "PL"]);
    expect(listOf("")).toEqual([]);
  });

  it("keeps the order in which offers were chosen", () => {
    expect(toggled(["refund", "credit"], "exchange", true)).toEqual(["refund", "credit", "exchange"]);
    expect(toggled(["refund", "credit"], "refund", false)).toEqual(["credit"]);
  });

  it("moves a rule by one place and never off the list", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(replaced(["a", "b"], 0, null)).toEqual(["b"]);
  });

  it("gives a new rule an id that no other rule of the zone has", () => {
    const zone = newZone("North");
    const first = newRule(zone, "x");
    const second = newRule({ ...zone, rules: [first, { ...first, id: "rule-3" }] }, "y");
    expect([first.id, second.id]).toEqual(["rule-1", "rule-4"]);
  });
});
