import { callRequest, type CallRequest } from "../shared/calling";
import { ask } from "./ask";

const isWindow = "__TAURI_INTERNALS__" in globalThis;

/** The address of a number for whatever makes calls on this computer. The zero in brackets is for callers at home. */
export function telephoneLink(number: string): string {
  const plain = number.replace(/\(0\)/g, "").replace(/[^\d+*#]/g, "");
  return `tel:${plain}`;
}

/** Calls a number and opens the note for it with the timer running. */
export function dial(event: { preventDefault: () => void }, number: string, who: CallRequest): void {
  if (isWindow) {
    // A browser follows the link by itself.
    event.preventDefault();
    void ask("desk.open_link", { url: telephoneLink(number) }).catch(() => undefined);
  }
  callRequest.set({ ...who, number, isOutgoing: true });
}
