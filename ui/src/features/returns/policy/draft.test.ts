import { describe, expect, it } from "vitest";
import {
  carried,
  currencyOf,
  moved,
  newRule,
  newZone,
  replaced,
  toggled,
  withException,
  withMoney,
  withTerms,
} from "./draft";
import { begun, conditionKinds, isAsked, without } from "./conditions";
import { changesOf } from "./changes";
import { withCountry, zoneOf } from "./countries";
import { offeredMarks, withMark } from "./marks";
import { htmlOf, plainOf } from "./published";

describe("a policy while it is written", () => {
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

  it("carries an offer to any place, and nowhere where there is none", () => {
    expect(carried(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(carried(["a", "b"], 1, 2)).toEqual(["a", "b"]);
  });

  it("forgets terms of an outcome that say nothing", () => {
    const { verdict } = newRule(newZone("x"), "y");
    const own = withTerms(verdict, { outcome: "refund", days: 14, fee: null });
    expect(own.terms).toHaveLength(1);
    expect(withTerms(own, { outcome: "refund", days: null, fee: null }).terms).toEqual([]);
  });

  it("takes back each condition that it can add", () => {
    const { when } = newRule(newZone("x"), "y");
    for (const kind of conditionKinds) {
      expect(isAsked(without(begun(when, kind, "EUR"), kind), kind)).toBe(false);
    }
    const figures = conditionKinds.filter((kind) => isAsked(begun(when, kind, "EUR"), kind));
    expect(figures).toEqual(["price", "discount", "final", "quantity", "past", "rate"]);
  });

  it("changes the currency of every amount and keeps exceptions in their order", () => {
    const zone = newZone("x");
    const rule = newRule(zone, "y");
    const fee = { kind: "flat", amount: { minor: 500, currency: "EUR" } } as const;
    const terms = [{ outcome: "refund" as const, days: null, fee }];
    const priced = { ...rule, verdict: { ...rule.verdict, fee, terms } };
    const noMarks = { tags: [], skus: [], titles: [] };
    const policy = { zones: [{ ...zone, rules: [priced] }], finalSale: noMarks, exceptions: [], texts: {} };
    expect(currencyOf(policy)).toBe("EUR");
    const dollars = withMoney(policy, ({ minor }) => ({ minor, currency: "USD" }));
    expect(JSON.stringify(dollars)).not.toContain("EUR");
    const both = withException(withException(policy, "digital", noMarks), "perishable", noMarks);
    expect(both.exceptions.map(({ kind }) => kind)).toEqual(["perishable", "digital"]);
    expect(withException(both, "digital", null).exceptions).toHaveLength(1);
  });

  it("knows which zone a country is in, and keeps countries once", () => {
    const zones = [{ ...newZone("North"), countries: ["se", "FI"] }, newZone("Rest")];
    expect(zoneOf(zones, "SE", 1)).toBe("North");
    expect(zoneOf(zones, "SE", 0)).toBeNull();
    expect(withCountry(["se", "FI"], "SE", true)).toEqual(["FI", "SE"]);
    expect(withCountry(["se", "FI"], "SE", false)).toEqual(["FI"]);
  });

  it("offers what was typed and what products carry, each once", () => {
    const marks = { tags: ["Sale"], skus: [], titles: [] };
    expect(withMark(marks, "tags", "sale")).toBe(marks);
    expect(offeredMarks("", [])).toEqual([]);
    expect(offeredMarks("mug", []).map(({ kind }) => kind)).toEqual(["tags", "skus", "titles"]);
  });
});

describe("a policy beside another", () => {
  const words = (says: string[], ids = ["a", "b"], general: string[] = []) => ({
    zones: [
      {
        name: "Europe",
        countries: ["DE"],
        says: ["You pay."],
        rules: ids.map((id) => ({ id, name: id, says: id === "a" ? says : ["Same."] })),
      },
    ],
    general,
    faults: [],
  });
  const named = (codes: readonly string[]) => codes.join();

  it("says which sentences are gone and which are new, rule by rule", () => {
    const changes = changesOf(words(["30 days.", "Free."]), words(["14 days.", "Free."]), named);
    expect(changes).toEqual([
      { zone: "Europe", rule: "a", gone: ["30 days."], added: ["14 days."], isMoved: false },
    ]);
    expect(changesOf(words(["x"]), words(["x"]), named)).toEqual([]);
  });

  it("notices another order, rules that left, and what holds everywhere", () => {
    const moved = changesOf(words(["x"]), words(["x"], ["b", "a"]), named);
    expect(moved).toEqual([{ zone: "Europe", rule: null, gone: [], added: [], isMoved: true }]);
    const left = changesOf(words(["x"]), words(["x"], ["a"], ["Final sale: z."]), named);
    expect(left.map(({ rule, gone, added }) => [rule, gone, added])).toEqual([
      [null, [], ["Final sale: z."]],
      ["b", ["b", "Same."], []],
    ]);
  });
});

describe("the text for a shop's page", () => {
  const text = {
    language: "de" as const,
    headline: "Rückgabe & Erstattung",
    sections: [{ heading: "<EU>", paragraphs: ["Eins.", "Zwei."] }],
  };

  it("is lines or clean HTML, in which nothing of the shop's words is markup", () => {
    expect(plainOf(text)).toBe("Rückgabe & Erstattung\n\n<EU>\n\nEins.\n\nZwei.");
    expect(htmlOf(text, "ltr").split("\n").slice(0, 4)).toEqual([
      '<div lang="de" dir="ltr">',
      "<h2>Rückgabe &amp; Erstattung</h2>",
      "<h3>&lt;EU&gt;</h3>",
      "<p>Eins.</p>",
    ]);
  });
});
