import { useSyncExternalStore } from "react";
import { createKeptStore, useStore } from "./store";

export type ThemeName = "auto" | "light" | "dark" | "contrast";
export const theme = createKeptStore<ThemeName>("theme", "auto");
export const density = createKeptStore<"comfortable" | "compact">("density", "comfortable");

const darkQuery = () => matchMedia("(prefers-color-scheme: dark)");

function listen(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the window is dark now. */
export function useIsDark(): boolean {
  const chosen = useStore(theme);
  const isSystemDark = useSyncExternalStore(listen, () => darkQuery().matches);
  return chosen === "dark" || (chosen !== "light" && isSystemDark);
}
