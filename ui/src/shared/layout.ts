import { useSyncExternalStore } from "react";

/**
 * How many panes fit: four (sidebar, list, conversation, context), the sidebar as a rail, the context as a drawer,
 * one pane, or one pane with the rail behind a menu. In em, so that a larger text size counts like a narrower window.
 */
export type Layout = "four" | "rail" | "drawer" | "single" | "slim";

const steps: [Layout, string][] = [
  ["four", "(min-width: 80em)"],
  ["rail", "(min-width: 68.75em)"],
  ["drawer", "(min-width: 60em)"],
  ["single", "(min-width: 35em)"],
];

function measure(): Layout {
  return steps.find(([, query]) => matchMedia(query).matches)?.[0] ?? "slim";
}

function listen(listener: () => void): () => void {
  const queries = steps.map(([, query]) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

export function useLayout(): Layout {
  return useSyncExternalStore(listen, measure);
}

/** Whether the list and the conversation take turns. */
export function isOnePane(layout: Layout): boolean {
  return layout === "single" || layout === "slim";
}
