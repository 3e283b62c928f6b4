import { createStore } from "../../shared/store";

/** What the agent looks at among orders; nothing of it is stored. */

/** The order that is shown whole. */
export const shownOrder = createStore<number | null>(null);

/** The order that texts are filled from in a conversation, where somebody chose another than the first. */
export const chosenOrder = createStore<{ conversationId: number; orderId: number } | null>(null);

/** What is typed into the finder of products; null while it is closed. */
export const productQuery = createStore<string | null>(null);

/** Shows an order whole; beside a conversation it is the chosen one from then on. */
export function showOrder(orderId: number, conversationId: number | null): void {
  if (conversationId !== null) chosenOrder.set({ conversationId, orderId });
  shownOrder.set(orderId);
}

export function chosenIn(
  chosen: { conversationId: number; orderId: number } | null,
  conversationId: number,
): number | null {
  return chosen?.conversationId === conversationId ? chosen.orderId : null;
}

/** The conversation whose order wants the keyboard. */
export const focusWish = createStore<number | null>(null);
