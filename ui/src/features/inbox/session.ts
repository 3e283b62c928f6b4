import type { Scope, Sort } from "../../generated/contract";
import { holdKeys } from "../../shared/keys/held";
import { createKeptStore, createStore } from "../../shared/store";

/** What the agent is doing in the inbox at the moment; nothing of it is stored. */

export const sort = createKeptStore<Sort>("sort", "waiting");

/** Conversations marked for a deed on several at once. */
export const marked = createStore<ReadonlySet<number>>(new Set());

/** All of a list is marked, whatever of it has been loaded. */
export const markedAll = createStore<{ scope: Scope; count: number } | null>(null);

/** The mark from which a range begins. */
let anchor: number | null = null;

export function toggleMark(id: number): void {
  markedAll.set(null);
  anchor = id;
  marked.set((before) => {
    const after = new Set(before);
    if (!after.delete(id)) after.add(id);
    return after;
  });
}

/** Marks everything from the last mark, or from the row that is open, to another one. */
export function markRange(ids: readonly number[], to: number, current: number | null): void {
  const begin = anchor !== null && marked.get().has(anchor) ? anchor : (current ?? to);
  const [from, until] = [ids.indexOf(begin), ids.indexOf(to)].sort((a, b) => a - b) as [number, number];
  markedAll.set(null);
  anchor = begin;
  marked.set((before) => new Set([...before, ...ids.slice(Math.max(0, from), until + 1)]));
}

export function markEvery(ids: readonly number[]): void {
  markedAll.set(null);
  marked.set(new Set(ids));
}

export function clearMarks(): void {
  anchor = null;
  markedAll.set(null);
  if (marked.get().size > 0) marked.set(new Set());
}

/** Whether the bar of deeds upon all marked ones is on the screen: the keys are its own then. */
export const hasBulkBar = createStore(false);

/** The row that the keys act on while no conversation is open beside the list. */
export const listCursor = createStore<number | null>(null);

export type MenuName = "snooze" | "assign" | "tag" | "priority" | "more" | "promise" | "follow_up";

/** Which menu of the conversation's head is open. */
export const openMenu = createStore<MenuName | null>(null);

/** What is to be done with one message; for the features that do it, by way of a view. */
export interface MessageDeed {
  deed: "split" | "move";
  messageId: number;
  conversationId: number;
}

export const messageDeed = createStore<MessageDeed | null>(null);

/** What the composer is asked to write; a new object is a new request. */
export interface ComposeRequest {
  kind: "reply" | "reply_all" | "forward" | "note" | "new";
  conversationId: number | null;
  messageId?: number;
}

export const compose = createStore<ComposeRequest | null>(null);

/** Asks for the composer; what is typed from now on is for the text. A forward asks for its reader first. */
export function beginWriting(
  request: ComposeRequest & { kind: "reply" | "reply_all" | "forward" | "note" },
): void {
  compose.set(request);
  if (request.kind !== "forward") holdKeys();
}

/** Texts and files on their way into the draft of a conversation; a new object is a new request. */
export interface Insertion {
  conversationId: number;
  text: string;
  greeting: string;
  /** Hang on the letter afterwards. */
  files: readonly File[];
  /** The text comes along only where nothing stands yet. */
  isForEmpty: boolean;
}

export const insertion = createStore<Insertion | null>(null);

/**
 * Puts a text where the cursor stands in what is being written to the customer, opening a reply if nothing is; the
 * first gap of the text is selected, so that typing fills it. For features that make texts, by way of a view.
 * The greeting comes along only where nothing stands yet.
 */
export function insertIntoDraft(conversationId: number, text: string, greeting = ""): void {
  insertion.set({ conversationId, text, greeting, files: [], isForEmpty: false });
}

/** Hangs files on what is being written to the customer, with a text where nothing stands yet. */
export function attachToDraft(conversationId: number, files: readonly File[], text = ""): void {
  insertion.set({ conversationId, text, greeting: "", files, isForEmpty: true });
}

/** Conversations that are about to be closed, while a view asks what caused them. */
export interface Closing {
  ids: readonly number[];
  close: (causeId: number | null) => void;
}

export const closing = createStore<Closing | null>(null);

/** Whether a view asks before anything is closed. */
export const asksBeforeClosing = createStore(false);

export function beforeClosing(ids: readonly number[], close: Closing["close"]): void {
  if (asksBeforeClosing.get()) closing.set({ ids, close });
  else close(null);
}

/** The last deed that did not work, to be shown where it was tried. */
export const deedProblem = createStore<{ thrown: unknown; retry: () => void } | null>(null);
