import { createStore } from "./store";

/** Which order something comes back of. */
export interface ReturnWish {
  orderId: number;
}

/** The returns that are open beside the conversation on the screen. */
export const returnsHere = createStore<readonly { id: number; number: string }[]>([]);

/** A file of a letter that is to be part of a return. */
export interface FileWish {
  returnId: number;
  number: string;
  attachmentId: number;
  name: string;
}

export const fileWish = createStore<FileWish | null>(null);

/** A wish to start a return, from wherever an order stands; `pick` where the order is still to be found. */
export const returnWish = createStore<ReturnWish | "pick" | null>(null);

/** The order about which somebody wants to know what the policy would say. */
export const policyQuestion = createStore<{ orderId: number; number: string } | null>(null);
