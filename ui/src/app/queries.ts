import { useQuery } from "@tanstack/react-query";
import { ask } from "../platform/ask";

export function useMe() {
  return useQuery({ queryKey: [["agents"], "me"], queryFn: () => ask("agents.me", {}) });
}

export function useStatus() {
  return useQuery({
    queryKey: [["channels", "sample", "settings"], "status"],
    queryFn: () => ask("desk.status", {}),
  });
}

export function useChannels() {
  return useQuery({ queryKey: [["channels"], "list"], queryFn: () => ask("channels.list", {}) });
}
