import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../src/app/App";
import { createQueries } from "../src/platform/freshness";
import { deedProblem } from "../src/features/inbox/session";
import { toasts } from "../src/shared/ui/toasts";
import { message, NO_TIES, openDesk, row, type TestDesk } from "./desk";

const hour = 3_600_000;
const rows = [
  row(1, {
    customerName: "Ada Hofer",
    waitingSince: Date.now() - 5 * hour,
    isUnread: true,
    tags: [{ id: 1, name: "size" }],
  }),
  row(2, {
    customerName: "منى الحداد",
    subject: "هل تشحنون؟",
    waitingSince: Date.now() - hour,
    language: "ar",
  }),
  row(3, { customerName: "Carmen", status: "snoozed", snoozedUntil: Date.now() + 90_000_000 }),
];
let desk: TestDesk;

beforeEach(async () => {
  toasts.set([]);
  deedProblem.set(null);
  desk = await openDesk({
    "inbox.page": () => ({ rows, next: null, total: rows.length }),
    "inbox.open": ({ id }: { id: number }) => ({
      row: rows.find((each) => each.id === id),
      messages: [
        message(id * 10),
        message(id * 10 + 1, { kind: "note", fromName: "Jonas", visibleText: "For us only" }),
      ],
      activities: [{ id: 1, at: Date.now(), agentId: 2, event: "assigned", args: { name: "Bo" } }],
      ties: NO_TIES,
      drafts: [],
      participants: [],
      timing: { zone: null, promises: [], followUp: null },
    }),
    "inbox.set_status": () => ({ undoId: 7 }),
    "inbox.undo": () => ({ deed: "inbox.set_status" }),
  });
});
afterEach(() => desk.close());

const rowOf = (name: string) => screen.findByRole("option", { name: new RegExp(name) });
const asked = (command: string) =>
  desk.asked.filter((each) => each.command === command).map((each) => each.request);

test("the list shows who waits, how long, and what is over its target", async () => {
  render(<App client={createQueries()} />);
  const first = await rowOf("Ada Hofer");
  expect(within(first).getByText(/over target/)).toBeTruthy();
  expect(first.textContent).toContain("unread");
  const second = await rowOf("منى");
  expect(within(second).queryByText(/over target/)).toBeNull();
  expect(within(second).getByText("AR")).toBeTruthy();
});

test("a conversation opens as documents: the customer's, the note with its words, and what happened", async () => {
  render(<App client={createQueries()} />);
  fireEvent.click(await rowOf("Ada Hofer"));
  expect(await screen.findByText("Text of message 10")).toBeTruthy();
  const note = screen.getByText("For us only").closest("article");
  expect(note?.textContent).toContain("Internal note");
  expect(await screen.findByText(/Assigned to .*Bo.* by .*Jonas Petersen/)).toBeTruthy();
  expect(screen.getByText("Text of message 10").closest("[lang]")?.getAttribute("lang")).toBe("de");
});

test("j opens the next conversation and k the one before", async () => {
  render(<App client={createQueries()} />);
  await rowOf("Ada Hofer");
  fireEvent.keyDown(document.body, { key: "j" });
  await waitFor(() => expect(location.hash).toBe("#/inbox/open/1"));
  fireEvent.keyDown(document.body, { key: "j" });
  await waitFor(() => expect(location.hash).toBe("#/inbox/open/2"));
  fireEvent.keyDown(document.body, { key: "k" });
  await waitFor(() => expect(location.hash).toBe("#/inbox/open/1"));
});

test("e closes, goes on to the next, and offers the way back", async () => {
  location.hash = "#/inbox/open/1";
  render(<App client={createQueries()} />);
  await screen.findByText("Text of message 10");
  await rowOf("منى");
  fireEvent.keyDown(document.body, { key: "e" });
  await waitFor(() => expect(location.hash).toBe("#/inbox/open/2"));
  await waitFor(() => expect(asked("inbox.set_status")).toEqual([{ ids: [1], status: "closed" }]));
  fireEvent.click(await screen.findByRole("button", { name: /Undo/ }));
  await waitFor(() => expect(asked("inbox.undo")).toEqual([{ undoId: 7 }]));
});

