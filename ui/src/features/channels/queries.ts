import { useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

export function useChannels() {
  return useQuery({ queryKey: key(["channels"], "list"), queryFn: () => ask("channels.list", {}) });
}
