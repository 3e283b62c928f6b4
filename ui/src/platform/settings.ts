import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import type { Settings } from "../generated/contract";
import { ask } from "./ask";
import type { Key } from "./freshness";

const key = (...parts: Key): Key => parts;

export const settingsOptions = queryOptions({
  queryKey: key(["settings"], "get"),
  queryFn: () => ask("settings.get", {}),
});

/** What the shop chose, the same answer for every place that asks. */
export function useSettings(options: { enabled?: boolean } = {}) {
  return useQuery({ ...settingsOptions, ...options });
}

export function useChangeSettings() {
  return useMutation({ mutationFn: (changes: Partial<Settings>) => ask("settings.set", { changes }) });
}
