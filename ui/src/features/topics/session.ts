import { createStore } from "../../shared/store";

/** Which list is open over the conversation. */
export const openList = createStore<"topic" | "cause" | null>(null);

/** What of the matter asks for the keyboard; a new number is a new request. */
export const focusWish = createStore<{ part: "fields" | "ask"; round: number }>({ part: "fields", round: 0 });

export function wishFocus(part: "fields" | "ask"): void {
  focusWish.set(({ round }) => ({ part, round: round + 1 }));
}
