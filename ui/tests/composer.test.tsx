import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { App } from "../src/app/App";
import { createQueries } from "../src/platform/freshness";
import type { Draft } from "../src/generated/contract";
import { loadRest } from "../src/shared/later";
import { toasts } from "../src/shared/ui/toasts";
import { message, NO_TIES, openDesk, row, type TestDesk } from "./desk";

beforeAll(loadRest, 60_000);

const draft = (id: number, conversationId: number, more: Partial<Draft> = {}): Draft => ({
  id,
  conversationId,
  channelId: 1,
  kind: "reply",
  recipients: { to: [{ name: "Ada Hofer", address: "ada@posteo.example" }], cc: [], bcc: [], replyTo: [] },
  subject: "Re: Hello",
  body: "",
  text: "First line\nSecond line",
  updatedAt: 0,
  sourceMessageId: null,
  carriesHistory: true,
  language: null,
  formality: null,
  files: [],
  ...more,
});

const mailbox = {
  id: 1,
  kind: "mail",
  name: "Nordlicht",
  address: "hej@nordlicht.example",
  state: "up_to_date",
  problemCode: null,
  problemArgs: {},
  lastOkAt: 0,
  failingSince: null,
  progressDone: 0,
  progressTotal: 0,
  activatedAt: 0,
};

let desk: TestDesk;
let drafts: Draft[];

beforeEach(async () => {
  toasts.set([]);
  drafts = [];
  desk = await openDesk({
    "channels.list": () => [mailbox],
    "inbox.page": () => ({ rows: [row(1), row(2), row(3)], next: null, total: 3 }),
    "inbox.open": ({ id }: { id: number }) => ({
      row: row(id),
      messages: [message(id * 10)],
      activities: [],
      ties: NO_TIES,
      drafts: drafts.filter(({ conversationId }) => conversationId === id),
      participants: [],
      timing: { zone: null, promises: [], followUp: null },
    }),
    "inbox.send": () => ({ conversationId: 1, messageId: 5, outboxId: 77, sendAt: Date.now() + 10_000 }),
    "inbox.cancel_send": () => ({ conversationId: 1, draft: drafts[0] }),
    "inbox.add_note": () => ({ undoId: 4 }),
    "inbox.delete_draft": () => ({}),
  });
});
afterEach(() => desk.close());

const asked = (command: string) =>
  desk.asked.filter((each) => each.command === command).map((each) => each.request);
const open = async (id: number) =>
  fireEvent.click(await screen.findByRole("option", { name: new RegExp(`Customer ${id}`) }));

/** Presses a button once it can be pressed: what can be sent is known only when the mailboxes are. */
const pressed = async (name: RegExp) => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  fireEvent.click(button);
};

test("a kept draft is there again, is sent as text and HTML, and undoing brings the very same back", async () => {
  drafts = [draft(8, 1)];
  render(<App client={createQueries()} />);
  await open(1);
  expect((await screen.findByText("Second line")).closest("[role=textbox]")).not.toBeNull();
  await pressed(/^Send & close/);
  await waitFor(() =>
    expect(asked("inbox.send")).toEqual([
      { draftId: 8, html: "<p>First line</p><p>Second line</p>", after: "close" },
    ]),
  );
  await pressed(/Undo/);
  await waitFor(() => expect(asked("inbox.cancel_send")).toEqual([{ id: 77 }]));
  expect((await screen.findByText("Second line")).closest("[role=textbox]")).not.toBeNull();
});

test("what the desk prepares late leaves a kept draft where it stands", async () => {
  let prepare = (_: unknown) => {};
  const late = new Promise((resolve) => (prepare = resolve));
  desk.answers["inbox.prepare_reply"] = () => late;
  drafts = [draft(8, 1)];
  render(<App client={createQueries()} />);
  await open(1);
  const sheet = (await screen.findByText("Second line")).closest("[role=textbox]");
  await waitFor(() => expect(asked("inbox.prepare_reply")).toHaveLength(1));
  const bo = { name: "Bo Hofer", address: "bo@posteo.example" };
  const recipients = draft(8, 1).recipients;
  prepare({ sourceMessageId: 1, files: [], channelId: 1, recipients, others: [bo], subject: "" });
  // The button for everybody is there as soon as the answer is.
  await screen.findByRole("button", { name: /^Reply to all/ });
  expect(screen.getByText("Second line").closest("[role=textbox]")).toBe(sheet);
});

test("a note goes to the colleagues only and its draft is removed", async () => {
  drafts = [draft(9, 2, { kind: "note", text: "Look at the shelf" })];
  render(<App client={createQueries()} />);
  await open(2);
  await pressed(/Add note/);
  await waitFor(() => expect(asked("inbox.add_note")).toEqual([{ id: 2, text: "Look at the shelf" }]));
  await waitFor(() => expect(asked("inbox.delete_draft")).toEqual([{ id: 9 }]));
  expect(asked("inbox.send")).toEqual([]);
});

test("what cannot be sent yet says what is missing", async () => {
  drafts = [
    draft(10, 3, { recipients: { to: [{ name: "", address: "ada@" }], cc: [], bcc: [], replyTo: [] } }),
  ];
  render(<App client={createQueries()} />);
  await open(3);
  expect(await screen.findByText("Correct the marked address")).toBeTruthy();
  const send = screen.getByRole("button", { name: /^Send & close/ });
  expect(send.hasAttribute("disabled")).toBe(true);
});
