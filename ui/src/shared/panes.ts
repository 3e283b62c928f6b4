import { createKeptStore } from "./store";

/** Widths of the panes in rem, and what is folded away. */
export const panes = createKeptStore("panes", { sidebar: 13.5, list: 21.5, context: 19.5, hasContext: true });

export const limits = {
  sidebar: { min: 11.25, max: 17.5 },
  list: { min: 17.5, max: 30 },
  context: { min: 17, max: 25 },
} as const;
