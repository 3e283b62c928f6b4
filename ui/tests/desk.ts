import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ConversationRow, MessageItem, Ties } from "../src/generated/contract";
import { replaceTransport, type Command } from "../src/platform/ask";
import { createHttp } from "../src/platform/http";

/** What a command answers; a promise keeps its asker waiting. */
type Answers = { [C in Command]?: (request: never) => unknown };

/** A desk on loopback that answers what a test tells it to, over the same HTTP that `comptoir host` speaks. */
export interface TestDesk {
  /** Every command that was asked, with its request, in order. */
  asked: { command: string; request: unknown }[];
  answers: Answers;
  tell: (topics: Record<string, number[]>) => void;
  close: () => Promise<void>;
}

export async function openDesk(answers: Answers): Promise<TestDesk> {
  const asked: TestDesk["asked"] = [];
  const listeners = new Set<ServerResponse>();
  const desk: TestDesk = {
    asked,
    answers: { ...everyday, ...answers },
    tell: (topics) => {
      for (const listener of listeners) listener.write(`data: ${JSON.stringify({ topics })}\n\n`);
    },
    close: () => close(server, listeners),
  };
  const server = createServer((request, response) => {
    if (request.url === "/changes") {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      listeners.add(response);
      return;
    }
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    const respond = async () => {
      const command = (request.url ?? "").replace("/ask/", "") as Command;
      const asking: unknown = JSON.parse(body);
      asked.push({ command, request: asking });
      const answer = desk.answers[command] as ((asking: unknown) => unknown) | undefined;
      const result = answer ? await answer(asking) : { kind: "refused", code: "command-unknown", args: {} };
      const isProblem = typeof result === "object" && result !== null && "kind" in result && "code" in result;
      response.writeHead(isProblem ? 400 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(result));
    };
    request.on("end", () => void respond());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  replaceTransport(createHttp(`http://127.0.0.1:${port}`));
  return desk;
}

async function close(server: Server, listeners: Set<ServerResponse>): Promise<void> {
  replaceTransport(undefined);
  for (const listener of listeners) listener.destroy();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

const bo = {
  id: 1,
  name: "Bo Lindqvist",
  role: "owner",
  locale: "en",
  signature: "",
  signatures: {},
  languages: [],
  guestUntil: null,
  leftAt: null,
  limits: { refund: null, discountPercent: null, discount: null },
  hasPin: false,
};

const everyday: Answers = {
  "agents.me": () => ({ ...bo, keys: null, forbidden: [] }),
  "agents.seat": () => ({ agentId: 1, isLocked: false, people: [] }),
  "agents.list": () => [bo, { ...bo, id: 2, name: "Jonas Petersen", role: "agent" }],
  "settings.get": () => ({
    shopName: "Nordlicht",
    theme: "light",
    density: "comfortable",
    undoSendSeconds: 10,
    notifications: true,
    quietFrom: 0,
    quietUntil: 0,
    keys: {},
    hasSingleKeys: true,
    defaultLanguage: "en",
    formality: {},
    keepsSnoozedOnThanks: true,
    keepsClosedOnThanks: true,
    isWelcomed: true,
    lockAfterMinutes: 0,
  }),
  "desk.status": () => ({
    version: "0.1.0",
    dataDirectory: "",
    newRecoveryCode: null,
    channels: 1,
    conversations: 3,
    hasSample: false,
  }),
  "channels.list": () => [],
  "inbox.counts": () => ({ views: { open: 3 }, unread: 1 }),
  "inbox.tags": () => [],
  "inbox.quarantine": () => [],
  "inbox.of_customer": () => [],
  "inbox.orders_beside": () => ({
    orders: [],
    first: null,
    total: 0,
    refunded: 0,
    since: null,
    worth: [],
    stores: [],
  }),
  "cultures.find": () => ({ culture: null }),
  "inbox.expected": () => ({
    language: "de",
    languageSource: "detected",
    formality: null,
    formalitySource: "none",
  }),
  "inbox.language_of": () => ({ language: null }),
  "inbox.prepare_reply": () => ({
    sourceMessageId: null,
    carriesHistory: true,
    files: [],
    channelId: 1,
    recipients: { to: [{ name: "Ada Hofer", address: "ada@posteo.example" }], cc: [], bcc: [], replyTo: [] },
    subject: "Re: Hello",
    quotedText: "",
    expected: { language: "de", languageSource: "detected", formality: null, formalitySource: "none" },
  }),
  "inbox.search": () => ({ hits: [], words: [] }),
  "inbox.mark_read": () => ({ undoId: 9 }),
  "customers.show": () => ({
    id: 1,
    name: "Ada Hofer",
    addresses: ["ada@posteo.example"],
    language: "de",
    languageSource: "detected",
    formality: "neutral",
    zone: null,
    zoneSource: null,
    contactMode: "any",
    consent: "unknown",
    consentAt: null,
    alwaysShowsImages: false,
    createdAt: Date.UTC(2026, 0, 5),
    conversationCount: 1,
    lastContactAt: Date.UTC(2026, 0, 5),
    handles: [],
    tags: [],
    values: [],
    notes: [],
  }),
};

export function row(id: number, more: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id,
    subject: `Subject ${id}`,
    snippet: `Snippet ${id}`,
    customerId: 1,
    customerName: `Customer ${id}`,
    customerAddress: `customer${id}@posteo.example`,
    channelId: 1,
    channelKind: "mail",
    way: null,
    callBackAt: null,
    status: "open",
    priority: "normal",
    assigneeId: null,
    language: null,
    isUnread: false,
    isAutomatic: false,
    hasAttachments: false,
    messageCount: 1,
    waitingSince: null,
    lastMessageAt: Date.now() - 3_600_000,
    snoozedUntil: null,
    tags: [],
    hasDraft: false,
    delivery: null,
    timing: { awaitsAnswer: false, promiseDueAt: null, followUpAt: null, sendAt: null, isSendHeld: false },
    ...more,
  };
}

/** A conversation that nothing ties to others. */
export const NO_TIES: Ties = {
  merged: [],
  links: [],
  followers: [],
  parkedDrafts: [],
  spam: null,
  hasUnseenMention: false,
};

export function message(id: number, more: Partial<MessageItem> = {}): MessageItem {
  return {
    id,
    kind: "customer",
    agentId: null,
    fromName: "Ada Hofer",
    fromAddress: "ada@posteo.example",
    recipients: { to: [], cc: [], bcc: [], replyTo: [] },
    at: Date.now() - 3_600_000,
    subject: "Hello",
    visibleText: `Text of message ${id}`,
    foldedLines: 0,
    hasHtml: false,
    language: "de",
    automatic: "no",
    authentication: "pass",
    isNewParticipant: false,
    subjectChanged: false,
    attachments: [],
    mentions: [],
    delivery: null,
    bounce: null,
    call: null,
    form: null,
    review: null,
    ...more,
  };
}
