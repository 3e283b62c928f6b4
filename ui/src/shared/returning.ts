import { createStore } from "./store";

/** Which order something comes back of. */
export interface ReturnWish {
  orderId: number;
}

/** A wish to start a return, from wherever an order stands; `pick` where the order is still to be found. */
export const returnWish = createStore<ReturnWish | "pick" | null>(null);
