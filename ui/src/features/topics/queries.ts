import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** Everything that conversations may be about; what was put away stands last. */
export function useTopics() {
  return useQuery({ queryKey: key(["topics"], "topics"), queryFn: () => ask("inbox.topics", {}) });
}

/** Root causes, counted from a moment on. */
export function useCauses(from?: number) {
  return useQuery({
    queryKey: key(from === undefined ? ["topics"] : ["topics", "conversations"], "causes", { from }),
    queryFn: () => ask("inbox.causes", { from }),
  });
}

/** What a conversation is about, what is done and what is known. */
export const matterOptions = (id: number) =>
  queryOptions({
    queryKey: key(["conversations", "topics", "customers", "settings"], "matter", { id }),
    queryFn: () => ask("inbox.matter", { id }),
  });

export function useMatter(id: number | null) {
  return useQuery({ ...matterOptions(id ?? 0), enabled: id !== null });
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}
