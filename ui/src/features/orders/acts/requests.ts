import type { Ability } from "../../../generated/contract";
import { createStore } from "../../../shared/store";

/** A deed in a shop that asks something before it is done. */
export interface ActAsked {
  kind: Ability;
  orderId: number;
  /** From where it was started. */
  conversationId?: number;
}

/** Which dialog is open. */
export const askedAct = createStore<ActAsked | null>(null);

/** The deed of which somebody says what they found in the shop. */
export const resolvedAct = createStore<number | null>(null);

/** Deeds of this window whose end has not been told yet. */
export const pendingActs = createStore<readonly number[]>([]);

export function awaitAct(id: number): void {
  pendingActs.set((before) => (before.includes(id) ? before : [...before, id]));
}

export function forgetAct(id: number): void {
  pendingActs.set((before) => before.filter((each) => each !== id));
}
