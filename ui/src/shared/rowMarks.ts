import { createStore } from "./store";
import type { PlainKey } from "./text/keys";
import type { IconName } from "./ui/icons/paths";

/** What a row of the inbox says of its conversation that another part of the desk knows. */
export interface RowMark {
  text: PlainKey;
  icon: IconName;
}

/** By conversation. */
export const rowMarks = createStore<ReadonlyMap<number, RowMark>>(new Map());
