import { createStore } from "../store";

/** What screen readers say politely next: new mail, sent, undone. */
export const announcement = createStore("");

export function announce(text: string): void {
  // The same words twice are two events: the region has to change to be read again.
  announcement.set((before) => (before === text ? `${text}\u00a0` : text));
}
