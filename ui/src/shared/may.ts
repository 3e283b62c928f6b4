import { createStore, useStore } from "./store";

/** The commands that the role of the person at the desk forbids. */
export const forbidden = createStore<ReadonlySet<string>>(new Set());

/** Whether the person at the desk may run a command of the contract. The desk refuses it all the same. */
export function useMay(command: string): boolean {
  return !useStore(forbidden).has(command);
}
