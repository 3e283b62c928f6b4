import { expect, test } from "vitest";
import { rolesOf, rules, type Contract } from "../generated/contract";
import { commandIds } from "./keys/catalogue";
import { askedBy } from "./keys/needs";
import { roleMay } from "./may";

test("a guest writes drafts and notes, and neither sorts nor sends", () => {
  expect(roleMay("guest", "inbox.save_draft")).toBe(true);
  expect(roleMay("guest", "inbox.add_note")).toBe(true);
  expect(roleMay("guest", "inbox.set_status")).toBe(false);
  expect(roleMay("draft_only", "inbox.set_status")).toBe(true);
  expect(roleMay("draft_only", "inbox.send")).toBe(false);
  expect(roleMay("agent", "agents.audit")).toBe(false);
  expect(roleMay("owner", "agents.audit")).toBe(true);
});

test("who may more may everything that others may", () => {
  for (const command of Object.keys(rules) as (keyof Contract)[]) {
    const may = rolesOf[rules[command]];
    const order = ["guest", "draft_only", "agent", "owner"] as const;
    const first = order.findIndex((role) => may.includes(role));
    expect(order.slice(first)).toEqual(order.filter((role) => may.includes(role)));
  }
});

test("every command of the window says what it asks", () => {
  for (const id of commandIds) expect(askedBy).toHaveProperty([id]);
});
