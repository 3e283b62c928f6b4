import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import type { UpdateMeRequest } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

export function useMe() {
  return useQuery({ queryKey: key(["agents"], "me"), queryFn: () => ask("agents.me", {}) });
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}

export function useStatus() {
  return useQuery({
    queryKey: key(["channels", "sample", "settings"], "status"),
    queryFn: () => ask("desk.status", {}),
  });
}

export function useUpdateMe() {
  return useMutation({ mutationFn: (changes: UpdateMeRequest) => ask("agents.update_me", changes) });
}

/** The channels with their progress. */
export const channelsOptions = queryOptions({
  queryKey: key(["channels"], "list"),
  queryFn: () => ask("channels.list", {}),
});
