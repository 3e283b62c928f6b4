import { createStore } from "../../shared/store";

/** Which list is open over the conversation. */
export const openList = createStore<"topic" | "cause" | null>(null);

/** What of a conversation's matter asks for the keyboard, until the panel has given it. */
export const focusWish = createStore<{ conversationId: number; part: "fields" | "ask" } | null>(null);