test("Ctrl-Z takes back the last deed, not the reading that came after it", async () => {
  location.hash = "#/inbox/open/1";
  render(<App client={createQueries()} />);
  await screen.findByText("Text of message 10");
  await rowOf("منى");
  fireEvent.keyDown(document.body, { key: "e" });
  await screen.findByRole("button", { name: /Undo/ });
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  await waitFor(() => expect(asked("inbox.undo")).toEqual([{ undoId: 7 }]));
});

test("a deed that fails says why where it was done, and can be tried again", async () => {
  desk.answers["inbox.set_status"] = () => ({ kind: "refused", code: "disk-full", args: {} });
  location.hash = "#/inbox/open/1";
  render(<App client={createQueries()} />);
  await screen.findByText("Text of message 10");
  await rowOf("منى");
  fireEvent.keyDown(document.body, { key: "e" });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("The disk is full");
  desk.answers["inbox.set_status"] = () => ({ undoId: 7 });
  fireEvent.click(within(alert).getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(asked("inbox.set_status")).toHaveLength(2));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("news of a changed conversation brings its new state without a reload", async () => {
  render(<App client={createQueries()} />);
  await rowOf("Ada Hofer");
  desk.answers["inbox.page"] = () => ({ rows: rows.slice(1), next: null, total: 2 });
  desk.tell({ conversations: [1] });
  await waitFor(() => expect(screen.queryByRole("option", { name: /Ada Hofer/ })).toBeNull());
});

test("an HTML mail is shown in a frame without any permission", async () => {
  desk.answers["inbox.open"] = () => ({
    row: rows[0],
    messages: [message(10, { hasHtml: true })],
    activities: [],
    ties: NO_TIES,
    drafts: [],
    participants: [],
    timing: { zone: null, promises: [], followUp: null },
  });
  desk.answers["inbox.message_html"] = () => ({
    document: "<p>designed</p>",
    blockedImages: 2,
    hasQuoted: false,
    mayAlwaysShow: false,
  });
  location.hash = "#/inbox/open/1";
  render(<App client={createQueries()} />);
  fireEvent.click(await screen.findByRole("button", { name: "Show as designed" }));
  const frame = await screen.findByTitle("The message as its sender designed it");
  // The window measures the page in it; a page without scripts gains nothing from being of the same origin.
  expect(frame.getAttribute("sandbox")).toBe("allow-same-origin");
  expect(frame.getAttribute("srcdoc")).toBe("<p>designed</p>");
  expect(screen.getByText(/2.* pictures from the internet are not shown/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Always for this sender" })).toBeNull();
  expect(asked("inbox.message_html")).toEqual([
    { messageId: 10, remoteImages: "blocked", isDark: false, showQuoted: false },
  ]);
});

test("an empty list says what belongs there and leads on", async () => {
  desk.answers["inbox.page"] = () => ({ rows: [], next: null, total: 0 });
  desk.answers["inbox.counts"] = () => ({ views: { unassigned: 4 }, unread: 0 });
  location.hash = "#/inbox/mine";
  render(<App client={createQueries()} />);
  expect(await screen.findByText("Conversations that you take on appear here.")).toBeTruthy();
  fireEvent.click(await screen.findByRole("button", { name: /Show unassigned/ }));
  expect(location.hash).toBe("#/inbox/unassigned");
});

test("the palette finds commands and messages with one field", async () => {
  desk.answers["inbox.search"] = () => ({
    hits: [{ row: rows[0], messageId: 10, excerpt: "about the Fjord jacket", at: Date.now() }],
    words: ["fjord"],
  });
  render(<App client={createQueries()} />);
  await rowOf("Ada Hofer");
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  const field = await screen.findByRole("combobox");
  fireEvent.change(field, { target: { value: "keys" } });
  expect(await screen.findByRole("option", { name: /Show all keys/ })).toBeTruthy();
  fireEvent.change(field, { target: { value: "fjord" } });
  const hit = await screen.findByRole("option", { name: /about the Fjord jacket/ });
  fireEvent.click(hit);
  await waitFor(() => expect(location.hash).toBe("#/inbox/all/1"));
});
