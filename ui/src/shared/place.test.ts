import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { currentPlace, hashOf, placeOf, usePlace, type Place } from "./place";

test("every place survives the way through the address", () => {
  const places: Place[] = [
    { name: "inbox", mailbox: "mine", id: null },
    { name: "inbox", mailbox: "closed", id: 42 },
    { name: "search", query: "50 % / größe?", id: 7 },
    { name: "settings", section: "channels" },
    { name: "knowledge", id: 12 },
    { name: "knowledge", id: null },
    { name: "knowledge", id: null, tool: "site" },
    { name: "knowledge", id: null, tool: "health" },
    { name: "quarantine" },
    { name: "welcome" },
  ];
  for (const place of places) expect(placeOf(hashOf(place))).toEqual(place);
});

test("a strange address leads to the open conversations", () => {
  expect(placeOf("#/nowhere/9")).toEqual({ name: "inbox", mailbox: "open", id: null });
  expect(placeOf("")).toEqual({ name: "inbox", mailbox: "open", id: null });
  expect(placeOf("#/inbox/mine/drop")).toEqual({ name: "inbox", mailbox: "mine", id: null });
});

test("an address that changes before anybody listens is where the window is", () => {
  location.hash = "#/inbox/mine";
  expect(currentPlace()).toMatchObject({ mailbox: "mine" });
  history.replaceState(null, "", "#/inbox/all/5");
  expect(renderHook(usePlace).result.current).toEqual({ name: "inbox", mailbox: "all", id: 5 });
});
