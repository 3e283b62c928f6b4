import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "../platform/ask";

export const meOptions = queryOptions({
  queryKey: [["agents"], "me"],
  queryFn: () => ask("agents.me", {}),
});

export const useMe = () => useQuery(meOptions);

export const statusOptions = queryOptions({
  queryKey: [["channels", "sample", "settings"], "status"],
  queryFn: () => ask("desk.status", {}),
});

export const useStatus = () => useQuery(statusOptions);

export function useChannels() {
  return useQuery({ queryKey: [["channels"], "list"], queryFn: () => ask("channels.list", {}) });
}
