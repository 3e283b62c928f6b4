import { createStore } from "../../shared/store";

/** A deed that asks something before it is done. */
export type JoinRequest =
  | { deed: "merge"; ids: number[] }
  | { deed: "unmerge"; id: number }
  | { deed: "link"; id: number }
  | { deed: "block"; ids: number[] }
  | { deed: "hand_over"; ids: number[] }
  | { deed: "split"; messageId: number }
  | { deed: "move"; messageId: number; from: number };

/** Which dialog is open. */
export const asked = createStore<JoinRequest | null>(null);
