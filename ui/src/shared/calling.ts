import { createStore } from "./store";

/** Whom a call note begins with; a new object is a new request. */
export interface CallRequest {
  customerId?: number;
  conversationId?: number;
  name?: string;
  number?: string;
  /** We call them: the timer runs from the start. */
  isOutgoing?: boolean;
}

/** A wish to write a call down, from wherever a number stands. */
export const callRequest = createStore<CallRequest | null>(null);

/** Whose conversation elsewhere is to be taken over. */
export interface CaptureWish {
  customerId?: number;
  conversationId?: number;
  name?: string;
  way?: string;
}

export const captureRequest = createStore<CaptureWish | null>(null);
